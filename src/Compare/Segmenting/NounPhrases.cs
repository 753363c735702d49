namespace Compare;

/// <summary>Finds where noun phrases begin and end: articles, adjectives, names, attachments, appositions, relative clauses.</summary>
internal sealed class NounPhrases(WordClasses words)
{
    private const int Longest = 45;

    private const int LongestRelative = 18;

    /// <summary>The first token of the noun phrase that ends before <paramref name="end"/>; equal to it where there is none.</summary>
    public int StartBefore(int end)
    {
        var start = end;
        var joined = false;
        while (start > 0 && end - start < Longest)
        {
            var next = StepBack(start, end, joined);
            if (next == start) break;
            joined |= words[next] == WordClass.Conjunction;
            start = next;
        }

        if (joined && start > 0 && words[start - 1] == WordClass.Preposition)
        {
            for (var comma = start; comma < end; comma++)
            {
                if (words.Word(comma) != ",") continue;
                start = comma + 1;
                break;
            }
        }

        while (start < end && (words[start] is WordClass.Preposition or WordClass.Conjunction or WordClass.Adverb or WordClass.Possessive || words.Word(start) is "." or "-")) start++;
        return start;
    }

    /// <summary>The first token of the plain noun phrase that ends before <paramref name="end"/>: articles, adjectives and names only.</summary>
    public int CoreStart(int end)
    {
        var start = end;
        while (start > 0 && (words[start - 1] is WordClass.Noun or WordClass.Name or WordClass.Number or WordClass.Determiner or WordClass.Possessive || (words[start - 1] == WordClass.Mark && BackOverMark(start - 1, start, end, joined: false) == start - 1)))
        {
            start--;
            if (words[start] == WordClass.Determiner) break;
        }

        return start;
    }

    private int StepBack(int start, int end, bool joined)
    {
        var left = start - 1;
        switch (words[left])
        {
            case WordClass.Noun or WordClass.Name or WordClass.Number or WordClass.Determiner or WordClass.Possessive:
                return left;
            case WordClass.Object:
                return start == end || words[left - 1] is WordClass.Preposition or WordClass.To ? left : start;
            case WordClass.Subject:
                return start == end || (words.Word(left) is "one" or "everyone" or "everybody" or "anyone" or "someone" or "somebody" or "others" or "nobody" && words[start] is WordClass.Preposition or WordClass.Relative) ? left : start;
            case WordClass.Adverb:
                return BackToRelative(left, start, end) ?? (start < end && left > 0 && words[start] is WordClass.Noun or WordClass.Number && words[left - 1] is WordClass.Determiner or WordClass.Preposition or WordClass.Noun or WordClass.Conjunction ? left : start);
            case WordClass.Preposition:
                return (IsHead(left - 1) || IsModifier(left - 1)) && start < end && words.Word(left) is not ("after" or "before" or "during" or "until" or "despite" or "because" or "amid" or "via") ? left : BackToRelative(left, start, end) ?? start;
            case WordClass.To:
                return (IsHead(left - 1) || IsModifier(left - 1)) && start < end && words[start] is not WordClass.Verb ? left : BackToRelative(left, start, end) ?? start;
            case WordClass.Conjunction:
                return start < end && IsHead(left - 1) && words.Word(left) is "and" or "or" or "&" && !HasFiniteBefore(left) ? left : start;
            case WordClass.Past or WordClass.Ing or WordClass.Verb or WordClass.Auxiliary or WordClass.Modal:
                return BackOverVerb(left, start, end);
            case WordClass.Mark:
                return BackOverMark(left, start, end, joined);
            default:
                return start;
        }
    }

    /// <summary>"going to the polls" after its noun.</summary>
    private bool IsModifier(int index) => words[index] is WordClass.Past or WordClass.Ing && words[index - 1] == WordClass.Noun;

    private int? BackToRelative(int left, int start, int end) => start < end && RelativeBefore(left) is > 0 and var relative ? words.Word(relative - 1) == "," ? relative - 1 : relative : null;

