namespace Compare;

/// <summary>Writes the discovered claims that one outlet alone touches, closed until asked for.</summary>
internal sealed class SingleClaimsWriter(HtmlPage page, Coverage coverage, SentencePlaces places)
{
    /// <summary>The most claims that are listed; <c>single-outlet-claims.csv</c> holds all.</summary>
    private const int ClaimsShown = 300;

    public void Write()
    {
        var claims = coverage.SingleOutletClaims;
        if (claims.IsEmpty) return;
        var articles = coverage.Corpus.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        page.Add($"""
            <section id="single">
            <details>
            <summary><h2>Single-outlet claims</h2> <span>{ReportWording.Count(claims.Length, "claim")} that one outlet alone touches</span></summary>
            <div class="scroll" tabindex="0" role="region" aria-label="Single-outlet claims"><table class="list">
            <thead><tr><th scope="col">Claim</th><th scope="col">Outlet</th><th scope="col">State</th><th scope="col">Sentence</th></tr></thead>
            <tbody>

            """);
        foreach (var claim in claims.Take(ClaimsShown))
        {
            var cell = claim.Outlets.FirstOrDefault(outlet => outlet.State.IsTouched());
            var proof = cell?.Cells.FirstOrDefault(part => !part.Evidence.IsEmpty);
            var sentence = proof is null ? "" : places.Shown(articles[proof.ArticleId], proof.Evidence[0].Span);
            page.Add($"<tr><td dir=\"auto\">{claim.Text}</td><td><bdi>{cell?.Outlet}</bdi></td><td>{(cell is null ? "" : ReportStates.Of(cell.State).Label)}</td><td class=\"sentence\" dir=\"auto\">{sentence}</td></tr>\n");
        }

        page.Add($"</tbody>\n</table></div>\n");
        if (claims.Length > ClaimsShown) page.Add($"<p>{ReportWording.Number(claims.Length - ClaimsShown)} more stand in <code>single-outlet-claims.csv</code>.</p>\n");
        page.Add($"</details>\n</section>\n");
    }
}
