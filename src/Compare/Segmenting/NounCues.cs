namespace Compare;

/// <summary>Nouns and adjectives that attribute: "the claim that", "his criticism of", "was confident that".</summary>
internal sealed class NounCues(WordClasses words, SourceFinder sources, ContentBounds bounds)
{
    /// <summary>The attribution whose cue begins at a word, or null.</summary>
    public SpeechCue? At(int index) => Noun(index) ?? Adjective(index);

    private SpeechCue? Noun(int index)
    {
        if (words[index] is not WordClass.Noun || CueNouns.Find(words.Word(index)) is not { } noun) return null;
        var opener = words.Word(index + 1);
        var from = index + 2;
        if (opener == "that" && noun.Clause && words[index + 2] is not (WordClass.Auxiliary or WordClass.Modal or WordClass.Past or WordClass.Verb))
            return IsTold(from) ? null : With(index, from, Math.Min(bounds.CommaOrClauseEnd(from), MainVerb(from)), noun.Act);

        if (opener == "to" && noun.Infinitive && words[from] is WordClass.Verb or WordClass.Auxiliary) return With(index, index + 1, bounds.InfinitiveEnd(from), AttributionAct.Aim);
        if (!noun.Links.Contains(opener) || words[from] == WordClass.Mark) return null;
        var isProposition = noun.Clause && opener is "of" or "about" && noun.Act is AttributionAct.Saying or AttributionAct.Belief;
        var end = words.OpensPhrase(from) ? Math.Max(from + 1, Math.Min(bounds.ObjectEnd(from), sources.After(from).To)) : bounds.ObjectEnd(from);
        return With(index, from, end, isProposition ? noun.Act : AttributionAct.Attitude);
    }

    /// <summary>"a claim that police say is false" is no claim with its content but something that police speak of.</summary>
    private bool IsTold(int from)
    {
        var verb = sources.Core(from).To;
        return words[verb] is WordClass.Verb or WordClass.Past && CueVerbs.Find(words.Word(verb)) is { } cue && cue.Verb.Frames.HasFlag(CueFrames.Says) && words.IsFinite(verb + 1);
    }

    /// <summary>The verb that the noun itself is the subject of, after the verb of its clause: "the story that the pier burned was refuted".</summary>
    private int MainVerb(int from)
    {
        var first = from;
        while (first < words.Count && !words.IsFinite(first)) first++;
        if (CueVerbs.Find(words.Word(first)) is { } cue && (cue.Verb.Frames & (CueFrames.Says | CueFrames.Holds)) != 0) return words.Count;
        var at = first + 1;
        while (words[at] is WordClass.Auxiliary or WordClass.Adverb || (words[at] is WordClass.Past or WordClass.Verb or WordClass.Ing && words[words.BeforeAdverbs(at)] is WordClass.Auxiliary or WordClass.Modal) && words[first] is WordClass.Auxiliary or WordClass.Modal) at++;
        if (words[first] is not (WordClass.Auxiliary or WordClass.Modal)) at = first + 1;
        for (; at < words.Count; at++)
        {
            if (words[at] is WordClass.Subject or WordClass.That or WordClass.Subordinator or WordClass.Relative or WordClass.Conjunction or WordClass.Mark) return words.Count;
            if (words.IsFinite(at)) return at;
        }

        return words.Count;
    }

    private SpeechCue With(int noun, int from, int to, AttributionAct act)
    {
        var source = Owner(noun);
        if (source.IsEmpty) source = By(from, to);
        if (!source.IsEmpty && source.From > from) to = source.From - 1;
        return new SpeechCue(new Stretch(noun, from == noun + 1 ? noun + 1 : noun + 2), source, to > from ? [new Stretch(from, to)] : [], act);
    }

    /// <summary>"Brandt's claim", "her claim".</summary>
    private Stretch Owner(int noun)
    {
        for (var at = noun - 1; at >= Math.Max(0, noun - 4); at--)
        {
            if (words[at] == WordClass.Possessive) return sources.Possessor(at) is { IsEmpty: false } owner ? owner with { To = at + 1 } : Stretch.None;
            if (words.Word(at) is "his" or "her" or "their" or "its" or "our" or "my" or "your" or "whose") return new Stretch(at, at + 1);
            if (words[at] is not (WordClass.Noun or WordClass.Number or WordClass.Past or WordClass.Ing or WordClass.Adverb) && words.Word(at) != "-") break;
        }

        return Stretch.None;
    }

    private Stretch By(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (words.Word(at) == "by" && (words[at + 1] is WordClass.Name or WordClass.Determiner or WordClass.Noun)) return sources.After(at + 1);
        }

        return Stretch.None;
    }

    /// <summary>"was confident that", "is critical of".</summary>
    private SpeechCue? Adjective(int index)
    {
        if (words[index] is not (WordClass.Noun or WordClass.Past) || CueNouns.Adjective(words.Word(index)) is not { } adjective) return null;
        var before = words.BeforeAdverbs(index);
        if (!(words[before] == WordClass.Auxiliary || words.Word(before) is "feel" or "feels" or "felt" or "sounded" or "sounds" or "seemed" or "seems" or "remain" or "remained" or "remains" or "became" or "i'm" or "they're" or "we're" or "you're")) return null;
        var next = words.Word(index + 1);
        var from = next == "that" || adjective.Links.Contains(next) ? index + 2 : index + 1;
        int to;
        if (next == "that" || words[index + 1] is WordClass.Subject or WordClass.Determiner) to = bounds.ClauseEnd(from);
        else if (next == "to" && words[index + 2] is WordClass.Verb or WordClass.Auxiliary) to = bounds.InfinitiveEnd(from);
        else if (adjective.Links.Contains(next)) to = bounds.ObjectEnd(from);
        else return null;
        var source = sources.Subject(words[before] == WordClass.Auxiliary ? index : before);
        if (source.IsEmpty) return null;
        return new SpeechCue(new Stretch(index, from == index + 1 ? index + 1 : from), source, [new Stretch(from, to)], next == "that" ? adjective.Act : AttributionAct.Attitude);
    }
}
