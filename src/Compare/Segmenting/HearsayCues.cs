using System.Collections.Frozen;

namespace Compare;

/// <summary>"According to", and the words that mark something as told or guessed without saying by whom.</summary>
internal sealed class HearsayCues(WordClasses words, SourceFinder sources, ContentBounds bounds)
{
    /// <summary>A speaker before a colon has no more tokens than this.</summary>
    private const int LongestLabel = 6;

    private static readonly FrozenSet<string> Speakers = GrammarWords.Words("police officials report reports study poll survey source sources minister mayor experts army court union ministry witnesses lawyer prosecutors scientists");

    /// <summary>The attribution whose cue begins at a word, or null.</summary>
    public SpeechCue? At(int index) => AccordingTo(index) ?? Colon(index) ?? Adverb(index) ?? Seems(index) ?? Rumoured(index) ?? Adjective(index);

    /// <summary>"according to SOURCE, …" and "…, according to SOURCE".</summary>
    private SpeechCue? AccordingTo(int index)
    {
        if (words.Word(index) != "according" || words.Word(index + 1) != "to") return null;
        var start = bounds.ClauseStart(index);
        var source = WithoutClause(sources.After(index + 2), isInside: index - start <= 1 || (words.Word(index - 1) == "," && !Enumerable.Range(start, index - start).Any(words.IsFinite)));
        var content = new List<Stretch>();
        if (index - start > 1) content.Add(new Stretch(start, words.Word(index - 1) == "," ? index - 1 : index));
        var rest = words.Word(source.To) == "," ? source.To + 1 : source.To;
        var end = bounds.ClauseEnd(rest);
        if (end - rest > 2 && !ReportingWords.Contrasts.Contains(words.Word(rest)) && (content.Count == 0 || words.Word(source.To) == ",")) content.Add(new Stretch(rest, end));
        return new SpeechCue(new Stretch(index, index + 2), source, content, AttributionAct.Saying);
    }

    /// <summary>A source that fills the rest of a sentence whose verb is still to come has taken in what it says: that goes on at the first comma.</summary>
    private Stretch WithoutClause(Stretch source, bool isInside)
    {
        if (!isInside || source.To < words.Count - 1) return source;
        for (var at = source.From + 1; at < source.To; at++)
        {
            if (words.Word(at) == ",") return source with { To = at };
        }

        return source;
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
        if (index - start <= 2) return Unsourced(index, start, bounds.CommaOrClauseEnd(index + 1), AttributionAct.Belief);
        return WithSubject(index, sources.Subject(index + 1), index, PredicateEnd(index + 1));
    }

    /// <summary>The end of what one subject does: "emerged, threw himself down and shot him".</summary>
    private int PredicateEnd(int from)
    {
        var end = bounds.CommaOrClauseEnd(from);
        while (words.Word(end) == "," && words[end + 1] == WordClass.Past && !words.IsReduced(end + 1)) end = bounds.CommaOrClauseEnd(end + 1);
        return words.Word(end) == "," && words[end + 1] == WordClass.Conjunction && words[end + 2] == WordClass.Past && words.Word(end + 1) == "and" ? bounds.CommaOrClauseEnd(end + 2) : end;
    }

    /// <summary>Hearsay about a subject: what is told of it takes it in.</summary>
    private static SpeechCue? WithSubject(int cue, Stretch subject, int from, int to) =>
        to <= from ? null : new SpeechCue(new Stretch(cue, cue + 1), Stretch.None, subject.IsEmpty || subject.To > from ? [new Stretch(from, to)] : [subject, new Stretch(from, to)], AttributionAct.Belief);

    /// <summary>"appears to …", "it seems that …".</summary>
    private SpeechCue? Seems(int index)
    {
        if (!ReportingWords.GuessVerbs.Contains(words.Word(index)) || words[index] is not (WordClass.Verb or WordClass.Past)) return null;
        var subject = sources.Subject(index);
        if (words.Word(index + 1) == "to") return WithSubject(index, subject, index + 1, bounds.CommaOrClauseEnd(index + 1));
        if (subject.IsEmpty || words[index + 1] is WordClass.Mark or WordClass.Preposition) return null;
        return Unsourced(index, index + 1, bounds.CommaOrClauseEnd(index + 1), AttributionAct.Attitude);
    }

    /// <summary>"a man said to be his brother", "the boat, believed to have sunk": what a participle behind its noun is told to be.</summary>
    private SpeechCue? Rumoured(int index)
    {
        if (!ReportingWords.HearsayParticiples.Contains(words.Word(index)) || words.Word(index + 1) != "to" || words.Word(index + 2) is not ("be" or "have")) return null;
        if (!(words.IsNominal(index - 1) || words.Word(index - 1) == ",")) return null;
        return Unsourced(index, index + 1, bounds.CommaOrClauseEnd(index + 2, 0), AttributionAct.Belief);
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
