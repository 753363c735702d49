using System.Globalization;

namespace Compare;

/// <summary>A word as its hash, case ignored.</summary>
/// <param name="Hash">Equal for equal words.</param>
/// <param name="Start">Its first UTF-16 unit in the article's text.</param>
/// <param name="End">The unit after its last one.</param>
/// <param name="IsQuoted">Whether it stands inside quotation marks: two writers may quote the same words without copying each other.</param>
internal readonly record struct HashedWord(ulong Hash, int Start, int End, bool IsQuoted);

/// <summary>Cuts text into words and hashes them; a character of a script without spaces is a word.</summary>
internal static class WordHasher
{
    public const ulong Seed = 14695981039346656037UL;

    /// <summary>One step of FNV-1a over 64 bits, with a shift that spreads the high bits.</summary>
    public static ulong Mix(ulong hash, ulong value)
    {
        hash = (hash ^ value) * 1099511628211UL;
        return hash ^ (hash >> 29);
    }

    /// <summary>Adds the words of a block. A quotation that is not closed in its block ends with it.</summary>
    public static void Add(string text, TextSpan block, List<HashedWord> words)
    {
        var hash = Seed;
        var start = -1;
        var quotes = new QuoteMarks(text, block);
        for (var at = block.Start; at < block.End; at++)
        {
            var unit = text[at];
            var isWord = char.IsLetterOrDigit(unit) || char.IsSurrogate(unit)
                || CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            if (start >= 0 && (!isWord || IsIdeograph(unit))) Close(at);
            if (!isWord)
            {
                quotes.Pass(at);
                continue;
            }

            if (start < 0) start = at;
            hash = Mix(hash, char.ToLowerInvariant(unit));
            if (IsIdeograph(unit)) Close(at + 1);
        }

        if (start >= 0) Close(block.End);

        void Close(int end)
        {
            words.Add(new HashedWord(hash, start, end, quotes.IsOpen));
            (hash, start) = (Seed, -1);
        }
    }

    private static bool IsIdeograph(char unit) => unit is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\u0E00' and <= '\u0E7F');
}
