using System.Globalization;

namespace Compare;

/// <summary>The figures of finding copies: the numbers of the rule are chosen on the events of other folds.</summary>
internal static class CopyScores
{
    private const int FoldCount = 5;

    /// <summary>What found copies before: this share of the shorter text in runs of five words of the longer.</summary>
    private const double RunShare = 0.8;

    private static readonly double[] Shares = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8];
    private static readonly int[] Words = [15, 20, 25, 30, 40, 60, 80];

    /// <summary>The rules that can be chosen.</summary>
    public static IReadOnlyList<CopyRule> Rules { get; } = [.. Shares.SelectMany(share => Words.Select(words => new CopyRule(share, words)))];

    public static IReadOnlyList<Measure> Of(IReadOnlyList<CopyRow> rows)
    {
        var folds = Folds.Of(rows.Select(row => row.Event), FoldCount);
        var chosen = Enumerable.Range(0, FoldCount).Select(fold => Best([.. Labelled(rows).Where(row => folds[row.Event] != fold)])).ToList();
        var judged = rows.Select(row => new JudgedPair(row, IsCopy(row, chosen[folds[row.Event]]), row.RunShare >= RunShare)).ToList();
        var negatives = judged.Where(pair => pair.Row.Kind == CopiesTask.Different).ToList();
        var made = judged.Where(pair => pair.Row.CopiedWords > 0).GroupBy(pair => pair.Row.Kind, StringComparer.Ordinal).ToList();
        return
        [
            .. made.SelectMany(kind => Found($"{kind.Key} ({kind.Count()})", [.. kind, .. negatives])),
            Figure("different articles called copies", negatives, pairs => (pairs.Count(pair => pair.Found), pairs.Count), pairs => (pairs.Count(pair => pair.FoundByRuns), pairs.Count)),
            .. Found(CopiesTask.Real, [.. judged.Where(pair => pair.Row.Kind == CopiesTask.Real)]),
            .. Found(CopiesTask.Judged, [.. judged.Where(pair => pair.Row.Kind == CopiesTask.Judged)]),
            Figure($"{CopiesTask.Open}: called copies", [.. judged.Where(pair => pair.Row.Kind == CopiesTask.Open)], pairs => (pairs.Count(pair => pair.Found), pairs.Count), pairs => (pairs.Count(pair => pair.FoundByRuns), pairs.Count)),
            .. made.Select(kind => Figure($"{kind.Key}: copied words found", [.. kind], pairs => (pairs.Sum(pair => pair.Row.RightWords), pairs.Sum(pair => pair.Row.CopiedWords)))),
            .. made.Where(kind => kind.Any(pair => pair.Row.CopiedWords < pair.Row.FoundWords)).Select(kind =>
                Figure($"{kind.Key}: found words that are copied", [.. kind], pairs => (pairs.Sum(pair => pair.Row.RightWords), pairs.Sum(pair => pair.Row.FoundWords)))),
            new Measure("copies", "rules chosen: " + string.Join(' ', chosen.Select(Text)), new Estimate(double.NaN, double.NaN, double.NaN), $"on all: {Text(Best([.. Labelled(rows)]))}"),
        ];
    }

    /// <summary>The rows whose label is known.</summary>
    public static IEnumerable<CopyRow> Labelled(IReadOnlyList<CopyRow> rows) => rows.Where(row => row.Kind != CopiesTask.Open);

    /// <summary>The rule with the best F1; of equal ones the strictest.</summary>
    private static CopyRule Best(IReadOnlyList<CopyRow> rows) =>
        Rules.OrderByDescending(rule => FOne(rows, rule)).ThenByDescending(rule => rule.PartialWords).ThenByDescending(rule => rule.Share).First();

    /// <summary>Harmonic mean of precision and recall of a rule.</summary>
    public static double FOne(IReadOnlyList<CopyRow> rows, CopyRule rule)
    {
        var right = rows.Count(row => row.IsCopy && IsCopy(row, rule));
        return 2.0 * right / (rows.Count(row => row.IsCopy) + rows.Count(row => IsCopy(row, rule)));
    }

    private static bool IsCopy(CopyRow row, CopyRule rule) => row.Share >= rule.Share || row.Unquoted >= rule.PartialWords;

    private static IEnumerable<Measure> Found(string name, IReadOnlyList<JudgedPair> pairs) =>
    [
        Figure($"{name}: recall", pairs, some => (some.Count(pair => pair is { Found: true, Row.IsCopy: true }), some.Count(pair => pair.Row.IsCopy)),
            some => (some.Count(pair => pair is { FoundByRuns: true, Row.IsCopy: true }), some.Count(pair => pair.Row.IsCopy))),
        Figure($"{name}: precision", pairs, some => (some.Count(pair => pair is { Found: true, Row.IsCopy: true }), some.Count(pair => pair.Found)),
            some => (some.Count(pair => pair is { FoundByRuns: true, Row.IsCopy: true }), some.Count(pair => pair.FoundByRuns))),
    ];

    private static Measure Figure(string name, IReadOnlyList<JudgedPair> pairs, Func<IReadOnlyList<JudgedPair>, (int Part, int Whole)> counts, Func<IReadOnlyList<JudgedPair>, (int Part, int Whole)>? before = null)
    {
        double Ratio((int Part, int Whole) counts) => counts.Whole == 0 ? double.NaN : (double)counts.Part / counts.Whole;
        if (double.IsNaN(Ratio(counts(pairs)))) return new Measure("copies", name, new Estimate(double.NaN, double.NaN, double.NaN));
        var estimate = RowBootstrap.Of([.. pairs.Select(pair => pair.Row.Event)], drawn => Ratio(counts([.. drawn.Select(row => pairs[row])])));
        return new Measure("copies", name, estimate, before is null ? "" : string.Create(CultureInfo.InvariantCulture, $"before: {Ratio(before(pairs)):0.000}"));
    }

    private static string Text(CopyRule rule) => string.Create(CultureInfo.InvariantCulture, $"{rule.Share:0.0}/{rule.PartialWords}");

    private sealed record JudgedPair(CopyRow Row, bool Found, bool FoundByRuns);
}
