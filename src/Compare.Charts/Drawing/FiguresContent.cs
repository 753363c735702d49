using System.Globalization;

namespace Compare;

/// <summary>A quantity with its rows.</summary>
/// <param name="Title">The claims that speak of it.</param>
/// <param name="Rows">The values, later counts and common values in time order first, then rivals, then denied ones.</param>
/// <param name="IsGrowing">Whether it is a count that only grows.</param>
/// <param name="Unit">What is counted or measured, in words; may be empty.</param>
internal sealed record FigurePanel(string Title, IReadOnlyList<FigureRow> Rows, bool IsGrowing, string Unit);

/// <summary>A value with its words.</summary>
/// <param name="Label">Outlet and time.</param>
/// <param name="Words">The figure as the article writes it, with its source.</param>
/// <param name="Value">The value.</param>
internal sealed record FigureRow(string Label, string Words, FigureValue Value);

/// <summary>Which figures are disputed.</summary>
internal sealed class FiguresContent
{
    /// <summary>The most rows of one quantity, and of all together: a large collection gives thousands of values, and nobody reads a picture of that height.</summary>
    private const int MostRows = 40, MostRowsOfAll = 160;

    private readonly Coverage _coverage;
    private readonly ChartTheme _theme;
    private readonly int _quantities;

    public FiguresContent(Coverage coverage, ChartOptions options)
    {
        (_coverage, _theme) = (coverage, options.Theme);
        var all = FigureSpreads.Of(coverage);
        var differing = all.Where(spread => !spread.IsUniform).ToList();
        (_quantities, Total) = (all.Length, differing.Count);
        Panels = Within(differing.Take(options.ReachClaims).Select(Panel).Select(Shortened));
    }

    private static List<FigurePanel> Within(IEnumerable<FigurePanel> panels)
    {
        var kept = new List<FigurePanel>();
        var rows = 0;
        foreach (var panel in panels)
        {
            rows += panel.Rows.Count;
            if (kept.Count > 0 && rows > MostRowsOfAll) break;
            kept.Add(panel);
        }

        return kept;
    }

    /// <summary>A panel with its first values; where many agree, those that do not keep half of the rows.</summary>
    private static FigurePanel Shortened(FigurePanel panel)
    {
        if (panel.Rows.Count <= MostRows) return panel;
        bool Agrees(FigureRow row) => row.Value.Standing is FigureStanding.Common or FigureStanding.LaterCount;
        var agreeing = panel.Rows.Count(Agrees);
        var others = Math.Min(panel.Rows.Count - agreeing, Math.Max(MostRows / 2, MostRows - agreeing));
        FigureRow[] rows = [.. panel.Rows.Where(Agrees).Take(MostRows - others), .. panel.Rows.Where(row => !Agrees(row)).Take(others)];
        return panel with { Title = $"{panel.Title} · {ChartWords.Count(panel.Rows.Count - rows.Length, "more value")} not drawn", Rows = rows };
    }

    /// <summary>The panels that are drawn where there is room for all.</summary>
    public IReadOnlyList<FigurePanel> Panels { get; }

    /// <summary>How many panels there would be without the options' limit.</summary>
    public int Total { get; }

    /// <summary>Why there is nothing to draw, or null.</summary>
    public string? Missing => CoverageCharts.Missing(_coverage.Matrix) ?? (Total > 0 ? null
        : _quantities == 0 ? "No quantity of a claim is given a figure by two articles or more."
        : $"No figure is disputed: the articles agree on {ChartWords.Quantities(_quantities)}.");

    /// <summary>What stands around the first panels.</summary>
    public PageText Page(int panels)
    {
        var rows = Panels.Take(panels).SelectMany(panel => panel.Rows).ToList();
        var agreed = _quantities == Total ? "" : $" · left out: {ChartWords.Quantities(_quantities - Total)} on which all agree";
        return new PageText(
            _coverage.Corpus.Event.Title,
            "Which figures are disputed: what each outlet gives, and when",
            FigureMark.Legend(rows.Select(row => row.Value), _theme),
            ChartWords.Counts(_coverage) + (Total == 0 ? "" : $" · {ChartWords.Quantities(Total)}{agreed}"));
    }

    /// <summary>Each quantity with the values of every outlet and where they stand.</summary>
    public string AltText()
    {
        var panels = Panels.Select(panel => $"{panel.Title} " + string.Join(", ", panel.Rows.Select(row => $"{row.Value.Outlet} {TextCharacters.Clean(row.Words)}{Standing(row.Value)}")));
        return $"Figures of {ChartWords.Quantities(Panels.Count)} on which articles differ. {string.Join("; ", panels)}.";
    }

    private static string Standing(FigureValue value) => value.Standing switch
    {
        FigureStanding.LaterCount => " [later count]",
        FigureStanding.Rival => " [rival value]",
        FigureStanding.Denied => " [denied]",
        _ => "",
    };

    private FigurePanel Panel(FigureSpread spread)
    {
        var title = string.Join(" / ", spread.Claims.Select(claim => ChartWords.Quoted(claim.Text)));
        static int Part(FigureValue value) => value.Standing switch { FigureStanding.Rival => 1, FigureStanding.Denied => 2, _ => 0 };
        return new FigurePanel(title, [.. spread.Values.OrderBy(Part).Select(Row)], spread.IsGrowing, $"{spread.Unit} {spread.Quantity}".Trim());
    }

    private FigureRow Row(FigureValue value)
    {
        var text = _coverage.Article(value.ArticleId).Text;
        var written = value.Figure.Span.End <= text.Length ? value.Figure.Span.Of(text) : "";
        var words = SourceMerger.Words(value.Source ?? "").Length == 0 ? written : $"{written} ({value.Source})";
        return new FigureRow(value.AsOf is { } time ? $"{value.Outlet}, {Time(time)}" : $"{value.Outlet}, no time", words, value);
    }

    private static string Time(PublicationTime time) => time.Local.ToString(
        time.Precision switch { TimePrecision.Minute => "d MMM HH:mm", TimePrecision.Day => "d MMM", TimePrecision.Month => "MMM yyyy", _ => "yyyy" }, CultureInfo.InvariantCulture);
}
