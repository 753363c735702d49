namespace Compare;

/// <summary>Scores how alike two texts are, 0–1; symmetric.</summary>
internal static class PairScorer
{
    private const double WordShare = 0.45;
    private const double LetterShare = 0.35;
    private const double TokenSetShare = 0.20;

    /// <summary>Texts whose numbers share nothing lose this much.</summary>
    private const double OtherNumbersFactor = 0.85;

    /// <summary>Below this the vectors alone decide: the ratio of word sets costs more than all else and could not lift the pair.</summary>
    private const double LeastForRatio = 0.1;

    public static double Score(TextProfile a, TextProfile b)
    {
        var vectors = (WordShare * SparseVector.Cosine(a.Words, b.Words)) + (LetterShare * SparseVector.Cosine(a.Letters, b.Letters));
        if (a.Tokens.Length == 0 || b.Tokens.Length == 0) return 0;
        var score = vectors < LeastForRatio ? vectors : vectors + (TokenSetShare * TokenSetRatio.Of(a.Tokens, b.Tokens) / 100.0);
        if (a.Numbers.Length > 0 && b.Numbers.Length > 0 && !ShareNumber(a.Numbers, b.Numbers)) score *= OtherNumbersFactor;
        return Math.Clamp(score, 0, 1);
    }

    private static bool ShareNumber(string[] a, string[] b)
    {
        foreach (var number in a)
        {
            if (Array.IndexOf(b, number) >= 0) return true;
        }

        return false;
    }
}
