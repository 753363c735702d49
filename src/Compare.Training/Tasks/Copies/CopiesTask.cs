using System.Globalization;

namespace Compare;

/// <summary>Copies of texts: made by rule among other articles on the same event, and real ones; everything is computed anew.</summary>
internal sealed class CopiesTask : IBenchTask
{
    /// <summary>Shorter texts are not copied by rule.</summary>
    private const int FewestWords = 150;

    /// <summary>The kind of a row that is a real pair, by how it is labelled, or a pair of different articles; other rows have the name of a rule.</summary>
    public const string Real = "real pairs of articles", Judged = "real pairs judged by eye", Open = "real pairs left open", Different = "different articles";

    public string Name => "copies";

    public IReadOnlyList<string> Sets => CopyText.Sets;

    public bool IsDirect => true;

    public PredictionTable Predict(BenchFolder bench)
    {
        var texts = CopyText.InEvent(bench);
        var rows = new List<CopyRow>();
        foreach (var group in texts.GroupBy(text => text.Event, StringComparer.Ordinal))
        {
            var labels = Pairs([.. group]).ToDictionary(pair => pair, pair => RealCopies.Label(pair.First, pair.Second));
            rows.AddRange(labels.Where(pair => pair.Value == false).Select(pair => RowOf(Different, pair.Key.First, pair.Key.Second, false)));
            foreach (var text in group.Where(text => text.Article.WordCount >= FewestWords))
            {
                var host = group.FirstOrDefault(other => labels.GetValueOrDefault((text, other), labels.GetValueOrDefault((other, text))) == false);
                rows.AddRange(CopyMaker.Rules.Select(rule => (rule.Name, Made: rule.Make(text, host))).Where(made => made.Made is not null).Select(made => RowOf(made.Name, text, made.Made!)));
            }
        }

        rows.AddRange(RealRows(CopyText.Coverage(bench)));
        return new PredictionTable(CopyRow.Columns, [.. rows.Select(row => row.Fields())]);
    }

    public IReadOnlyList<Measure> Score(BenchFolder bench, PredictionTable predictions) => CopyScores.Of([.. predictions.Rows.Select(CopyRow.Of)]);

    private static ParallelQuery<CopyRow> RealRows(IReadOnlyList<CopyText> texts) => texts.GroupBy(text => text.Event, StringComparer.Ordinal)
        .SelectMany(group => Pairs([.. group])).AsParallel().AsOrdered()
        .Select(pair => RealCopies.Label(pair.First, pair.Second) is { } label ? RowOf(Real, pair.First, pair.Second, label)
            : JudgedPairs.Label(pair.First, pair.Second) is { } judged ? RowOf(Judged, pair.First, pair.Second, judged)
            : RowOf(Open, pair.First, pair.Second, false));

    private static IEnumerable<(CopyText First, CopyText Second)> Pairs(IReadOnlyList<CopyText> texts) =>
        from first in Enumerable.Range(0, texts.Count)
        from second in Enumerable.Range(first + 1, texts.Count - first - 1)
        select (texts[first], texts[second]);

    private static CopyRow RowOf(string kind, CopyText first, CopyText second, bool isCopy)
    {
        var (a, b) = (ShingledText.Of(first.Article), ShingledText.Of(second.Article));
        return RowOf(kind, first, $"{first.Id}~{second.Id}", isCopy, a, b, Overlap(a, b));
    }

    private static CopyRow RowOf(string kind, CopyText original, MadeCopy made)
    {
        var article = CopyText.ArticleOf(original.Id, made.Paragraphs);
        var (copy, text) = (ShingledText.Of(article), ShingledText.Of(original.Article));
        var overlap = Overlap(copy, text);
        var (found, right) = (new bool[copy.WordCount], new bool[copy.WordCount]);
        foreach (var passage in overlap.Passages) found.AsSpan(passage.FirstStart, passage.FirstEnd - passage.FirstStart).Fill(true);
        for (var word = 0; word < right.Length; word++)
        {
            var block = article.Blocks.Select((block, place) => (block, place)).First(entry => entry.block.Span.End > copy.Words[word].Start).place;
            right[word] = made.Copied[block];
        }

        return RowOf(kind, original, original.Id, true, copy, text, overlap) with
        {
            FoundWords = found.Count(word => word),
            RightWords = found.Zip(right).Count(word => word is { First: true, Second: true }),
            CopiedWords = right.Count(word => word),
        };
    }

    /// <summary>What the program sees of two texts in a corpus.</summary>
    private static TextOverlap Overlap(ShingledText a, ShingledText b) => TextPairs.MayShare(a, b) ? TextOverlap.Of(a, b) : new TextOverlap([], 0, 0, 0);

    private static CopyRow RowOf(string kind, CopyText text, string id, bool isCopy, ShingledText a, ShingledText b, TextOverlap overlap) => new(
        kind, id.Replace(',', '_'), text.Event, isCopy, Math.Max(overlap.FirstShare, overlap.SecondShare), overlap.Unquoted,
        a.WordCount <= b.WordCount ? a.ShareIn(b) : b.ShareIn(a), 0, 0, 0);
}

/// <summary>A pair of texts with what is measured of it.</summary>
/// <param name="Kind">A rule, or what kind of real pair.</param>
/// <param name="Id">The pair's name.</param>
/// <param name="Event">The event of both.</param>
/// <param name="IsCopy">Whether they are copies.</param>
/// <param name="Share">The larger share of the two in passages of the other.</param>
/// <param name="Unquoted">Words of the passages outside quotation marks.</param>
/// <param name="RunShare">The share of the shorter in runs of five words of the longer.</param>
/// <param name="FoundWords">Words of the copy in passages.</param>
/// <param name="RightWords">Those of them that are copied.</param>
/// <param name="CopiedWords">Copied words of the copy.</param>
internal sealed record CopyRow(
    string Kind, string Id, string Event, bool IsCopy, double Share, int Unquoted, double RunShare, int FoundWords, int RightWords, int CopiedWords)
{
    public static readonly string[] Columns = ["kind", "id", "event", "copy", "share", "unquoted", "run_share", "found", "right", "copied"];

    public string[] Fields() =>
    [
        Kind, Id, Event, IsCopy ? "1" : "0", PredictionTable.Number(Share), Number(Unquoted), PredictionTable.Number(RunShare), Number(FoundWords), Number(RightWords), Number(CopiedWords),
    ];

    public static CopyRow Of(string[] fields) => new(
        fields[0], fields[1], fields[2], fields[3] == "1", double.Parse(fields[4], CultureInfo.InvariantCulture), int.Parse(fields[5], CultureInfo.InvariantCulture),
        double.Parse(fields[6], CultureInfo.InvariantCulture), int.Parse(fields[7], CultureInfo.InvariantCulture), int.Parse(fields[8], CultureInfo.InvariantCulture), int.Parse(fields[9], CultureInfo.InvariantCulture));

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
