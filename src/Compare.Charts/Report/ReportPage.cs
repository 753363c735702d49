using System.Collections.Immutable;

namespace Compare;

/// <summary>Puts the report together.</summary>
/// <param name="all">What to show; discovered claims that mostly repeat another one are counted only.</param>
/// <param name="options">Charts and version.</param>
internal sealed class ReportPage(Coverage all, ReportOptions options)
{
    private readonly Coverage coverage = all.WithoutVariants();

    private readonly HtmlPage page = new();

    /// <summary>The whole page.</summary>
    /// <param name="charts">Gives the charts in the place of those of the options; asked when the data of the cells, which take longest, are put together.</param>
    public string Write(Func<ImmutableArray<ReportChart>>? charts = null)
    {
        var slugs = ReportSlugs.Of(coverage.Corpus.Outlets);
        var (sources, places) = (SourceIndex.Of(coverage.Claims), new SentencePlaces(options.IsForPublication));
        var changes = coverage.WireChanges().Where(change => change.Kind != WireChangeKind.Kept).ToList();
        var data = new EvidenceCollector(coverage, slugs, sources, places).Collect().ToJson();
        var shown = charts is null ? options : options with { Charts = charts() };
        WriteHead();
        new HeaderWriter(page, coverage, shown, hasWireChanges: changes.Count > 0).Write();
        page.Add($"<main>\n");
        new MatrixWriter(page, coverage, sources, variants: all.Claims.Length - coverage.Claims.Length).Write();
        new OutletTableWriter(page, coverage).Write();
        WriteCharts(shown.Charts.IsDefault ? [] : shown.Charts);
        new WireChangesWriter(page, coverage, changes, places).Write();
        new QuotationsWriter(page, coverage, places).Write();
        new LoadedWriter(page, coverage).Write();
        new SingleClaimsWriter(page, coverage, places).Write();
        new ReferenceWriter(page, coverage, options.IsForPublication).Write();
        page.Add($"</main>\n");
        WritePanel();
        page.Add($"""
            <script type="application/json" id="data">{new Markup(data)}</script>
            <script>{new Markup(ReportAssets.Script)}</script>
            </body>
            </html>

            """);
        return page.ToString();
    }

    private void WriteHead() => page.Add($"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{new Markup(ReportAssets.Policy)}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="referrer" content="no-referrer">
        <title>{coverage.Corpus.Event.Title} · comparative coverage</title>
        <link rel="icon" href="data:,">
        <style>{new Markup(ReportAssets.Style)}</style>
        </head>
        <body>
        <a class="skip" href="#matrix">To the matrix</a>

        """);

    private void WriteCharts(ImmutableArray<ReportChart> charts)
    {
        if (charts.IsEmpty) return;
        page.Add($"<section id=\"charts\">\n<h2>Charts</h2>\n<div class=\"charts\">\n");
        foreach (var chart in charts)
        {
            page.Add($"""
                <figure>
                <figcaption>{chart.Title}</figcaption>
                <img src="{chart.DataUrl}" alt="{chart.AltText}">
                </figure>

                """);
        }

        page.Add($"</div>\n</section>\n");
    }

    private void WritePanel() => page.Add($"""
        <aside id="panel" role="dialog" aria-labelledby="panel-claim" hidden>
        <div class="panel-bar">
        <label class="beside"><span>Beside it</span> <select id="panel-beside" aria-label="Beside it"></select></label>
        <span class="panel-tools">
        <button type="button" id="panel-previous" aria-label="Previous outlet, same claim">←</button>
        <button type="button" id="panel-next" aria-label="Next outlet, same claim">→</button>
        <button type="button" id="panel-up" aria-label="Previous claim, same outlet">↑</button>
        <button type="button" id="panel-down" aria-label="Next claim, same outlet">↓</button>
        <button type="button" id="panel-close" aria-label="Close">×</button>
        </span>
        </div>
        <div id="panel-body">
        <h2 id="panel-claim" tabindex="-1"></h2>
        <div id="panel-content"></div>
        </div>
        </aside>

        """);
}
