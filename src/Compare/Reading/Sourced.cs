namespace Compare;

/// <summary>A value and where it was found ("manifest", "JSON-LD", "first line", …).</summary>
internal sealed record Sourced<T>(T Value, string Origin)
{
    /// <summary>The value as the source writes it where it was parsed; null where it is the value itself or not kept.</summary>
    public string? Written { get; init; }
}

/// <summary>What a source file says about its article; null where it says nothing.</summary>
internal sealed record ArticleFields
{
    public Sourced<string>? Outlet { get; init; }
    public Sourced<string>? Headline { get; init; }
    public Sourced<string>? Byline { get; init; }
    public Sourced<PublicationTime>? Published { get; init; }
    public Sourced<PublicationTime>? Updated { get; init; }
    public Sourced<string>? Url { get; init; }
    public Sourced<string>? Language { get; init; }
    public Sourced<string>? Genre { get; init; }

    /// <summary>The time of publication as the source writes it, whether it can be understood or not.</summary>
    public string? PublishedAsWritten { get; init; }

    /// <summary>The byline as the source writes it, with "By" and the like.</summary>
    public string? BylineAsWritten { get; init; }

    /// <summary>These fields, and the other's where these say nothing.</summary>
    public ArticleFields OrElse(ArticleFields other) => new()
    {
        Outlet = Outlet ?? other.Outlet,
        Headline = Headline ?? other.Headline,
        Byline = Byline ?? other.Byline,
        Published = Published ?? other.Published,
        Updated = Updated ?? other.Updated,
        Url = Url ?? other.Url,
        Language = Language ?? other.Language,
        Genre = Genre ?? other.Genre,
        PublishedAsWritten = PublishedAsWritten ?? Published?.Written ?? other.PublishedAsWritten ?? other.Published?.Written,
        BylineAsWritten = BylineAsWritten ?? Byline?.Written ?? other.BylineAsWritten ?? other.Byline?.Written,
    };
}
