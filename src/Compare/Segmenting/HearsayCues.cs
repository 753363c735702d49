using System.Collections.Frozen;

namespace Compare;

/// <summary>"According to", and the words that mark something as told or guessed without saying by whom.</summary>
internal sealed class HearsayCues(WordClasses words, SourceFinder sources, ContentBounds bounds)
{
    /// <summary>A speaker before a colon has no more tokens than this.</summary>
    private const int LongestLabel = 6;

    private static readonly FrozenSet<string> Speakers = GrammarWords.Words("police officials report reports study poll survey source sources minister mayor experts army court union ministry witnesses lawyer prosecutors scientists");

    /// <summary>The attribution whose cue begins at a word, or null.</summary>
    public SpeechCue? At(int index) => AccordingTo(index) ?? Colon(index) ?? Adverb(index) ?? Seems(index) ?? Adjective(index);

    /// <summary>"according to SOURCE, …" and "…, according to SOURCE".</summary>
    private SpeechCue? AccordingTo(int index)
    {
        if (words.Word(index) != "according" || words.Word(index + 1) != "to") return null;
        var source = sources.After(index + 2);
        var content = new List<Stretch>();
        var start = bounds.ClauseStart(index);
        if (index - start > 1) content.Add(new Stretch(start, words.Word(index - 1) == "," ? index - 1 : index));
        var rest = words.Word(source.To) == "," ? source.To + 1 : source.To;
        var end = bounds.ClauseEnd(rest);
        if (end - rest > 2 && !ReportingWords.Contrasts.Contains(words.Word(rest)) && (content.Count == 0 || words.Word(source.To) == ",")) content.Add(new Stretch(rest, end));
        return new SpeechCue(new Stretch(index, index + 2), source, content, AttributionAct.Saying);
    }

    /// <summary>"Brandt: 'The pier is safe.'" and, as headlines have it, "Police: man dead".</summary>
    private SpeechCue? Colon(int index)
    {
        if (words.Word(index) != ":" || index is 0 or > LongestLabel || index + 2 >= words.Count) return null;
        var isName = Enumerable.Range(0, index).All(at => words.IsNominal(at) || words[at] is WordClass.Determiner or WordClass.Mark or WordClass.Preposition) && words.IsCapitalised(0);
        var isQuote = words.Word(index + 1) == "\"";
        var isSpeaker = Speakers.Contains(words.Word(index - 1)) || words[0] == WordClass.Name;
        if (!isName || !(isQuote || (isSpeaker && words.Word(words.Count - 1) != "."))) return null;
        return new SpeechCue(new Stretch(index, index + 1), new Stretch(0, index), [new Stretch(index + 1, isQuote ? bounds.QuoteEnd(index + 1) : words.Count)], AttributionAct.Saying);
    }

    /// <summary>"reportedly …": hearsay without a source.</summary>
    private SpeechCue? Adverb(int index)
    {
        if (!ReportingWords.HearsayAdverbs.Contains(words.Word(index))) return null;
        var start = bounds.ClauseStart(index);
        return Unsourced(index, index - start <= 2 ? start : index, bounds.CommaOrClauseEnd(index + 1), AttributionAct.Belief);
    }

    /// <summary>"appears to …", "it seems that …".</summary>
    private SpeechCue? Seems(int index)
    {
        if (!ReportingWords.GuessVerbs.Contains(words.Word(index)) || words[index] is not (WordClass.Verb or WordClass.Past)) return null;
        if (words.Word(index + 1) == "to") return Unsourced(index, index + 1, bounds.CommaOrClauseEnd(index + 1), AttributionAct.Belief);
        var subject = sources.Subject(index);
        if (subject.IsEmpty || words[index + 1] is WordClass.Mark or WordClass.Preposition) return null;
        return Unsourced(index, index + 1, bounds.CommaOrClauseEnd(index + 1), AttributionAct.Attitude);
    }

    /// <summary>"alleged NOUN": the next few words are hearsay.</summary>
    private SpeechCue? Adjective(int index)
    {
        var word = words.Word(index);
        if (!ReportingWords.HearsayAdjectives.Contains(word) || word is "suspected" or "reported" || index == 0 || words[index] is WordClass.Past && words[index + 1] is not (WordClass.Noun or WordClass.Name)) return null;
        return words[index + 1] == WordClass.Mark || words[index - 1] is WordClass.Auxiliary && word == "apparent" ? null
            : Unsourced(index, index + 1, Math.Min(index + 5, bounds.CommaOrClauseEnd(index + 1)), AttributionAct.Belief);
    }

    private static SpeechCue Unsourced(int cue, int from, int to, AttributionAct act) =>
        new(new Stretch(cue, cue + 1), Stretch.None, to > from ? [new Stretch(from, to)] : [], act);
}
