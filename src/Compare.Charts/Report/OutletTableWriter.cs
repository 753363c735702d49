namespace Compare;

/// <summary>Writes a row for each outlet: how much it published and in how many claims it has each state.</summary>
internal sealed class OutletTableWriter(HtmlPage page, Coverage coverage)
{
    private const int BarWidth = 240, BarHeight = 14;

    public void Write()
    {
        if (coverage.Corpus.Outlets.IsEmpty) return;
        var series = coverage.SeriesIndex;
        var articles = coverage.Corpus.Articles.ToLookup(article => article.Outlet.Name, StringComparer.OrdinalIgnoreCase);
        var hasGroups = coverage.Corpus.Outlets.Any(outlet => outlet.Group is not null || outlet.Country is not null);
        page.Add($"""
            <section id="outlets">
            <h2>Outlets</h2>
            <p class="hint">In how many claims each outlet has each state. Not judged and unsure are no omissions.</p>
            <div class="scroll" tabindex="0" role="region" aria-label="Outlets"><table class="list">
            <thead><tr><th scope="col">Outlet</th>{new Markup(hasGroups ? "<th scope=\"col\">Group</th>" : "")}<th scope="col" class="number">Articles</th><th scope="col" class="number">Words</th><th scope="col">Claims</th>
            """);
        foreach (var state in ReportStates.All) page.Add($"<th scope=\"col\" class=\"number\">{state.Label}</th>");
        page.Add($"</tr></thead>\n<tbody>\n");
        for (var column = 0; column < coverage.Corpus.Outlets.Length; column++)
        {
            var outlet = coverage.Corpus.Outlets[column];
            page.Add($"<tr><th scope=\"row\"><bdi>{outlet.Name}</bdi></th>");
            if (hasGroups) page.Add($"<td dir=\"auto\">{string.Join(", ", new[] { outlet.Group, outlet.Country }.Where(part => part is not null))}</td>");
            page.Add($"<td class=\"number\">{series.Count(articles[outlet.Name])}</td><td class=\"number\">{ReportWording.Number(articles[outlet.Name].Where(article => !series.IsReplaced(article.Id)).Sum(article => article.WordCount))}</td>");
            WriteStates(column);
            page.Add($"</tr>\n");
        }

        page.Add($"</tbody>\n</table></div>\n</section>\n");
    }

    private void WriteStates(int column)
    {
        var counts = ReportStates.All.Select(state => (State: state, Count: coverage.Claims.Count(claim => claim.Outlets[column].State == state.State))).ToList();
        page.Add($"<td><svg class=\"bar\" viewBox=\"0 0 {BarWidth} {BarHeight}\" width=\"{BarWidth}\" height=\"{BarHeight}\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{Words(counts)}\">");
        var total = Math.Max(1, coverage.Claims.Length);
        var left = 0.0;
        foreach (var (state, count) in counts.Where(entry => entry.Count > 0))
        {
            var width = (double)BarWidth * count / total;
            page.Add($"<rect class=\"{state.CssClass}\" x=\"{left:0.##}\" y=\"0\" width=\"{width:0.##}\" height=\"{BarHeight}\"/>");
            left += width;
        }

        page.Add($"</svg></td>");
        foreach (var (_, count) in counts) page.Add($"<td class=\"number{(count == 0 ? " zero" : "")}\">{count}</td>");
    }

    private static string Words(IEnumerable<(ReportState State, int Count)> counts) =>
        string.Join(", ", counts.Where(entry => entry.Count > 0).Select(entry => $"{entry.State.Label} {entry.Count}"));
}
