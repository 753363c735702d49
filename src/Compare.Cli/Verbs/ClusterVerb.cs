using System.CommandLine;

namespace Compare;

/// <summary>cluster: which sentences state the same thing.</summary>
internal static class ClusterVerb
{
    public static Command Create(Terminal terminal)
    {
        var sentences = new Argument<string>("sentences")
        {
            Description = "A CSV file with the columns id, text and optionally group, or - for standard input. Clusters never cross groups.",
        };
        var verb = new Verb(
            "cluster",
            "Puts sentences that state the same thing together, as CSV: id, cluster (whole numbers from 0).",
            ("compare-coverage cluster sentences.csv --out clusters.csv", "Cluster sentences."))
        {
            sentences,
        };
        var tuning = new Tuning().AddClustering(verb);
        var output = new OutputFile().AddTo(verb);
        verb.SetAction(arguments =>
        {
            var options = tuning.Read(arguments).Comparing;
            var table = InputFiles.Table(arguments.GetValue(sentences)!, terminal, "id", "text");
            var (id, text, group) = (table.Find("id"), table.Find("text"), table.Find("group"));
            var clusters = PairScoring.Cluster([.. table.Rows.Select(row => (row.Fields[text], group < 0 ? null : row.Fields[group]))], options);
            output.Write(arguments, terminal, writer =>
                CsvRecords.WriteExact(writer, table.Rows.Zip(clusters, (row, cluster) => new ClusterLine(row.Fields[id], cluster))));
            return 0;
        });
        return verb;
    }

    /// <summary>One line of the output.</summary>
    private sealed record ClusterLine(string Id, int Cluster);
}
