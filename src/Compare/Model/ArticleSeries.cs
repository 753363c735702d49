using System.Collections.Immutable;

namespace Compare;

/// <summary>How the articles of a series belong together.</summary>
public enum SeriesKind
{
    /// <summary>Versions of one article: each replaces the one before it.</summary>
    Versions,
    /// <summary>Posts of one live blog: parts of one article, none of which replaces another.</summary>
    Live,
}

/// <summary>Texts of one outlet that are one article: its versions, or the posts of a live blog.</summary>
/// <param name="Kind">How they belong together.</param>
/// <param name="ArticleIds">
/// The ids of two articles or more, the oldest first: by the later of the times of publication and update, else by when the page was
/// collected; those of equal time by the version in the file's name, then by id. Undated ones stand before dated ones.
/// </param>
public sealed record ArticleSeries(SeriesKind Kind, ImmutableArray<string> ArticleIds)
{
    /// <summary>The series's id: that of its first article.</summary>
    public string Id => ArticleIds[0];

    /// <summary>The id of its last article.</summary>
    public string LatestId => ArticleIds[^1];
}
