using System.Globalization;

namespace Compare;

/// <summary>The sentences of a claim as notebooks show them: of each article the most direct one on either side, and what came nearest where nothing was found.</summary>
internal static class NotebookEvidence
{
    /// <summary>Longer passages are cut; <c>evidence.csv</c> and <c>cells.csv</c> hold them whole.</summary>
    private const int MostCharacters = 600;

    public static string Html(ClaimEvidence evidence)
    {
        var page = new HtmlPage();
        page.Add($"<p style=\"text-align:left\"><b>{evidence.Claim.Id}</b> <span dir=\"auto\">{evidence.Claim.Text}</span></p>\n<table style=\"{NotebookStyles.Table}\">\n<thead><tr>");
        foreach (var heading in new[] { "Outlet", "State", "Source", "Sentence" })
            page.Add($"<th scope=\"col\" style=\"{NotebookStyles.Head};font-weight:bold\">{heading}</th>");
        page.Add($"</tr></thead>\n<tbody>\n");
        foreach (var sentence in Shown(evidence)) AddRow(page, sentence);
        foreach (var (cell, text) in evidence.Nearest) AddRow(page, cell, text);
        page.Add($"</tbody>\n</table>\n");
        if (NotJudged(evidence) is { Length: > 0 } outlets) page.Add($"<p style=\"font-size:13px;text-align:left\">Not judged: <bdi>{outlets}</bdi></p>\n");
        return page.ToString();
    }

    public static string Text(ClaimEvidence evidence) => string.Join("\n",
    [
        $"{evidence.Claim.Id}  {evidence.Claim.Text}",
        .. Shown(evidence).Select(sentence => $"  {sentence.Cell.Outlet}, {State(sentence)}{(Source(sentence) is { Length: > 0 } source ? $" ({source})" : "")}: {Cut(sentence.Text)}"),
        .. evidence.Nearest.Select(nearest => $"  {nearest.Cell.Outlet}, {StateStyle.Of(nearest.Cell.State).Name}, {Score(nearest.Cell)}: {Cut(nearest.Text)}"),
        .. NotJudged(evidence) is { Length: > 0 } outlets ? [$"  Not judged: {outlets}"] : Array.Empty<string>(),
    ]);

    private static List<ClaimEvidence.Sentence> Shown(ClaimEvidence evidence) =>
        [.. evidence.Sentences.DistinctBy(sentence => (sentence.Cell.ArticleId, sentence.Passage.Role))];

    private static string NotJudged(ClaimEvidence evidence) =>
        string.Join(", ", evidence.Claim.Outlets.Where(cell => cell.State == CoverageState.NotJudged).Select(cell => cell.Outlet));

    private static void AddRow(HtmlPage page, ClaimEvidence.Sentence sentence)
    {
        AddArticle(page, sentence.Cell);
        if (sentence.Passage.Role == EvidenceRole.Supports) page.Add($"{NotebookStyles.Sign(sentence.Cell.State)} ");
        page.Add($"{State(sentence)}</td><td style=\"{NotebookStyles.Head}\"><bdi>{Source(sentence)}</bdi></td><td dir=\"auto\" style=\"{NotebookStyles.Words}\">");
        AddSentence(page, sentence);
        page.Add($"</td></tr>\n");
    }

    private static void AddRow(HtmlPage page, Cell cell, string text)
    {
        AddArticle(page, cell);
        page.Add($"{NotebookStyles.Sign(cell.State)} {StateStyle.Of(cell.State).Name}</td><td style=\"{NotebookStyles.Head};{NotebookStyles.Faint}\">{Score(cell)}</td>");
        page.Add($"<td dir=\"auto\" style=\"{NotebookStyles.Words};{NotebookStyles.Faint}\">{Cut(text)}</td></tr>\n");
    }

    /// <summary>The outlet with its article, and the start of the cell for the state.</summary>
    private static void AddArticle(HtmlPage page, Cell cell) => page.Add(
        $"<tr><td style=\"{NotebookStyles.Head}\"><bdi>{cell.Outlet}</bdi><br><span style=\"{NotebookStyles.Faint}\">{cell.ArticleId}</span></td><td style=\"{NotebookStyles.Head}\">");

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

    private static string Score(Cell cell) => string.Create(CultureInfo.InvariantCulture, $"nearest, not close enough ({cell.Nearest!.Score:0.00})");

    private static string Cut(string text) => text.Length <= MostCharacters ? text
        : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters), "…");
}
