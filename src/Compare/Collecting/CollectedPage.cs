namespace Compare;

/// <summary>What became of an address.</summary>
public enum CollectedOutcome
{
    /// <summary>The page was fetched and stored.</summary>
    Stored,
    /// <summary>The page is as it was stored before: the server said so, or sent the same bytes.</summary>
    Unchanged,
    /// <summary>The page was stored in an earlier run and was not asked for again.</summary>
    Done,
    /// <summary>There is no page.</summary>
    Failed,
}

/// <summary>An address and what became of it.</summary>
/// <param name="Address">The address as it was asked for.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="File">The name of the page's file in the folder; null where there is none or it is not known.</param>
/// <param name="Message">What happened and what was expected where it failed, one line without a full stop; else null.</param>
public sealed record CollectedPage(string Address, CollectedOutcome Outcome, string? File, string? Message)
{
    /// <summary><c>address: message</c>, or the address alone where nothing failed.</summary>
    public override string ToString() => Message is null ? Address : $"{Address}: {Message}";
}
