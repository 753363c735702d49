using System.Collections.Immutable;

namespace Compare;

/// <summary>How an article or a claim of one result is not as in another.</summary>
public enum ItemChangeKind
{
    /// <summary>Only the new result has it.</summary>
    Added,
    /// <summary>Only the old result has it.</summary>
    Removed,
    /// <summary>Both have it, and something of it differs.</summary>
    Changed,
}

/// <summary>An article or a claim that two results do not have alike.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Added, removed or changed.</param>
/// <param name="Cause">What that makes the cause of changed cells.</param>
/// <param name="Values">What differs where it is changed; empty otherwise.</param>
public sealed record ItemChange(string Id, ItemChangeKind Kind, ChangeCause Cause, ImmutableArray<ValueChange> Values)
{
    /// <summary><c>article added</c>, or what differs, joined by ", ".</summary>
    public override string ToString() => Kind == ItemChangeKind.Changed
        ? string.Join(", ", Values)
        : $"{(Cause == ChangeCause.Claim ? "claim" : "article")} {Wording.Of(Kind)}";
}
