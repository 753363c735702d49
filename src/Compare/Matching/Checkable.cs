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

    private static bool IsOpinion(System.Collections.Immutable.ImmutableArray<Token> tokens)
    {
        var first = tokens.FirstOrDefault(token => token.Kind == TokenKind.Word).Lower;
        return first is "let" or "let's" or "please" or "click" or "read" or "subscribe" or "sign" or "follow" or "watch" or "imagine" or "perhaps";
    }
}
