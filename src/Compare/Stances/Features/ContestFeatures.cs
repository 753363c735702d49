namespace Compare;

/// <summary>What bears on whether an article prints the opposite of its own state too.</summary>
internal static class ContestFeatures
{
    /// <summary>Above this a passage counts as one that speaks against the claim.</summary>
    private const double Likely = 0.15;

    /// <param name="cell">The features of the cell in the last pass.</param>
    /// <param name="probabilities">The probabilities of the last pass: carries, reports, disputes, omits.</param>
    /// <param name="passages">The passages of the cell.</param>
    /// <param name="isNamed">Whether the row keeps its names; those of the cell are needed all the same.</param>
    public static FeatureRow Of(FeatureRow cell, double[] probabilities, JudgedPassage[] passages, bool isNamed = true)
    {
        var row = new FeatureRow(isNamed);
        row.Add("p_carries", probabilities[0]);
        row.Add("p_reports", probabilities[1]);
        row.Add("p_disputes", probabilities[2]);
        row.Add("p_omits", probabilities[3]);
        var disputing = passages.Select(Disputing).OrderDescending().ToList();
        var affirming = passages.Select(Affirming).OrderDescending().ToList();
        row.Add("disputing", disputing.ElementAtOrDefault(0));
        row.Add("second_disputing", disputing.ElementAtOrDefault(1));
        row.Add("affirming", affirming.ElementAtOrDefault(0));
        row.Add("second_affirming", affirming.ElementAtOrDefault(1));
        row.Add("both", disputing.ElementAtOrDefault(0) * affirming.ElementAtOrDefault(0));
        row.Add("likely_disputing", disputing.Count(share => share > Likely));
        row.Add("cell", cell, name => name.StartsWith("pass_", StringComparison.Ordinal) is false);
        return row;
    }

    /// <summary>Probability that a passage speaks of the claim and disputes it, 0–1.</summary>
    public static double Disputing(JudgedPassage passage) => passage.Relevance * passage.Relation[2];

    /// <summary>Probability that a passage speaks of the claim and carries or reports it, 0–1.</summary>
    public static double Affirming(JudgedPassage passage) => passage.Relevance * (passage.Relation[0] + passage.Relation[1]);
}
