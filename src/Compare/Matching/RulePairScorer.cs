namespace Compare;

/// <summary>Scores how alike two texts are by a fixed formula, 0–1; symmetric.</summary>
internal static class RulePairScorer
{
    /// <summary>The mean score from which texts are one cluster.</summary>
    public const double Threshold = 0.25;

    private const double WordShare = 0.45;
    private const double LetterShare = 0.35;
    private const double TokenSetShare = 0.20;

    /// <summary>Texts whose numbers share nothing lose this much.</summary>
    private const double OtherNumbersFactor = 0.85;

    /// <summary>Below this the vectors alone decide: the ratio of word sets costs more than all else and could not lift the pair.</summary>
    private const double LeastForRatio = 0.1;

    public static double Score(TextProfile a, TextProfile b)
    {
        var vectors = Likeness(a, b) * (WordShare + LetterShare);
        if (a.Tokens.Length == 0 || b.Tokens.Length == 0) return 0;
        var score = vectors < LeastForRatio ? vectors : vectors + (TokenSetShare * TokenSetRatio.Of(a.Tokens, b.Tokens) / 100.0);
        if (a.Numbers.Length > 0 && b.Numbers.Length > 0 && !ShareNumber(a.Numbers, b.Numbers)) score *= OtherNumbersFactor;
        return Math.Clamp(score, 0, 1);
    }

    /// <summary>What the vectors alone say, 0–1.</summary>
    public static double Likeness(TextProfile a, TextProfile b) => Likeness(SparseVector.Cosine(a.Words, b.Words), SparseVector.Cosine(a.Letters, b.Letters));

    /// <summary>The same of cosines that are known.</summary>
    public static double Likeness(double words, double letters) => ((WordShare * words) + (LetterShare * letters)) / (WordShare + LetterShare);

    private static bool ShareNumber(string[] a, string[] b)
    {
        foreach (var number in a)
        {
            if (Array.IndexOf(b, number) >= 0) return true;
        }

        return false;
    }
}
