using System.Globalization;
using Spectre.Console;

namespace Compare;

/// <summary>What a run found, on one screen.</summary>
/// <param name="coverage">The result.</param>
/// <param name="claimsOrigin">Where the claims come from.</param>
/// <param name="run">What was written.</param>
/// <param name="folder">Where to, as typed.</param>
internal sealed class RunSummary(Coverage coverage, string claimsOrigin, RunRecord run, string folder)
{
    private const int MostRows = 20, FewestTextColumns = 24, MostTextColumns = 90, OutletColumn = 4, Gap = 2;

    public void Write(Terminal terminal)
    {
        WriteFlow(terminal);
        WriteTable(terminal);
        terminal.Say();
        var first = run.Outputs.ContainsKey("report.html") ? "report.html first; " : "";
        terminal.Say($"Written to {folder}: {first}{string.Join(", ", run.Outputs.Keys.Where(name => name != "report.html"))}, {ResultFolder.RunFile}");
    }

    private void WriteFlow(Terminal terminal)
    {
        var flow = coverage.Flow;
        var notes = new List<string>();
        void Note(int number, string one, string many)
        {
            if (number > 0) notes.Add(Count(number, one, many));
        }

        Note(flow.Unread, "file NOT read", "files NOT read");
        Note(coverage.Corpus.Missing.Length, "listed without text", "listed without text");
        Note(flow.Duplicates, "duplicate", "duplicates");
        Note(flow.WireCopies, "wire copy", "wire copies");
        Note(flow.Versions, "further version or live post", "further versions or live posts");
        Note(flow.AfterUntil, $"left out after {coverage.Options.Until}", $"left out after {coverage.Options.Until}");
        Note(coverage.Copies.Count(copy => copy.Kind == CopyKind.Partial), "partial copy", "partial copies");
        Note(flow.OffTopic, "off topic", "off topic");
        Note(flow.OtherLanguage, "in another language", "in other languages");
        terminal.Say($"{coverage.Corpus.Event.Title} ({coverage.Corpus.Event.Id})");
        terminal.Say($"Articles  {flow.Judged} of {flow.Found} judged, {Count(coverage.Corpus.Outlets.Length, "outlet", "outlets")}"
            + (notes.Count > 0 ? $"; {string.Join(", ", notes)}" : ""));
        var single = coverage.SingleOutletClaims.IsEmpty ? "" : $"; {coverage.SingleOutletClaims.Length} more in one outlet only";
        var claims = coverage.Matrix.Claims;
        var variants = claims.Length == coverage.Claims.Length ? "" : $"; {Count(coverage.Claims.Length - claims.Length, "variant", "variants")} of them";
        terminal.Say($"Claims    {claims.Length} {claimsOrigin}, {claims.Count(claim => claim.IsDisputed)} disputed{variants}{single}");
        if (!coverage.Quotations.IsEmpty) terminal.Say($"Quoted    {Count(coverage.Quotations.Length, "statement", "statements")} in several languages or in different words");
    }

    private void WriteTable(Terminal terminal)
    {
        var outlets = coverage.Corpus.Outlets;
        if (coverage.Claims.IsEmpty) return;
        var shown = coverage.Matrix.Claims.Take(MostRows).ToList();
        var room = terminal.Width - shown.Max(claim => claim.Id.Length) - (2 * Gap) - (OutletColumn * outlets.Length);
        if (room < FewestTextColumns) return;
        var table = new Table().Border(TableBorder.None);
        table.AddColumn(new TableColumn("").NoWrap().PadLeft(0).PadRight(Gap));
        table.AddColumn(new TableColumn("").NoWrap().PadLeft(0).PadRight(Gap));
        for (var number = 1; number <= outlets.Length; number++)
        {
            var heading = new Text(number.ToString(CultureInfo.InvariantCulture));
            table.AddColumn(new TableColumn(heading).NoWrap().Width(OutletColumn - 1).PadLeft(0).PadRight(1));
        }

        foreach (var claim in shown)
        {
            table.AddRow(
            [
                new Text(Terminal.Printable(claim.Id)),
                new Text(Shorten(Terminal.Printable(claim.Text), Math.Min(room, MostTextColumns))),
                .. claim.Outlets.Select(cell => new Text(StateStyle.Of(cell.State).Sign + (cell.IsContested ? "!" : "") + (cell.IsCorrected ? "*" : ""), StyleOf(cell.State))),
            ]);
        }

        terminal.Say();
        Render(table, terminal);
        if (coverage.Claims.Length > shown.Count) terminal.Say($"and {coverage.Claims.Length - shown.Count} more in aligned-claims.csv");
        terminal.Say();
        terminal.Say(string.Join("  ", outlets.Select((outlet, index) => $"{index + 1} {outlet.Name}")));
        var cells = shown.SelectMany(claim => claim.Outlets).ToList();
        var legend = StateStyle.All.Where(style => cells.Any(cell => cell.State == style.State)).Select(style => $"{style.Sign} {style.Name.ToLowerInvariant()}");
        if (cells.Any(cell => cell.IsContested)) legend = legend.Append("! also prints the opposite");
        if (cells.Any(cell => cell.IsCorrected)) legend = legend.Append("* carried, then corrected");
        terminal.Say(string.Join("  ", legend));
    }

    private static void Render(Table table, Terminal terminal)
    {
        using var page = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(page),
            Ansi = terminal.HasColours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal.HasColours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        });
        console.Profile.Width = terminal.Width;
        console.Profile.Capabilities.Unicode = true;
        console.Write(table);
        foreach (var line in page.ToString().TrimEnd().Split('\n')) terminal.Output.WriteLine(line.TrimEnd());
    }

    private static Style StyleOf(CoverageState state) => state switch
    {
        CoverageState.Carries => new Style(Color.Blue),
        CoverageState.Reports => new Style(Color.Aqua),
        CoverageState.Disputes or CoverageState.Mixed => new Style(Color.Olive),
        _ => new Style(Color.Grey),
    };

    /// <summary>The text, or as much of it as the columns hold with an ellipsis; no character is cut.</summary>
    internal static string Shorten(string text, int columns)
    {
        var elements = new StringInfo(text);
        return elements.LengthInTextElements <= columns ? text : elements.SubstringByTextElements(0, columns - 1).TrimEnd() + "…";
    }

    private static string Count(int number, string one, string many) => $"{number} {(number == 1 ? one : many)}";
}
