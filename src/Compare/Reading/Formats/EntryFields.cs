namespace Compare;

/// <summary>Makes fields of what containers state as plain text.</summary>
internal static class EntryFields
{
    private const int LongestName = 200;

    /// <summary>The fields, each with the given origin; what is blank or cannot be understood is left out, but the written date is kept.</summary>
    public static ArticleFields Of(string origin, string? outlet = null, string? headline = null, string? byline = null, string? published = null, string? updated = null, string? url = null, string? language = null, string? genre = null)
    {
        var address = Address(url);
        return new ArticleFields
        {
            Outlet = Text(outlet, origin, LongestName) ?? (address is null ? null : new Sourced<string>(WebAddress.HostKey(new Uri(address)), "host")),
            Headline = Text(headline, origin, 2 * LongestName),
            Byline = Text(byline is null ? null : HeadLines.Byline(TextCleaner.Clean(byline)) ?? byline, origin, LongestName),
            Published = Time(published, origin),
            Updated = Time(updated, origin),
            Url = address is null ? null : new Sourced<string>(address, origin),
            Language = LanguageTag.Primary(language) is { } tag ? new Sourced<string>(tag, origin) : null,
            Genre = Text(genre, origin, LongestName),
            PublishedAsWritten = Text(published, origin, LongestName)?.Value,
            BylineAsWritten = Text(byline, origin, LongestName)?.Value,
        };
    }

    /// <summary>An http or https address, or null; line breaks and tabs in it are left out, as browsers do.</summary>
    public static string? Address(string? text)
    {
        var written = text is null ? "" : string.Concat(text.Split('\r', '\n', '\t')).Trim();
        return Uri.TryCreate(written, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0 ? written : null;
    }

    private static Sourced<string>? Text(string? text, string origin, int longest) =>
        text is not null && text.Length <= 10 * longest && TextCleaner.Clean(text) is { Length: > 0 } clean && clean.Length <= longest ? new Sourced<string>(clean, origin) : null;

    private static Sourced<PublicationTime>? Time(string? text, string origin) =>
        text is not null && (TimeReader.Read(text) ?? TimeReader.Find(text)) is { } time ? new Sourced<PublicationTime>(time, origin) : null;
}
