namespace Compare;

/// <summary>A checkable proposition: found in the articles, or given by the researcher in a codebook.</summary>
/// <param name="Id">Unique in its list (<c>c01</c>).</param>
/// <param name="Text">The proposition in words.</param>
public sealed record Claim(string Id, string Text)
{
    /// <summary>When the claim could first be known; an older article that does not touch it predates it. Null where not given.</summary>
    public PublicationTime? FirstKnown { get; init; }

    /// <summary>The id of the claim that this one cannot stand beside, or null.</summary>
    public string? RivalOf { get; init; }

    /// <summary>Whether the program found the claim itself.</summary>
    public bool IsDiscovered { get; init; }
}
