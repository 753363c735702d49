namespace Compare;

/// <summary>An event with what the models say of it.</summary>
/// <param name="Models">The models.</param>
/// <param name="Context">The event.</param>
/// <param name="Passages">For each claim and article the passages, the most relevant first.</param>
/// <param name="Rivals">For each claim and each other one the probability that they are rivals.</param>
/// <param name="Rows">The features of the last pass.</param>
/// <param name="Probabilities">For each claim and article the probabilities: carries, reports, disputes, omits.</param>
/// <param name="IsKnown">Whether the passages are known to mention their claims, as in discovery.</param>
internal sealed record JudgedEvent(
    InEventModels Models, EventContext Context, JudgedPassage[][][] Passages, double[][] Rivals, CellRows Rows, double[][][] Probabilities, bool IsKnown)
{
    /// <summary>What the models say of one cell.</summary>
    public JudgedCell CellOf(int claim, int article) =>
        new(claim, article, Passages[claim][article], Probabilities[claim][article], IsKnown && Passages[claim][article].Length > 0);
}

/// <summary>A cell with what the models say of it.</summary>
/// <param name="Claim">Index of the claim.</param>
/// <param name="Article">Index of the article.</param>
/// <param name="Passages">The passages, the most relevant first.</param>
/// <param name="Probabilities">Carries, reports, disputes, omits.</param>
/// <param name="IsKnown">Whether the article is known to mention the claim: then it cannot omit it.</param>
internal sealed record JudgedCell(int Claim, int Article, JudgedPassage[] Passages, double[] Probabilities, bool IsKnown)
{
    /// <summary>The probabilities among which is decided.</summary>
    public double[] Decided { get; } = IsKnown ? [.. Probabilities[..3], 0] : Probabilities;

    /// <summary>Whether nothing of the claim was found.</summary>
    public bool IsOmitted => Passages.Length == 0 || CellDecision.Of(Decided) == 3;
}
