using System.Collections.Immutable;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Compare;

/// <summary>Reads DOCX documents: single articles and exports of press databases. The text is streamed, so that nesting costs no stack.</summary>
internal sealed class DocxReader : IFormatReader
{
    public string Name => "DOCX";

    public void Read(FormatFile file, EntryCollector entries)
    {
        ImmutableArray<string> paragraphs;
        try
        {
            paragraphs = ParagraphsOf(file);
        }
        catch (ExpansionException)
        {
            entries.Spend(null);
            return;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // The package and those it stands on throw what their parsers happen to meet.
            entries.Refuse(null, "is no DOCX file that can be read, expected one saved by a word processor");
            return;
        }

        PressDocument.Read(paragraphs, entries);
    }

    private static ImmutableArray<string> ParagraphsOf(FormatFile file)
    {
        using (var zip = new ZipArchive(new MemoryStream(file.Bytes), ZipArchiveMode.Read))
        {
            if (zip.Entries.Count > file.Options.MaximumEntries || zip.Entries.Sum(entry => entry.Length) > file.Options.MaximumExpandedBytes) throw new ExpansionException();
        }

        using var document = WordprocessingDocument.Open(new MemoryStream(file.Bytes), false);
        var part = document.MainDocumentPart ?? throw new InvalidDataException("no main part");
        using var stream = new LimitedStream(part.GetStream(FileMode.Open, FileAccess.Read), file.Options.MaximumExpandedBytes);
        using var reader = new OpenXmlPartReader(stream, part.Features, default);
        var paragraphs = new DocumentParagraphs(file.Options.MaximumFileBytes);
        var cells = 0;
        var fallbacks = 0;
        while (reader.Read())
        {
            var type = reader.ElementType;
            // The same text box stands twice: for new programs and, as a fallback, for old ones.
            if (type == typeof(AlternateContentFallback)) fallbacks += reader.IsStartElement ? 1 : -1;
            if (fallbacks > 0) continue;
            if (type == typeof(Word.Text) && reader.IsStartElement) paragraphs.Append(reader.GetText());
            else if (type == typeof(Word.TabChar) && reader.IsStartElement) paragraphs.Append(cells > 0 ? " " : "\t");
            else if ((type == typeof(Word.Break) || type == typeof(Word.CarriageReturn)) && reader.IsStartElement) paragraphs.Break();
            else if (type == typeof(Word.TableCell)) Cell(reader, paragraphs, ref cells);
            else if (type == typeof(Word.Paragraph) && reader.IsEndElement) EndParagraph(paragraphs, cells);
            else if (type == typeof(Word.TableRow) && reader.IsEndElement) paragraphs.Break();
        }

        return paragraphs.ToImmutable();
    }

    private static void Cell(OpenXmlReader reader, DocumentParagraphs paragraphs, ref int cells)
    {
        cells += reader.IsStartElement ? 1 : -1;
        if (reader.IsEndElement) paragraphs.EndCell();
    }

    private static void EndParagraph(DocumentParagraphs paragraphs, int cells)
    {
        if (cells == 0) paragraphs.Break();
        else paragraphs.BreakInCell();
    }
}
