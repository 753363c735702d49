using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Compare;

/// <summary>
/// Names for files of pages: host and path for people to read, and a digest of the whole address, so that no two addresses share a name.
/// Small letters, digits and hyphens only, which every file system takes and keeps apart.
/// </summary>
internal static class PageNames
{
    private const int LongestWords = 100, DigestLength = 16;

    /// <summary>The name without version and extension.</summary>
    public static string Of(Uri address)
    {
        var words = new StringBuilder(LongestWords);
        foreach (var letter in (WebAddress.HostKey(address) + "-" + Uri.UnescapeDataString(address.AbsolutePath)).ToLowerInvariant())
        {
            if (words.Length == LongestWords) break;
            if (char.IsAsciiLetterOrDigit(letter)) words.Append(letter);
            else if (words.Length > 0 && words[^1] != '-') words.Append('-');
        }

        var digest = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(address.AbsoluteUri))).ToLowerInvariant()[..DigestLength];
        return $"{words.ToString().Trim('-')}-{digest}";
    }

    /// <summary>The page's file; the first version has no number.</summary>
    public static string Page(string name, int version) => version == 1 ? name + ".html" : string.Create(CultureInfo.InvariantCulture, $"{name}.v{version}.html");
}
