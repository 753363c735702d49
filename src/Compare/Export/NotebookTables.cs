using System.Text;

namespace Compare;

/// <summary>The matrix as notebooks show it.</summary>
internal static class NotebookTables
{
    /// <summary>A longer table would be slow to scroll; the CSV files hold all claims.</summary>
    private const int MostRows = 100;

    public static string Html(Coverage coverage)
    {
        var page = new HtmlPage();
        page.Add($"<p><b dir=\"auto\">{coverage.Corpus.Event.Title}</b><br>{Facts(coverage)}</p>\n");
        page.Add($"{new Markup(Html(coverage.Matrix))}");
        return page.ToString();
    }

    public static string Text(Coverage coverage) => $"{coverage.Corpus.Event.Title}\n{Facts(coverage)}\n{Text(coverage.Matrix)}";

    public static string Html(CoverageMatrix matrix)
    {
        var page = new HtmlPage();
        if (matrix.Claims.IsEmpty || matrix.Outlets.IsEmpty) return page.Add($"<p>{Size(matrix)}: nothing to show.</p>").ToString();
        page.Add($"<table style=\"{NotebookStyles.Table}\">\n<thead><tr><th scope=\"col\" colspan=\"2\" style=\"{NotebookStyles.Head};vertical-align:bottom\">{Size(matrix)}</th>");
        foreach (var outlet in matrix.Outlets)
            page.Add($"<th scope=\"col\" style=\"padding:3px;max-width:6.5em;text-align:center;vertical-align:bottom;font-weight:normal;white-space:normal\"><bdi>{outlet.Name}</bdi></th>");
        page.Add($"</tr></thead>\n<tbody>\n");
        foreach (var claim in matrix.Claims.Take(MostRows)) AddRow(page, claim);
        page.Add($"</tbody>\n</table>\n");
        if (matrix.Claims.Length > MostRows) page.Add($"<p>… and {NotebookStyles.Count(matrix.Claims.Length - MostRows, "more claim")}.</p>\n");
        AddLegend(page, matrix);
        return page.ToString();
    }

    public static string Text(CoverageMatrix matrix)
    {
        var lines = new StringBuilder(Size(matrix));
        foreach (var claim in matrix.Claims.Take(MostRows))
        {
            var signs = claim.Outlets.Select(cell => NotebookStyles.SignText(cell).PadRight(3));
            lines.Append('\n').Append(claim.Id).Append("  ").AppendJoin(' ', signs).Append(' ').Append(claim.Text);
        }

        if (matrix.Claims.Length > MostRows) lines.Append("\n… and ").Append(NotebookStyles.Count(matrix.Claims.Length - MostRows, "more claim"));
        return lines.Append("\noutlets: ").AppendJoin(", ", matrix.Outlets.Select(outlet => outlet.Name)).ToString();
    }

    private static string Facts(Coverage coverage)
    {
        var (flow, claims) = (coverage.Flow, coverage.Matrix.Claims);
        var unread = flow.Unread > 0 ? $", {NotebookStyles.Count(flow.Unread, "file")} NOT read" : "";
        var versions = flow.Versions > 0 ? $", {flow.Versions} more as versions or live posts of these" : "";
        var late = flow.AfterUntil > 0 ? $", {flow.AfterUntil} after {coverage.Options.Until}" : "";
        var copies = flow.WireCopies > 0 ? $", {flow.WireCopies} of them wire copy" : "";
        return $"{NotebookStyles.Count(flow.Judged, "article")} judged of {flow.Found} found{copies}{versions}{late}{unread}; "
            + $"{NotebookStyles.Count(claims.Length, "claim")} {(coverage.IsCodebook ? "given" : "discovered")}, "
            + $"{claims.Count(claim => claim.IsDisputed)} disputed";
    }

    private static string Size(CoverageMatrix matrix) =>
        $"{NotebookStyles.Count(matrix.Claims.Length, "claim")} × {NotebookStyles.Count(matrix.Outlets.Length, "outlet")}";

    private static void AddRow(HtmlPage page, AlignedClaim claim)
    {
        page.Add($"<tr><td style=\"{NotebookStyles.Head};{NotebookStyles.Faint}\">{claim.Id}</td><th scope=\"row\" dir=\"auto\" style=\"{NotebookStyles.Head};max-width:32em\">{claim.Text}</th>");
        foreach (var cell in claim.Outlets)
        {
            var name = $"{cell.Outlet}: {NotebookStyles.Name(cell)}";
            page.Add($"<td title=\"{name}\" style=\"padding:3px;text-align:center;vertical-align:middle;border:1px solid rgba(128,128,128,.35);{NotebookStyles.Area(StateStyle.Of(cell.State))}\">{NotebookStyles.SignText(cell)}</td>");
        }

        page.Add($"</tr>\n");
    }

    /// <summary>The states that occur, with the number of their cells: also the rows that are not shown count.</summary>
    private static void AddLegend(HtmlPage page, CoverageMatrix matrix)
    {
        var cells = matrix.Claims.SelectMany(claim => claim.Outlets).ToList();
        page.Add($"<p style=\"font-size:13px\">");
        foreach (var style in StateStyle.All)
        {
            var count = cells.Count(cell => cell.State == style.State);
            if (count > 0) page.Add($"<span style=\"display:inline-block;margin-right:1em\">{NotebookStyles.Sign(style.State)} {style.Name} {count} <span style=\"{NotebookStyles.Faint}\">({style.Meaning})</span></span> ");
        }

        var contested = cells.Count(cell => cell.IsContested);
        if (contested > 0) page.Add($"<span style=\"display:inline-block\"><b>!</b> Contested {contested} <span style=\"{NotebookStyles.Faint}\">(also prints the opposite)</span></span>");
        var corrected = cells.Count(cell => cell.IsCorrected);
        if (corrected > 0) page.Add($"<span style=\"display:inline-block\"><b>*</b> Corrected {corrected} <span style=\"{NotebookStyles.Faint}\">(carried, then corrected)</span></span>");
        page.Add($"</p>");
    }
}
