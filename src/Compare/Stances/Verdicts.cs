namespace Compare;

/// <summary>Finds the verdict on a sentence in the one that follows: "It is untrue.", "That turned out to be false."</summary>
internal static class Verdicts
{
    /// <summary>A verdict is short.</summary>
    private const int MostTokens = 16;

    /// <summary>Its subject stands near its start.</summary>
    private const int SubjectReach = 8;

    public static bool Follows(Statement claim, ReadArticle article, int sentence)
    {
        if (sentence + 1 >= article.Statements.Length || claim.Sentence.Tokens.Any(token => StanceWords.Falsehood.Contains(token.Stem))) return false;
        var next = article.Statements[sentence + 1].Sentence;
        return next.Tokens.Length <= MostTokens
            && next.Tokens.Take(SubjectReach).Any(token => token.Lower is "it" or "that" or "this" || StanceWords.Stories.Contains(token.Lower))
            && PolarityReader.CallsFalse(next);
    }
}
