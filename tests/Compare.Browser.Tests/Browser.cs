using Microsoft.Playwright;

namespace Compare.Tests;

/// <summary>One Chromium of the system for all tests; where there is none, they skip and say so.</summary>
[SetUpFixture]
internal sealed class Browser
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private static IPlaywright? playwright;
    private static IBrowser? browser;

    [OneTimeSetUp]
    public async Task Start()
    {
        if (Program() is not { } program) return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = program,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (browser is not null) await browser.CloseAsync();
        playwright?.Dispose();
    }

    /// <summary>A new window without memory of others.</summary>
    public static async Task<IPage> NewPage(int width = 1400, int height = 900, ColorScheme colours = ColorScheme.Light)
    {
        Assume.That(browser, Is.Not.Null, $"no browser was found ({string.Join(", ", Names)}), so the report was not opened in one");
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = colours,
            AcceptDownloads = true,
        });
        return await context.NewPageAsync();
    }

    private static string? Program() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}
