using Microsoft.Playwright;

namespace Compare.Tests;

/// <summary>A report that was written to disk and opened from there.</summary>
internal sealed class OpenedReport : IAsyncDisposable
{
    private readonly DirectoryInfo folder;

    private OpenedReport(DirectoryInfo folder, IPage page) => (this.folder, Page) = (folder, page);

    public IPage Page { get; }

    /// <summary>What the page wrote to its console, and what went wrong in it.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Addresses other than the report's own that it asked for.</summary>
    public List<string> Requests { get; } = [];

    public ILocator Panel => Page.Locator("#panel");

    public ILocator ShownRows => Page.Locator("#grid tbody tr:visible");

    public static async Task<OpenedReport> Open(Coverage coverage, string hash = "", ReportOptions? options = null, int width = 1400, int height = 900, ColorScheme colours = ColorScheme.Light)
    {
        var page = await Browser.NewPage(width, height, colours);
        var report = new OpenedReport(Directory.CreateTempSubdirectory("compare-report-"), page);
        page.Console += (_, message) => report.Complaints.Add(message.Text);
        page.PageError += (_, message) => report.Complaints.Add(message);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file:", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) report.Requests.Add(request.Url);
        };
        await report.Go(coverage, hash, options);
        return report;
    }

    /// <summary>Writes the report of a coverage and opens it.</summary>
    public async Task Go(Coverage coverage, string hash = "", ReportOptions? options = null)
    {
        var path = Path.Combine(folder.FullName, "report.html");
        coverage.SaveReport(path, options);
        await Page.GotoAsync(new Uri(path).AbsoluteUri + hash);
    }

    /// <summary>The cell's button by the name that screen readers say.</summary>
    public ILocator Cell(string state, string outlet, int claim) => Page.Locator($"#grid button[aria-label='{state}, {outlet}, claim {claim}']");

    public async ValueTask DisposeAsync()
    {
        await Page.Context.CloseAsync();
        folder.Delete(recursive: true);
    }
}
