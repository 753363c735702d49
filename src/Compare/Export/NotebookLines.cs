using System.Globalization;

namespace Compare;

/// <summary>Single claims and cells as notebooks show them.</summary>
internal static class NotebookLines
{
    public static string Html(AlignedClaim claim)
    {
        var page = new HtmlPage();
        page.Add($"<div style=\"text-align:left;white-space:normal\"><b>{claim.Id}</b> <span dir=\"auto\">{claim.Text}</span>");
        foreach (var (style, outlets) in ByState(claim))
        {
            page.Add($"<br>{NotebookStyles.Sign(style.State)} {style.Name}: ");
            for (var index = 0; index < outlets.Count; index++)
            {
                if (index > 0) page.Add($", ");
                page.Add($"<bdi>{outlets[index].Outlet}</bdi>");
                if (outlets[index].IsContested) page.Add($" <b title=\"contested: also prints the opposite\">!</b>");
                if (Wording.OfCorrection(outlets[index]) is { } correction) page.Add($" <b title=\"{correction}\">*</b>");
            }
        }

        return page.Add($"</div>").ToString();
    }

    public static string Text(AlignedClaim claim) => $"{claim.Id}  {claim.Text}\n" + string.Join("\n", ByState(claim).Select(group =>
        $"  {group.Style.Sign} {group.Style.Name}: {string.Join(", ", group.Outlets.Select(cell => cell.Outlet + (cell.IsContested ? " !" : "") + (cell.IsCorrected ? " *" : "")))}"));

    public static string Html(OutletCell cell)
    {
        var page = new HtmlPage();
        page.Add($"<div style=\"text-align:left;white-space:normal\">{NotebookStyles.Sign(cell.State, cell.IsContested)} <b>{NotebookStyles.Name(cell)}</b>: <bdi>{cell.Outlet}</bdi>, claim {cell.ClaimId}");
        if (cell.Reason is { } reason) page.Add($"; {reason}");
        page.Add($"</div>");
        foreach (var article in cell.Cells) page.Add($"\n{new Markup(Html(article))}");
        return page.ToString();
    }

    public static string Text(OutletCell cell) => string.Join("\n  ",
    [
        $"{NotebookStyles.Name(cell)}: {cell.Outlet}, claim {cell.ClaimId}{(cell.Reason is { } reason ? $"; {reason}" : "")}",
        .. cell.Cells.Select(Text),
    ]);

    public static string Html(Cell cell)
    {
        var page = new HtmlPage();
        page.Add($"<table style=\"{NotebookStyles.Table}\"><tbody>\n");
        page.Add($"<tr><th scope=\"row\" style=\"{NotebookStyles.Head};{NotebookStyles.Faint}\">State</th><td style=\"{NotebookStyles.Words}\">{NotebookStyles.Sign(cell.State, cell.IsContested)} {NotebookStyles.Name(cell.State, cell.IsContested)}</td></tr>\n");
        foreach (var (name, value) in Facts(cell))
            page.Add($"<tr><th scope=\"row\" style=\"{NotebookStyles.Head};{NotebookStyles.Faint}\">{name}</th><td dir=\"auto\" style=\"{NotebookStyles.Words}\">{value}</td></tr>\n");
        return page.Add($"</tbody></table>").ToString();
    }

    public static string Text(Cell cell) =>
        $"{NotebookStyles.Name(cell.State, cell.IsContested)}; {string.Join("; ", Facts(cell).Select(fact => $"{fact.Name.ToLowerInvariant()} {fact.Value}"))}";

    private static IEnumerable<(StateStyle Style, List<OutletCell> Outlets)> ByState(AlignedClaim claim) => StateStyle.All
        .Select(style => (style, claim.Outlets.Where(cell => cell.State == style.State).ToList()))
        .Where(group => group.Item2.Count > 0);

    private static IEnumerable<(string Name, string Value)> Facts(Cell cell)
    {
        yield return ("Claim", cell.ClaimId);
        yield return ("Outlet", cell.Outlet);
        yield return ("Article", cell.ArticleId);
        if (cell.DisputeKind is { } kind) yield return ("Dispute", Wording.Of(kind) + (cell.DisputeVoice == Voice.Attributed ? ", in somebody’s words" : ", in its own voice"));
        if (cell.Evidence.FirstOrDefault() is { } passage)
        {
            yield return ("Stands in", $"{Wording.Of(passage.Part)}, {passage.Span}");
            if (passage.Attribution is { CanonicalSource.Length: > 0 } attribution) yield return ("Source", attribution.CanonicalSource);
        }

        if (cell.State != CoverageState.NotJudged) yield return ("Confidence", cell.Confidence.ToString("0.00", CultureInfo.InvariantCulture));
        yield return ("Decided by", cell.DecidedBy);
        if (!cell.Weighed.IsEmpty) yield return ("Weighed most", Wording.Of(cell.Weighed));
        if (cell.Reason is { } reason) yield return ("Reason", reason);
    }
}
