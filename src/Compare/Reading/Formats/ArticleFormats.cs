using System.Collections.Frozen;

namespace Compare;

/// <summary>The formats of article files, told by the extension of the file's name.</summary>
internal static class ArticleFormats
{
    /// <summary>What a folder of articles may hold, as messages say it.</summary>
    public const string Expected = ".html, .htm, .txt or .md files";

    /// <summary>What one article's file may be, as messages say it.</summary>
    public const string ExpectedOne = "an .html, .htm, .txt or .md file";

    private static readonly FrozenDictionary<string, IFormatReader> Readers = new Dictionary<string, IFormatReader>().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The reader of files of this name, or null for pages and texts and for what is no article.</summary>
    public static IFormatReader? ReaderOf(string file) => Readers.GetValueOrDefault(ExtensionOf(file));

    /// <summary>The extension with its point; that of a packed file is double (<c>.warc.gz</c>).</summary>
    public static string ExtensionOf(string file) =>
        file.EndsWith(".warc.gz", StringComparison.OrdinalIgnoreCase) ? file[^".warc.gz".Length..] : Path.GetExtension(file);

    /// <summary>The path without its extension.</summary>
    public static string Stem(string file) => file[..^ExtensionOf(file).Length];
}
