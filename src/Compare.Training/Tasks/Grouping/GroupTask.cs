using System.Globalization;

namespace Compare;

/// <summary>
/// Mixed collections put into events, with the numbers that ship, and with the threshold chosen fold by fold on the events of the other folds
/// of articles and headlines together. Nothing is learned, and the grouping takes seconds: it is done anew at every call.
/// </summary>
internal sealed class GroupTask : IBenchTask
{
    private const int FoldCount = 5;

    /// <summary>The thresholds that are tried.</summary>
    private static readonly double[] Thresholds = [.. Enumerable.Range(8, 17).Select(hundredth => hundredth / 100.0)];

    public string Name => "group";

    public IReadOnlyList<string> Sets => GroupingSet.Sets;

    public bool IsDirect => true;

    /// <summary>A line for each article of each way: the event, and how much of its group is of the event and how much of the event in its group.</summary>
    public PredictionTable Predict(BenchFolder bench)
    {
        var (articles, headlines) = (GroupingSet.OfArticles(bench, isDated: false), GroupingSet.OfHeadlines(bench, "event"));
        GroupingSet[] usual = [articles, GroupingSet.OfArticles(bench, isDated: true), headlines, GroupingSet.OfHeadlines(bench, "cluster"), GroupingSet.OfTexts(bench)];
        return new PredictionTable(
            ["way", "id", "event", "precision", "recall"],
            [
                .. usual.SelectMany(set => RowsOf(set.Name, set, GroupedItem.Of(set, GroupingOptions.Default))),
                .. Chosen(articles, headlines),
            ]);
    }

    public IReadOnlyList<Measure> Score(BenchFolder bench, PredictionTable predictions) =>
        [.. predictions.Rows.GroupBy(row => row[0], StringComparer.Ordinal).SelectMany(way => GroupedItem.Measures(Name, way.Key, [.. way]))];

    /// <summary>The items of each fold, grouped with the threshold at which those of the other folds come out best, both sets counting alike.</summary>
    private static IEnumerable<string[]> Chosen(params GroupingSet[] sets)
    {
        var grouped = sets.Select(set => Thresholds.Select(threshold => GroupedItem.Of(set, GroupingOptions.Default with { Threshold = threshold })).ToList()).ToList();
        var folds = sets.Select(set => Folds.Of([.. set.Events.Values.Distinct(StringComparer.Ordinal)], FoldCount)).ToList();
        for (var fold = 0; fold < FoldCount; fold++)
        {
            var best = Enumerable.Range(0, Thresholds.Length).MaxBy(index => sets.Select((_, set) => GroupedItem.F1([.. grouped[set][index].Where(item => folds[set][item.Event] != fold)])).Average());
            for (var set = 0; set < sets.Length; set++)
            {
                var items = grouped[set][best].Where(item => folds[set][item.Event] == fold);
                foreach (var row in RowsOf($"{sets[set].Name}, threshold of other folds", sets[set], items)) yield return row;
            }
        }
    }

    private static IEnumerable<string[]> RowsOf(string way, GroupingSet set, IEnumerable<GroupedItem> items) => items.Select(item => new[]
    {
        $"{way} ({set.Corpus.Articles.Length})".Replace(',', ';'), item.Id, item.Event,
        item.Precision.ToString("R", CultureInfo.InvariantCulture), item.Recall.ToString("R", CultureInfo.InvariantCulture),
    });
}
