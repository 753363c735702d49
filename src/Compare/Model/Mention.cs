namespace Compare;

/// <summary>One article's statement of a claim, in either polarity.</summary>
public sealed record Mention
{
    /// <summary>The claim's id.</summary>
    public required string ClaimId { get; init; }

    /// <summary>The article's id.</summary>
    public required string ArticleId { get; init; }

    /// <summary>The outlet's name.</summary>
    public required string Outlet { get; init; }

    /// <summary>Where in the article it stands.</summary>
    public required ArticlePart Part { get; init; }

    /// <summary>The sentence or clause.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What it does with the claim.</summary>
    public required Stance Stance { get; init; }

    /// <summary>How well it matches the claim, 0–1.</summary>
    public required double Score { get; init; }

    /// <summary>Whose words it gives, or null in the article's own voice.</summary>
    public Attribution? Attribution { get; init; }

    /// <summary>How prominent its place is, 0–1: 1 in the headline, then falling with its position in the text.</summary>
    public double Prominence { get; init; }

    /// <summary>The article that its place is copied from, or the agency where no article of that is at hand; null where the place is the article's own.</summary>
    public string? CopiedFrom { get; init; }

    /// <summary>Whether it stands in a copied passage: with at least half of its length.</summary>
    public bool IsCopied => CopiedFrom is not null;
}
