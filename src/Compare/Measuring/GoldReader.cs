using System.Globalization;

namespace Compare;

/// <summary>
/// Reads gold labels: columns claim, article, label; optional event, evidence (words of the passage), start and end (its place).
/// Further columns are ignored.
/// </summary>
public static class GoldReader
{
    private static readonly CoverageState[] Labels =
        [CoverageState.Carries, CoverageState.Reports, CoverageState.Disputes, CoverageState.Omits, CoverageState.Predates];

    /// <summary>Reads a file of gold labels.</summary>
    /// <exception cref="CorpusException">Anything is wrong in it; holds every problem.</exception>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public static IReadOnlyList<GoldLabel> Read(string path)
    {
        using var stream = File.OpenRead(path);
        return Read(stream, Path.GetFileName(path));
    }

    /// <summary>Reads gold labels from a stream.</summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <exception cref="CorpusException">Anything is wrong in it; holds every problem.</exception>
    public static IReadOnlyList<GoldLabel> Read(Stream stream, string name)
    {
        var table = CsvTable.Read(stream, name, "claim", "article", "label");
        var problems = new List<ReadingProblem>();
        var first = new Dictionary<(string, string, string), int>();
        var labels = new List<GoldLabel>();
        foreach (var row in table.Rows)
        {
            void Report(string field, string message) => problems.Add(new ReadingProblem(name, $"line {row.Line}, {field}", message, true));
            if (Label(table, row, Report) is not { } label) continue;
            var key = (label.Event ?? "", label.Claim.ToUpperInvariant(), ArticleNames.Plain(label.Article).ToUpperInvariant());
            if (first.TryAdd(key, row.Line)) labels.Add(label);
            else Report("article", $"claim {label.Claim} and article {label.Article} have a label on line {first[key]} already, expected one");
        }

        if (labels.Count == 0 && problems.Count == 0) problems.Add(new ReadingProblem(name, null, "holds no label, expected at least one", true));
        return problems.Count == 0 ? labels : throw new CorpusException(problems);
    }

    private static GoldLabel? Label(CsvTable table, CsvRow row, Action<string, string> report)
    {
        string? Field(params string[] names) => names
            .Select(table.Find)
            .Where(column => column >= 0)
            .Select(column => row.Fields[column].Trim())
            .FirstOrDefault(value => value.Length > 0);
        var written = Field("label");
        var label = Labels.Cast<CoverageState?>().FirstOrDefault(state => state.ToString()!.Equals(written, StringComparison.OrdinalIgnoreCase));
        if (label is null) report("label", $"is \"{written}\", expected Carries, Reports, Disputes, Omits or Predates");
        if (Field("claim") is not { } claim)
        {
            report("claim", "is empty, expected the id of a claim");
            return null;
        }

        if (Field("article") is not { } article)
        {
            report("article", "is empty, expected the name of an article");
            return null;
        }

        var span = Span(Field("start", "evidence_start"), Field("end", "evidence_end"), report);
        return label is null
            ? null
            : new GoldLabel(row.Line, Field("event"), claim, article, label.Value) { EvidenceText = Field("evidence"), EvidenceSpan = span };
    }

    private static TextSpan? Span(string? start, string? end, Action<string, string> report)
    {
        if (start is null && end is null) return null;
        if (int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
            && int.TryParse(end, NumberStyles.None, CultureInfo.InvariantCulture, out var to)
            && from < to)
            return TextSpan.Between(from, to);
        report("start, end", $"are \"{start}\" and \"{end}\", expected two whole numbers, the second one larger");
        return null;
    }
}
