namespace Compare;

/// <summary>What all articles of a corpus are about, as <c>event.json</c> gives it.</summary>
/// <param name="Id">Short name; the folder's name where the file gives none.</param>
/// <param name="Title">A line for people; the id where the file gives none.</param>
/// <param name="Description">A few sentences, or null.</param>
/// <param name="From">Start of the collection window, or null.</param>
/// <param name="To">End of the collection window, or null.</param>
/// <param name="Query">The query that found the articles, or null.</param>
public sealed record NewsEvent(
    string Id,
    string Title,
    string? Description = null,
    PublicationTime? From = null,
    PublicationTime? To = null,
    string? Query = null);
