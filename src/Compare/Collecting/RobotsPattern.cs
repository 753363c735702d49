using System.Globalization;
using System.Text;

namespace Compare;

/// <summary>Path patterns of robots.txt: <c>*</c> stands for anything, <c>$</c> at the end for the end of the path.</summary>
internal static class RobotsPattern
{
    /// <summary>Whether a path begins as the pattern says; both normalised.</summary>
    public static bool Matches(string pattern, string path)
    {
        var isWhole = pattern.EndsWith('$');
        if (isWhole) pattern = pattern[..^1];
        else pattern += "*";
        int at = 0, place = 0, star = -1, mark = 0;
        while (place < path.Length)
        {
            if (at < pattern.Length && pattern[at] == '*') (star, mark, at) = (at, place, at + 1);
            else if (at < pattern.Length && pattern[at] == path[place]) (at, place) = (at + 1, place + 1);
            else if (star >= 0) (at, place) = (star + 1, ++mark);
            else return false;
        }

        while (at < pattern.Length && pattern[at] == '*') at++;
        return at == pattern.Length;
    }

    /// <summary>One writing for all that mean the same octets: what needs no per cent sign has none, the others are in capital letters.</summary>
    public static string Normalize(string path)
    {
        var normal = new StringBuilder(path.Length);
        var bytes = Encoding.UTF8.GetBytes(path);
        for (var i = 0; i < bytes.Length; i++)
        {
            var octet = bytes[i];
            if (octet == '%' && i + 2 < bytes.Length && char.IsAsciiHexDigit((char)bytes[i + 1]) && char.IsAsciiHexDigit((char)bytes[i + 2]))
            {
                octet = Convert.ToByte(Encoding.ASCII.GetString(bytes, i + 1, 2), 16);
                i += 2;
                if (char.IsAsciiLetterOrDigit((char)octet) || octet is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~') normal.Append((char)octet);
                else normal.Append(CultureInfo.InvariantCulture, $"%{octet:X2}");
            }
            else if (octet is <= (byte)' ' or >= 0x7F)
            {
                normal.Append(CultureInfo.InvariantCulture, $"%{octet:X2}");
            }
            else
            {
                normal.Append((char)octet);
            }
        }

        return normal.ToString();
    }
}
