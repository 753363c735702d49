using System.Collections.Frozen;

namespace Compare;

/// <summary>The formats of article files, told by the extension of the file's name.</summary>
internal static class ArticleFormats
{
    /// <summary>What a folder of articles may hold, as messages say it.</summary>
    public const string Expected = ".html, .htm, .txt or .md files, or exports such as .jsonl, .warc.gz, .docx or .pdf";

    /// <summary>What one article's file may be, as messages say it.</summary>
    public const string ExpectedOne = "an .html, .htm, .txt or .md file, or an export such as .jsonl, .warc.gz, .docx or .pdf";

    private static readonly FrozenDictionary<string, IFormatReader> Readers = new Dictionary<string, IFormatReader>
    {
        [".jsonl"] = new JsonLinesReader(),
        [".ndjson"] = new JsonLinesReader(),
        [".json"] = new JsonReader(),
        [".xml"] = new XmlFileReader(),
        [".rss"] = new FeedReader(),
        [".atom"] = new FeedReader(),
        [".csv"] = new LinkListReader(),
        [".warc"] = new WarcReader(),
        [".warc.gz"] = new WarcReader(),
        [".wacz"] = new WaczReader(),
        [".mht"] = new MhtmlReader(),
        [".mhtml"] = new MhtmlReader(),
        [".rtf"] = new RtfReader(),
        [".docx"] = new DocxReader(),
        [".pdf"] = new PdfReader(),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The reader of files of this name, or null for pages and texts and for what is no article.</summary>
    public static IFormatReader? ReaderOf(string file) => Readers.GetValueOrDefault(ExtensionOf(file));

    /// <summary>Whether a file of this name can hold several articles.</summary>
    public static bool HasEntries(string file) => CorpusFolder.IsPage(file) || ReaderOf(file) is not null;

    /// <summary>The extension with its point; that of a packed file is double (<c>.warc.gz</c>).</summary>
    public static string ExtensionOf(string file) =>
        file.EndsWith(".warc.gz", StringComparison.OrdinalIgnoreCase) ? file[^".warc.gz".Length..] : Path.GetExtension(file);

    /// <summary>The path without its extension.</summary>
    public static string Stem(string file) => file[..^ExtensionOf(file).Length];
}
