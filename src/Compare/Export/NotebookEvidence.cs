namespace Compare;

/// <summary>The sentences of a claim as notebooks show them: of each article the most direct one on either side.</summary>
internal static class NotebookEvidence
{
    /// <summary>Longer passages are cut; <c>evidence.csv</c> holds them whole.</summary>
    private const int MostCharacters = 600;

    public static string Html(ClaimEvidence evidence)
    {
        var page = new HtmlPage();
        page.Add($"<p style=\"text-align:left\"><b>{evidence.Claim.Id}</b> <span dir=\"auto\">{evidence.Claim.Text}</span></p>\n");
        var sentences = Shown(evidence);
        if (sentences.Count > 0)
        {
            page.Add($"<table style=\"{NotebookStyles.Table}\">\n<thead><tr><th scope=\"col\" style=\"{NotebookStyles.Head}\">Outlet</th><th scope=\"col\" style=\"{NotebookStyles.Head}\">State</th><th scope=\"col\" style=\"{NotebookStyles.Head}\">Source</th><th scope=\"col\" style=\"{NotebookStyles.Head}\">Sentence</th></tr></thead>\n<tbody>\n");
            foreach (var sentence in sentences) AddRow(page, sentence);
            page.Add($"</tbody>\n</table>\n");
        }

        foreach (var (name, outlets) in Rest(evidence)) page.Add($"<p style=\"font-size:13px;text-align:left\">{name}: <bdi>{outlets}</bdi></p>\n");
        return page.ToString();
    }

    public static string Text(ClaimEvidence evidence) => string.Join("\n",
    [
        $"{evidence.Claim.Id}  {evidence.Claim.Text}",
        .. Shown(evidence).Select(sentence => $"  {sentence.Cell.Outlet}, {State(sentence)}{(Source(sentence) is { Length: > 0 } source ? $" ({source})" : "")}: {Cut(sentence.Text)}"),
        .. Rest(evidence).Select(rest => $"  {rest.Name}: {rest.Outlets}"),
    ]);

    private static List<ClaimEvidence.Sentence> Shown(ClaimEvidence evidence) =>
        [.. evidence.Sentences.DistinctBy(sentence => (sentence.Cell.ArticleId, sentence.Passage.Role))];

    private static IEnumerable<(string Name, string Outlets)> Rest(ClaimEvidence evidence) =>
        from style in StateStyle.All
        where !style.State.IsTouched()
        let outlets = evidence.Claim.Outlets.Where(cell => cell.State == style.State).Select(cell => cell.Outlet).ToList()
        where outlets.Count > 0
        select ($"{style.Name} ({style.Meaning})", string.Join(", ", outlets));

    private static void AddRow(HtmlPage page, ClaimEvidence.Sentence sentence)
    {
        page.Add($"<tr><td style=\"{NotebookStyles.Head}\"><bdi>{sentence.Cell.Outlet}</bdi><br><span style=\"{NotebookStyles.Faint}\">{sentence.Cell.ArticleId}</span></td>");
        page.Add($"<td style=\"{NotebookStyles.Head}\">");
        if (sentence.Passage.Role == EvidenceRole.Supports) page.Add($"{NotebookStyles.Sign(sentence.Cell.State)} ");
        page.Add($"{State(sentence)}</td><td style=\"{NotebookStyles.Head}\"><bdi>{Source(sentence)}</bdi></td><td dir=\"auto\" style=\"{NotebookStyles.Words}\">");
        AddSentence(page, sentence);
        page.Add($"</td></tr>\n");
    }

    /// <summary>The sentence with the part that matches the claim in bold.</summary>
    private static void AddSentence(HtmlPage page, ClaimEvidence.Sentence sentence)
    {
        var text = sentence.Text;
        var start = sentence.Passage.Core.Start - sentence.Passage.Span.Start;
        if (text.Length > MostCharacters || start < 0 || sentence.Core.Length == 0 || start + sentence.Core.Length > text.Length) page.Add($"{Cut(text)}");
        else page.Add($"{text[..start]}<b>{sentence.Core}</b>{text[(start + sentence.Core.Length)..]}");
    }

    private static string State(ClaimEvidence.Sentence sentence) => sentence.Passage.Role == EvidenceRole.Contests
        ? "! also prints the opposite"
        : StateStyle.Of(sentence.Cell.State).Name + (sentence.Cell.DisputeKind is { } kind ? $" ({Wording.Of(kind)})" : "");

    private static string Source(ClaimEvidence.Sentence sentence) => sentence.Passage.Attribution is not { } attribution ? ""
        : attribution.CanonicalSource.Length > 0 ? attribution.CanonicalSource : "no source named";

    private static string Cut(string text) => text.Length <= MostCharacters ? text : text[..MostCharacters] + "…";
}
