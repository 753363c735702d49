using System.CommandLine;

namespace Compare;

/// <summary>stance: what a text does with a claim.</summary>
internal static class StanceVerb
{
    public static Command Create(Terminal terminal)
    {
        var pairs = new Argument<string>("pairs")
        {
            Description = "A CSV file with the columns id, claim, text (a sentence or a whole article), or - for standard input.",
        };
        var verb = new Verb(
            "stance",
            "Says what texts do with claims, as CSV: id, stance (agree, disagree, discuss, unrelated), state (Carries, Disputes, Reports, Omits), and "
            + "the probabilities agree, disagree, discuss, unrelated, which add up to 1.",
            ("compare-coverage stance pairs.csv --out stances.csv", "Judge pairs."))
        {
            pairs,
        };
        var output = new OutputFile().AddTo(verb);
        verb.SetAction(arguments =>
        {
            var table = InputFiles.Table(arguments.GetValue(pairs)!, terminal, "id", "claim", "text");
            var (id, claim, text) = (table.Find("id"), table.Find("claim"), table.Find("text"));
            var stances = PairScoring.Stances([.. table.Rows.Select(row => (row.Fields[claim], row.Fields[text]))]);
            output.Write(arguments, terminal, writer => CsvRecords.WriteExact(writer, table.Rows.Zip(stances, (row, stance) => Line(row.Fields[id], stance))));
            return 0;
        });
        return verb;
    }

    private static StanceLine Line(string id, PairStance judged) => new(
        id,
        judged.Stance is { } stance ? Wording.Of(stance) : "unrelated",
        judged.State,
        judged.Agree,
        judged.Disagree,
        judged.Discuss,
        judged.Unrelated);

    /// <summary>One line of the output.</summary>
    private sealed record StanceLine(string Id, string Stance, CoverageState State, double Agree, double Disagree, double Discuss, double Unrelated);
}
