using System.Collections.Immutable;
using SkiaSharp;

namespace Compare;

/// <summary>Per disputed claim, outlets by kind of dispute: explicit ones above, rival details below.</summary>
internal sealed class DenialsContent(Coverage coverage, ChartOptions options)
{
    private const int LongestNames = 4;

    private readonly ChartTheme _theme = options.Theme;

    /// <summary>The disputed claims.</summary>
    public ImmutableArray<DisputeCounts> Claims { get; } = DisputeCounts.Of(coverage.Claims);

    private List<DisputeCounts> Shown => [.. Claims.Take(options.ReachClaims)];

    /// <summary>The chart's rows; at least one disputed claim is needed.</summary>
    public BarRows Rows()
    {
        var shown = Shown;
        var hasBoth = shown.Any(counts => !counts.Explicit.IsEmpty && counts.Rival.Length + counts.Untold.Length > 0);
        return new BarRows
        {
            Labels = [.. shown.Select(counts => counts.Claim.Text)],
            Notes = [.. shown.Select(counts => $"{ChartWords.Number(counts.Explicit.Length)} + {ChartWords.Number(counts.Rival.Length + counts.Untold.Length)}")],
            NoteHeading = "deny + rival",
            Total = Claims.Length,
            Noun = "claim",
            Maximum = Math.Max(2, shown.Max(counts => Math.Max(counts.Explicit.Length, counts.Rival.Length + counts.Untold.Length))),
            AxisTitle = $"number of outlets (of {ChartWords.Number(coverage.Corpus.Outlets.Length)})",
            // Two bars in a row, each with signs and numbers that can be read.
            RowHeight = hasBoth ? 40 : 26,
            LeastRow = hasBoth ? 36 : 16,
            Page = Page,
            DrawBar = (canvas, row, area, place) => DrawBars(canvas, shown[row], area, place),
        };
    }

    /// <summary>What stands around the bars of the first claims.</summary>
    public PageText Page(int claims)
    {
        var kinds = Claims.Take(claims).SelectMany(All).Select(outlet => outlet.Kind).ToHashSet();
        return new PageText(
            coverage.Corpus.Event.Title,
            "Who denies what: explicit denials (filled), and rival details apart from them (outlined)",
            [.. DisputeMark.All.Where(mark => kinds.Contains(mark.Kind)).Select(mark => new LegendEntry(mark.Name, (canvas, area) => mark.Draw(canvas, area, mark.Sign, _theme)))],
            ChartWords.Counts(coverage) + $" · {ChartWords.Number(Claims.Count(counts => !counts.Explicit.IsEmpty))} of {ChartWords.Count(coverage.Claims.Length, "claim")} denied by at least one outlet");
    }

    /// <summary>The chart in words.</summary>
    public string Words()
    {
        var denied = Claims.Count(counts => !counts.Explicit.IsEmpty);
        var lines = Shown.Select(counts => $"{ChartWords.Quoted(counts.Claim.Text)}: {string.Join("; ", Parts(counts))}");
        return $"Outlets that dispute each of {ChartWords.Count(Claims.Length, "claim")}, explicit denials apart from rival details. Explicitly denied: {ChartWords.Count(denied, "claim")}. {string.Join(". ", lines)}.";
    }

    private static IEnumerable<string> Parts(DisputeCounts counts)
    {
        if (!counts.Explicit.IsEmpty) yield return $"denied by {Names(counts.Explicit)}";
        if (!counts.Rival.IsEmpty) yield return $"another detail in {Names(counts.Rival)}";
        if (!counts.Untold.IsEmpty) yield return $"disputed without a told kind by {Names(counts.Untold)}";
    }

    private static string Names(ImmutableArray<DisputingOutlet> outlets) => outlets.Length <= LongestNames
        ? ChartWords.List([.. outlets.Select(outlet => outlet.Outlet)])
        : $"{string.Join(", ", outlets.Take(LongestNames - 1).Select(outlet => outlet.Outlet))} and {ChartWords.Count(outlets.Length - LongestNames + 1, "more outlet")}";

    private static IEnumerable<DisputingOutlet> All(DisputeCounts counts) => counts.Explicit.Concat(counts.Rival).Concat(counts.Untold);

    private void DrawBars(SKCanvas canvas, DisputeCounts counts, SKRect area, Func<double, float> place)
    {
        List<DisputingOutlet> rivals = [.. counts.Rival, .. counts.Untold];
        var middle = counts.Explicit.IsEmpty || rivals.Count == 0 ? 0 : MathF.Round(area.Height * 0.53f);
        if (!counts.Explicit.IsEmpty) DrawBar(canvas, [.. counts.Explicit], area with { Bottom = middle > 0 ? area.Top + middle - 1 : area.Bottom }, place);
        if (rivals.Count > 0) DrawBar(canvas, rivals, area with { Top = middle > 0 ? area.Top + middle + 1 : area.Top }, place);
    }

    private void DrawBar(SKCanvas canvas, List<DisputingOutlet> outlets, SKRect area, Func<double, float> place)
    {
        var from = 0;
        foreach (var mark in DisputeMark.All)
        {
            var count = outlets.Count(outlet => outlet.Kind == mark.Kind);
            if (count == 0) continue;
            var part = new SKRect(place(from), area.Top, place(from + count), area.Bottom);
            from += count;
            if (part.Width > 3) part.Right -= 1;
            mark.Draw(canvas, part, $"{mark.Sign} {ChartWords.Number(count)}", _theme);
        }
    }
}
