using System.Collections.Immutable;

namespace Compare;

/// <summary>The parts of a sentence that attribution needs, found by marks, function words and dates; there is no grammar.</summary>
internal sealed class LanguageClause(ImmutableArray<Token> tokens, string text, bool[] quoted, LanguageWords words)
{
    /// <summary>A source has at most this many tokens.</summary>
    private const int LongestSource = 12;

    /// <summary>The token's meaning or marked word; empty outside the sentence.</summary>
    public string Lower(int index) => index >= 0 && index < tokens.Length ? tokens[index].Lower : "";

    /// <summary>The written word in the form of the tables; empty for marks and numbers.</summary>
    public string Folded(int index) =>
        index >= 0 && index < tokens.Length && tokens[index].Kind == TokenKind.Word ? LanguageWords.Fold(text.AsSpan(tokens[index].Span.Start, tokens[index].Span.Length)) : "";

    /// <summary>Whether the words of a phrase stand here.</summary>
    public bool IsPhrase(int index, string[] phrase) => Enumerable.Range(0, phrase.Length).All(at => Folded(index + at) == phrase[at]);

    /// <summary>The start of the clause: of the sentence, or after a semicolon or a contrasting conjunction.</summary>
    public int Start(int index)
    {
        for (var at = Math.Min(index, tokens.Length) - 1; at > 0; at--)
        {
            if (quoted[at]) continue;
            if (Lower(at) == ";" || (Lower(at) == "," && Lower(at + 1) is "but" or "while" && index - at > 4)) return at + 1;
        }

        return 0;
    }

    /// <summary>The end of the clause: a semicolon, a contrasting conjunction, or the sentence's last stop.</summary>
    public int End(int index)
    {
        for (var at = Math.Max(0, index); at < tokens.Length; at++)
        {
            if (quoted[at]) continue;
            if (Lower(at) == ";" || (Lower(at) == "," && at > index && Lower(at + 1) is "but" or "while")) return at;
        }

        return tokens.Length > 0 && tokens[^1].Kind == TokenKind.Mark && tokens[^1].Lower is "." or "!" or "?" ? tokens.Length - 1 : tokens.Length;
    }

    /// <summary>The last comma, dash, bracket or colon before a token, or −1.</summary>
    public int CommaBefore(int index)
    {
        var at = index - 1;
        while (at >= 0 && !IsPause(at)) at--;
        return at;
    }

    /// <summary>The next comma from a token on, or the end of the sentence.</summary>
    public int CommaFrom(int index)
    {
        while (index < tokens.Length && !IsPause(index)) index++;
        return index;
    }

    /// <summary>The start of the noun phrase that ends here: after the last comma and the last conjunction.</summary>
    public int PhraseStart(int index) => Math.Max(CommaBefore(index) + 1, index - LongestSource);

    /// <summary>The number of words and numbers in a stretch.</summary>
    public int WordsBetween(int from, int to)
    {
        var count = 0;
        for (var at = Math.Max(0, from); at < Math.Min(to, tokens.Length); at++) count += tokens[at].Kind == TokenKind.Mark ? 0 : 1;
        return count;
    }

    /// <summary>The first word of a verb's group: its auxiliaries and pronouns ("l'a", "hat").</summary>
    public int GroupStart(int index)
    {
        while (index > 0 && IsAuxiliary(index - 1)) index--;
        return index;
    }

    /// <summary>Whether a verb follows a comma, a dash or a closing mark with nothing but auxiliaries between.</summary>
    public bool IsInverted(int index)
    {
        var verb = GroupStart(index);
        return verb > 0 && (Lower(verb - 1) is "," or "-" || (Lower(verb - 1) == "\"" && verb > 1 && quoted[verb - 2]) || (quoted[verb - 1] && !quoted[index]));
    }

    /// <summary>The words before a verb that name who speaks; empty where a place or time stands there, or nothing.</summary>
    public Stretch SubjectBefore(int index) => Before(index) is { IsEmpty: false } found && !StartsAside(found.From) ? found : Stretch.None;

    /// <summary>The words before a verb that name a place; empty where a time stands there, or nothing.</summary>
    public Stretch PlaceBefore(int index) => Before(index);

    private Stretch Before(int index)
    {
        var comma = CommaBefore(index);
        var from = comma + 1;
        // "Anna Weber, die Sprecherin, sagte": an apposition between two commas.
        if (from == GroupStart(index) && comma > 0 && Lower(comma) == ",") from = CommaBefore(comma) is var first && first > 0 && Lower(first) == "," ? Start(first) : Start(comma);
        while (from < index && (Lower(from) is "and" or "but" or "that" or "also" or "then" || words.That.Contains(Folded(from)))) from++;
        var to = from;
        while (to < index && !IsAuxiliary(to) && !OpensTime(to)) to++;
        return from >= to ? Stretch.None : new Stretch(from, to);
    }

