namespace Compare;

/// <summary>Writes what narrows and orders the rows of the matrix, and the line about cells that a reader marked wrong.</summary>
internal sealed class FilterWriter(HtmlPage page, Coverage coverage, SourceIndex sources)
{
    /// <summary>The most sources that can be chosen, those of most claims first.</summary>
    private const int SourcesShown = 200;

    private static readonly (string Value, string Label)[] Orders =
    [
        ("rank", "rank"), ("reach", "reach"), ("disputed", "disputed most"), ("omitted", "omitted most"), ("contested", "contested most"), ("first", "first published"),
    ];

    public void Write()
    {
        page.Add($"<form id=\"filters\" class=\"filters\" role=\"search\" aria-label=\"Filter claims\">\n");
        WriteChips();
        WriteChoices();
        page.Add($"""
            <label><span>Words</span> <input type="search" id="filter-text" autocomplete="off" placeholder="in claim or evidence"></label>
            <label><span>Order</span> <select id="order">
            """);
        foreach (var (value, label) in Orders) page.Add($"<option value=\"{value}\">{label}</option>");
        page.Add($"""
            <option value="outlet" hidden>one outlet</option></select></label>
            <button type="reset" class="plain">Reset</button>
            <output id="shown">{ReportWording.Count(coverage.Claims.Length, "claim")}</output>
            </form>
            <p id="corrections" class="corrections" hidden><output id="corrections-count"></output>
            <button type="button" id="corrections-save">Download corrections.csv</button> <button type="button" id="corrections-clear" class="plain">Forget them</button></p>

            """);
    }

    private void WriteChips() => page.Add($"""
        <button type="button" class="chip" data-filter="disputed" aria-pressed="false">Disputed <b>{coverage.Claims.Count(claim => claim.IsDisputed)}</b></button>
        <button type="button" class="chip" data-filter="contested" aria-pressed="false">Contested <b>{coverage.Claims.Count(claim => claim.Outlets.Any(cell => cell.IsContested))}</b></button>
        <button type="button" class="chip" data-filter="omitted" aria-pressed="false">Omitted <b>{coverage.Claims.Count(claim => claim.Count(CoverageState.Omits) > 0)}</b></button>

        """);

    private void WriteChoices()
    {
        page.Add($"<label><span>State</span> <select id=\"filter-state\"><option value=\"\">any</option>");
        foreach (var state in ReportStates.All) page.Add($"<option value=\"{state.State.ToString()}\">{state.Label}</option>");
        page.Add($"</select></label>\n<label><span>in</span> <select id=\"filter-outlet\"><option value=\"\">any outlet</option>");
        for (var column = 0; column < coverage.Corpus.Outlets.Length; column++)
            page.Add($"<option value=\"{column}\" dir=\"auto\">{coverage.Corpus.Outlets[column].Name}</option>");
        page.Add($"</select></label>\n");
        var names = sources.Names;
        if (!names.IsEmpty)
        {
            page.Add($"<label><span>Source</span> <select id=\"filter-source\"><option value=\"\">any</option>");
            for (var source = 0; source < Math.Min(SourcesShown, names.Length); source++) page.Add($"<option value=\"{source}\" dir=\"auto\">{names[source]}</option>");
            page.Add($"</select></label>\n");
        }

        page.Add($"<label><span>Carried by at least</span> <input type=\"number\" id=\"filter-reach\" min=\"0\" max=\"{coverage.Corpus.Outlets.Length}\" value=\"0\"></label>\n");
        if (coverage.Copies.Any(copy => copy.Kind == CopyKind.Wire))
            page.Add($"<label><input type=\"checkbox\" id=\"filter-wire\" checked> <span>with wire copy</span></label>\n");
    }
}
