namespace Compare;

/// <summary>The models of the second stage, which look at a whole cell: alone, then beside what was said of its rivals.</summary>
/// <param name="Passes">One for each pass; the classes are carries, reports, disputes, omits.</param>
internal sealed record CellModels(LearnedModel[] Passes)
{
    /// <summary>The number of passes.</summary>
    public const int Count = 2;

    /// <summary>For each claim and article the probabilities of the last pass, and the rows with which it judged.</summary>
    public (CellRows Rows, double[][][] Probabilities) Judge(JudgedPassage[][][] passages, double[][] rivals, RuleStates rules, CellCompany company)
    {
        var rows = new CellRows(passages, rivals, rules, company);
        var probabilities = rows.Map(row => Passes[0].Predict(row.Span));
        foreach (var model in Passes[1..])
        {
            rows = rows.After(probabilities);
            probabilities = rows.Map(row => model.Predict(row.Span));
        }

        return (rows, probabilities);
    }
}
