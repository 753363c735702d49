namespace Compare;

/// <summary>Whose words the outlets use.</summary>
internal sealed class SourcesContent
{
    private const string Unnamed = "no name given";

    private readonly Coverage _coverage;
    private readonly ChartOptions _options;
    private readonly SourceUses _uses;
    private readonly List<SourceUse> _sources;

    public SourcesContent(Coverage coverage, ChartOptions options)
    {
        (_coverage, _options, _uses) = (coverage, options, SourceUses.Of(coverage));
        _sources = [.. _uses.Sources.Take(options.HeatmapClaims)];
    }

    /// <summary>Why there is nothing to draw, or null.</summary>
    public string? Missing => CoverageCharts.Missing(_coverage.Matrix) ?? (_sources.Count == 0 ? "No sentence gives a claim in somebody’s words." : null);

    /// <summary>Sources in rows, outlets that use any source in columns; at least one source is needed.</summary>
    public CountMatrix Matrix()
    {
        var outlets = _coverage.Corpus.Outlets.Select(outlet => outlet.Name)
            .Where(outlet => _sources.Exists(source => source.Outlets.Any(use => use.Outlet == outlet))).ToList();
        CountCell Cell(SourceUse source, string outlet) =>
            source.Outlets.FirstOrDefault(use => use.Outlet == outlet) is { } use ? new CountCell(use.Sentences, use.Claims) : default;
        var cells = _sources.Select(source => (IReadOnlyList<CountCell>)[.. outlets.Select(outlet => Cell(source, outlet))]).ToList();
        var columns = Order(Enumerable.Range(0, outlets.Count).Select(column => cells.ConvertAll(row => row[column])));
        // The unnamed are many people, not one: they stay below all others.
        var named = Order(cells.Where((_, row) => !_sources[row].IsUnnamed));
        var rows = named.Concat(Enumerable.Range(0, cells.Count).Skip(named.Length)).ToList();
        return new CountMatrix
        {
            Rows = [.. rows.Select(row => _sources[row].IsUnnamed ? Unnamed : _sources[row].Source)],
            Columns = [.. columns.Select(column => outlets[column])],
            Cells = [.. rows.Select(row => (IReadOnlyList<CountCell>)[.. columns.Select(column => cells[row][column])])],
            Total = _uses.Sources.Length,
            Noun = "source",
            Page = Page,
        };
    }

    /// <summary>What stands around the cells of the first sources.</summary>
    public PageText Page(int sources) => new(
        _coverage.Corpus.Event.Title,
        "Whose words each outlet uses for the claims",
        sources == 0 ? [] : CountMatrixDrawing.Legend(_sources.Max(source => source.Outlets.Max(use => use.Sentences)), "sentences in the source’s words, in brackets claims", _options.Theme),
        ChartWords.Counts(_coverage)
            + $" · {ChartWords.Count(_uses.Sentences, "sentence")} in somebody’s words, {ChartWords.Count(_uses.Sources.Count(source => !source.IsUnnamed), "named source")}");

    /// <summary>For each source shown how many sentences in how many outlets give how many claims in its words, those used most first.</summary>
    public string AltText()
    {
        var sources = _sources.Select(source =>
            $"{(source.IsUnnamed ? Unnamed : source.Source)}: {ChartWords.Count(source.Sentences, "sentence")} in {ChartWords.Count(source.Outlets.Length, "outlet")} on {ChartWords.Count(source.Claims, "claim")}");
        return $"Matrix of {ChartWords.Count(_sources.Count, "source")} and the outlets that use their words. {string.Join("; ", sources)}.";
    }

    private int[] Order(IEnumerable<IReadOnlyList<CountCell>> lines)
    {
        var list = lines.ToList();
        if (!_options.GroupSimilar) return [.. Enumerable.Range(0, list.Count)];
        return SimilarityTree.Of([.. list.Select(line => (IReadOnlyList<CoverageState>)[.. line.Select(cell => cell.Count > 0 ? CoverageState.Carries : CoverageState.Omits)])]).Order;
    }
}
