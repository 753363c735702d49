using System.Collections.Immutable;

namespace Compare;

/// <summary>Where in an article a stretch of text stands.</summary>
public enum ArticlePart
{
    /// <summary>The headline.</summary>
    Headline,
    /// <summary>The standfirst and the first paragraph of the body.</summary>
    Lead,
    /// <summary>Any other paragraph, list item or subheading.</summary>
    Body,
    /// <summary>A block quote.</summary>
    Quote,
    /// <summary>A caption of a picture, video or table.</summary>
    Caption,
}

/// <summary>What kind of block a stretch of text is in its source.</summary>
public enum BlockKind
{
    /// <summary>The headline: at most one block, at the start of the text.</summary>
    Headline,
    /// <summary>A paragraph.</summary>
    Paragraph,
    /// <summary>A subheading inside the body.</summary>
    Subheading,
    /// <summary>One item of a list.</summary>
    ListItem,
    /// <summary>A block quote.</summary>
    Quote,
    /// <summary>A caption.</summary>
    Caption,
    /// <summary>The standfirst of a page: the lines between headline and body that its publisher keeps apart from the body.</summary>
    Standfirst,
}

/// <summary>One block (paragraph, list item, …) of an article's text.</summary>
/// <param name="Kind">What it is in the source.</param>
/// <param name="Part">Where it stands in the article.</param>
/// <param name="Span">Its place in the article's text; never empty, blocks do not overlap and stand in order.</param>
public sealed record ArticleBlock(BlockKind Kind, ArticlePart Part, TextSpan Span);

/// <summary>The names of an article's fields, as the columns of <c>articles.csv</c> and its origins name them.</summary>
public enum ArticleField
{
    /// <summary>The outlet's name.</summary>
    Outlet,
    /// <summary>The headline.</summary>
    Headline,
    /// <summary>The byline as written.</summary>
    Byline,
    /// <summary>Time of first publication.</summary>
    Published,
    /// <summary>Time of the last update.</summary>
    Updated,
    /// <summary>Address of the page.</summary>
    Url,
    /// <summary>Language tag.</summary>
    Language,
    /// <summary>Genre (news, opinion, live, …).</summary>
    Genre,
}

/// <summary>One text of one outlet.</summary>
/// <remarks>
/// The text is the headline, a blank line and the body (only the body where there is no headline), in Unicode NFC unless the
/// article was read as it is. Every span anywhere in the program is into <see cref="Text"/>.
/// </remarks>
public sealed record Article
{
    /// <summary>The file's path inside the corpus without its extension, with forward slashes, and of one among several articles its entry (<c>export#3</c>); unique in a corpus.</summary>
    public required string Id { get; init; }

    /// <summary>The file's path inside the corpus, with forward slashes; of one among several articles with its entry (<c>export.jsonl#3</c>).</summary>
    public required string File { get; init; }

    /// <summary>Who published it.</summary>
    public required Outlet Outlet { get; init; }

    /// <summary>Headline, blank line, body.</summary>
    public required string Text { get; init; }

    /// <summary>The blocks of the text, in order.</summary>
    public required ImmutableArray<ArticleBlock> Blocks { get; init; }

    /// <summary>The headline, or null where the source has none.</summary>
    public string? Headline { get; init; }

    /// <summary>The names of the byline, or null.</summary>
    public string? Byline { get; init; }

    /// <summary>The byline as its source writes it, or null.</summary>
    public string? BylineAsWritten { get; init; }

    /// <summary>Time of first publication, or null where it is not known.</summary>
    public PublicationTime? Published { get; init; }

    /// <summary>The time of publication as its source writes it, understood or not; null where it writes none that was found.</summary>
    public string? PublishedAsWritten { get; init; }

    /// <summary>Time of the last update, or null.</summary>
    public PublicationTime? Updated { get; init; }

    /// <summary>When the page was collected, or null where it was not collected by this program.</summary>
    public PublicationTime? Collected { get; init; }

    /// <summary>The file of the live blog that this is one post of (<c>page.html</c>), or null.</summary>
    public string? LivePage { get; init; }

    /// <summary>Address of the page, or null.</summary>
    public string? Url { get; init; }

    /// <summary>Language tag, primary subtag in lower case (<c>en</c>), or null where it could not be told.</summary>
    public string? Language { get; init; }

    /// <summary>Genre from the manifest, or <c>live</c> or <c>gallery</c> where a page shows that it holds no one article, or null.</summary>
    public string? Genre { get; init; }

    /// <summary>Whether the text was cut before it reached us: an absence in it proves nothing.</summary>
    public bool IsTruncated { get; init; }

    /// <summary>Where each field came from ("manifest", "JSON-LD", "og:site_name", "first line", "file name", …).</summary>
    public ImmutableSortedDictionary<ArticleField, string> Origins { get; init; } = ImmutableSortedDictionary<ArticleField, string>.Empty;

    /// <summary>The researcher's own variables: further columns of <c>articles.csv</c>.</summary>
    public ImmutableSortedDictionary<string, string> Variables { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The way back from the text to the source file.</summary>
    public SourceMap Source { get; init; } = SourceMap.Empty;

    /// <summary>SHA-256 of the source file's bytes, lower-case hexadecimal.</summary>
    public string Digest { get; init; } = "";

    /// <summary>The number of whitespace-separated words in <see cref="Text"/>.</summary>
    public int WordCount => Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
