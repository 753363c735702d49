using System.Globalization;
using System.Text;

namespace Compare;

/// <summary>Rounds the numbers of SVG drawings.</summary>
internal static class SvgNumbers
{
    /// <summary>So many digits a double holds for sure: numbers of no more can be rounded by their digits alone.</summary>
    private const int SureDigits = 15;

    /// <summary>Adds text with its numbers rounded to hundredths, halves away from 0; those with less than three decimals stay as they are.</summary>
    /// <remarks>A large chart has millions of numbers: to parse and format each as a double took longer than to draw them.</remarks>
    public static void AppendRounded(StringBuilder text, ReadOnlySpan<char> drawing)
    {
        var (done, from) = (0, 0);
        while (drawing[from..].IndexOf('.') is var distance && distance >= 0)
        {
            var point = from + distance;
            var start = point;
            while (start > done && char.IsAsciiDigit(drawing[start - 1])) start--;
            from = point + 1;
            while (from < drawing.Length && char.IsAsciiDigit(drawing[from])) from++;
            if (start == point || from - point <= 3) continue;
            // A sign before the number stands as it did, before a 0 too.
            text.Append(drawing[done..start]);
            Append(text, drawing[start..point], drawing[(point + 1)..from]);
            done = from;
        }

        text.Append(drawing[done..]);
    }

    private static void Append(StringBuilder text, ReadOnlySpan<char> whole, ReadOnlySpan<char> decimals)
    {
        if (whole.Length + decimals.Length > SureDigits)
        {
            text.Append(CultureInfo.InvariantCulture, $"{double.Parse($"{whole}.{decimals}", CultureInfo.InvariantCulture):0.##}");
            return;
        }

        var hundredths = (long.Parse(whole, CultureInfo.InvariantCulture) * 100) + ((decimals[0] - '0') * 10) + (decimals[1] - '0') + (decimals[2] >= '5' ? 1 : 0);
        text.Append(CultureInfo.InvariantCulture, $"{hundredths / 100}");
        if (hundredths % 100 == 0) return;
        text.Append('.').Append((char)('0' + (hundredths / 10 % 10)));
        if (hundredths % 10 != 0) text.Append((char)('0' + (hundredths % 10)));
    }
}
