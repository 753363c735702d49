using System.Text;
using System.Text.RegularExpressions;
using UtfUnknown;

namespace Compare;

/// <summary>Turns a file's bytes into text: byte order mark, declared character set, valid UTF-8, a guess from the bytes, windows-1252.</summary>
internal static partial class TextDecoder
{
    private const int DeclarationBytes = 4096;
    private const float SureGuess = 0.5f;
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>The text without its byte order mark, or null where the bytes are no text.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="isPage">Whether a declaration inside the text counts.</param>
    /// <param name="stated">The character set that was sent with the bytes, or null.</param>
    public static string? Decode(byte[] bytes, bool isPage, string? stated = null)
    {
        var text = DecodeMarked(bytes) ?? DecodeWide(bytes) ?? DecodeNarrow(bytes, isPage, stated);
        return IsBinary(text) ? null : text;
    }

    private static string? DecodeMarked(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3),
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32.GetString(bytes, 4, bytes.Length - 4),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
        _ => null,
    };

    /// <summary>UTF-16 without a mark shows as zeros in every other byte.</summary>
    private static string? DecodeWide(byte[] bytes)
    {
        var pairs = Math.Min(bytes.Length, DeclarationBytes) / 2;
        if (pairs < 4 || bytes.Length % 2 != 0) return null;
        int even = 0, odd = 0;
        for (var i = 0; i < pairs; i++)
        {
            if (bytes[2 * i] == 0) even++;
            if (bytes[(2 * i) + 1] == 0) odd++;
        }

        if (even == 0 && odd > pairs * 0.4) return Encoding.Unicode.GetString(bytes);
        return odd == 0 && even > pairs * 0.4 ? Encoding.BigEndianUnicode.GetString(bytes) : null;
    }

    private static string DecodeNarrow(byte[] bytes, bool isPage, string? stated)
    {
        // ISO-2022 is valid UTF-8 too; its escape sequences give it away.
        var escaped = bytes.AsSpan().Contains((byte)0x1B) ? Guessed(bytes) : null;
        if (escaped is null && ValidUtf8(bytes) is { } utf8) return utf8;
        var encoding = escaped ?? (stated is null ? null : Narrow(stated)) ?? (isPage ? Declared(bytes) : null) ?? Guessed(bytes) ?? Named("windows-1252")!;
        return encoding.GetString(bytes);
    }

    private static string? ValidUtf8(byte[] bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static Encoding? Declared(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, DeclarationBytes));
        var match = CharsetDeclaration().Match(head);
        return match.Success ? Narrow(match.Groups[1].Value) : null;
    }

    /// <summary>The encoding of that name: UTF-8 that holds a few broken bytes is still UTF-8, but what is declared as UTF-16 and reads as bytes is not.</summary>
    private static Encoding? Narrow(string name) => Named(name) is var encoding && encoding is UnicodeEncoding or UTF32Encoding ? Encoding.UTF8 : encoding;

    private static Encoding? Guessed(byte[] bytes)
    {
        var guess = CharsetDetector.DetectFromBytes(bytes).Detected;
        // ISO-8859-1 in the wild is windows-1252: its C1 range holds quotation marks, never controls.
        return guess is null || guess.Confidence < SureGuess || guess.EncodingName is "ascii" or "iso-8859-1"
            ? null
            : Named(guess.EncodingName);
    }

    /// <summary>The encoding of that name, or null.</summary>
    internal static Encoding? Named(string name)
    {
        name = name.Trim().ToLowerInvariant();
        if (name is "iso-8859-1" or "latin1" or "us-ascii" or "ascii") name = "windows-1252";
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool IsBinary(string text)
    {
        var controls = 0;
        foreach (var unit in text)
        {
            if (unit == '\0') return true;
            if (unit is < ' ' and not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u001A' or '\u001B')) controls++;
        }

        return controls > 8 && controls > text.Length / 100;
    }

    [GeneratedRegex("""<(?:meta\b[^>]{0,200}\bcharset\s*=\s*["']?|\?xml\b[^>]{0,100}\bencoding\s*=\s*["'])\s*([A-Za-z0-9._:-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CharsetDeclaration();
}
