using System.Collections.Immutable;
using SkiaSharp;

namespace Compare;

/// <summary>What groups of outlets do with the claims.</summary>
public static class GroupsChart
{
    private const string Nothing = "No groups to show: outlets.csv gives no outlet with a judged article a group.";

    /// <summary>Per group of outlets, as <c>outlets.csv</c> gives them, the share of each state with a 95 % interval: see <see cref="GroupMix"/>.</summary>
    /// <param name="coverage">What to draw; where no outlet has a group the chart says so.</param>
    /// <param name="options">The defaults where null.</param>
    /// <exception cref="ArgumentException">A number of the options is out of its range.</exception>
    public static CoverageChart Groups(this Coverage coverage, ChartOptions? options = null)
    {
        coverage = coverage.WithoutVariants();
        var theme = (options ?? ChartOptions.Default).Validate().Theme;
        var groups = GroupMix.Of(coverage.Matrix);
        if (groups.IsEmpty) return DrawnPlot.Message(Page(coverage), CoverageCharts.Missing(coverage.Matrix) ?? Nothing, theme);
        var drawing = new PanelRowsDrawing(Rows(coverage, groups, theme), theme);
        return DrawnPlot.Of(drawing.Arrange, theme, drawing.FittingSize, () => Words(groups));
    }

    private static PanelRows Rows(Coverage coverage, ImmutableArray<GroupMix> groups, ChartTheme theme)
    {
        var states = GroupMix.States.Where(state => groups.Any(group => Share(group, state).Cells > 0)).ToList();
        return new PanelRows
        {
            Labels = [.. groups.Select(Name)],
            Notes = [.. groups.Select(group => $"{ChartWords.Number(group.Outlets.Length)} · {ChartWords.Number(group.Cells)}")],
            NoteHeading = "outlets · cells",
            Noun = "group",
            Panels = [.. states.Select(theme.StyleOf).Select(style => new PanelHead(style.Name, (canvas, area) => Swatch(canvas, area, style, theme)))],
            AxisTitle = "share of the group's judged cells (claims × outlets)",
            Page = _ => Page(coverage),
            Draw = (canvas, row, panel, area, place) =>
            {
                var style = theme.StyleOf(states[panel]);
                // What is pale as an area would not be seen as a dot.
                var colour = states[panel] is CoverageState.Omits ? theme.FaintInk : style.Colour;
                var share = Share(groups[row], states[panel]).Share;
                IntervalMark.Whisker(canvas, area, place, share, Math.Abs(share.Value) < 1e-9 ? theme.Line : theme.FaintInk);
                IntervalMark.Disc(canvas, new SKPoint(place(share.Value), area.MidY), MathF.Min(5, area.Height * 0.32f), colour, theme);
            },
        };
    }

    private static StateShare Share(GroupMix group, CoverageState state) => group.Shares.First(share => share.State == state);

    private static string Name(GroupMix group) => group.Group ?? "no group given";

    private static PageText Page(Coverage coverage) => new(
        coverage.Corpus.Event.Title,
        "What each group of outlets carries, reports, disputes or omits, in shares of its claims × outlets",
        [],
        $"{ChartWords.Counts(coverage)} · Omits = not found · bars are 95 % intervals over claims · {ChartWords.Uncorrected}");

    private static string Words(ImmutableArray<GroupMix> groups)
    {
        var lines = groups.Select(group => $"{Name(group)} ({ChartWords.Count(group.Outlets.Length, "outlet")}, {ChartWords.Count(group.Cells, "cell")}): "
            + string.Join(", ", group.Shares.Where(share => share.Cells > 0).Select(share => $"{StateStyle.Of(share.State).Name} {ChartWords.Percent(share.Share)}")));
        return $"Shares of each state by group of outlets with 95 % intervals; {ChartWords.Uncorrected}. {string.Join(". ", lines)}.";
    }

    private static void Swatch(SKCanvas canvas, SKRect area, StateStyle style, ChartTheme theme)
    {
        StateMark.Fill(canvas, area, style, theme);
        if (style.State == CoverageState.Omits) LegendEntries.Outline(canvas, area, theme);
        StateMark.Sign(canvas, area, style, 9);
    }
}
