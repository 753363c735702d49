using System.Collections.Immutable;

namespace Compare;

/// <summary>How often a group's outlets are in a state.</summary>
/// <param name="State">The state.</param>
/// <param name="Cells">Claims times outlets in it.</param>
/// <param name="Share">Their share in the group's judged cells, with a <see cref="ScoreInterval"/> over claims.</param>
public sealed record StateShare(CoverageState State, int Cells, Estimate Share);

/// <summary>What a group of outlets does with the claims.</summary>
/// <param name="Group">The group's name as <c>outlets.csv</c> first writes it; null for the outlets to which it gives none.</param>
/// <param name="Outlets">The names of its outlets that were judged.</param>
/// <param name="Claims">Claims that were judged in at least one of them.</param>
/// <param name="Cells">Claims times outlets that were judged.</param>
/// <param name="Shares">One entry for each of Carries, Reports, Mixed, Disputes, Unsure and Omits; the shares add up to 1.</param>
public sealed record GroupMix(string? Group, ImmutableArray<string> Outlets, int Claims, int Cells, ImmutableArray<StateShare> Shares)
{
    /// <summary>The states that are told apart.</summary>
    public static ImmutableArray<CoverageState> States { get; } =
    [
        CoverageState.Carries, CoverageState.Reports, CoverageState.Mixed, CoverageState.Disputes, CoverageState.Unsure, CoverageState.Omits,
    ];

    /// <summary>The share of judged cells in which something of the claim was found, 0–1.</summary>
    public double Touched => Shares.Where(share => share.State.IsTouched()).Sum(share => share.Share.Value);

    /// <summary>
    /// One entry for each group of outlets, those first that touch most, then by name, outlets without a group last; empty where no outlet has one.
    /// NotJudged and Predates do not count.
    /// </summary>
    /// <remarks>
    /// Intervals take the claims, not the cells, as independent units: outlets of one group follow one another, and n cells of them would pretend to
    /// know more than n claims tell. They speak of other claims of such an event, not of other outlets.
    /// </remarks>
    public static ImmutableArray<GroupMix> Of(CoverageMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        if (matrix.Outlets.All(outlet => string.IsNullOrWhiteSpace(outlet.Group))) return [];
        return
        [
            .. Enumerable.Range(0, matrix.Outlets.Length)
                .GroupBy(column => matrix.Outlets[column].Group?.Trim() ?? "", StringComparer.OrdinalIgnoreCase)
                .Select(columns => Of(matrix, columns.Key, [.. columns]))
                .Where(group => group.Cells > 0)
                .OrderBy(group => group.Group is null)
                .ThenByDescending(group => Math.Round(group.Touched, 9))
                .ThenBy(group => group.Group, StringComparer.Ordinal),
        ];
    }

    private static GroupMix Of(CoverageMatrix matrix, string group, int[] columns)
    {
        var cells = columns
            .SelectMany(column => matrix.Claims.Select(claim => claim.Outlets[column]))
            .Where(cell => States.Contains(cell.State))
            .ToList();
        var claims = cells.Select(cell => cell.ClaimId).Distinct(StringComparer.Ordinal).Count();
        return new GroupMix(
            group.Length == 0 ? null : group,
            [.. cells.Select(cell => cell.Outlet).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            claims,
            cells.Count,
            [
                .. States.Select(state =>
                {
                    var count = cells.Count(cell => cell.State == state);
                    return new StateShare(state, count, ScoreInterval.Of((double)count / cells.Count, claims));
                }),
            ]);
    }
}
