using System.CommandLine;

namespace Compare;

/// <summary>match: how alike pairs of texts are.</summary>
internal static class MatchVerb
{
    public static Command Create(Terminal terminal)
    {
        var pairs = new Argument<string>("pairs") { Description = "A CSV file with the columns id, a, b, or - for standard input." };
        var verb = new Verb(
            "match",
            "Scores how alike two texts are, 0 to 1, as CSV: id, score.",
            ("compare-coverage match pairs.csv --out scores.csv", "Score pairs."))
        {
            pairs,
        };
        var tuning = new Tuning().AddScoring(verb);
        var output = new OutputFile().AddTo(verb);
        verb.SetAction(arguments =>
        {
            var scorer = tuning.Read(arguments).Comparing.Scorer;
            var table = InputFiles.Table(arguments.GetValue(pairs)!, terminal, "id", "a", "b");
            var (id, a, b) = (table.Find("id"), table.Find("a"), table.Find("b"));
            var scores = PairScoring.Score([.. table.Rows.Select(row => (row.Fields[a], row.Fields[b]))], scorer);
            output.Write(arguments, terminal, writer =>
                CsvRecords.WriteExact(writer, table.Rows.Zip(scores, (row, score) => new MatchLine(row.Fields[id], score))));
            return 0;
        });
        return verb;
    }

    /// <summary>One line of the output.</summary>
    private sealed record MatchLine(string Id, double Score);
}