    /// <summary>The words behind a verb or phrase that name who speaks.</summary>
    public Stretch SourceFrom(int index)
    {
        while (index < tokens.Length && (OpensTime(index) || IsTime(index) || IsAuxiliary(index) || Lower(index) is "also" or "then" or "more" || Folded(index) is "mit" or "an")) index++;
        // "hieß es bei …"
        if (Lower(index) == "it" && GrammarWords.Prepositions.Contains(Lower(index + 1))) index += 2;
        var to = index;
        var hasName = false;
        while (to < tokens.Length && to - index < LongestSource && !IsPause(to) && !quoted[to] && Lower(to) is not ("." or "\"" or ";" or "!" or "?" or "that") && !words.That.Contains(Folded(to)) && !IsAuxiliary(to) && !OpensTime(to) && !IsTime(to))
        {
            if (to > index && Lower(to) is "on" or "at" or "in" or "to" or "during" or "before" or "after") break;
            if (words.CapitalisesNouns && hasName && !tokens[to].IsCapitalised && !LeadsToName(to)) break;
            hasName |= tokens[to].IsCapitalised;
            to++;
        }

        return new Stretch(index, to);
    }

    /// <summary>A stretch without the auxiliaries at its end.</summary>
    public Stretch WithoutAuxiliaries(Stretch stretch)
    {
        var to = stretch.To;
        while (to > stretch.From && IsAuxiliary(to - 1)) to--;
        return new Stretch(stretch.From, to);
    }

    /// <summary>A stretch without marks at its ends.</summary>
    public Stretch Trim(Stretch stretch)
    {
        var (from, to) = (stretch.From, Math.Min(stretch.To, tokens.Length));
        while (from < to && tokens[from].Kind == TokenKind.Mark && Lower(from) is not ("\"" or "$" or "\u20AC" or "\u00A3")) from++;
        while (to > from && tokens[to - 1].Kind == TokenKind.Mark && Lower(to - 1) is not ("\"" or "%" or "$" or "\u20AC" or "\u00A3")) to--;
        return new Stretch(from, to);
    }

    /// <summary>The stretches inside quotation marks.</summary>
    public List<Stretch> QuotedRuns()
    {
        var runs = new List<Stretch>();
        for (var at = 0; at < tokens.Length; at++)
        {
            if (!quoted[at]) continue;
            var from = at;
            while (at < tokens.Length && quoted[at]) at++;
            runs.Add(new Stretch(from, at));
        }

        return runs;
    }

    /// <summary>Whether a form that may pass words on does so: not in the first person, in a condition or a wish.</summary>
    public bool PassesOn(int index)
    {
        for (var at = Start(index); at < End(index); at++)
        {
            if (Lower(at) is "i" or "we" or "if" or "you" or "?") return false;
        }

        return true;
    }

    private bool IsPause(int index) => !quoted[index] && tokens[index].Kind == TokenKind.Mark
        && (Lower(index) is "," or ":" or ";" or "(" or ")" || (Lower(index) == "-" && !IsHyphen(index)));

    private bool IsHyphen(int index) => index > 0 && index + 1 < tokens.Length && (tokens[index].Span.Start == tokens[index - 1].Span.End || tokens[index].Span.End == tokens[index + 1].Span.Start);

    private bool IsAuxiliary(int index) => Lower(index) is "is" or "are" or "was" or "were" or "has" or "have" or "had" or "been" or "be" or "will" or "would" or "himself"
        || (Folded(index).Length == 1 && Lower(index) == "the" && Lower(index + 1) is "has" or "have");

    private bool IsTime(int index) => words.Weekdays.ContainsKey(Folded(index)) || words.Months.ContainsKey(Folded(index));

    /// <summary>A preposition before a weekday or number, or a weekday itself.</summary>
    private bool OpensTime(int index) =>
        words.Weekdays.ContainsKey(Folded(index))
        || (GrammarWords.Prepositions.Contains(Lower(index)) && (IsTime(index + 1) || (index + 1 < tokens.Length && tokens[index + 1].Kind == TokenKind.Number) || (Lower(index + 1) == "the" && IsTime(index + 2))));

    /// <summary>A phrase of place, time or manner and no subject.</summary>
    private bool StartsAside(int index) =>
        GrammarWords.Prepositions.Contains(Lower(index)) || Lower(index) is "as" or "when" or "if" or "while" or "because" or "there" or "now" or "already" or "still" || tokens[index].Kind != TokenKind.Word;

    /// <summary>Whether a small word leads on to a name or noun: "der Stadt", "von Hafenmeister".</summary>
    private bool LeadsToName(int index)
    {
        for (var at = index; at < Math.Min(tokens.Length, index + 3); at++)
        {
            if (tokens[at].IsCapitalised) return true;
            if (Lower(at) is not ("the" or "a" or "of" or "from" or "and" or "for" or "in" or "on" or "his" or "her") && Lower(at)[0] != LanguageTokenizer.Marker) return false;
            if (at == index && Lower(at)[0] == LanguageTokenizer.Marker) return false;
        }

        return false;
    }
}
