namespace Compare;

/// <summary>Finds who says, thinks or wants: the subject of a verb, the agent of a passive, the noun phrase after an inverted verb.</summary>
internal sealed class SourceFinder(WordClasses words)
{
    private const int AppositionReach = 40;

    private readonly NounPhrases phrases = new(words);

    /// <summary>The first word of a verb's group: its auxiliaries, adverbs and the verbs that lead to it ("continues to").</summary>
    public int GroupStart(int verb)
    {
        var start = verb;
        while (start > 0)
        {
            var time = TimeStart(start);
            if (time < start) start = time;
            else if (words[start - 1] is WordClass.Auxiliary or WordClass.Modal or WordClass.Adverb || (words[start] == WordClass.Adverb && words.Word(start - 1) is "most" or "more")) start--;
            else if (words[start - 1] == WordClass.To && LeadsOn(start - 2)) start -= 2;
            else if (words[start - 1] == WordClass.To && words[start - 2] == WordClass.Auxiliary) start--;
            else break;
        }

        // An adverb that opens the clause before a noun belongs to the clause.
        return start;
    }

    /// <summary>The start of a phrase of time between a subject and its verb ("on Monday", "last week"); the same place where there is none.</summary>
    private int TimeStart(int end)
    {
        if (!GrammarWords.Times.Contains(words.Word(end - 1))) return end;
        var start = end - 1;
        while (start > 0 && words.Word(start - 1) is "last" or "this" or "next" or "late" or "early" or "earlier" or "the" or "same" || GrammarWords.Times.Contains(words.Word(start - 1))) start--;
        var isPhrase = end - start > 1 || words.IsCapitalised(start);
        if (words.Word(start - 1) is "on" or "in" or "by" or "at") start--;
        else if (!isPhrase || words.Word(start) == "the") return end;
        return start > 0 && (words.IsNominal(start - 1) || words[start - 1] is WordClass.Subject or WordClass.Relative || words.Word(start - 1) is "," or ")") ? start : end;
    }

    private bool LeadsOn(int index) =>
        words[index] is WordClass.Verb or WordClass.Past or WordClass.Ing
        || (words[index] == WordClass.Noun && words[words.BeforeAdverbs(index)] == WordClass.Auxiliary) || words.Word(index) is "likely" or "quick" or "able" or "willing" or "ready" or "reluctant" or "about";

    /// <summary>Whether the verb stands in the passive.</summary>
    public bool IsPassive(int verb)
    {
        if (words[verb] != WordClass.Past) return false;
        if (words.IsReduced(verb) && words.Word(verb + 1) == "by") return true;
        for (var at = verb - 1; at >= 0 && words[at] is WordClass.Auxiliary or WordClass.Adverb or WordClass.Modal or WordClass.Subject; at--)
        {
            if (words[at] is WordClass.Auxiliary or WordClass.Subject)
                return GrammarWords.Be.Contains(words.Word(at)) || words.Word(at) == "getting" || (words.Word(at) == "'s" && words.Word(at + 1) == "been");
        }

        return words.Word(verb - 1) is "got" or "gets" or "get";
    }

    /// <summary>Who does what the verb says, standing before it; empty where nobody is found.</summary>
    public Stretch Subject(int verb)
    {
        var end = GroupStart(verb);
        var left = end - 1;
        if (left < 0) return Stretch.None;
        switch (words[left])
        {
            case WordClass.Subject:
                return words.Word(left) is "there" ? Stretch.None : new Stretch(left, left + 1);
            case WordClass.Object or WordClass.Relative:
                return new Stretch(left, left + 1);
            case WordClass.That:
                return words.IsNominal(left - 1) || words.Word(left - 1) is "," or "those" ? new Stretch(left, left + 1) : Stretch.None;
            case WordClass.To when words.IsNominal(left - 1) || words[left - 1] == WordClass.Object:
                return BeforeInfinitive(left);
            case WordClass.Noun or WordClass.Name or WordClass.Number or WordClass.Determiner:
                return Trimmed(phrases.StartBefore(end), end);
            case WordClass.Mark when words.Word(left) is ")" or "%" or ".":
                return Trimmed(phrases.StartBefore(end), end);
            case WordClass.Mark when words.Word(left) is "," or "-":
                return BeforeParenthesis(left, words.Word(left));
            default:
                return Stretch.None;
        }
    }

    /// <summary>"asked the mayor to say": the one asked; else ("used his speech to say") the subject of the verb before.</summary>
    private Stretch BeforeInfinitive(int to)
    {
        var start = phrases.StartBefore(to);
        var governor = words.BeforeAdverbs(start);
        var isAsked = words.Word(governor) == "for" || (CueVerbs.Find(words.Word(governor)) is { } cue && cue.Verb.Frames.HasFlag(CueFrames.SomebodyTo)) || words[to - 1] == WordClass.Object;
        var subject = isAsked ? Stretch.None : NearestSubject(start);
        return subject.IsEmpty ? Trimmed(start, to) : subject;
    }

