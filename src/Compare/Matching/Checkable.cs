namespace Compare;

/// <summary>Tells sentences that state something checkable from questions, opinions, calls and furniture.</summary>
internal static class Checkable
{
    private const int FewestWords = 4;
    private const int MostWords = 90;

    public static bool Holds(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var words = tokens.Count(token => token.Kind != TokenKind.Mark);
        if (words is < FewestWords or > MostWords || sentence.Part == ArticlePart.Caption && words < 6) return false;
        if (tokens[^1].Lower == "?" || (tokens.Length > 1 && tokens[^2].Lower == "?" && tokens[^1].Lower == "\"")) return false;
        if (!tokens.Any(VerbSigns.IsFinite) && sentence.Part != ArticlePart.Headline && !LooksLikeVerb(tokens)) return false;
        return !IsOpinion(tokens);
    }

    /// <summary>A present-tense verb in -s after a first word has no sure form; a sentence of some length ending in a stop is taken to hold one.</summary>
    private static bool LooksLikeVerb(System.Collections.Immutable.ImmutableArray<Token> tokens) =>
        tokens.Length > 8 && tokens[^1].Lower is "." or "\"";

    /// <summary>
    /// Whether a wording can be understood away from its article: no writer or reader in it, no pointing word as its
    /// subject, and at least one name, figure or date or a few words of content.
    /// </summary>
    public static bool StandsAlone(Sentence claim)
    {
        var tokens = claim.Tokens;
        if (tokens.Any(token => token.Lower is "i" or "we" or "my" or "our" or "us" or "you" or "your" or "me" or "i'm" or "i've" or "we're" or "we've" or "you're")) return false;
        var first = tokens.FirstOrDefault(token => token.Kind == TokenKind.Word).Lower;
        if (first is "this" or "that" or "these" or "those" or "but" or "and" or "then" or "since" or "so" or "here" or "also" or "however" or "instead" or "meanwhile" or "none" or "others" or "another") return false;
        var content = tokens.Count(token => token.Kind == TokenKind.Number || (token.Kind == TokenKind.Word && !StopWords.Contains(token.Lower)));
        var anchored = claim.Figures.Length > 0 || claim.Dates.Length > 0 || tokens.Skip(1).Any(token => token is { Kind: TokenKind.Word, IsCapitalised: true });
        return content >= (anchored ? FewestWords - 1 : FewestWords + 1);
    }

    private static bool IsOpinion(System.Collections.Immutable.ImmutableArray<Token> tokens)
    {
        var first = tokens.FirstOrDefault(token => token.Kind == TokenKind.Word).Lower;
        return first is "let" or "let's" or "please" or "click" or "read" or "subscribe" or "sign" or "follow" or "watch" or "imagine" or "perhaps"
            or "reply" or "check" or "see" or "join" or "share" or "listen" or "email" or "call" or "thank" or "thanks";
    }
}
