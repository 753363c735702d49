using System.Collections.Immutable;
using System.Globalization;

namespace Compare;

/// <summary>The words that several charts share.</summary>
internal static class ChartWords
{
    /// <summary>What stands in the footer of a chart of shares that no coded sample corrects.</summary>
    public const string Uncorrected = "program only, uncorrected";

    /// <summary>"14", "1,250".</summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"1 claim", "14 claims", "1,250 claims".</summary>
    public static string Count(int number, string noun) =>
        $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";

    /// <summary>"1 quantity", "3 quantities".</summary>
    public static string Quantities(int number) => $"{Number(number)} {(number == 1 ? "quantity" : "quantities")}";

    /// <summary>"no wire copies", "1 wire copy", "3 wire copies".</summary>
    public static string Copies(int number) => number == 0 ? "no wire copies" : $"{Number(number)} wire {(number == 1 ? "copy" : "copies")}";

    /// <summary>A claim or headline in quotation marks, without its stop.</summary>
    public static string Quoted(string text) => $"“{TextCharacters.Clean(text).TrimEnd('.')}”";

    /// <summary>"14 %"; "–" for what is undefined.</summary>
    public static string Percent(double share) =>
        double.IsNaN(share) ? "–" : string.Create(CultureInfo.InvariantCulture, $"{100 * share:0} %");

    /// <summary>"14 % (5 to 33)".</summary>
    public static string Percent(Estimate estimate) => double.IsNaN(estimate.Low)
        ? Percent(estimate.Value)
        : string.Create(CultureInfo.InvariantCulture, $"{Percent(estimate.Value)} ({100 * estimate.Low:0} to {100 * estimate.High:0})");

    /// <summary>".45", "1", "0".</summary>
    public static string Fraction(double value) => value.ToString(value is > 0.995 or < 0.005 ? "0" : ".00", CultureInfo.InvariantCulture);

    /// <summary>"A", "A and B", "A, B and C".</summary>
    public static string List(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";

    /// <summary>What was compared: claims, outlets, articles and when those were published.</summary>
    public static string Counts(Coverage coverage) =>
        Counts(coverage.Claims.Length, coverage.Corpus.Outlets.Length, coverage.Corpus.Articles, coverage.Series);

    /// <summary>What was compared: claims, outlets, articles, versions and live posts of one counted once, and when those were published.</summary>
    public static string Counts(int claims, int outlets, ImmutableArray<Article> articles, ImmutableArray<ArticleSeries> series)
    {
        var parts = new List<string> { Count(claims, "claim"), Count(outlets, "outlet"), Count(new SeriesIndex(articles, series).Count(articles), "article") };
        if (Dates(articles) is { } dates) parts.Add(dates);
        return string.Join(" · ", parts);
    }

    /// <summary>The range of publication dates, or null where no article is dated.</summary>
    public static string? Dates(ImmutableArray<Article> articles)
    {
        var times = articles.Select(article => article.Published).OfType<PublicationTime>().ToList();
        if (times.Count == 0) return null;
        var first = Day(times.MinBy(time => time.EarliestUtc)!);
        var last = Day(times.MaxBy(time => time.LatestUtc)!);
        var undated = articles.Length - times.Count;
        return $"published {(first == last ? first : $"{first} to {last}")}"
            + (undated == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({undated} undated)"));
    }

    private static string Day(PublicationTime time) =>
        (time.Precision == TimePrecision.Minute ? time with { Precision = TimePrecision.Day } : time).ToString();
}
