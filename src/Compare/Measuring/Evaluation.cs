using System.Collections.Immutable;

namespace Compare;

/// <summary>How well one state is found.</summary>
/// <param name="State">Carries, Reports, Disputes or Omits.</param>
/// <param name="Gold">Cells with this label.</param>
/// <param name="Predicted">Cells for which the program says so.</param>
/// <param name="Precision">0–1.</param>
/// <param name="Recall">0–1.</param>
/// <param name="F1">0–1.</param>
public sealed record ClassScores(CoverageState State, int Gold, int Predicted, Estimate Precision, Estimate Recall, Estimate F1);

/// <summary>All figures for one set of cells.</summary>
/// <param name="Cells">The number of cells.</param>
/// <param name="MacroF1">The plain mean of F1 over the states that gold uses, 0–1.</param>
/// <param name="Accuracy">The share of cells that are right, 0–1.</param>
/// <param name="Alpha">Krippendorff's alpha, nominal.</param>
/// <param name="Ac1">Gwet's AC1.</param>
/// <param name="Classes">One entry for each of Carries, Reports, Disputes, Omits.</param>
/// <param name="Confusion">
/// A row for each of these as gold has it; in it a number for each of these as the program has it, and the undecided last.
/// </param>
public sealed record EvaluationScores(
    int Cells,
    Estimate MacroF1,
    Estimate Accuracy,
    Estimate Alpha,
    Estimate Ac1,
    ImmutableArray<ClassScores> Classes,
    ImmutableArray<ImmutableArray<int>> Confusion);

/// <summary>The figures of one outlet.</summary>
/// <param name="Outlet">Its name.</param>
/// <param name="Scores">The figures for its cells.</param>
public sealed record OutletScores(string Outlet, EvaluationScores Scores);

/// <summary>How well the program's cells agree with gold labels. Predates counts as Omits on both sides.</summary>
public sealed record Evaluation
{
    /// <summary>The number of events.</summary>
    public required int Events { get; init; }

    /// <summary>The number of claims, over all events.</summary>
    public required int Claims { get; init; }

    /// <summary>What was drawn for the intervals: <c>events</c>, or <c>claims</c> where there is one event.</summary>
    public required string ResampledBy { get; init; }

    /// <summary>How often it was drawn.</summary>
    public required int Resamples { get; init; }

    /// <summary>All cells; Unsure and NotJudged are wrong.</summary>
    public required EvaluationScores All { get; init; }

    /// <summary>Only the cells that the program decided.</summary>
    public required EvaluationScores Selective { get; init; }

    /// <summary>The share of cells that the program decided, 0–1.</summary>
    public required double Decided { get; init; }

    /// <summary>Only the cells that gold does not label Omits.</summary>
    public required EvaluationScores Touched { get; init; }

    /// <summary>Each outlet's cells, by its name.</summary>
    public required ImmutableArray<OutletScores> Outlets { get; init; }

    /// <summary>
    /// Of the cells that are not Omits in gold, that gold gives evidence for and for which the program shows some: the share whose
    /// first shown passage overlaps gold's, 0–1. NaN where there are none.
    /// </summary>
    public required Estimate EvidenceHit { get; init; }

    /// <summary>The number of cells that <see cref="EvidenceHit"/> is over.</summary>
    public required int EvidenceCells { get; init; }

    /// <summary>Compares the program's cells with gold labels.</summary>
    /// <param name="rows">The cells, of one event or several; at least one.</param>
    /// <param name="resamples">How often to draw for the intervals.</param>
    /// <exception cref="ArgumentException">There is no row.</exception>
    public static Evaluation Of(IReadOnlyList<EvaluationRow> rows, int resamples = 1000) => new Evaluator(rows, resamples).Evaluate();
}
