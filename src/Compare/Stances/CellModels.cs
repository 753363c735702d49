namespace Compare;

/// <summary>The models of the second stage, which look at a whole cell: alone, then beside what was said of its rivals.</summary>
/// <param name="Passes">One for each pass; the classes are carries, reports, disputes, omits.</param>
/// <param name="Named">The last pass where the codebook names the rivals: it learned how far one can rely on them.</param>
internal sealed record CellModels(LearnedModel[] Passes, LearnedModel Named)
{
    /// <summary>The number of passes.</summary>
    public const int Count = 2;

    /// <summary>For each claim and article the probabilities of the last pass, and the rows with which it judged.</summary>
    /// <param name="passages">For each claim and article its passages, the most relevant first.</param>
    /// <param name="rivals">For each claim and each other one the probability that they are rivals.</param>
    /// <param name="rules">What the rules say of every cell.</param>
    /// <param name="company">Which claims see one another.</param>
    /// <param name="areNamed">Whether the codebook names the rivals.</param>
    public (CellRows Rows, double[][][] Probabilities) Judge(JudgedPassage[][][] passages, double[][] rivals, RuleStates rules, CellCompany company, bool areNamed)
    {
        var rows = new CellRows(passages, rivals, rules, company);
        var probabilities = rows.Map((row, _, _) => Passes[0].Predict(row.Span));
        foreach (var model in Passes[1..^1].Append(Last(areNamed)))
        {
            // Where there is nothing to judge, what the first pass says stands: of two thousand articles nearly all have no passage of a claim.
            var earlier = probabilities;
            rows = rows.After(earlier);
            probabilities = rows.Map((row, claim, article) => passages[claim][article].Length == 0 ? earlier[claim][article] : model.Predict(row.Span));
        }

        return (rows, probabilities);
    }

    /// <summary>The model of the last pass.</summary>
    /// <param name="areNamed">Whether the codebook names the rivals.</param>
    public LearnedModel Last(bool areNamed) => areNamed ? Named : Passes[^1];
}
