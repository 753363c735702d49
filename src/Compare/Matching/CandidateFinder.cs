namespace Compare;

/// <summary>Finds the pairs of texts worth scoring: for each text the ones that share most weight of words and letter sequences.</summary>
internal static class CandidateFinder
{
    /// <summary>Pairs kept for each text, by words and by letters.</summary>
    private const int Kept = 50;

    /// <summary>A word or sequence that more texts than this hold tells nothing about pairs.</summary>
    private const int MostCommon = 1000;

    /// <summary>Letter sequences cost most: only the rarest of each text are asked.</summary>
    private const int SequencesAsked = 24;

    /// <summary>The candidate pairs, lower index first, in rising order, each once.</summary>
    public static IReadOnlyList<(int A, int B)> Find(IReadOnlyList<TextProfile> texts)
    {
        var words = Nearest([.. texts.Select(text => text.Words)], int.MaxValue, Kept, MostCommon);
        var letters = Nearest([.. texts.Select(text => text.Letters)], SequencesAsked, Kept, MostCommon);
        // For each text the later ones, in one array: a set of pairs would take many times the memory.
        var starts = new int[texts.Count + 1];
        ForEach((lower, _) => starts[lower + 1]++);
        for (var text = 0; text < texts.Count; text++) starts[text + 1] += starts[text];
        var later = new int[starts[^1]];
        var ends = starts[..^1];
        ForEach((lower, higher) => later[ends[lower]++] = higher);
        Parallel.For(0, texts.Count, Cores.All, text => later.AsSpan(starts[text], ends[text] - starts[text]).Sort());
        var pairs = new List<(int, int)>(later.Length);
        for (var text = 0; text < texts.Count; text++)
        {
            for (var at = starts[text]; at < ends[text]; at++)
            {
                if (at == starts[text] || later[at] != later[at - 1]) pairs.Add((text, later[at]));
            }
        }

        return pairs;

        void ForEach(Action<int, int> visit)
        {
            for (var text = 0; text < texts.Count; text++)
            {
                foreach (var other in words[text]) visit(Math.Min(text, other), Math.Max(text, other));
                foreach (var other in letters[text]) visit(Math.Min(text, other), Math.Max(text, other));
            }
        }
    }

    /// <summary>For each text the others that share most with it; every text is looked up for itself, so that threads change nothing.</summary>
    /// <param name="vectors">The texts.</param>
    /// <param name="asked">So many of a text's rarest dimensions are asked.</param>
    /// <param name="kept">So many others are kept for each text.</param>
    /// <param name="mostCommon">A dimension that more texts than this have is not asked.</param>
    public static int[][] Nearest(SparseVector[] vectors, int asked, int kept, int mostCommon)
    {
        var index = new PostingIndex(vectors);
        var nearest = new int[vectors.Length][];
        Parallel.For(
            0,
            vectors.Length,
            Cores.All,
            () => new SharedWeights(vectors.Length),
            (text, _, shared) =>
            {
                Accumulate(vectors[text], index, asked, mostCommon, shared);
                nearest[text] = shared.TakeMost(kept, text);
                return shared;
            },
            _ => { });
        return nearest;
    }

    private static void Accumulate(SparseVector vector, PostingIndex index, int asked, int mostCommon, SharedWeights shared)
    {
        var order = Enumerable.Range(0, vector.Dimensions.Length).ToArray();
        if (order.Length > asked)
        {
            var rarity = new int[order.Length];
            for (var at = 0; at < rarity.Length; at++) rarity[at] = index.TextsWith(vector.Dimensions[at]);
            Array.Sort(rarity, order);
            order = order[..asked];
        }

        foreach (var at in order)
        {
            var dimension = vector.Dimensions[at];
            if (index.TextsWith(dimension) <= mostCommon) shared.Add(index.Texts(dimension), index.Values(dimension), vector.Values[at]);
        }
    }

    /// <summary>For each dimension the texts that hold it, in rising order, and its values there.</summary>
    private sealed class PostingIndex
    {
        private readonly int[] starts;
        private readonly int[] texts;
        private readonly float[] values;

        public PostingIndex(SparseVector[] vectors)
        {
            var highest = -1;
            foreach (var vector in vectors) highest = Math.Max(highest, vector.Dimensions.IsEmpty ? -1 : vector.Dimensions[^1]);
            starts = new int[highest + 2];
            foreach (var vector in vectors)
            {
                foreach (var dimension in vector.Dimensions) starts[dimension + 1]++;
            }

            for (var dimension = 0; dimension <= highest; dimension++) starts[dimension + 1] += starts[dimension];
            texts = new int[starts[^1]];
            values = new float[starts[^1]];
            var ends = starts[..^1];
            for (var text = 0; text < vectors.Length; text++)
            {
                for (var at = 0; at < vectors[text].Dimensions.Length; at++)
                {
                    var place = ends[vectors[text].Dimensions[at]]++;
                    (texts[place], values[place]) = (text, vectors[text].Values[at]);
                }
            }
        }

        public int TextsWith(int dimension) => starts[dimension + 1] - starts[dimension];

        public ReadOnlySpan<int> Texts(int dimension) => texts.AsSpan(starts[dimension], TextsWith(dimension));

        public ReadOnlySpan<float> Values(int dimension) => values.AsSpan(starts[dimension], TextsWith(dimension));
    }

    /// <summary>What one text shares with every other.</summary>
    private sealed class SharedWeights(int texts)
    {
        private readonly double[] weights = new double[texts];
        private readonly List<int> touched = [];
        private readonly PriorityQueue<int, (double Weight, int Text)> most = new(new LeastFirst());

        public void Add(ReadOnlySpan<int> holders, ReadOnlySpan<float> values, float value)
        {
            for (var at = 0; at < holders.Length; at++)
            {
                var text = holders[at];
                if (weights[text] == 0) touched.Add(text);
                weights[text] += values[at] * value;
            }
        }

        /// <summary>The texts with the most weight, of equals the first ones, in no order; starts anew.</summary>
        public int[] TakeMost(int count, int self)
        {
            // The least weight that is kept so far: most texts share less, and need not be compared with it in the queue.
            var least = 0.0;
            foreach (var text in touched)
            {
                var weight = weights[text];
                weights[text] = 0;
                if (text == self || weight == 0 || weight < least) continue;
                if (most.Count < count) most.Enqueue(text, (weight, text));
                else most.EnqueueDequeue(text, (weight, text));
                if (most.Count == count && most.TryPeek(out _, out var lowest)) least = lowest.Weight;
            }

            touched.Clear();
            var taken = most.UnorderedItems.Select(entry => entry.Element).ToArray();
            most.Clear();
            return taken;
        }

        private sealed class LeastFirst : IComparer<(double Weight, int Text)>
        {
            public int Compare((double Weight, int Text) x, (double Weight, int Text) y) =>
                x.Weight != y.Weight ? x.Weight.CompareTo(y.Weight) : y.Text.CompareTo(x.Text);
        }
    }
}
