using MimeKit;

namespace Compare;

/// <summary>Reads a page that a browser saved with its pictures as one file (MHTML, RFC 2557): its root HTML part.</summary>
internal sealed class MhtmlReader : IFormatReader
{
    private const int DeepestParts = 32;

    public string Name => "MHTML";

    public void Read(FormatFile file, EntryCollector entries)
    {
        if (Load(file.Bytes) is not { } message || message.Body is null || RootOf(message.Body) is not { Content: not null } page)
        {
            entries.Refuse(null, "has no HTML part, expected a page saved as MHTML");
            return;
        }

        byte[] body;
        try
        {
            body = LimitedStream.ReadAll(page.Content.Open(), file.Options.MaximumFileBytes);
        }
        catch (ExpansionException)
        {
            entries.Expand(entries.RoomToExpand + 1, "HTML part");
            return;
        }

        var url = (page.ContentLocation ?? message.Body.ContentLocation)?.OriginalString ?? message.Headers["Snapshot-Content-Location"];
        if (TextDecoder.Decode(body, isPage: true, page.ContentType.Charset) is { } html) entries.AddPage(null, "HTML part", html, EntryFields.Of("Content-Location", url: url));
        else entries.Refuse("HTML part", "binary content, expected an HTML page");
    }

    private static MimeMessage? Load(byte[] bytes)
    {
        try
        {
            return MimeMessage.Load(new ParserOptions { MaxMimeDepth = DeepestParts }, new MemoryStream(bytes));
        }
        catch (Exception failure) when (failure is FormatException or IOException)
        {
            return null;
        }
    }

    /// <summary>The part that the start parameter names, else the first HTML part.</summary>
    private static TextPart? RootOf(MimeEntity body) => body switch
    {
        MultipartRelated { Root: TextPart { IsHtml: true } root } => root,
        TextPart { IsHtml: true } page => page,
        Multipart parts => parts.Select(RootOf).FirstOrDefault(part => part is not null),
        _ => null,
    };
}
