namespace Compare;

/// <summary>A figure that an article gives for a claim's quantity.</summary>
/// <param name="ClaimId">The claim's id.</param>
/// <param name="ArticleId">The article's id.</param>
/// <param name="Outlet">The outlet's name.</param>
/// <param name="Figure">The figure, with its place in the article's text.</param>
/// <param name="Source">Whose figure it is, or null in the article's own voice.</param>
/// <param name="AsOf">The time the figure speaks of: the article's own time where no other is written, or null.</param>
public sealed record FigureMention(string ClaimId, string ArticleId, string Outlet, Figure Figure, string? Source, PublicationTime? AsOf);
