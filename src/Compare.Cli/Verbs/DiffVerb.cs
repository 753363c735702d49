using System.CommandLine;

namespace Compare;

/// <summary>diff: which cells of two results differ, and why.</summary>
internal static class DiffVerb
{
    public static Command Create(Terminal terminal)
    {
        var old = new Argument<string>("old") { Description = "The folder of an earlier result of run." };
        var fresh = new Argument<string>("new") { Description = "The folder of a later result of run." };
        foreach (var folder in new[] { old, fresh })
        {
            folder.Validators.Add(result =>
            {
                if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value))) result.AddError($"{folder.Name} is empty, expected a folder that run has written");
            });
        }

        var verb = new Verb(
            "diff",
            "Lists the cells that differ between two results of run as CSV: claim, article, outlet, old_state, new_state, old_confidence, "
            + "new_confidence, old_evidence, new_evidence, cause, detail. A cell differs in its state, in being contested, in what makes it a dispute, "
            + "in the place of its evidence, or by standing in one result only. Causes are text, fields, claim, threshold, model, context and unknown. "
            + "A summary goes to standard error.",
            ("compare-coverage diff out-monday out-friday", "What changed, and why."),
            ("compare-coverage diff out-monday out-friday --out changes.csv", "The table in a file, the summary on the terminal."))
        {
            old, fresh,
        };
        var output = new OutputFile().AddTo(verb);
        verb.SetAction(arguments =>
        {
            var (oldFolder, newFolder) = (arguments.GetValue(old)!, arguments.GetValue(fresh)!);
            var difference = terminal.While("Comparing results", () => CoverageDifference.Between(oldFolder, newFolder));
            output.Write(arguments, terminal, writer => CsvRecords.WriteExact(writer, difference.Records()));
            terminal.Complain(DifferenceText.Of(difference, oldFolder, newFolder));
            return 0;
        });
        return verb;
    }
}
