namespace Compare;

/// <summary>What the words around a full stop say of it, in English or in the language of a table.</summary>
/// <param name="words">The table, or null for English.</param>
internal sealed class SentenceWords(LanguageWords? words)
{
    /// <summary>The kind of the word before a full stop, given without that stop.</summary>
    public AbbreviationKind KindOf(string word) => words is null ? Abbreviations.KindOf(word) : words.KindOf(WithoutElision(LanguageWords.Fold(word)));

    /// <summary>Whether a capitalised word more likely begins a sentence than goes on with a name.</summary>
    public bool IsStarter(string word)
    {
        if (words is null) return Abbreviations.IsStarter(word);
        var folded = LanguageWords.Fold(word);
        var apostrophe = folded.IndexOf('\'', StringComparison.Ordinal);
        return words.Starters.Contains(apostrophe > 0 && words.Elisions.Contains(folded[..apostrophe]) ? folded[..apostrophe] : folded);
    }

    /// <summary>"art" of "l'art".</summary>
    private string WithoutElision(string folded)
    {
        var apostrophe = folded.IndexOf('\'', StringComparison.Ordinal);
        return apostrophe > 0 && words!.Elisions.Contains(folded[..apostrophe]) ? folded[(apostrophe + 1)..] : folded;
    }

    /// <summary>Whether a word is a month's name.</summary>
    public bool IsMonth(string word) => words?.Months.ContainsKey(LanguageWords.Fold(word)) ?? Abbreviations.IsMonth(word);

    /// <summary>Whether a capitalised word after a time of day still belongs to it.</summary>
    public bool FollowsClock(string word) => words is null && Abbreviations.FollowsClock(word);

    /// <summary>Whether a word is a verb of speech in a form that follows a quotation.</summary>
    public bool IsSpeechVerb(string word) => words is null ? Abbreviations.IsSpeechVerb(word) : words.Meanings.GetValueOrDefault(LanguageWords.Fold(word)) == "said";

    /// <summary>Whether the number before a point is an ordinal: by the word before it where ordinals are written so.</summary>
    /// <param name="number">The word before the point.</param>
    /// <param name="before">The word before the number.</param>
    public bool IsOrdinal(string number, string before) =>
        words is { HasOrdinalPoints: true } && number.Length is 1 or 2 && number.All(char.IsAsciiDigit) && words.OrdinalLeaders.Contains(LanguageWords.Fold(before));
}
