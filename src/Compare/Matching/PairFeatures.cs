namespace Compare;

/// <summary>The features of a pair of texts: each is symmetric, finite and named.</summary>
internal static class PairFeatures
{
    /// <summary>The names for texts of their own, in the order of a row.</summary>
    public static string[] Names { get; } = [.. WordFeatures.Names, .. PairDetailFeatures.Names, .. NeighbourFeatures.Names];

    /// <summary>The names for sentences of one event: the same, then where they stand.</summary>
    public static string[] EventNames { get; } = [.. Names, .. PlaceFeatures.Names];

    /// <summary>Writes the features of two texts of their own.</summary>
    /// <param name="texts">The loaded texts.</param>
    /// <param name="a">The number of one text.</param>
    /// <param name="b">The number of the other.</param>
    /// <param name="row">As long as <see cref="Names"/>.</param>
    public static void Write(LoadedPairs texts, int a, int b, Span<float> row)
    {
        var (first, second) = (texts.Profiles[a], texts.Profiles[b]);
        WordFeatures.Write(first, second, row);
        row = row[WordFeatures.Names.Length..];
        PairDetailFeatures.Write(first, second, row);
        NeighbourFeatures.Write(texts, a, b, row[PairDetailFeatures.Names.Length..]);
    }

    /// <summary>Writes the features of two sentences of one event.</summary>
    /// <param name="texts">The loaded texts, each with its place.</param>
    /// <param name="a">The number of one text.</param>
    /// <param name="b">The number of the other.</param>
    /// <param name="row">As long as <see cref="EventNames"/>.</param>
    public static void WriteEvent(LoadedPairs texts, int a, int b, Span<float> row)
    {
        Write(texts, a, b, row);
        PlaceFeatures.Write(texts.Profiles[a].Source.Place!.Value, texts.Profiles[b].Source.Place!.Value, row[Names.Length..]);
    }
}
