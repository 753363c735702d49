namespace Compare;

/// <summary>Writes what outlets give as one statement of one speaker side by side, closed until asked for.</summary>
/// <param name="page">Where to write.</param>
/// <param name="coverage">What was compared.</param>
/// <param name="places">How sentences are shown.</param>
internal sealed class QuotationsWriter(HtmlPage page, Coverage coverage, SentencePlaces places)
{
    /// <summary>The most quotations that are listed, and the most statements of each; <c>quotations.csv</c> holds all.</summary>
    private const int QuotationsShown = 100, StatementsShown = 12;

    public void Write()
    {
        var quotations = coverage.Quotations;
        if (quotations.IsEmpty) return;
        var articles = coverage.Corpus.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        page.Add($"""
            <section id="quotations">
            <details>
            <summary><h2>Quotations</h2> <span>{ReportWording.Count(quotations.Length, "statement")} that outlets give in several languages or in different words</span></summary>
            <p>Found by speaker, time and figures, days, names or words in common, which are <mark>marked</mark>; figures of one unit that differ are <mark class="differing">underlined</mark>. Statements without such details are not compared.</p>
            <div class="scroll" tabindex="0" role="region" aria-label="Quotations"><table class="list">
            <thead><tr><th scope="col">Speaker</th><th scope="col">Outlet</th><th scope="col">Named as</th><th scope="col">Statement</th></tr></thead>

            """);
        foreach (var quotation in quotations.Take(QuotationsShown)) Write(quotation, articles);
        page.Add($"</table></div>\n");
        if (quotations.Length > QuotationsShown) page.Add($"<p>{ReportWording.Number(quotations.Length - QuotationsShown)} more stand in <code>quotations.csv</code>.</p>\n");
        page.Add($"</details>\n</section>\n");
    }

    private void Write(AlignedQuotation quotation, Dictionary<string, Article> articles)
    {
        var shown = quotation.Statements.Take(StatementsShown).ToList();
        var more = quotation.Statements.Length - shown.Count;
        page.Add($"<tbody>\n");
        for (var index = 0; index < shown.Count; index++)
        {
            var article = articles[shown[index].ArticleId];
            page.Add($"<tr>");
            if (index == 0) page.Add($"<th scope=\"rowgroup\" rowspan=\"{shown.Count + (more > 0 ? 1 : 0)}\"><bdi>{quotation.Speaker}</bdi></th>");
            page.Add($"<td><bdi>{article.Outlet.Name}</bdi><small>");
            WriteFacts(article, shown[index]);
            page.Add($"</small></td><td><bdi>{shown[index].Source}</bdi></td><td class=\"sentence\" dir=\"auto\"");
            if (article.Language is { } language) page.Add($" lang=\"{language}\"");
            page.Add($">");
            WriteText(article, shown[index]);
            page.Add($"</td></tr>\n");
        }

        if (more > 0) page.Add($"<tr><td colspan=\"3\">{ReportWording.Number(more)} more stand in <code>quotations.csv</code>.</td></tr>\n");
        page.Add($"</tbody>\n");
    }

    private void WriteFacts(Article article, QuotedStatement statement)
    {
        if (HtmlText.SafeUrl(article.Url) is { } url) page.Add($"<a href=\"{url}\" target=\"_blank\" rel=\"noopener noreferrer\"><bdi>{article.Id}</bdi></a>");
        else page.Add($"<bdi>{article.Id}</bdi>");
        if (statement.Language is { } language) page.Add($", {language}");
        if (statement.Published is { } published) page.Add($", <time datetime=\"{published.ToString()}\">{ReportWording.Time(published)}</time>");
        page.Add($", {Wording.Of(statement.Kind)}");
    }

    private void WriteText(Article article, QuotedStatement statement)
    {
        if (places.IsForPublication)
        {
            page.Add($"{places.Shown(article, statement.Span)}");
            return;
        }

        var at = statement.Span.Start;
        foreach (var (span, isDiffering) in Marks(statement))
        {
            page.Add($"{TextSpan.Between(at, span.Start).Of(article.Text)}");
            if (isDiffering) page.Add($"<mark class=\"differing\">{span.Of(article.Text)}</mark>");
            else page.Add($"<mark>{span.Of(article.Text)}</mark>");
            at = span.End;
        }

        page.Add($"{TextSpan.Between(at, statement.Span.End).Of(article.Text)}");
    }

    /// <summary>The places to mark, in order, none inside another.</summary>
    private static IEnumerable<(TextSpan Span, bool IsDiffering)> Marks(QuotedStatement statement)
    {
        var end = statement.Span.Start;
        var (differing, shared) = (statement.Differing.Select(span => (Span: span, IsDiffering: true)), statement.Shared.Select(span => (Span: span, IsDiffering: false)));
        foreach (var mark in differing.Concat(shared).OrderBy(mark => mark.Span.Start).ThenByDescending(mark => mark.IsDiffering))
        {
            if (mark.Span.Start < end) continue;
            end = mark.Span.End;
            yield return mark;
        }
    }
}
