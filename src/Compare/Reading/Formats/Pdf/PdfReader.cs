using System.Globalization;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Compare;

/// <summary>Reads PDF documents with text: single articles and exports of press databases.</summary>
internal sealed class PdfReader : IFormatReader
{
    private const int MostPages = 2000;

    public string Name => "PDF";

    public void Read(FormatFile file, EntryCollector entries)
    {
        if (!file.Bytes.AsSpan(0, Math.Min(file.Bytes.Length, 1024)).IndexOf("%PDF-"u8).Equals(-1))
        {
            try
            {
                ReadText(file, entries);
                return;
            }
            catch (PdfDocumentEncryptedException)
            {
                entries.Refuse(null, "is encrypted, expected a PDF without a password");
                return;
            }
            catch (ExpansionException)
            {
                entries.Spend(null);
                return;
            }
            catch (Exception failure) when (failure is not OutOfMemoryException)
            {
                // The package throws what its parser happens to meet: index, cast, key and format exceptions.
            }
        }

        entries.Refuse(null, "is no PDF file that can be read, expected a whole one that starts with %PDF-");
    }

    private static void ReadText(FormatFile file, EntryCollector entries)
    {
        using var document = PdfDocument.Open(file.Bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
        if (document.NumberOfPages > MostPages)
        {
            entries.Refuse(null, string.Create(CultureInfo.InvariantCulture, $"{document.NumberOfPages:N0} pages, expected at most {MostPages:N0}"));
            return;
        }

        var layout = new PdfLayout(file.Options.MaximumFileBytes);
        foreach (var page in document.GetPages()) layout.Add(page);
        var paragraphs = layout.Paragraphs();
        if (paragraphs.IsEmpty) entries.Refuse(null, "no text found, expected a PDF that holds text and not only pictures of it");
        else PressDocument.Read(paragraphs, entries);
    }
}
