namespace Compare;

/// <summary>The overview of several events as one page that works from disk: each event with a link to its report.</summary>
internal static class OverviewPage
{
    public static string Of(string title, IReadOnlyList<OverviewRecord> events)
    {
        var page = new HtmlPage();
        page.Add($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{title}</title>
            <style>
            body {"{"} font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; color: #1b1f24; {"}"}
            table {"{"} border-collapse: collapse; {"}"}
            th, td {"{"} padding: .35rem .6rem; border-bottom: 1px solid #d0d7de; text-align: left; vertical-align: top; {"}"}
            .n {"{"} text-align: right; font-variant-numeric: tabular-nums; {"}"}
            .problem {"{"} color: #a40e26; {"}"}
            </style>
            </head>
            <body>
            <h1>{title}</h1>
            <p>{events.Count} events. The eight columns on the right count outlet cells: one for every claim and outlet of the event.</p>
            <table>
            <thead><tr><th>Event</th><th class="n">Articles</th><th class="n">Outlets</th><th class="n">Claims</th>
            """);
        foreach (var style in StateStyle.All) page.Add($"""<th class="n">{style.Sign} {style.Name}</th>""");
        page.Add($"</tr></thead>\n<tbody>\n");
        foreach (var one in events) AddRow(page, one);
        page.Add($"</tbody>\n</table>\n</body>\n</html>\n");
        return page.ToString();
    }

    private static void AddRow(HtmlPage page, OverviewRecord one)
    {
        if (one.Problem is { } problem)
        {
            page.Add($"""<tr><td>{one.Title} ({one.Event})</td><td colspan="{3 + StateStyle.All.Length}" class="problem">not compared: {problem}</td></tr>""").Add($"\n");
            return;
        }

        page.Add($"""<tr><td><a href="{Uri.EscapeDataString(one.Folder)}/report.html">{one.Title}</a> ({one.Event})</td>""");
        page.Add($"""<td class="n">{one.Articles ?? 0}</td><td class="n">{one.Outlets ?? 0}</td><td class="n">{one.Claims ?? 0}</td>""");
        foreach (var style in StateStyle.All) page.Add($"""<td class="n">{one.Count(style.State)}</td>""");
        page.Add($"</tr>\n");
    }
}
