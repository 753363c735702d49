using System.Reflection;

namespace Compare;

/// <summary>Writes the top of the report: what it is about, how much was compared, and the result in two sentences.</summary>
internal sealed class HeaderWriter(HtmlPage page, Coverage coverage, ReportOptions options, bool hasWireChanges)
{
    public void Write()
    {
        var (corpus, subject) = (coverage.Corpus, coverage.Corpus.Event);
        page.Add($"""
            <header class="top">
            <p class="overline">Comparative coverage</p>
            <h1 dir="auto">{subject.Title}</h1>

            """);
        if (subject.Description is { } description) page.Add($"<p class=\"description\" dir=\"auto\">{description}</p>\n");
        page.Add($"<dl class=\"facts\">\n");
        Fact("Claims", ReportWording.Number(coverage.Claims.Length), coverage.IsCodebook ? "given" : "found in the articles");
        Fact("Outlets", ReportWording.Number(corpus.Outlets.Length), null);
        Fact("Articles", ReportWording.Number(corpus.Articles.Length), Copies());
        if (Window() is { } window) Fact("Window", window, null);
        page.Add($"</dl>\n<p class=\"summary\">{new Markup(Summary())}</p>\n");
        WriteUnread();
        page.Add($"""
            <nav aria-label="Sections">
            <a href="#matrix">Matrix</a> <a href="#outlets">Outlets</a> {Link("charts", "Charts", options.Charts is { IsDefaultOrEmpty: false })}<a href="#loaded">What was loaded</a>
            <a href="#unread">What was not</a> {Link("single", "Single-outlet claims", !coverage.SingleOutletClaims.IsEmpty)}{Link("wire", "Changed from wire", hasWireChanges)}{Link("quotations", "Quotations", !coverage.Quotations.IsEmpty)}<a href="#states">What the states mean</a> <a href="#tables">Tables</a> <a href="#methods">Methods</a>
            <button type="button" id="theme" class="plain" aria-label="Light or dark" hidden></button>
            <span class="version">Compare {options.Version ?? LibraryVersion}</span>
            </nav>
            </header>

            """);
    }

    private static string LibraryVersion =>
        typeof(Coverage).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    private static Markup Link(string id, string text, bool exists) => new(exists ? $"<a href=\"#{id}\">{text}</a> " : "");

    private void Fact(string name, string value, string? note)
    {
        page.Add($"<div><dt>{name}</dt><dd>{value}");
        if (note is not null) page.Add($" <small>{note}</small>");
        page.Add($"</dd></div>\n");
    }

    private string? Copies()
    {
        var copies = coverage.Copies.Where(copy => copy.OriginalId is not null || !copy.Passages.IsEmpty).Select(copy => copy.ArticleId).Distinct(StringComparer.Ordinal).Count();
        return copies > 0 ? $"{copies} of them copied text" : null;
    }

    /// <summary>The collection window as given, or else the first and last day of the dated articles.</summary>
    private string? Window()
    {
        var (from, to) = (coverage.Corpus.Event.From, coverage.Corpus.Event.To);
        if (from is not null || to is not null) return Range(from, to);
        var dated = coverage.Corpus.Articles.Select(article => article.Published).OfType<PublicationTime>().OrderBy(time => time.EarliestUtc).ToList();
        return dated.Count == 0 ? null : Range(Day(dated[0]), Day(dated[^1]));
    }

    private static PublicationTime Day(PublicationTime time) =>
        time.Precision == TimePrecision.Minute ? new PublicationTime(time.Local.Date, TimePrecision.Day, null) : time;

    private static string Range(PublicationTime? from, PublicationTime? to)
    {
        var (start, end) = (from is null ? null : ReportWording.Time(from), to is null ? null : ReportWording.Time(to));
        if (start is null) return $"until {end}";
        if (end is null) return $"from {start}";
        return start == end ? start : $"{start} – {end}";
    }

    /// <summary>The result in one or two sentences, as markup.</summary>
    private string Summary()
    {
        var claims = coverage.Claims;
        if (claims.IsEmpty) return coverage.Corpus.Articles.IsEmpty ? "No article could be compared." : "No claim was found that two outlets share.";
        var disputed = claims.Count(claim => claim.IsDisputed);
        var contested = claims.Count(claim => claim.Outlets.Any(cell => cell.IsContested));
        var omitted = claims.Count(claim => claim.Count(CoverageState.Omits) > 0);
        var first = $"Of {ReportWording.Count(claims.Length, "claim")}, <strong>{disputed}</strong> {Be(disputed)} disputed by at least one outlet, "
            + $"<strong>{contested}</strong> {Be(contested)} contested inside an article, and <strong>{omitted}</strong> {(omitted == 1 ? "was" : "were")} not found in at least one outlet.";
        var widest = claims.Select(claim => (claim.Text, claim.Outlets, Reach: ReachParts.Of(claim).All)).MaxBy(claim => claim.Reach);
        return widest.Reach == 0
            ? first
            : $"{first} Most widely carried: <q><bdi>{HtmlText.Escape(widest.Text.TrimEnd('.'))}</bdi></q> ({widest.Reach} of {ReportWording.Count(widest.Outlets.Length, "outlet")}).";
    }

    private static string Be(int count) => count == 1 ? "is" : "are";

    private void WriteUnread()
    {
        var unread = coverage.Corpus.Problems.Count(problem => problem.IsFatal);
        if (unread == 0) return;
        page.Add($"<p class=\"notice\"><strong>{ReportWording.Count(unread, "file")} could not be read.</strong> What stands in {(unread == 1 ? "it" : "them")} is not known and never shown as an omission. <a href=\"#unread\">Which, and why</a></p>\n");
    }
}
