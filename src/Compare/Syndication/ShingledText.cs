using System.Numerics;
using System.Runtime.InteropServices;

namespace Compare;

/// <summary>The words of an article's body, hashed, alone and in runs.</summary>
internal sealed class ShingledText
{
    /// <summary>Words in a run by which copies are sought: long enough that two writers seldom choose the same one by chance.</summary>
    public const int RunLength = 5;

    /// <summary>Words in a run by which two texts are aligned: short enough that small edits leave some.</summary>
    public const int SeedLength = 3;

    private readonly HashSet<ulong> distinct;

    /// <summary>Bits by the hashes of the runs, sixteen or more for each: most runs of other texts are absent, and one look tells.</summary>
    private readonly ulong[] present;
    private readonly Lazy<(ulong[] Runs, int[] Places)> seeds;

    private ShingledText(List<HashedWord> words, ulong whole)
    {
        Words = [.. words];
        Whole = whole;
        Body = Combine(Words);
        Runs = RunsOf(RunLength);
        distinct = [.. Runs];
        present = new ulong[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, distinct.Count / 4))];
        foreach (var run in distinct) present[PlaceOf(run)] |= 1UL << (int)(run >> 58);
        UnquotedCount = Words.Count(word => !word.IsQuoted);
        seeds = new(Sorted);
    }

    /// <summary>The words of the body, in order.</summary>
    public HashedWord[] Words { get; }

    /// <summary>The number of words in the body.</summary>
    public int WordCount => Words.Length;

    /// <summary>The number of words outside quotation marks.</summary>
    public int UnquotedCount { get; }

    /// <summary>One hash for every run of the body, in order.</summary>
    public ulong[] Runs { get; }

    /// <summary>The different hashes among <see cref="Runs"/>.</summary>
    public IReadOnlyCollection<ulong> Distinct => distinct;

    /// <summary>The short runs in ascending order, with the place of the first word of each; made when first asked for.</summary>
    public (ulong[] Runs, int[] Places) Seeds => seeds.Value;

    /// <summary>A hash of the body's words.</summary>
    public ulong Body { get; }

    /// <summary>A hash of all words, the headline's too: equal for articles that differ in punctuation, case and spacing at most.</summary>
    public ulong Whole { get; }

    public static ShingledText Of(Article article)
    {
        var body = new List<HashedWord>();
        var all = new List<HashedWord>();
        foreach (var block in article.Blocks)
        {
            var from = all.Count;
            WordHasher.Add(article.Text, block.Span, all);
            if (block.Kind != BlockKind.Headline) body.AddRange(CollectionsMarshal.AsSpan(all)[from..]);
        }

        return new ShingledText(body, Combine(CollectionsMarshal.AsSpan(all)));
    }

    /// <summary>The share of this text's words that stand in runs of five which the other text holds too, 0–1.</summary>
    public double ShareIn(ShingledText other) => WordCount == 0 ? 0 : (double)WordsIn(other) / WordCount;

    /// <summary>The number of this text's words that stand in runs of five which the other text holds too.</summary>
    /// <param name="other">The other text.</param>
    /// <param name="enough">From so many on they are not counted any further.</param>
    public int WordsIn(ShingledText other, int enough = int.MaxValue)
    {
        var covered = 0;
        var reached = 0;
        for (var i = 0; i < Runs.Length && covered < enough; i++)
        {
            if (!other.Holds(Runs[i])) continue;
            var end = Math.Min(i + RunLength, WordCount);
            covered += end - Math.Max(i, reached);
            reached = end;
        }

        return covered;
    }

    private bool Holds(ulong run) => (present[PlaceOf(run)] & (1UL << (int)(run >> 58))) != 0 && distinct.Contains(run);

    private int PlaceOf(ulong run) => (int)run & (present.Length - 1);

    private ulong[] RunsOf(int length)
    {
        var runs = new ulong[Math.Max(WordCount == 0 ? 0 : 1, WordCount - length + 1)];
        for (var i = 0; i < runs.Length; i++) runs[i] = Combine(Words.AsSpan(i, Math.Min(length, WordCount - i)));
        return runs;
    }

    private (ulong[] Runs, int[] Places) Sorted()
    {
        var runs = WordCount < SeedLength ? [] : RunsOf(SeedLength);
        var places = new int[runs.Length];
        for (var i = 0; i < places.Length; i++) places[i] = i;
        Array.Sort(runs, places);
        return (runs, places);
    }

    private static ulong Combine(ReadOnlySpan<HashedWord> words)
    {
        var hash = WordHasher.Seed;
        foreach (var word in words) hash = WordHasher.Mix(hash, word.Hash);
        return hash;
    }
}