    private int BackOverVerb(int verb, int start, int end)
    {
        if (start == end) return start;
        var relative = RelativeBefore(verb);
        if (relative > 0) return words.Word(relative - 1) == "," ? relative - 1 : relative;
        if (words[verb] is not (WordClass.Past or WordClass.Ing)) return start;
        var opensClause = words[verb - 1] is WordClass.Mark or WordClass.Conjunction or WordClass.That or WordClass.Subordinator or WordClass.Preposition;
        if (opensClause && words.IsNominal(start)) return words[verb] == WordClass.Past || verb > 0 ? verb : start;
        return IsHead(verb - 1) && (words[start] is WordClass.Preposition or WordClass.To or WordClass.Adverb || (words[verb] == WordClass.Ing && words[start] is not (WordClass.Noun or WordClass.Name))) ? verb : start;
    }

    /// <summary>The relative pronoun whose clause holds a verb, with its noun before it; −1 where there is none.</summary>
    private int RelativeBefore(int verb)
    {
        for (var at = verb - 1; at > 0 && verb - at < LongestRelative; at--)
        {
            if (words.Word(at) is ";" or "\"" or ":") return -1;
            var opens = words[at] == WordClass.Relative || words.Word(at) == "whose" || (words[at] == WordClass.That && words.IsFinite(at + 1)) || (words.Word(at) == "where" && words.IsNominal(at - 1));
            if (opens) return IsHead(at - 1) || (words.Word(at - 1) == "," && IsHead(at - 2)) || words[at - 1] == WordClass.Determiner ? at : -1;
            if (words[at] is WordClass.That or WordClass.Subordinator) return -1;
        }

        return -1;
    }

    private int BackOverMark(int mark, int start, int end, bool joined)
    {
        switch (words.Word(mark))
        {
            case "-" or "/" when words.Touch(mark - 1) && words.Touch(mark) && start < end:
            case "." when start < end && IsInAddress(mark):
                return mark;
            case "." when words.Touch(mark - 1) && (words.IsCapitalised(mark - 1) || words[mark - 1] == WordClass.Number) && (start < end ? words.IsNominal(start) : words[mark - 1] == WordClass.Name):
            case "&" or "$" or "%" or "#" or "@" or "'" when start < end || words.Word(mark) == "%":
                return mark;
            case ")":
                for (var at = mark - 1; at > 0 && mark - at < 10; at--)
                {
                    if (words.Word(at) == "(") return at;
                }

                return start;
            case ",":
                return joined && IsHead(mark - 1) && start < end && !HasFiniteBefore(mark) ? mark : start;
            default:
                return start;
        }
    }

    /// <summary>A point between two words without a space: "iGen.fr".</summary>
    private bool IsInAddress(int point) => words.Touch(point - 1) && words.Touch(point) && words.IsNominal(point - 1) && words.IsNominal(point + 1);

    private bool IsHead(int index) => words.IsNominal(index) || words.Word(index) is ")" or "." or "those" or "many" or "some" or "one" or "others" or "most" or "everyone" or "all" or "both";

    /// <summary>Whether a finite verb stands before an index in the same clause.</summary>
    private bool HasFiniteBefore(int index)
    {
        for (var at = index - 1; at >= 0 && index - at < Longest; at--)
        {
            if (words.Word(at) is "," or ";" or ":" or "\"" || words[at] is WordClass.That or WordClass.Subordinator) return false;
            if (words.IsFinite(at)) return true;
        }

        return false;
    }

    /// <summary>The token after the noun phrase that begins at <paramref name="from"/>, with its appositions and relative clauses.</summary>
    public int EndAfter(int from)
    {
        var at = from;
        if (words[from] is WordClass.Subject or WordClass.Object && words.Word(from) is not ("one" or "others" or "everyone" or "someone")) return from + 1;
        while (at < words.Count && at - from < Longest)
        {
            var next = StepOn(at, from);
            if (next == at) break;
            at = next;
        }

        while (at > from + 1 && (words[at - 1] is WordClass.Preposition or WordClass.Conjunction or WordClass.Adverb or WordClass.Determiner || words.Word(at - 1) is "-" or "(")) at--;
        return at;
    }

