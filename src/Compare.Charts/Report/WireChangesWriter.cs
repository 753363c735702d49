namespace Compare;

/// <summary>Writes what outlets changed in the texts they copied, closed until asked for.</summary>
/// <param name="page">Where to write.</param>
/// <param name="coverage">What was compared.</param>
/// <param name="changes">The changes, without what was kept.</param>
/// <param name="places">How sentences are shown.</param>
internal sealed class WireChangesWriter(HtmlPage page, Coverage coverage, IReadOnlyList<WireChange> changes, SentencePlaces places)
{
    /// <summary>The most changes that are listed; <c>wire-changes.csv</c> holds all, and what was kept.</summary>
    private const int ChangesShown = 200;

    public void Write()
    {
        if (changes.Count == 0) return;
        var articles = coverage.Corpus.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        var claims = coverage.Claims.ToDictionary(claim => claim.Id, claim => claim.Text, StringComparer.Ordinal);
        page.Add($"""
            <section id="wire">
            <details>
            <summary><h2>Changed from wire</h2> <span>{ReportWording.Count(changes.Count, "change")} in copied texts</span></summary>
            <div class="scroll" tabindex="0" role="region" aria-label="Changed from wire"><table class="list">
            <thead><tr><th scope="col">Copy</th><th scope="col">Claim</th><th scope="col">Change</th><th scope="col">In the original</th><th scope="col">In the copy</th></tr></thead>
            <tbody>

            """);
        foreach (var change in changes.Take(ChangesShown))
        {
            var (copy, original) = (articles[change.Copy.ArticleId], articles[change.Copy.OriginalId!]);
            var claim = change.ClaimId is { } id ? claims[id] : "(the headline)";
            page.Add($"<tr><td><bdi>{copy.Outlet.Name}</bdi><small><bdi>{ReportWording.CopyOf(change.Copy, articles)}</bdi></small></td><td dir=\"auto\">{claim}</td><td>{Wording.Of(change.Kind)}<small><bdi>{change.Detail}</bdi></small></td>");
            page.Add($"<td class=\"sentence\" dir=\"auto\">{Sentence(original, change.OriginalSpan)}</td><td class=\"sentence\" dir=\"auto\">{Sentence(copy, change.CopySpan)}</td></tr>\n");
        }

        page.Add($"</tbody>\n</table></div>\n");
        if (changes.Count > ChangesShown) page.Add($"<p>{ReportWording.Number(changes.Count - ChangesShown)} more stand in <code>wire-changes.csv</code>.</p>\n");
        page.Add($"</details>\n</section>\n");
    }

    private string Sentence(Article article, TextSpan? span) => span is { } place ? places.Shown(article, place) : "";
}
