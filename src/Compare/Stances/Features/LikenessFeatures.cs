namespace Compare;

/// <summary>How alike two statements of one event are, word by word, letter by letter and in their details.</summary>
internal static class LikenessFeatures
{
    private static readonly string[] Names = [.. WordFeatures.Names.Concat(PairDetailFeatures.Names).Select(name => $"likeness: {name}")];

    /// <summary>Adds the features of a pair.</summary>
    public static void Add(FeatureRow row, PairProfile a, PairProfile b)
    {
        Span<float> values = stackalloc float[Names.Length];
        WordFeatures.Write(a, b, values);
        PairDetailFeatures.Write(a, b, values[WordFeatures.Names.Length..]);
        row.Add(Names, values);
    }
}
