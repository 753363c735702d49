using System.Globalization;

namespace Compare;

/// <summary>The words of an article as runs of five, hashed.</summary>
internal sealed class ShingledText
{
    /// <summary>Words in a run: long enough that two writers seldom choose the same one by chance.</summary>
    public const int RunLength = 5;

    private readonly HashSet<ulong> distinct;

    private ShingledText(ulong[] words, ulong whole)
    {
        WordCount = words.Length;
        Whole = whole;
        var runs = Math.Max(words.Length == 0 ? 0 : 1, words.Length - RunLength + 1);
        Runs = new ulong[runs];
        for (var i = 0; i < runs; i++) Runs[i] = Combine(words.AsSpan(i, Math.Min(RunLength, words.Length - i)));
        distinct = [.. Runs];
    }

    /// <summary>The number of words in the body.</summary>
    public int WordCount { get; }

    /// <summary>One hash for every run of the body, in order.</summary>
    public ulong[] Runs { get; }

    /// <summary>The different hashes among <see cref="Runs"/>.</summary>
    public IReadOnlyCollection<ulong> Distinct => distinct;

    /// <summary>A hash of all words, the headline's too: equal for articles that differ in punctuation, case and spacing at most.</summary>
    public ulong Whole { get; }

    public static ShingledText Of(Article article)
    {
        var body = new List<ulong>();
        var all = new List<ulong>();
        foreach (var block in article.Blocks)
        {
            var words = Words(article.Text.AsSpan(block.Span.Start, block.Span.Length));
            all.AddRange(words);
            if (block.Kind != BlockKind.Headline) body.AddRange(words);
        }

        return new ShingledText([.. body], Combine([.. all]));
    }

    /// <summary>The share of this text's words that stand in runs which the other text holds too, 0–1.</summary>
    public double ShareIn(ShingledText other)
    {
        if (WordCount == 0) return 0;
        var covered = 0;
        var reached = 0;
        for (var i = 0; i < Runs.Length; i++)
        {
            if (!other.distinct.Contains(Runs[i])) continue;
            var end = Math.Min(i + RunLength, WordCount);
            covered += end - Math.Max(i, reached);
            reached = end;
        }

        return (double)covered / WordCount;
    }

    /// <summary>Hashes of the words, case ignored; a character of a script without spaces is a word.</summary>
    private static List<ulong> Words(ReadOnlySpan<char> text)
    {
        var words = new List<ulong>();
        var hash = Seed;
        var open = false;
        foreach (var unit in text)
        {
            var isWord = char.IsLetterOrDigit(unit) || char.IsSurrogate(unit) || CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            if (open && (!isWord || IsIdeograph(unit)))
            {
                words.Add(hash);
                (hash, open) = (Seed, false);
            }

            if (!isWord) continue;
            hash = Mix(hash, char.ToLowerInvariant(unit));
            open = true;
            if (!IsIdeograph(unit)) continue;
            words.Add(hash);
            (hash, open) = (Seed, false);
        }

        if (open) words.Add(hash);
        return words;
    }

    private static bool IsIdeograph(char unit) => unit is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\u0E00' and <= '\u0E7F');

    private const ulong Seed = 14695981039346656037UL;

    /// <summary>One step of FNV-1a over 64 bits, with a shift that spreads the high bits.</summary>
    private static ulong Mix(ulong hash, ulong value)
    {
        hash = (hash ^ value) * 1099511628211UL;
        return hash ^ (hash >> 29);
    }

    private static ulong Combine(ReadOnlySpan<ulong> words)
    {
        var hash = Seed;
        foreach (var word in words) hash = Mix(hash, word);
        return hash;
    }
}
