namespace Compare;

/// <summary>Writes the matrix and its legend, with the filters between.</summary>
internal sealed class MatrixWriter(HtmlPage page, Coverage coverage, SourceIndex sources, int variants)
{
    /// <summary>With more outlets than this, cells show signs only and the outlets' names stand upright.</summary>
    private const int RoomyOutlets = 9;

    private readonly bool isRoomy = coverage.Corpus.Outlets.Length <= RoomyOutlets;

    public void Write()
    {
        page.Add($"<section id=\"matrix\">\n<h2>The matrix</h2>\n");
        if (coverage.Claims.IsEmpty || coverage.Corpus.Outlets.IsEmpty)
        {
            page.Add($"<p class=\"empty\">There is nothing to show: {ReportWording.Count(coverage.Claims.Length, "claim")}, {ReportWording.Count(coverage.Corpus.Outlets.Length, "outlet")}.</p>\n</section>\n");
            return;
        }

        page.Add($"""
            <p class="hint">Open a cell to read the sentences that prove it. An outlet’s name sorts the claims by what it does with them. <span class="keys">Arrow keys move, <kbd>Enter</kbd> opens, <kbd>Esc</kbd> closes.</span></p>
            <noscript><p class="notice">Scripts are off: the matrix can be read, but filters and cells do not open. The same evidence stands in <code>cells.csv</code> and <code>evidence.csv</code>.</p></noscript>

            """);
        if (variants > 0) page.Add($"<p class=\"hint\">{ReportWording.Count(variants, "variant")} of these claims, in narrower or broader words, {(variants == 1 ? "stands" : "stand")} in <code>aligned-claims.csv</code> and <code>cells.csv</code> only.</p>\n");
        new FilterWriter(page, coverage, sources).Write();
        WriteLegend();
        WriteTable();
        page.Add($"</section>\n");
    }

    private void WriteLegend()
    {
        page.Add($"<ul class=\"legend\" aria-label=\"Legend\">\n");
        foreach (var state in ReportStates.All)
        {
            var count = coverage.Claims.Sum(claim => claim.Count(state.State));
            page.Add($"<li title=\"{state.Means}\"><i class=\"tile {state.CssClass}\" aria-hidden=\"true\">{state.Sign}</i>{state.Label} <b>{ReportWording.Number(count)}</b></li>\n");
        }

        page.Add($"""
            <li title="An article also prints the opposite of its own state."><i class="tile contested" aria-hidden="true"></i>Contested <b>{ReportWording.Number(coverage.Claims.Sum(claim => claim.Outlets.Count(cell => cell.IsContested)))}</b></li>
            <li title="The outlet carried or reported it first and corrected it later."><i class="tile corrected" aria-hidden="true"></i>Corrected <b>{ReportWording.Number(coverage.Claims.Sum(claim => claim.Outlets.Count(cell => cell.IsCorrected)))}</b></li>
            </ul>

            """);
    }

    private void WriteTable()
    {
        page.Add($"""
            <div class="scroll" tabindex="-1">
            <table id="grid" class="matrix {(isRoomy ? "roomy" : "dense")}">
            <caption class="hidden">Claims in rows, outlets in columns; each cell says what the outlet does with the claim.</caption>
            <thead><tr><th scope="col" class="corner">Claim</th>
            """);
        foreach (var outlet in coverage.Corpus.Outlets) page.Add($"<th scope=\"col\" title=\"{outlet.Name}\"><button type=\"button\" class=\"sorter\"><span><bdi>{outlet.Name}</bdi></span></button></th>");
        page.Add($"</tr></thead>\n<tbody>\n");
        foreach (var claim in coverage.Claims) WriteRow(claim);
        page.Add($"</tbody>\n</table>\n</div>\n<p id=\"none\" class=\"empty\" hidden>No claim fits these filters.</p>\n");
    }

    private void WriteRow(AlignedClaim claim)
    {
        page.Add($"<tr><th scope=\"row\"><span class=\"rank\">{claim.Rank}</span><span class=\"claim\" dir=\"auto\">{claim.Text}</span></th>");
        for (var column = 0; column < claim.Outlets.Length; column++)
        {
            var cell = claim.Outlets[column];
            var state = ReportStates.Of(cell.State);
            var marks = (cell.IsContested ? " contested" : "") + (cell.IsCorrected ? " corrected" : "");
            var correction = Wording.OfCorrection(cell, ReportWording.Time) is { } words ? $", {words}" : "";
            var name = $"{state.Label}{(cell.IsContested ? ", contested" : "")}{correction}, {cell.Outlet}, claim {claim.Rank}";
            page.Add($"<td><button type=\"button\" class=\"{state.CssClass}{marks}\" aria-label=\"{name}\"><i data-sign=\"{state.Sign}\"></i>");
            if (isRoomy) page.Add($"<span>{state.Label}</span>");
            page.Add($"</button></td>");
        }

        page.Add($"</tr>\n");
    }
}
