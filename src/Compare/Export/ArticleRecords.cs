namespace Compare;

/// <summary>One line of <c>articles.csv</c> in a result: what was read, and where each field came from.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="File">The file's path inside the corpus; of one among several articles with its entry (<c>export.jsonl#3</c>).</param>
/// <param name="Outlet">The outlet's name.</param>
/// <param name="Published">Time of first publication, ISO 8601 to its precision.</param>
/// <param name="Updated">Time of the last update.</param>
/// <param name="Url">Address of the page.</param>
/// <param name="Headline">The headline.</param>
/// <param name="Byline">The names of the byline.</param>
/// <param name="Language">Language tag.</param>
/// <param name="Genre">Genre, as the manifest gives it; <c>live</c> or <c>gallery</c> where a page shows it.</param>
/// <param name="Words">The number of words in the text.</param>
/// <param name="Truncated">Whether the text was cut before it was read.</param>
/// <param name="OutletFrom">Where the outlet came from ("manifest", "JSON-LD", …).</param>
/// <param name="PublishedFrom">Where the time of publication came from.</param>
/// <param name="UpdatedFrom">Where the time of the update came from.</param>
/// <param name="UrlFrom">Where the address came from.</param>
/// <param name="HeadlineFrom">Where the headline came from.</param>
/// <param name="BylineFrom">Where the byline came from.</param>
/// <param name="LanguageFrom">Where the language came from.</param>
/// <param name="GenreFrom">Where the genre came from.</param>
/// <param name="Sha256">SHA-256 of the file, lower-case hexadecimal.</param>
/// <param name="PublishedAsWritten">The time of publication as the source writes it, understood or not.</param>
/// <param name="BylineAsWritten">The byline as the source writes it.</param>
/// <param name="VersionOf">The first of the articles that are versions of this one, or posts of its live blog; empty where it stands for itself.</param>
/// <param name="Version">Its number among these, from 1, the oldest first.</param>
/// <param name="Series">What they are: <c>versions</c>, of which the last counts, or <c>live</c>, posts of one live blog.</param>
/// <param name="CopyOf">The article that it copies, wholly or in part; empty where the original is not at hand.</param>
/// <param name="CopiedShare">The share of its words that stand in the original, 0–1.</param>
/// <param name="KeptShare">The share of the original's words that it kept, 0–1.</param>
/// <param name="Credited">The outlets or agencies that a copied text credits.</param>
public sealed record ArticleRecord(
    string Article,
    string File,
    string Outlet,
    string? Published,
    string? Updated,
    string? Url,
    string? Headline,
    string? Byline,
    string? Language,
    string? Genre,
    int Words,
    bool Truncated,
    string? OutletFrom,
    string? PublishedFrom,
    string? UpdatedFrom,
    string? UrlFrom,
    string? HeadlineFrom,
    string? BylineFrom,
    string? LanguageFrom,
    string? GenreFrom,
    string Sha256,
    string? PublishedAsWritten,
    string? BylineAsWritten,
    string? VersionOf,
    int? Version,
    SeriesKind? Series,
    string? CopyOf,
    double? CopiedShare,
    double? KeptShare,
    string? Credited);

/// <summary>One line of <c>copies.csv</c>: an article that copies another one.</summary>
/// <param name="Article">The copy.</param>
/// <param name="Original">The likely original; empty where it is an agency's of which no article is at hand.</param>
/// <param name="Kind"><c>duplicate</c> inside one outlet, <c>wire</c> and <c>partial</c> across outlets, <c>agency</c> without an original at hand.</param>
/// <param name="Share">The share of the copy's words that stand in passages of the original, 0–1.</param>
/// <param name="KeptShare">The share of the original's words that the copy kept, 0–1.</param>
/// <param name="Credited">The outlets or agencies credited, joined by "; ".</param>
public sealed record CopyRecord(string Article, string? Original, CopyKind Kind, double? Share, double? KeptShare, string? Credited);

/// <summary>One line of a corpus's own <c>articles.csv</c>, to be corrected by hand.</summary>
/// <param name="File">The file's path inside the corpus; of one among several articles with its entry (<c>export.jsonl#3</c>).</param>
/// <param name="Outlet">The outlet's name.</param>
/// <param name="Published">Time of first publication, ISO 8601 to its precision.</param>
/// <param name="Updated">Time of the last update.</param>
/// <param name="Url">Address of the page.</param>
/// <param name="Headline">The headline.</param>
/// <param name="Language">Language tag.</param>
/// <param name="Genre">Genre (news, opinion, live, …).</param>
public sealed record ManifestRecord(
    string File,
    string Outlet,
    string? Published,
    string? Updated,
    string? Url,
    string? Headline,
    string? Language,
    string? Genre);
