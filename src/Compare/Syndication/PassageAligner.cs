namespace Compare;

/// <summary>A passage that two texts share, small edits aside.</summary>
/// <param name="FirstStart">Its first word in the first text.</param>
/// <param name="FirstEnd">The word after its last one.</param>
/// <param name="SecondStart">Its first word in the second text.</param>
/// <param name="SecondEnd">The word after its last one.</param>
/// <param name="Words">Words that both have in the same order.</param>
/// <param name="Unquoted">Those of them that stand outside quotation marks in both.</param>
internal readonly record struct SharedPassage(int FirstStart, int FirstEnd, int SecondStart, int SecondEnd, int Words, int Unquoted)
{
    public SharedPassage Mirrored => new(SecondStart, SecondEnd, FirstStart, FirstEnd, Words, Unquoted);
}

/// <summary>
/// Aligns two texts locally and in any order of their parts: runs of equal words are joined over small gaps to passages, and the longest
/// passages first take their words, so that no word is counted twice.
/// </summary>
/// <remarks>
/// Greedy string tiling (M. Wise, Neweyes: a system for comparing biological sequences using the running Karp-Rabin greedy string-tiling
/// algorithm, ISMB 1995), which P. Clough et al., METER: MEasuring TExt Reuse, ACL 2002, apply to newspapers and their agency; here with
/// gaps, as in seed-and-extend alignment.
/// </remarks>
internal static class PassageAligner
{
    /// <summary>Between two equal runs of one passage each text has at most so many words of its own.</summary>
    private const int LongestGap = 4;

    /// <summary>Two runs of one passage may share so many words: after an edit the next word is often the same by chance.</summary>
    private const int MostShared = ShingledText.SeedLength - 1;

    /// <summary>A passage has at least so many equal words, unless a text has fewer.</summary>
    private const int FewestWords = 10;

    /// <summary>A run that stands more often in a text is a phrase of the language ("according to the").</summary>
    private const int MostPlaces = 8;

    /// <summary>The shared passages, the longest first; no word of either text is in two of them.</summary>
    /// <param name="first">A text.</param>
    /// <param name="second">Another.</param>
    /// <param name="atLeast">Fewer shared words than this are as good as none.</param>
    public static List<SharedPassage> Align(ShingledText first, ShingledText second, int atLeast)
    {
        var runs = ExactRuns(first, second);
        if (runs.Sum(run => run.Length) < atLeast) return [];
        var fewest = Math.Max(1, Math.Min(FewestWords, Math.Min(first.WordCount, second.WordCount)));
        var chains = Chained(runs);
        chains.RemoveAll(chain => chain.Words < fewest);
        if (chains.Count == 0) return [];
        chains.Sort((a, b) => b.Words != a.Words ? b.Words.CompareTo(a.Words) : a.First.First != b.First.First ? a.First.First.CompareTo(b.First.First) : a.First.Second.CompareTo(b.First.Second));
        var passages = new List<SharedPassage>();
        var (takenFirst, takenSecond) = (new bool[first.WordCount], new bool[second.WordCount]);
        foreach (var chain in chains)
        {
            var passage = LongestFree(chain, first, second, takenFirst, takenSecond);
            if (passage.Words < fewest) continue;
            // Words in the gaps go with the passage: another one would only cross it.
            takenFirst.AsSpan(passage.FirstStart, passage.FirstEnd - passage.FirstStart).Fill(true);
            takenSecond.AsSpan(passage.SecondStart, passage.SecondEnd - passage.SecondStart).Fill(true);
            passages.Add(passage);
        }

        return passages;
    }