    /// <summary>The token after the plain noun phrase that begins at <paramref name="from"/>: no apposition, no relative clause, no attachment.</summary>
    public int CoreEnd(int from)
    {
        if (words[from] is WordClass.Subject or WordClass.Object) return from + 1;
        var at = from;
        while (at < words.Count && at - from < Longest && !OpensAnother(at, from) && (words[at] is WordClass.Noun or WordClass.Name or WordClass.Number or WordClass.Determiner or WordClass.Possessive
            || (words[at] is WordClass.Adverb or WordClass.Past or WordClass.Ing && at == from && words.IsNominal(at + 1)) || IsInnerMark(at)))
        {
            at++;
        }

        return at;
    }

    /// <summary>An article or number right after a noun opens another phrase: "told the Courier two boats …".</summary>
    private bool OpensAnother(int at, int from) => at > from && words[at] is WordClass.Determiner or WordClass.Number && words[at - 1] is WordClass.Name or WordClass.Noun;

    private int StepOn(int at, int from)
    {
        switch (words[at])
        {
            case WordClass.Noun or WordClass.Name or WordClass.Number or WordClass.Determiner or WordClass.Possessive or WordClass.Subject:
                return words[at] == WordClass.Subject && at > from ? at : IsTimePhrase(at) && at > from ? at : at + 1;
            case WordClass.Adverb:
                return words.IsNominal(at + 1) && !IsTimePhrase(at + 1) && words[at - 1] is WordClass.Determiner or WordClass.Preposition ? at + 1 : at;
            case WordClass.Past or WordClass.Ing:
                return words.IsNominal(at + 1) && (at == from || words[at - 1] is WordClass.Determiner or WordClass.Preposition) ? at + 1
                    : at > from && words[at - 1] == WordClass.Noun && words[at + 1] is WordClass.Preposition or WordClass.To ? at + 1 : at;
            case WordClass.Preposition or WordClass.To:
                return at > from && Attaches(at, from) ? at + 1 : at;
            case WordClass.Conjunction:
                return at > from && words.Word(at) is "and" or "or" or "&" && (words.IsNominal(at + 1) || words[at + 1] is WordClass.Determiner) && !words.IsFinite(CoreEnd(at + 1)) ? at + 1 : at;
            case WordClass.Relative or WordClass.That:
                return at > from && IsHead(at - 1) && (words[at] == WordClass.Relative || words.IsFinite(at + 1)) ? ClauseComma(at) : at;
            case WordClass.Mark:
                return OnOverMark(at, from);
            default:
                return at;
        }
    }

    private bool Attaches(int preposition, int from)
    {
        var word = words.Word(preposition);
        if (IsTimePhrase(preposition + 1) || !(words.OpensPhrase(preposition + 1) || words[preposition + 1] is WordClass.Past or WordClass.Ing)) return false;
        if (word == "by") return words[preposition - 1] == WordClass.Past;
        if (word is "of" or "for" or "to") return words[preposition + 1] is not (WordClass.Object) || word == "of";
        var isPerson = words[preposition - 1] == WordClass.Name && words[from] == WordClass.Name;
        return word is "in" or "at" or "from" or "with" or "on" or "near" or "behind" or "against" or "about" or "between" or "within" or "inside" or "close" or "to"
            && !isPerson && !IsOccasion(preposition + 1);
    }

