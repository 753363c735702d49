namespace Compare;

/// <summary>The sets of labelled pairs: evaluation only, no model that ships learns from them.</summary>
internal static class PairSets
{
    public static IReadOnlyList<IBenchTask> All { get; } =
    [
        new PairSetTask(new PairSetLayout("ecbplus-pairs", "ecbplus", "sentence_pairs_dev.csv", "sentence1", "sentence2", row => row["subtopic"].Split('_')[0]))
        {
            Label = row => row["label_strong"] == "1",
        },
        new PairSetTask(new PairSetLayout("mrpc", "mrpc", "pairs_dev.csv", "sentence1", "sentence2", row => row["sentence2"]))
        {
            Label = row => row["label"] == "1", Reference = "all alike .666/.799, TF-IDF .696/.812, published .804/.859 (accuracy/F1)",
        },
        new PairSetTask(new PairSetLayout("sts-headlines", "sts_headlines", "pairs_dev.csv", "sentence1", "sentence2", row => row["sentence1"]))
        {
            Grade = row => Share(row["score"], 0, 5), Reference = "TF-IDF .726, published .825 (Pearson, other years)",
        },
        new PairSetTask(new PairSetLayout("sick", "sick", "pairs_dev.csv", "sentence1", "sentence2", row => row["sentence1"]))
        {
            Grade = row => Share(row["relatedness"], 1, 5), Classes = ["contradiction", "entailment", "neutral"], Reference = "published .841 (Pearson)",
        },
        new PairSetTask(new PairSetLayout("superpal", "superpal", "pairs_dev.csv", "summary_proposition", "doc_proposition", row => row["topic"]))
        {
            Label = row => row["label"] == "1", DecidesByF1 = true,
        },
        new PairSetTask(new PairSetLayout("nanco", "nanco", "pairs_dev.csv", "sentence1", "sentence2", row => row["qid"]))
        {
            Label = row => row["label"] == "1", IsBalanced = true, Reference = "published .58 to .813 (balanced accuracy)",
        },
    ];

    private static double Share(string value, double low, double high) => (double.Parse(value, System.Globalization.CultureInfo.InvariantCulture) - low) / (high - low);
}

/// <summary>Where the pairs of a set stand.</summary>
/// <param name="Task">The name of the task.</param>
/// <param name="Set">The folder.</param>
/// <param name="File">The file.</param>
/// <param name="A">The column of one text.</param>
/// <param name="B">The column of the other.</param>
/// <param name="GroupOf">What rows of one fold share.</param>
internal sealed record PairSetLayout(string Task, string Set, string File, string A, string B, Func<IReadOnlyDictionary<string, string>, string> GroupOf);
