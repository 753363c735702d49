namespace Compare;

/// <summary>
/// How sure a rule is: a straight line through the share of cells that were right at each score, by kind of decision, on events kept
/// for development. It tells surer cells from less sure ones and is no probability of a trained model.
/// </summary>
internal static class CellConfidence
{
    /// <summary>Confidence that a claim is really not there, by the score of the nearest passage.</summary>
    public static double OfOmission(double nearest) => Line(1.05, -0.95, nearest, 0.30, 0.95);

    /// <summary>Confidence in a state, by the rule and the score of the passage that decided.</summary>
    public static double Of(CoverageState state, PassageReading deciding) => state switch
    {
        CoverageState.Carries => Line(0.05, 0.75, deciding.Match.Score, 0.25, 0.75),
        CoverageState.Reports => Line(0.20, 0.45, deciding.Match.Score, 0.25, 0.65),
        _ => deciding.Kind switch
        {
            DisputeKind.Denial => 0.35,
            DisputeKind.WholeStory => 0.50,
            _ => 0.45,
        },
    };

    private static double Line(double start, double slope, double score, double least, double most) =>
        Math.Round(Math.Clamp(start + (slope * score), least, most), 4);
}
