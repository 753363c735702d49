using System.Buffers;

namespace Compare;

/// <summary>
/// FuzzySharp's ratio of token sets without its costs, which would be most of a large run: the common words alone, and with each side's
/// further words, compared by the longest common subsequence of their letters (bit-parallel: H. Hyyrö, "Bit-parallel LCS-length
/// computation revisited", AWOCA 2004). A test holds it to FuzzySharp's own.
/// </summary>
internal static class TokenSetRatio
{
    private const int WordBits = 64;
    private const int TableSize = 128;

    /// <summary>The words of a text as <see cref="Of"/> wants them: each once, in ordinal order.</summary>
    public static string[] TokensOf(IEnumerable<string> words) => [.. words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>0–100, a whole number; symmetric.</summary>
    /// <param name="a">Words, each once, in ordinal order.</param>
    /// <param name="b">The same of the other text.</param>
    public static int Of(string[] a, string[] b)
    {
        var room = Length(a) + Length(b) + 2;
        var letters = ArrayPool<char>.Shared.Rent(room);
        var onlyA = letters.AsSpan(0, Length(a) + 1);
        var onlyB = letters.AsSpan(onlyA.Length, Length(b) + 1);
        var common = Part(a, b, ref onlyA, ref onlyB);
        var wholeA = Join(common, onlyA.Length);
        var wholeB = Join(common, onlyB.Length);
        // The common words begin both sides: what they share with them is known without looking.
        var ratio = Math.Max(Ratio(common, wholeA, common), Ratio(common, wholeB, common));
        var shared = common > 0 && onlyA.Length > 0 && onlyB.Length > 0 ? common + 1 : common;
        if (Ratio(wholeA, wholeB, shared + Math.Min(onlyA.Length, onlyB.Length)) > ratio)
            ratio = Math.Max(ratio, Ratio(wholeA, wholeB, shared + CommonLetters(onlyA, onlyB)));
        ArrayPool<char>.Shared.Return(letters);
        return ratio;
    }

    /// <summary>The ratio of two strings of these lengths with a common subsequence of this length.</summary>
    private static int Ratio(int lengthA, int lengthB, int common)
    {
        var sum = lengthA + lengthB;
        var distance = sum - (2 * common);
        return distance == 0 ? 100 : (int)Math.Round(100 * ((sum - distance) / (double)sum));
    }

    private static int Join(int common, int only) => common == 0 || only == 0 ? common + only : common + 1 + only;

    private static int Length(string[] words)
    {
        var length = 0;
        foreach (var word in words) length += word.Length + 1;
        return length;
    }

    /// <summary>Writes the words that one side alone has, separated by blanks; returns the length of the common ones, blanks included.</summary>
    private static int Part(string[] a, string[] b, ref Span<char> onlyA, ref Span<char> onlyB)
    {
        int left = 0, right = 0, common = 0, endA = 0, endB = 0;
        while (left < a.Length || right < b.Length)
        {
            var order = left == a.Length ? 1 : right == b.Length ? -1 : string.CompareOrdinal(a[left], b[right]);
            if (order == 0)
            {
                common += a[left].Length + (common == 0 ? 0 : 1);
                left++;
                right++;
            }
            else if (order < 0)
            {
                Append(onlyA, ref endA, a[left++]);
            }
            else
            {
                Append(onlyB, ref endB, b[right++]);
            }
        }

        onlyA = onlyA[..endA];
        onlyB = onlyB[..endB];
        return common;
    }

    private static void Append(Span<char> to, ref int end, string word)
    {
        if (end > 0) to[end++] = ' ';
        word.CopyTo(to[end..]);
        end += word.Length;
    }

    /// <summary>The ratio of two whole strings by their longest common subsequence, 0–100, a whole number; symmetric.</summary>
    public static int OfWhole(string a, string b) => a.Length + b.Length == 0 ? 0 : Ratio(a.Length, b.Length, CommonLetters(a, b));

    /// <summary>The length of the longest common subsequence.</summary>
    private static int CommonLetters(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length > b.Length)
        {
            var longer = a;
            a = b;
            b = longer;
        }

        if (a.IsEmpty) return 0;
        var blocks = (a.Length + WordBits - 1) / WordBits;
        var rented = ArrayPool<ulong>.Shared.Rent((TableSize + 2) * blocks);
        var places = rented.AsSpan(0, TableSize * blocks);
        var row = rented.AsSpan(TableSize * blocks, blocks);
        var found = rented.AsSpan((TableSize + 1) * blocks, blocks);
        places.Clear();
        row.Fill(ulong.MaxValue);
        for (var at = 0; at < a.Length; at++)
        {
            if (a[at] < TableSize) places[(a[at] * blocks) + (at / WordBits)] |= 1UL << (at % WordBits);
        }

        foreach (var letter in b)
        {
            if (letter < TableSize) Advance(row, places.Slice(letter * blocks, blocks));
            else Advance(row, PlacesOf(letter, a, found));
        }

        var common = 0;
        for (var block = 0; block < blocks; block++)
        {
            var bits = Math.Min(WordBits, a.Length - (block * WordBits));
            var mask = bits == WordBits ? ulong.MaxValue : (1UL << bits) - 1;
            common += System.Numerics.BitOperations.PopCount(~row[block] & mask);
        }

        ArrayPool<ulong>.Shared.Return(rented);
        return common;
    }

    private static void Advance(Span<ulong> row, ReadOnlySpan<ulong> places)
    {
        ulong carry = 0;
        for (var block = 0; block < row.Length; block++)
        {
            var matched = row[block] & places[block];
            var sum = row[block] + matched;
            var overflow = sum < matched ? 1UL : 0;
            sum += carry;
            overflow |= sum < carry ? 1UL : 0;
            row[block] = sum | (row[block] - matched);
            carry = overflow;
        }
    }

    /// <summary>Letters outside the table are rare enough to be looked for.</summary>
    private static ReadOnlySpan<ulong> PlacesOf(char letter, ReadOnlySpan<char> text, Span<ulong> found)
    {
        found.Clear();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == letter) found[at / WordBits] |= 1UL << (at % WordBits);
        }

        return found;
    }
}
