namespace Compare;

/// <summary>What the words of two texts have in common.</summary>
internal static class WordFeatures
{
    /// <summary>The names, in the order of <see cref="Write"/>.</summary>
    public static string[] Names { get; } =
    [
        "word cosine", "letter cosine", "word pair cosine", "token set ratio", "token sort ratio",
        "containment, higher", "containment, lower", "shared share of all weight", "BM25, higher", "BM25, lower",
        "shared words", "rarest shared word", "rarest word of one alone, higher", "rarest word of one alone, lower",
        "shared names, higher", "shared names, lower", "names in both, none shared",
        "words in one order", "longest common run", "longest common run, share",
        "length ratio", "words of the shorter", "words of the longer",
    ];

    public static void Write(PairProfile a, PairProfile b, Span<float> row)
    {
        row[0] = (float)SparseVector.Cosine(a.Text.Words, b.Text.Words);
        row[1] = (float)SparseVector.Cosine(a.Text.Letters, b.Text.Letters);
        row[2] = (float)SparseVector.Cosine(a.WordPairs, b.WordPairs);
        row[3] = TokenSetRatio.Of(a.Text.Tokens, b.Text.Tokens) / 100f;
        row[4] = TokenSetRatio.OfWhole(a.Sorted, b.Sorted) / 100f;
        var shared = SharedWords.Of(a, b);
        WriteBoth(SharedWords.Share(shared.Weight, a.Weight), SharedWords.Share(shared.Weight, b.Weight), row[5..]);
        row[7] = (float)SharedWords.Share(shared.Weight, a.Weight + b.Weight - shared.Weight);
        WriteBoth(shared.QueryA, shared.QueryB, row[8..]);
        row[10] = shared.Count;
        row[11] = (float)shared.Rarest;
        WriteBoth(shared.RarestOfA, shared.RarestOfB, row[12..]);
        WriteBoth(SharedWords.Share(shared.Names, a.NameWeight), SharedWords.Share(shared.Names, b.NameWeight), row[14..]);
        row[16] = a.NameWeight > 0 && b.NameWeight > 0 && shared.Names == 0 ? 1 : 0;
        WriteOrder(a.Sequence, b.Sequence, row[17..]);
    }

    private static void WriteOrder(int[] a, int[] b, Span<float> row)
    {
        var (sequence, run) = PairDetails.Order(a, b);
        var (shorter, longer) = (Math.Min(a.Length, b.Length), Math.Max(a.Length, b.Length));
        row[0] = (float)SharedWords.Share(sequence, shorter);
        row[1] = run;
        row[2] = (float)SharedWords.Share(run, shorter);
        row[3] = (float)SharedWords.Share(shorter, longer);
        row[4] = shorter;
        row[5] = longer;
    }

    /// <summary>Two values that change places with the texts, the higher one first.</summary>
    internal static void WriteBoth(double a, double b, Span<float> row)
    {
        row[0] = (float)Math.Max(a, b);
        row[1] = (float)Math.Min(a, b);
    }
}
