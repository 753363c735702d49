using System.Text.RegularExpressions;

namespace Compare;

/// <summary>What a file's name says about its article, for want of anything better.</summary>
internal static partial class FileNameReader
{
    private const string Origin = "file name";

    /// <summary>The outlet from the name without extension and date, and the date where it holds one.</summary>
    public static ArticleFields Read(string file)
    {
        var stem = Path.GetFileName(ArticleFormats.Stem(file));
        var match = Date().Match(stem);
        var time = match.Success ? TimeReader.Read(match.Value.Replace('_', '-')) : null;
        var rest = time is null ? stem : (stem[..match.Index] + stem[(match.Index + match.Length)..]).Trim(' ', '-', '_', '.');
        return new ArticleFields
        {
            Outlet = new Sourced<string>(TextCleaner.Clean(rest) is { Length: > 0 } name ? name : stem, Origin),
            Published = time is null ? null : new Sourced<PublicationTime>(time, Origin),
        };
    }

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d{2}([-_])(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
