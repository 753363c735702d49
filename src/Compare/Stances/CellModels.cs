namespace Compare;

/// <summary>The models of the second stage, which look at a whole cell: alone, then beside what was said of its rivals.</summary>
/// <param name="Passes">One for each pass; the classes are carries, reports, disputes, omits.</param>
internal sealed record CellModels(LearnedModel[] Passes)
{
    /// <summary>The number of passes.</summary>
    public const int Count = 2;

    /// <summary>For each claim and article the features of the last pass, and the probabilities that it gives.</summary>
    public (FeatureRow[][] Rows, double[][][] Probabilities) Judge(JudgedPassage[][][] passages, double[][] rivals, RuleStates rules, CellCompany company)
    {
        var rows = Array.Empty<FeatureRow[]>();
        var earlier = new List<double[][][]>();
        foreach (var model in Passes)
        {
            rows = CellRows.Of(passages, rivals, rules, earlier, company);
            earlier.Add([.. rows.Select(claim => claim.Select(row => model.Predict(row.Values)).ToArray())]);
        }

        return (rows, earlier[^1]);
    }
}

/// <summary>The features of all cells of an event, pass by pass.</summary>
internal static class CellRows
{
    private static readonly string[] States = ["carries", "reports", "disputes", "omits"];

    /// <param name="passages">For each claim and article its passages, the most relevant first.</param>
    /// <param name="rivals">For each claim and each other one the probability that they are rivals.</param>
    /// <param name="rules">What the rules say of every cell.</param>
    /// <param name="earlier">For each pass before this one, each claim and each article the probabilities of the four states.</param>
    /// <param name="company">Which claims see one another.</param>
    public static FeatureRow[][] Of(JudgedPassage[][][] passages, double[][] rivals, RuleStates rules, IReadOnlyList<double[][][]> earlier, CellCompany company)
    {
        var features = new CellFeatures(passages, company);
        var rows = new FeatureRow[passages.Length][];
        Parallel.For(0, passages.Length, claim => rows[claim] =
        [
            .. Enumerable.Range(0, passages[claim].Length).Select(article =>
            {
                var row = features.Of(claim, article);
                rules.AddTo(row, claim, article);
                for (var pass = 0; pass < earlier.Count; pass++)
                {
                    for (var state = 0; state < States.Length; state++) row.Add($"pass_{pass + 1}_{States[state]}", earlier[pass][claim][article][state]);
                }

                if (earlier.Count > 0)
                {
                    RivalCells.Add(
                        row, claim, [.. company.Beside(claim)], [.. earlier[^1].Select(cells => cells[article])], rivals[claim],
                        [.. passages.Select(found => found[article].Length == 0 ? -1 : found[article][0].Candidate.Passage.Sentence)]);
                }

                return row;
            }),
        ]);
        return rows;
    }
}
