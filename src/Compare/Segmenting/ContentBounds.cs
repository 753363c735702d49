namespace Compare;

/// <summary>How far attributed words reach: clauses, infinitives and objects end at different places.</summary>
internal sealed class ContentBounds(WordClasses words, bool[] quoted)
{
    /// <summary>Back to the start of the sentence, a semicolon, or a contrasting clause.</summary>
    public int ClauseStart(int index)
    {
        for (var at = index - 1; at > 0; at--)
        {
            if (IsQuoted(index) && !IsQuoted(at)) return at + 1;
            if (IsQuoted(at) && !IsQuoted(index)) continue;
            if (words.Word(at) == ";" || (words.Word(at) == "," && ReportingWords.Contrasts.Contains(words.Word(at + 1)) && index - at > 4)) return at + 1;
        }

        return 0;
    }

    /// <summary>Forward to a semicolon, a contrasting clause, the next verb of the same subject, or the end of the sentence.</summary>
    public int ClauseEnd(int from, WordClass? sharedForm = null)
    {
        for (var at = from; at < words.Count; at++)
        {
            if (LeavesQuote(from, at)) return at;
            if (IsInnerQuote(from, at)) continue;
            var word = words.Word(at);
            if (word == ";" || (word == "." && at == words.Count - 1)) return at;
            if (word == "," && at > from && (ReportingWords.Contrasts.Contains(words.Word(at + 1)) || IsAside(at + 1))) return at;
            if (sharedForm is { } form && at > from && words.Word(at) is "and" or "but" && GoesOnWith(at + 1, form)) return words.Word(at - 1) == "," ? at - 1 : at;
        }

        return words.Count;
    }

    /// <summary>The end of a clause that a comma may end.</summary>
    public int CommaOrClauseEnd(int from, int fewest = 2)
    {
        var end = ClauseEnd(from);
        for (var at = from + 1; at < end; at++)
        {
            if (words.Word(at) == "," && at - from > fewest && !IsInnerQuote(from, at)) return at;
        }

        return end;
    }

    /// <summary>The end of an infinitive: a comma, or a conjunction that opens a clause.</summary>
    public int InfinitiveEnd(int from)
    {
        for (var at = from + 1; at < words.Count; at++)
        {
            if (LeavesQuote(from, at)) return at;
            if (IsInnerQuote(from, at)) continue;
            var word = words.Word(at);
            if (word is ";" or ":" || (word == "." && at == words.Count - 1) || (word == "," && !IsListComma(at)) || IsSpacedDash(at)) return at;
            if (words[at] == WordClass.Conjunction && (words[at + 1] == WordClass.Subject || (words[at + 1] == WordClass.Past && !IsAdjective(at + 1)) || words[at + 1] is WordClass.Auxiliary or WordClass.Modal)) return at;
        }

        return words.Count;
    }

    /// <summary>The end of an object: a comma, a subordinate clause, another verb of the same subject, a phrase that says when or where it was said.</summary>
    public int ObjectEnd(int from)
    {
        for (var at = from + 1; at < words.Count; at++)
        {
            if (LeavesQuote(from, at)) return at;
            if (IsInnerQuote(from, at)) continue;
            var word = words.Word(at);
            if (word is ";" or ":" || (word == "." && at == words.Count - 1) || (word == "," && !IsListComma(at)) || IsSpacedDash(at)) return at;
            if (words[at] == WordClass.Subordinator && word is not ("as" or "than" or "how" or "what" or "why" or "whether" or "where" or "who" or "so")) return at;
            if (word is "during" or "after" or "before" or "until" or "amid" or "despite") return at;
            if (word == "on" && GrammarWords.Times.Contains(words.Word(at + 1))) return at;
            if (words[at] == WordClass.Conjunction && (words[at + 1] is WordClass.Subject or WordClass.Auxiliary or WordClass.Modal || (words[at + 1] is WordClass.Past or WordClass.Verb && !IsAdjective(at + 1)))) return at;
        }

        return words.Count;
    }

    /// <summary>The end of the quotation that an index stands in or opens.</summary>
    public int QuoteEnd(int from)
    {
        var at = from;
        while (at < words.Count && (IsQuoted(at) || at == from)) at++;
        return at < words.Count && words.Word(at) is "\"" or "'" ? at + 1 : at;
    }

    /// <summary>Whether a token stands inside quotation marks.</summary>
    public bool IsQuoted(int index) => index >= 0 && index < quoted.Length && quoted[index];

    /// <summary>Whether words that begin in quotation marks leave them here.</summary>
    private bool LeavesQuote(int from, int at) => IsQuoted(from) && !IsQuoted(at);

    /// <summary>Whether words that begin outside of quotation marks are inside here, where no mark ends them.</summary>
    private bool IsInnerQuote(int from, int at) => IsQuoted(at) && !IsQuoted(from);

    /// <summary>A dash with spaces around it.</summary>
    public bool IsSpacedDash(int index) => words.Word(index) == "-" && !words.Touch(index - 1) && !words.Touch(index);

    /// <summary>", according to …" and ", adding that …" are no more part of what is said before them.</summary>
    private bool IsAside(int index)
    {
        if (words.Word(index) == "according" && words.Word(index + 1) == "to") return true;
        return words[index] == WordClass.Ing && CueVerbs.Find(words.Word(index)) is { } cue && cue.Verb.Frames.HasFlag(CueFrames.Says)
            && (words[index + 1] is WordClass.That or WordClass.Subject or WordClass.Determiner or WordClass.Name or WordClass.Object || words.Word(index + 1) is ":" or "," or "\"");
    }

    private bool GoesOnWith(int index, WordClass form)
    {
        while (words[index] == WordClass.Adverb || (words[index] == WordClass.Auxiliary && form == WordClass.Past)) index++;
        return words[index] == form && CueVerbs.Find(words.Word(index)) is { } cue && (cue.Verb.Frames & (CueFrames.Says | CueFrames.Holds)) != 0
            && (words[index + 1] is WordClass.That or WordClass.Subject or WordClass.Determiner or WordClass.Name or WordClass.Object or WordClass.Preposition or WordClass.To || words.Word(index + 1) is ":" or "," or "\"");
    }

    private bool IsAdjective(int index) => words.IsNominal(index + 1) && words[index] == WordClass.Past;

    /// <summary>A comma between the items of a list: "and" follows soon without a verb between.</summary>
    private bool IsListComma(int comma)
    {
        if (words[comma + 1] == WordClass.Conjunction) return words[comma + 2] is WordClass.Noun or WordClass.Name or WordClass.Determiner && !VerbBetween(comma + 2, comma + 8);
        for (var at = comma + 1; at < Math.Min(words.Count, comma + 8); at++)
        {
            if (words[at] == WordClass.Conjunction) return at - comma > 1 && words.Word(at) is "and" or "or";
            if (words.IsFinite(at) || words[at] is WordClass.Subject or WordClass.Relative or WordClass.Subordinator or WordClass.Ing || words.Word(at) is ";" or ".") return false;
        }

        return false;
    }

    private bool VerbBetween(int from, int to)
    {
        for (var at = from; at < Math.Min(words.Count, to); at++)
        {
            if (words.Word(at) is "," or "." or ";") return false;
            if (words.IsFinite(at)) return true;
        }

        return false;
    }
}
