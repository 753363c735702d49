namespace Compare;

/// <summary>How alike two rows of states are.</summary>
/// <param name="Value">0 (nothing in common) to 1 (the same); NaN where nothing tells.</param>
/// <param name="Judged">Places that were decided in both rows.</param>
/// <param name="Telling">Of these, the places where at least one row touches something.</param>
/// <remarks>
/// A Jaccard index (P. Jaccard, New Phytologist 11, 1912) with partial agreement, in the manner of Ružička's: the sum of agreements over
/// the number of telling places. Two omissions tell nothing, so that what both leave out never counts as agreement; NotJudged, Predates and
/// Unsure tell nothing either. The same state agrees fully; Carries and Reports, and Mixed beside any of its parts, agree by half; an
/// omission beside a touched claim, and Disputes beside Carries or Reports, do not agree.
/// </remarks>
public readonly record struct StateLikeness(double Value, int Judged, int Telling)
{
    private const double Half = 0.5;

    /// <summary>Whether anything tells how alike the rows are.</summary>
    public bool IsDefined => Telling > 0;

    /// <summary>Compares two rows of states, place by place.</summary>
    /// <exception cref="ArgumentException">The rows are not of one length.</exception>
    public static StateLikeness Of(IReadOnlyList<CoverageState> a, IReadOnlyList<CoverageState> b)
    {
        if (a.Count != b.Count) throw new ArgumentException($"the rows hold {a.Count} and {b.Count} states, expected as many in both");
        var (judged, telling, agreement) = (0, 0, 0.0);
        for (var place = 0; place < a.Count; place++)
        {
            if (!IsDecided(a[place]) || !IsDecided(b[place])) continue;
            judged++;
            if (a[place] == CoverageState.Omits && b[place] == CoverageState.Omits) continue;
            telling++;
            agreement += Agreement(a[place], b[place]);
        }

        return new StateLikeness(telling == 0 ? double.NaN : agreement / telling, judged, telling);
    }

    private static bool IsDecided(CoverageState state) =>
        state is not (CoverageState.NotJudged or CoverageState.Predates or CoverageState.Unsure);

    private static double Agreement(CoverageState a, CoverageState b)
    {
        if (a == b) return 1;
        if (a == CoverageState.Omits || b == CoverageState.Omits) return 0;
        return a == CoverageState.Mixed || b == CoverageState.Mixed || (a != CoverageState.Disputes && b != CoverageState.Disputes) ? Half : 0;
    }
}
