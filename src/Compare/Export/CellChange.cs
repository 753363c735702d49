using System.Collections.Immutable;

namespace Compare;

/// <summary>A cell that two results do not have alike.</summary>
/// <param name="Old">The old result's cell, or null where it has none.</param>
/// <param name="New">The new result's cell, or null where it has none; one of the two is there.</param>
/// <param name="Causes">Why, at least one, in the order of <see cref="ChangeCause"/>.</param>
/// <param name="Detail">What no other column shows of the change, then what each cause is, joined by "; ".</param>
public sealed record CellChange(SavedCell? Old, SavedCell? New, ImmutableArray<ChangeCause> Causes, string Detail)
{
    /// <summary>The claim's id.</summary>
    public string Claim => (New ?? Old)!.Claim;

    /// <summary>The article's id.</summary>
    public string Article => (New ?? Old)!.Article;

    /// <summary>The outlet's name, in the new result where both have the cell.</summary>
    public string Outlet => (New ?? Old)!.Outlet;
}

/// <summary>One line of what <c>diff</c> writes.</summary>
/// <param name="Claim">The claim's id.</param>
/// <param name="Article">The article's id.</param>
/// <param name="Outlet">The outlet's name, in the new result where both have the cell.</param>
/// <param name="OldState">What the article did with the claim; empty where the old result has no such cell.</param>
/// <param name="NewState">What it does now; empty where the new result has no such cell.</param>
/// <param name="OldConfidence">How sure the program was, 0–1.</param>
/// <param name="NewConfidence">How sure it is now, 0–1.</param>
/// <param name="OldEvidence">The sentence that proved the old state.</param>
/// <param name="NewEvidence">The sentence that proves the new one.</param>
/// <param name="Cause">Why the cell changed, several causes joined by "; ".</param>
/// <param name="Detail">What no other column shows of the change, then what each cause is, joined by "; ".</param>
public sealed record ChangeRecord(
    string Claim,
    string Article,
    string Outlet,
    CoverageState? OldState,
    CoverageState? NewState,
    double? OldConfidence,
    double? NewConfidence,
    string? OldEvidence,
    string? NewEvidence,
    string Cause,
    string Detail);
