using System.Globalization;

namespace Compare;

/// <summary>An article in its group, as B-cubed sees it (A. Bagga, B. Baldwin, LREC 1998).</summary>
/// <param name="Id">The article.</param>
/// <param name="Event">Its event.</param>
/// <param name="Precision">The share of its group that is of its event.</param>
/// <param name="Recall">The share of its event that is in its group.</param>
internal sealed record GroupedItem(string Id, string Event, double Precision, double Recall)
{
    private const double Scale = 1e5;

    private static readonly string[] Figures = ["B-cubed F1", "precision", "recall"];

    /// <summary>The articles of a set, grouped.</summary>
    public static IReadOnlyList<GroupedItem> Of(GroupingSet set, GroupingOptions options)
    {
        var sizes = set.Events.Values.GroupBy(name => name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return
        [
            .. set.Corpus.Group(options).SelectMany(group => group.Corpus.Articles.GroupBy(article => set.Events[article.Id], StringComparer.Ordinal).SelectMany(part =>
                part.Select(article => new GroupedItem(article.Id, part.Key, (double)part.Count() / group.Members.Length, (double)part.Count() / sizes[part.Key]))))
                .OrderBy(item => item.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>B-cubed F1 of some articles.</summary>
    public static double F1(IReadOnlyCollection<GroupedItem> items) => HarmonicMean(items.Average(item => item.Precision), items.Average(item => item.Recall));

    /// <summary>B-cubed F1, precision and recall of the rows of a way, with intervals by drawing whole events.</summary>
    public static IEnumerable<Measure> Measures(string task, string way, IReadOnlyList<string[]> rows)
    {
        int Scaled(string value) => (int)Math.Round(double.Parse(value, CultureInfo.InvariantCulture) * Scale);
        var counts = rows.GroupBy(row => row[2], StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new[] { group.Count(), group.Sum(row => Scaled(row[3])), group.Sum(row => Scaled(row[4])) }).ToList();
        var estimates = Bootstrap.Estimates(counts, sums =>
        {
            var (precision, recall) = (sums[1] / Scale / sums[0], sums[2] / Scale / sums[0]);
            return [HarmonicMean(precision, recall), precision, recall];
        });
        return Figures.Select((name, index) => new Measure(task, $"{way}: {name}", estimates[index]));
    }

    private static double HarmonicMean(double a, double b) => 2 * a * b / (a + b);
}
