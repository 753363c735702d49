namespace Compare;

/// <summary>Writes what was read, with where each field came from, and what was not.</summary>
internal sealed class LoadedWriter(HtmlPage page, Coverage coverage)
{
    private readonly Dictionary<string, Article> articles = coverage.Corpus.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
    private readonly ILookup<string, ArticleCopy> copies = coverage.Copies.ToLookup(copy => copy.ArticleId, StringComparer.Ordinal);
    private readonly Dictionary<string, string> notJudged = NotJudged(coverage);
    private readonly SeriesIndex series = coverage.SeriesIndex;

    public void Write()
    {
        WriteLoaded();
        WriteProblems();
    }

    private void WriteLoaded()
    {
        var flow = coverage.Flow;
        var until = flow.AfterUntil > 0 ? $" · {flow.AfterUntil} after {coverage.Options.Until}" : "";
        var versions = flow.Versions > 0 ? $" · {ReportWording.Count(flow.Versions, "further version")} or live posts" : "";
        page.Add($"""
            <section id="loaded">
            <h2>What was loaded</h2>
            <p class="flow">{ReportWording.Count(flow.Found, "file")} found · {flow.Unread} unread · {ReportWording.Count(flow.Duplicates, "duplicate")} · {ReportWording.Count(flow.WireCopies, "wire copy")} · {flow.OffTopic} off topic · {flow.OtherLanguage} in a language without support{until}{versions} · <strong>{flow.Judged} judged</strong></p>

            """);
        if (coverage.Corpus.Articles.IsEmpty)
        {
            page.Add($"<p class=\"empty\">No article was read.</p>\n</section>\n");
            return;
        }

        page.Add($"""
            <div class="scroll" tabindex="0" role="region" aria-label="Articles"><table class="list">
            <thead><tr><th scope="col">Article</th><th scope="col">Outlet</th><th scope="col">Published</th><th scope="col">Language</th><th scope="col" class="number">Words</th><th scope="col">Where its fields came from</th></tr></thead>
            <tbody>

            """);
        foreach (var article in coverage.Corpus.Articles) WriteArticle(article);
        page.Add($"</tbody>\n</table></div>\n</section>\n");
    }

    private void WriteArticle(Article article)
    {
        page.Add($"<tr><td class=\"article\">");
        var headline = article.Headline ?? "(no headline)";
        if (HtmlText.SafeUrl(article.Url) is { } url) page.Add($"<a href=\"{url}\" target=\"_blank\" rel=\"noopener noreferrer\"><bdi>{headline}</bdi></a>");
        else page.Add($"<bdi>{headline}</bdi>");
        page.Add($"<small><bdi>{article.File}</bdi></small>");
        foreach (var copy in copies[article.Id]) page.Add($"<small class=\"mark\"><bdi>{ReportWording.CopyOf(copy, articles)}</bdi></small>");
        if (ReportWording.VersionOf(article.Id, series) is { } version) page.Add($"<small class=\"mark\">{version}</small>");
        if (article.IsTruncated) page.Add($"<small class=\"mark\">text cut off</small>");
        if (notJudged.TryGetValue(article.Id, out var reason)) page.Add($"<small class=\"mark\">not judged: <bdi>{reason}</bdi></small>");
        page.Add($"</td><td><bdi>{article.Outlet.Name}</bdi></td><td class=\"time\">");
        if (article.Published is { } published) page.Add($"<time datetime=\"{published.ToString()}\">{ReportWording.Time(published)}</time>");
        else page.Add($"not known");
        if (article.Updated is { } updated) page.Add($"<small>updated {ReportWording.Time(updated)}</small>");
        page.Add($"</td><td><bdi>{article.Language ?? "not known"}</bdi></td><td class=\"number\">{ReportWording.Number(article.WordCount)}</td><td class=\"origins\">");
        foreach (var (field, origin) in article.Origins) page.Add($"<span>{field.ToString().ToLowerInvariant()}: <bdi>{origin}</bdi></span> ");
        foreach (var (name, value) in article.Variables) page.Add($"<span><bdi>{name}</bdi> = <bdi>{value}</bdi></span> ");
        page.Add($"</td></tr>\n");
    }

    private void WriteProblems()
    {
        page.Add($"<section id=\"unread\">\n<h2>What was not</h2>\n");
        if (coverage.Corpus.Problems.IsEmpty)
        {
            page.Add($"<p>Every file was read and every field understood.</p>\n</section>\n");
            return;
        }

        page.Add($"""
            <div class="scroll" tabindex="0" role="region" aria-label="What was not loaded"><table class="list">
            <thead><tr><th scope="col">File</th><th scope="col">Place</th><th scope="col">What is wrong</th><th scope="col">Consequence</th></tr></thead>
            <tbody>

            """);
        foreach (var problem in coverage.Corpus.Problems)
        {
            page.Add($"<tr><td><bdi>{problem.File}</bdi></td><td><bdi>{problem.Place}</bdi></td><td><bdi>{problem.Message}</bdi></td><td>{(problem.IsFatal ? "not read" : "read without it")}</td></tr>\n");
        }

        page.Add($"</tbody>\n</table></div>\n</section>\n");
    }

    /// <summary>The reason for each article that is judged for no claim at all.</summary>
    private static Dictionary<string, string> NotJudged(Coverage coverage) =>
        coverage.Cells.GroupBy(cell => cell.ArticleId, StringComparer.Ordinal)
            .Where(cells => cells.All(cell => cell.State == CoverageState.NotJudged))
            .ToDictionary(cells => cells.Key, cells => cells.First().Reason ?? "no reason given", StringComparer.Ordinal);
}
