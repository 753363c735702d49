using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Compare;

/// <summary>Writes documents with given paragraphs; what stands around a tab becomes cells of a table's row where the format has tables.</summary>
internal static class DocumentFile
{
    public static byte[] Of(string extension, IReadOnlyCollection<string> paragraphs) => extension switch
    {
        "rtf" => Rtf(paragraphs),
        "docx" => Docx(paragraphs),
        _ => Pdf(paragraphs),
    };

    public static byte[] Rtf(IEnumerable<string> paragraphs)
    {
        var text = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0\\fnil Arial;}}{\\info{\\title Not text}}\n");
        foreach (var paragraph in paragraphs)
        {
            var cells = paragraph.Split('\t').Select(Escaped).ToList();
            text.Append(cells.Count == 1 ? $"\\pard {cells[0]}\\par\n" : $"\\trowd\\intbl {string.Join("\\cell ", cells)}\\cell\\row\n");
        }

        return Encoding.ASCII.GetBytes(text.Append('}').ToString());
    }

    public static byte[] Docx(IEnumerable<string> paragraphs)
    {
        using var bytes = new MemoryStream();
        using (var document = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var body = new Word.Body();
            foreach (var paragraph in paragraphs)
            {
                if (!paragraph.Contains('\t', StringComparison.Ordinal)) body.AppendChild(ParagraphOf(paragraph));
                else body.AppendChild(new Word.Table(new Word.TableRow(paragraph.Split('\t').Select(cell => new Word.TableCell(ParagraphOf(cell))))));
            }

            document.AddMainDocumentPart().Document = new Word.Document(body);
        }

        return bytes.ToArray();
    }

    /// <summary>Lines of at most 90 characters, a running head on every page of a longer document, a gap between paragraphs.</summary>
    public static byte[] Pdf(IReadOnlyCollection<string> paragraphs)
    {
        const double top = 780, bottom = 60, left = 50, step = 14;
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        PdfPageBuilder? page = null;
        var y = 0.0;
        var number = 0;
        foreach (var paragraph in paragraphs)
        {
            foreach (var line in Wrapped(paragraph.Replace('\t', ' ')))
            {
                if (page is null || y < bottom)
                {
                    page = builder.AddPage(PageSize.A4);
                    if (paragraphs.Count > 10) page.AddText("Printed for a reader", 8, new PdfPoint(left, 815), font);
                    page.AddText(string.Create(CultureInfo.InvariantCulture, $"Page {++number}"), 8, new PdfPoint(280, 30), font);
                    y = top;
                }

                page.AddText(line, 10, new PdfPoint(left, y), font);
                y -= step;
            }

            y -= step;
        }

        if (number == 0) builder.AddPage(PageSize.A4);
        return builder.Build();
    }

    private static Word.Paragraph ParagraphOf(string text) => new(new Word.Run(new Word.Text(text) { Space = SpaceProcessingModeValues.Preserve }));

    private static IEnumerable<string> Wrapped(string text)
    {
        const int widest = 90;
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length + word.Length > widest)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }

    private static string Escaped(string text) => string.Concat(text.Select(unit => unit switch
    {
        '\\' or '{' or '}' => "\\" + unit,
        > '~' => string.Create(CultureInfo.InvariantCulture, $"\\u{(short)unit}?"),
        _ => unit.ToString(),
    }));
}
