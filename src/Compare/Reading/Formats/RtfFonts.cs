using System.Globalization;
using System.Text;

namespace Compare;

/// <summary>The code pages of an RTF document and of its fonts.</summary>
internal sealed class RtfFonts
{
    private const int Windows1252 = 1252;

    private readonly Dictionary<int, int> pages = [];
    private readonly Dictionary<int, Encoding> encodings = [];
    private int font;

    /// <summary>The code page of text in no font of its own.</summary>
    public int DocumentPage { get; set; } = Windows1252;

    /// <summary>Takes a control word of the font table.</summary>
    public void Take(string word, int? number, bool isTable)
    {
        if (!isTable) return;
        if (word == "f") font = number ?? 0;
        else if (word == "fcharset" && PageOf(number ?? 0) is { } page) pages[font] = page;
        else if (word == "cpg" && number is { } stated) pages[font] = stated;
    }

    /// <summary>The encoding of text in a font; windows-1252 where its code page is not known.</summary>
    public Encoding EncodingOf(int font)
    {
        var page = pages.GetValueOrDefault(font, DocumentPage);
        if (encodings.TryGetValue(page, out var known)) return known;
        return encodings[page] = Find(page) ?? Find(Windows1252)!;
    }

    private static Encoding? Find(int page) =>
        page == Encoding.UTF8.CodePage ? Encoding.UTF8 : TextDecoder.Named(page == 10000 ? "macintosh" : page is 437 or 850 ? string.Create(CultureInfo.InvariantCulture, $"ibm{page}") : string.Create(CultureInfo.InvariantCulture, $"windows-{page}"))
            ?? CodePagesEncodingProvider.Instance.GetEncoding(page is > 0 and <= 65_535 ? page : Windows1252);

    /// <summary>The code page of a font's character set, as the specification lists them; null for the document's own and for symbols.</summary>
    private static int? PageOf(int charset) => charset switch
    {
        77 => 10000,
        128 => 932,
        129 => 949,
        134 => 936,
        136 => 950,
        161 => 1253,
        162 => 1254,
        163 => 1258,
        177 => 1255,
        178 => 1256,
        186 => 1257,
        204 => 1251,
        222 => 874,
        238 => 1250,
        _ => null,
    };
}
