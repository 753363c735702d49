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
        var pairs = new HashSet<(int, int)>();
        Add(pairs, [.. texts.Select(text => text.Words)], int.MaxValue);
        Add(pairs, [.. texts.Select(text => text.Letters)], SequencesAsked);
        return [.. pairs.Order()];
    }

    private static void Add(HashSet<(int, int)> pairs, SparseVector[] vectors, int asked)
    {
        var textsWith = Index(vectors);
        var shared = new double[vectors.Length];
        var touched = new List<int>();
        for (var text = 0; text < vectors.Length; text++)
        {
            Accumulate(vectors[text], textsWith, asked, shared, touched);
            foreach (var other in touched.Where(other => other != text).OrderByDescending(other => shared[other]).ThenBy(other => other).Take(Kept))
                pairs.Add(text < other ? (text, other) : (other, text));
            foreach (var other in touched) shared[other] = 0;
            touched.Clear();
        }
    }

    private static void Accumulate(SparseVector vector, Dictionary<int, List<(int Text, float Value)>> textsWith, int asked, double[] shared, List<int> touched)
    {
        var order = Enumerable.Range(0, vector.Dimensions.Length).ToArray();
        if (order.Length > asked)
        {
            var rarity = order.Select(index => -0.0f).ToArray();
            for (var index = 0; index < rarity.Length; index++) rarity[index] = textsWith[vector.Dimensions[index]].Count;
            Array.Sort(rarity, order);
            order = order[..asked];
        }

        foreach (var index in order)
        {
            var posting = textsWith[vector.Dimensions[index]];
            if (posting.Count > MostCommon) continue;
            foreach (var (text, value) in posting)
            {
                if (shared[text] == 0) touched.Add(text);
                shared[text] += value * vector.Values[index];
            }
        }
    }

    private static Dictionary<int, List<(int Text, float Value)>> Index(SparseVector[] vectors)
    {
        var index = new Dictionary<int, List<(int, float)>>();
        for (var text = 0; text < vectors.Length; text++)
        {
            for (var at = 0; at < vectors[text].Dimensions.Length; at++)
            {
                var dimension = vectors[text].Dimensions[at];
                if (!index.TryGetValue(dimension, out var posting)) index[dimension] = posting = [];
                posting.Add((text, vectors[text].Values[at]));
            }
        }

        return index;
    }
}