    /// <summary>Whether a phrase names the occasion of speaking and not the speaker's place: "in a statement", "at a rally".</summary>
    private bool IsOccasion(int from)
    {
        for (var at = from; at < Math.Min(words.Count, from + 6); at++)
        {
            if (words.Word(at) is "statement" or "interview" or "email" or "speech" or "rally" or "tweet" or "letter" or "debate" or "conference" or "hearing" or "memo" or "post" or "briefing" or "call"
                or "event" or "message" or "interviews" or "release" or "remarks" or "op" or "ad" or "meeting" or "response" or "telephone" or "phone" or "front" or "court" or "reference") return true;
            if (!(words.IsNominal(at) || words[at] is WordClass.Determiner or WordClass.Possessive || words.Word(at) == "-")) return false;
        }

        return false;
    }

    /// <summary>Whether a phrase says when: "Monday", "last week", "this morning".</summary>
    public bool IsTimePhrase(int at) =>
        (GrammarWords.Times.Contains(words.Word(at)) && !IsInTitle(at)) || (words[at] == WordClass.Number && GrammarWords.Months.Contains(words.Word(at + 1))) || (words.Word(at) is "last" or "this" or "next" or "that" or "late" or "early" or "earlier" or "the" or "a" or "same" && (GrammarWords.Times.Contains(words.Word(at + 1)) || words.Word(at + 1) is "same" or "following" or "past"))
        || (words[at] == WordClass.Number && words.Word(at).Length == 4);

    /// <summary>Part of a name and no time: "the Sydney Morning Herald", "The Sunday Mirror".</summary>
    private bool IsInTitle(int at) =>
        words[at] == WordClass.Name && words[at + 1] == WordClass.Name && !GrammarWords.Times.Contains(words.Word(at + 1))
        && (words[at - 1] == WordClass.Determiner || (words[at - 1] == WordClass.Name && words.Word(at) is "morning" or "evening" or "week" or "day" or "night"));

    private bool IsInnerMark(int at) =>
        words[at] == WordClass.Mark && words.Word(at) switch
        {
            "-" or "/" => words.Touch(at - 1) && words.Touch(at),
            "." => IsInAddress(at) || words.Touch(at - 1) && words.IsCapitalised(at - 1) && words.IsCapitalised(at + 1) && words[at - 1] == WordClass.Name,
            "&" or "$" or "#" or "@" => true,
            "%" or "'" => words.Touch(at - 1) && words.Word(at + 1) != "\"",
            _ => false,
        };

    private int OnOverMark(int at, int from)
    {
        if (IsInnerMark(at)) return at + 1;
        if (words.Word(at) == "(")
        {
            for (var close = at + 1; close < Math.Min(words.Count, at + 10); close++)
            {
                if (words.Word(close) == ")") return close + 1;
            }

            return at;
        }

        return words.Word(at) == "," && at > from ? AppositionEnd(at) : at;
    }

    /// <summary>The end of an apposition or relative clause after a comma; the comma itself where none follows.</summary>
    private int AppositionEnd(int comma)
    {
        var first = comma + 1;
        var isRelative = words[first] == WordClass.Relative || words.Word(first) == "whose";
        if (!isRelative && (!(words.IsNominal(first) || words[first] is WordClass.Determiner) || IsTimePhrase(first))) return comma;
        for (var at = first; at < words.Count && at - comma < LongestRelative + 8; at++)
        {
            var word = words.Word(at);
            if (word is "\"" or ":" or "?" || (!isRelative && words[at] is WordClass.Subject or WordClass.Subordinator)) return comma;
            if (word is ";" or "," || (word == "." && !IsInnerMark(at))) return at;
            if (words[at] is WordClass.Relative or WordClass.That && words.IsNominal(at - 1)) isRelative = true;
            if (!isRelative && words.IsFinite(at)) return comma;
        }

        return comma + LongestRelative + 8 >= words.Count ? words.Count : comma;
    }

    private int ClauseComma(int from)
    {
        for (var at = from + 1; at < Math.Min(words.Count, from + LongestRelative + 8); at++)
        {
            if (words.Word(at) is "," or ";" or ":" or "\"" || (words.Word(at) == "." && !IsInnerMark(at))) return at;
        }

        return Math.Min(words.Count, from + LongestRelative + 8);
    }
}