    /// <summary>The subject of the clause that an index stands in: of its first finite verb.</summary>
    public Stretch MainSubject(int before)
    {
        var start = before;
        while (start > 0 && words.Word(start - 1) is not (";" or "\"" or ":")) start--;
        var from = start;
        if (words[start] is WordClass.Subordinator or WordClass.Preposition or WordClass.Ing or WordClass.Past)
        {
            while (from < before - 1 && words.Word(from) != ",") from++;
            if (words.Word(from) != ",") from = start;
        }

        for (var at = from; at < before; at++)
        {
            if (!words.IsFinite(at) || words[at] == WordClass.Subject) continue;
            var verb = at;
            while (verb + 1 < before && words[verb] is WordClass.Auxiliary or WordClass.Modal && words[verb + 1] is WordClass.Adverb or WordClass.Auxiliary) verb++;
            var subject = Subject(verb);
            if (!subject.IsEmpty && words[subject.From] is not (WordClass.Relative or WordClass.That)) return subject;
        }

        return Stretch.None;
    }

    /// <summary>The subject of the nearest finite verb before an index.</summary>
    public Stretch NearestSubject(int before)
    {
        for (var at = before - 1; at >= 0; at--)
        {
            if (words.Word(at) is ";" or "\"" or ":") return Stretch.None;
            if (!words.IsFinite(at)) continue;
            var subject = Subject(at);
            if (!subject.IsEmpty) return subject;
        }

        return Stretch.None;
    }

    /// <summary>The agent of a passive: "by" and a noun phrase, near after the verb.</summary>
    public Stretch Agent(int verb)
    {
        for (var at = verb + 1; at < Math.Min(words.Count, verb + 9); at++)
        {
            if (words.Word(at) == "by" && words.OpensPhrase(at + 1)) return After(at + 1);
            if (words.Word(at) is "," or ";" or ":" or "\"" || words.IsFinite(at) || words[at] is WordClass.That or WordClass.To) return Stretch.None;
        }

        return Stretch.None;
    }

    /// <summary>The noun phrase that starts at an index.</summary>
    public Stretch After(int from) => new(from, phrases.EndAfter(from));

    /// <summary>The noun phrase that starts at an index without what follows its head.</summary>
    public Stretch Core(int from) => new(from, phrases.CoreEnd(from));

    /// <summary>The noun phrase that ends before the ending of a possessor.</summary>
    public Stretch Possessor(int end) => new(phrases.CoreStart(end), end);

    /// <summary>Whether a phrase says when.</summary>
    public bool IsTime(int at) => phrases.IsTimePhrase(at);

    /// <summary>"Ana Brandt, the mayor, said": an apposition or relative clause belongs to the source, a remark between commas does not.</summary>
    private Stretch BeforeParenthesis(int close, string mark)
    {
        if (mark == "-" && words.Touch(close - 1) && words.Touch(close)) return Stretch.None;
        for (var open = close - 1; open > 0 && close - open <= AppositionReach; open--)
        {
            if (words.Word(open) is ";" or "\"" or ":") return Stretch.None;
            if (words.Word(open) != mark || (mark == "-" && words.Touch(open - 1) && words.Touch(open))) continue;
            if (words[open - 1] == WordClass.Subject) return new Stretch(open - 1, open);
            if (!words.IsNominal(open - 1) && words.Word(open - 1) is not (")" or ".")) continue;
            var isRelative = words[open + 1] == WordClass.Relative || words.Word(open + 1) == "whose";
            var isApposition = isRelative || words.IsNominal(open + 1) || words[open + 1] == WordClass.Determiner;
            if (isApposition && (phrases.IsTimePhrase(open + 1) || (!isRelative && HasClause(open + 1, close)))) isApposition = false;
            var start = phrases.StartBefore(open);
            if (start > 2 && words.Word(start - 1) == "," && words.IsNominal(start - 2) && !phrases.IsTimePhrase(start - 2) && (words[start] == WordClass.Determiner || !words.IsCapitalised(start)))
            {
                var name = phrases.StartBefore(start - 1);
                var isName = Enumerable.Range(name, start - 1 - name).All(at => words.IsCapitalised(at) || words[at] is WordClass.Mark);
                if (isName && words[name - 1] is WordClass.Mark or WordClass.Conjunction or WordClass.That or WordClass.Subordinator && words.Word(name - 1) != ",") start = name;
            }

            return isApposition ? new Stretch(start, close) : Trimmed(start, open);
        }

        return Stretch.None;
    }

    private bool HasClause(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (words[at] is WordClass.Relative or WordClass.That) return false;
            if (words.IsFinite(at)) return true;
        }

        return false;
    }

    /// <summary>Without the words of time that stand between subject and verb or before the subject.</summary>
    private Stretch Trimmed(int from, int to)
    {
        for (var at = from + 1; at < to; at++)
        {
            var isTail = words[at] == WordClass.Preposition && words.Word(at) is "on" or "in" or "at" or "by" && phrases.IsTimePhrase(at + 1) && to - at <= 5;
            if (isTail || (phrases.IsTimePhrase(at) && words.Word(at) is not ("the" or "a") && to - at <= 2 && words[at - 1] is WordClass.Name)) return new Stretch(from, at);
        }

        if (words[from] is WordClass.Auxiliary or WordClass.Modal || to <= from) return Stretch.None;
        return GrammarWords.Times.Contains(words.Word(from)) && to - from > 1 && words[from + 1] is WordClass.Name or WordClass.Determiner ? new Stretch(from + 1, to) : new Stretch(from, to);
    }
}
