namespace Compare;

/// <summary>Where two sentences of one event stand.</summary>
internal static class PlaceFeatures
{
    /// <summary>What stands for the distance of sentences of different articles.</summary>
    private const int FarOff = 99;

    /// <summary>The names, in the order of <see cref="Write"/>.</summary>
    public static string[] Names { get; } = ["one article", "sentences between", "places differ", "headlines", "place, earlier", "place, later"];

    public static void Write(TextPlace a, TextPlace b, Span<float> row)
    {
        var isOne = a.Article == b.Article;
        row[0] = isOne ? 1 : 0;
        row[1] = isOne ? Math.Abs(a.Sentence - b.Sentence) : FarOff;
        row[2] = Math.Abs(((float)a.Sentence / a.Of) - ((float)b.Sentence / b.Of));
        row[3] = (a.Part == ArticlePart.Headline ? 1 : 0) + (b.Part == ArticlePart.Headline ? 1 : 0);
        row[4] = Math.Min(a.Sentence, b.Sentence);
        row[5] = Math.Max(a.Sentence, b.Sentence);
    }
}