    /// <summary>The longest runs of words that both texts hold, by the place in the first.</summary>
    private static List<Run> ExactRuns(ShingledText first, ShingledText second)
    {
        var seeds = SharedSeeds(first.Seeds, second.Seeds);
        // Seeds of one diagonal that follow each other are one run.
        seeds.Sort();
        var runs = new List<Run>();
        for (int start = 0, end; start < seeds.Count; start = end)
        {
            end = start + 1;
            while (end < seeds.Count && seeds[end] == seeds[end - 1] + 1) end++;
            var place = (int)(uint)seeds[start];
            runs.Add(new Run(place, place - (int)(seeds[start] >> 32), end - start + ShingledText.SeedLength - 1));
        }

        runs.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.Second.CompareTo(b.Second));
        return runs;
    }

    /// <summary>The places of seeds that both texts hold: the diagonal (first place less the second) in the upper half, the first place in the lower.</summary>
    private static List<long> SharedSeeds((ulong[] Runs, int[] Places) first, (ulong[] Runs, int[] Places) second)
    {
        var seeds = new List<long>();
        var (a, b) = (0, 0);
        while (a < first.Runs.Length && b < second.Runs.Length)
        {
            var order = first.Runs[a].CompareTo(second.Runs[b]);
            if (order < 0) a++;
            else if (order > 0) b++;
            else
            {
                var (endA, endB) = (EndOf(first.Runs, a), EndOf(second.Runs, b));
                if (endA - a <= MostPlaces && endB - b <= MostPlaces)
                {
                    for (var i = a; i < endA; i++)
                    {
                        for (var j = b; j < endB; j++) seeds.Add(((long)(first.Places[i] - second.Places[j]) << 32) + first.Places[i]);
                    }
                }

                (a, b) = (endA, endB);
            }
        }

        return seeds;
    }

    private static int EndOf(ulong[] runs, int start)
    {
        var end = start + 1;
        while (end < runs.Length && runs[end] == runs[start]) end++;
        return end;
    }

    /// <summary>Joins each run to the passage whose end stands nearest before it in both texts.</summary>
    private static List<Chain> Chained(List<Run> runs)
    {
        var chains = new List<Chain>();
        var open = new List<Chain>();
        foreach (var run in runs)
        {
            Chain? nearest = null;
            for (var at = open.Count - 1; at >= 0; at--)
            {
                if (open[at].Last.FirstEnd + LongestGap < run.First) open.RemoveAt(at);
                else if (open[at].GapTo(run) <= LongestGap && (nearest is null || open[at].GapTo(run) <= nearest.GapTo(run))) nearest = open[at];
            }

            if (nearest is null)
            {
                nearest = new Chain(run);
                chains.Add(nearest);
                open.Add(nearest);
            }
            else
            {
                nearest.Add(run);
            }
        }

        return chains;
    }

    /// <summary>The longest stretch of a passage of which no word, in the gaps neither, is taken in either text.</summary>
    private static SharedPassage LongestFree(Chain chain, ShingledText first, ShingledText second, bool[] takenFirst, bool[] takenSecond)
    {
        SharedPassage longest = default, open = default;
        foreach (var run in chain.Runs)
        {
            for (var at = 0; at < run.Length; at++)
            {
                var (i, j) = (run.First + at, run.Second + at);
                if (open.Words > 0 && (takenFirst.AsSpan(open.FirstEnd, i - open.FirstEnd).Contains(true) || takenSecond.AsSpan(open.SecondEnd, j - open.SecondEnd).Contains(true))) open = default;
                if (takenFirst[i] || takenSecond[j])
                {
                    open = default;
                    continue;
                }

                var unquoted = first.Words[i].IsQuoted || second.Words[j].IsQuoted ? 0 : 1;
                open = open.Words == 0
                    ? new SharedPassage(i, i + 1, j, j + 1, 1, unquoted)
                    : open with { FirstEnd = i + 1, SecondEnd = j + 1, Words = open.Words + 1, Unquoted = open.Unquoted + unquoted };
                if (open.Words > longest.Words) longest = open;
            }
        }

        return longest;
    }

    /// <summary>A run of equal words in both texts.</summary>
    private readonly record struct Run(int First, int Second, int Length)
    {
        public int FirstEnd => First + Length;

        public int SecondEnd => Second + Length;
    }

    /// <summary>Runs that follow each other in both texts.</summary>
    private sealed class Chain(Run first)
    {
        // Most chains are one run: a list for each would be most of what aligning leaves to the garbage collector.
        private List<Run>? further;

        public Run First { get; } = first;

        public Run Last { get; private set; } = first;

        public int Words { get; private set; } = first.Length;

        public IEnumerable<Run> Runs => further is null ? [First] : further.Prepend(First);

        /// <summary>Adds a run, without what it shares with the one before it.</summary>
        public void Add(Run run)
        {
            var shared = Math.Max(0, Math.Max(Last.FirstEnd - run.First, Last.SecondEnd - run.Second));
            Last = new Run(run.First + shared, run.Second + shared, run.Length - shared);
            (further ??= []).Add(Last);
            Words += Last.Length;
        }

        /// <summary>The larger of the gaps in both texts; very large where the run does not follow. A word or two of it may belong to the run before.</summary>
        public int GapTo(Run run)
        {
            var (first, second) = (run.First - Last.FirstEnd, run.Second - Last.SecondEnd);
            return Math.Min(first, second) < -MostShared ? int.MaxValue : Math.Max(first, second);
        }
    }
}
