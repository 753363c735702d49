using System.Globalization;

namespace Compare;

/// <summary>The figures of the extraction benchmark: of all pages, of either half, and by language; intervals from pages drawn anew.</summary>
internal static class ExtractionScores
{
    private const int FewestPages = 5;

    /// <summary>What others reach on the same pages, from the benchmark's own account (runs of November 2026); empty where it does not say.</summary>
    private static readonly IReadOnlyDictionary<string, string> Peers = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["body F1"] = "trafilatura 2.2.0 .970, rs_trafilatura .968, SmartReader .946, news-please and newspaper4k .944, Readability.js .943",
        ["body precision"] = "trafilatura .952, rs_trafilatura .944, SmartReader .902, newspaper4k .959",
        ["body recall"] = "trafilatura .990, rs_trafilatura .993, SmartReader .993, newspaper4k .929",
        ["body exact"] = "trafilatura .321, rs_trafilatura .274, SmartReader .143, newspaper4k .333",
        ["text segments F1"] = "trafilatura .933, SmartReader .881",
        ["title"] = "trafilatura .607, SmartReader .700",
        ["author recall"] = "trafilatura .557, SmartReader .489",
        ["author precision"] = "trafilatura .766, SmartReader .694",
        ["date recall"] = "trafilatura .827, SmartReader .460",
        ["date precision"] = "trafilatura .873, SmartReader .873",
    };

    private static readonly (string Name, Func<Rows, double> Value)[] Body =
    [
        ("body F1", rows => Harmonic(rows.Mean("precision"), rows.Mean("recall"))),
        ("body precision", rows => rows.Mean("precision")),
        ("body recall", rows => rows.Mean("recall")),
        ("body exact", rows => rows.Mean("exact")),
    ];

    private static readonly (string Name, Func<Rows, double> Value)[] Metadata =
    [
        ("text segments F1", rows => Harmonic(rows.Ratio("kept", rows.Sum("kept") + rows.Sum("unwanted")), rows.Ratio("kept", rows.Sum("with")))),
        ("title", rows => rows.Mean("title")),
        ("author recall", rows => rows.Ratio("author_right", rows.Sum("author_wanted"))),
        ("author precision", rows => rows.Ratio("author_right", rows.Sum("author_given"))),
        ("date recall", rows => rows.Mean("date_right")),
        ("date precision", rows => rows.Ratio("date_right", rows.Sum("date_given"))),
    ];

    public static IReadOnlyList<Measure> Of(PredictionTable predictions)
    {
        var all = new Rows(predictions.Columns, predictions.Rows);
        var (bodies, metadata) = (all.Where("kind", "body"), all.Where("kind", "metadata"));
        return
        [
            .. Figures("all pages", bodies, Body, true), .. Figures("all pages", metadata, Metadata, true),
            .. Halves(bodies, Body), .. Halves(metadata, Metadata),
        ];
    }

    private static IEnumerable<Measure> Halves(Rows rows, (string Name, Func<Rows, double> Value)[] figures)
    {
        foreach (var half in new[] { "read", "unread" })
        {
            var part = rows.Where("half", half);
            foreach (var figure in Figures($"{half} half", part, figures, false)) yield return figure;
            foreach (var language in part.Values("language").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                var some = part.Where("language", language);
                if (some.Count >= FewestPages && some.Count < part.Count)
                {
                    foreach (var figure in Figures($"{half} half, {language}", some, figures, false)) yield return figure;
                }
            }
        }
    }

    private static IEnumerable<Measure> Figures(string name, Rows rows, (string Name, Func<Rows, double> Value)[] figures, bool peers) => figures.Select(figure => new Measure(
        ExtractionPage.Set,
        string.Create(CultureInfo.InvariantCulture, $"{name} ({rows.Count}): {figure.Name}"),
        RowBootstrap.Of([.. rows.Values("id")], drawn => figure.Value(rows.Drawn(drawn))),
        peers ? Peers.GetValueOrDefault(figure.Name, "") : ""));

    private static double Harmonic(double a, double b) => a + b == 0 ? 0 : 2 * a * b / (a + b);

    /// <summary>Rows of the table by column.</summary>
    private sealed class Rows(string[] columns, IReadOnlyList<string[]> rows)
    {
        public int Count => rows.Count;

        public IEnumerable<string> Values(string column)
        {
            var at = Array.IndexOf(columns, column);
            return rows.Select(row => row[at]);
        }

        public Rows Where(string column, string value)
        {
            var at = Array.IndexOf(columns, column);
            return new Rows(columns, [.. rows.Where(row => row[at] == value)]);
        }

        public Rows Drawn(IReadOnlyList<int> numbers) => new(columns, [.. numbers.Select(number => rows[number])]);

        public double Sum(string column) => Values(column).Sum(value => double.Parse(value, CultureInfo.InvariantCulture));

        public double Mean(string column) => Sum(column) / rows.Count;

        public double Ratio(string column, double total) => total == 0 ? double.NaN : Sum(column) / total;
    }
}
