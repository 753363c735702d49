using System.Text;

namespace Compare;

/// <summary>Reads RTF documents: single articles and exports of press databases.</summary>
internal sealed class RtfReader : IFormatReader
{
    public string Name => "RTF";

    public void Read(FormatFile file, EntryCollector entries)
    {
        if (!file.Bytes.AsSpan().TrimStart("\uFEFF \t\r\n"u8).StartsWith("{\\rtf"u8))
        {
            entries.Refuse(null, "is no RTF file, expected one that starts with {\\rtf");
            return;
        }

        var paragraphs = new DocumentParagraphs(file.Options.MaximumFileBytes);
        try
        {
            if (new RtfParser(paragraphs).Parse(Encoding.Latin1.GetString(file.Bytes)) is { } fault) entries.Refuse(null, fault);
            else PressDocument.Read(paragraphs.ToImmutable(), entries);
        }
        catch (ExpansionException)
        {
            entries.Spend(null);
        }
    }
}
