namespace Compare;

/// <summary>An event with what the models say of it.</summary>
/// <param name="Models">The models.</param>
/// <param name="Context">The event.</param>
/// <param name="Passages">For each claim and article the passages, the most relevant first.</param>
/// <param name="Rivals">For each claim and each other one the probability that they are rivals.</param>
/// <param name="Rows">The features of the last pass.</param>
/// <param name="Probabilities">For each claim and article the probabilities: carries, reports, disputes, omits.</param>
/// <param name="AreRivalsNamed">Whether the codebook says which claims are rivals, and none is guessed.</param>
/// <param name="IsKnown">Whether the passages are known to mention their claims, as in discovery.</param>
internal sealed record JudgedEvent(
    InEventModels Models, EventContext Context, JudgedPassage[][][] Passages, double[][] Rivals, CellRows Rows, double[][][] Probabilities, bool AreRivalsNamed, bool IsKnown)
{
    /// <summary>What a rival that the codebook names counts as: as sure as the models ever are.</summary>
    public const double SureRival = 0.9;

    /// <summary>What the models say of one cell.</summary>
    public JudgedCell CellOf(int claim, int article)
    {
        var cell = Alone(claim, article);
        return AreRivalsNamed && IsDisputed(cell) && Enumerable.Range(0, Rivals[claim].Length).Any(other => Rivals[claim][other] >= SureRival && States(cell, Alone(other, article)))
            ? cell with { IsStated = true } : cell;
    }

    private JudgedCell Alone(int claim, int article) =>
        new(claim, article, Passages[claim][article], Probabilities[claim][article], IsKnown && Passages[claim][article].Length > 0, AreRivalsNamed);

    private static bool IsDisputed(JudgedCell cell) => cell.Passages.Length > 0 && CellDecision.Of(cell.Decided) == 2;

    /// <summary>One passage that goes against two claims which cannot both hold states the one that it is likelier to affirm.</summary>
    private static bool States(JudgedCell cell, JudgedCell rival) =>
        IsDisputed(rival) && cell.Affirmed > rival.Affirmed
        && CellDecision.Deciding(cell.Decided, cell.Passages).Candidate.Passage.Sentence == CellDecision.Deciding(rival.Decided, rival.Passages).Candidate.Passage.Sentence;
}

/// <summary>A cell with what the models say of it.</summary>
/// <param name="Claim">Index of the claim.</param>
/// <param name="Article">Index of the article.</param>
/// <param name="Passages">The passages, the most relevant first.</param>
/// <param name="Probabilities">Carries, reports, disputes, omits.</param>
/// <param name="IsKnown">Whether the article is known to mention the claim: then it cannot omit it.</param>
/// <param name="AreRivalsNamed">Whether the codebook says which claims are rivals.</param>
internal sealed record JudgedCell(int Claim, int Article, JudgedPassage[] Passages, double[] Probabilities, bool IsKnown, bool AreRivalsNamed)
{
    /// <summary>Whether the passage that seems to dispute the claim disputes its rival too, and so states one of them, this one.</summary>
    public bool IsStated { get; init; }

    /// <summary>The probabilities among which is decided.</summary>
    public double[] Decided => IsStated ? [.. Probabilities[..2], 0, 0] : IsKnown ? [.. Probabilities[..3], 0] : CellDecision.Among(Probabilities, AreRivalsNamed);

    /// <summary>The probability that the article carries or reports the claim, 0–1.</summary>
    public double Affirmed => Probabilities[0] + Probabilities[1];

    /// <summary>Whether nothing of the claim was found.</summary>
    public bool IsOmitted => Passages.Length == 0 || CellDecision.Of(Decided) == 3;
}
