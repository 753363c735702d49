using System.Collections.Immutable;

namespace Compare;

/// <summary>Says why a cell changed, from what differs between the runs.</summary>
internal sealed class CauseFinder
{
    private readonly Dictionary<string, ItemChange> articles, claims;
    private readonly ImmutableArray<(ChangeCause Cause, string Detail)> everywhere;
    private readonly (ChangeCause Cause, string Detail) otherwise;

    /// <param name="runs">What differs between the runs.</param>
    public CauseFinder(RunDifference runs)
    {
        articles = runs.Articles.ToDictionary(change => change.Id, StringComparer.Ordinal);
        claims = runs.Claims.ToDictionary(change => change.Id, StringComparer.Ordinal);
        everywhere =
        [
            .. runs.Options.Select(change => (ChangeCause.Threshold, change.ToString())),
            .. runs.Program.Select(change => (ChangeCause.Model, change.ToString())),
        ];
        otherwise = runs.IsNone ? (ChangeCause.Unknown, Unexplained(runs)) : (ChangeCause.Context, string.Join(", ", runs.Context()));
    }

    /// <summary>The change of a cell with its causes.</summary>
    public CellChange Explain(SavedCell? old, SavedCell? fresh)
    {
        var cell = (fresh ?? old)!;
        var own = new[] { articles.GetValueOrDefault(cell.Article), claims.GetValueOrDefault(cell.Claim) }
            .OfType<ItemChange>()
            .Select(change => (change.Cause, change.ToString()))
            .Concat(everywhere)
            .DefaultIfEmpty(otherwise)
            .ToList();
        return new CellChange(
            old,
            fresh,
            [.. own.Select(cause => cause.Item1).Distinct()],
            string.Join("; ", Unshown(old, fresh).Concat(own.Select(cause => cause.Item2))));
    }

    /// <summary>What changed of the cell although state and evidence, as the table shows them, may be the same.</summary>
    private static IEnumerable<string> Unshown(SavedCell? old, SavedCell? fresh)
    {
        if (old is null || fresh is null) yield break;
        if (old.IsContested != fresh.IsContested) yield return fresh.IsContested ? "now contested" : "no longer contested";
        if (old.DisputeKind != fresh.DisputeKind && old.State == fresh.State)
            yield return new ValueChange("dispute_kind", old.DisputeKind, fresh.DisputeKind).ToString();
        if (old.Place != fresh.Place && old.Evidence == fresh.Evidence)
            yield return new ValueChange("place of the evidence", old.Place?.ToString(), fresh.Place?.ToString()).ToString();
    }

    private static string Unexplained(RunDifference runs)
    {
        var hints = runs.Edits().Concat(runs.Surroundings.Select(change => change.ToString())).ToList();
        const string Finding = "no article, claim, option or version differs: edited by hand, or made on another machine";
        return hints.Count == 0 ? Finding : $"{Finding} ({string.Join("; ", hints)})";
    }
}
