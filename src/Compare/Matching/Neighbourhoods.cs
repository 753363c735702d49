namespace Compare;

/// <summary>For each text the others that are most like it among its candidates, and what follows from them for a pair.</summary>
internal sealed class Neighbourhoods
{
    /// <summary>Neighbours that are looked at.</summary>
    private const int Nearest = 10;

    /// <summary>Neighbours whose words widen a text.</summary>
    private const int Widening = 4;

    /// <summary>The weight of all neighbours' words together, against the text's own.</summary>
    private const double WideningShare = 0.8;

    private readonly (int Text, float Likeness)[][] nearest;
    private readonly SparseVector[] widened;
    private readonly float[] likeness;

    private Neighbourhoods((int Text, float Likeness)[][] nearest, SparseVector[] widened, float[] likeness)
    {
        this.likeness = likeness;
        this.nearest = nearest;
        this.widened = widened;
    }

    /// <summary>The neighbourhoods in a set of candidate pairs.</summary>
    public static Neighbourhoods Of(IReadOnlyList<PairProfile> profiles, IReadOnlyList<(int A, int B)> pairs)
    {
        var likeness = new float[pairs.Count];
        Parallel.For(0, likeness.Length, Cores.All, index => likeness[index] = (float)RulePairScorer.Likeness(profiles[pairs[index].A].Text, profiles[pairs[index].B].Text));
        var lists = new List<(int Text, float Likeness)>?[profiles.Count];
        for (var index = 0; index < likeness.Length; index++)
        {
            if (likeness[index] <= 0) continue;
            (lists[pairs[index].A] ??= []).Add((pairs[index].B, likeness[index]));
            (lists[pairs[index].B] ??= []).Add((pairs[index].A, likeness[index]));
        }

        var nearest = new (int Text, float Likeness)[profiles.Count][];
        Parallel.For(0, nearest.Length, Cores.All, index => nearest[index] = lists[index] is not { } list ? []
            : [.. list.OrderByDescending(entry => entry.Likeness).ThenBy(entry => entry.Text).Take(Nearest + 1)]);
        var widened = new SparseVector[profiles.Count];
        Parallel.For(0, widened.Length, Cores.All, index => widened[index] = Widened(profiles, index, nearest[index]));
        return new Neighbourhoods(nearest, widened, likeness);
    }

    /// <summary>How alike the texts of a candidate pair are by their vectors alone, 0–1.</summary>
    /// <param name="pair">The number of the pair among the candidates.</param>
    public float LikenessOf(int pair) => likeness[pair];

    /// <summary>The likeness that so many candidate pairs reach or exceed; 0 where there are fewer.</summary>
    public float LikenessAtRank(int rank)
    {
        if (likeness.Length <= rank) return 0;
        var sorted = likeness.ToArray();
        Array.Sort(sorted);
        return sorted[^rank];
    }

    /// <summary>The cosine of the two texts with their nearest neighbours' words added, 0–1 (as in pseudo-relevance feedback: J. Rocchio, 1971).</summary>
    public double WidenedCosine(int a, int b) => SparseVector.Cosine(widened[a], widened[b]);

    /// <summary>The share of nearest neighbours that the two texts have in common, themselves included, 0–1 (R. A. Jarvis, E. A. Patrick, IEEE Trans. Comput. C-22, 1973).</summary>
    public double Shared(int a, int b)
    {
        var shared = 0;
        foreach (var (text, _) in nearest[a].AsSpan(0, Math.Min(Nearest, nearest[a].Length)))
        {
            if (text == b || RankOf(b, text) < Nearest) shared++;
        }

        foreach (var (text, _) in nearest[b].AsSpan(0, Math.Min(Nearest, nearest[b].Length)))
        {
            if (text == a) shared++;
        }

        return Math.Min(1, shared / (Nearest + 1.0));
    }

    /// <summary>1 where the other is the text's nearest, 1/2 for the second one and so on; 0 beyond the tenth.</summary>
    public double ReciprocalRank(int text, int other) => RankOf(text, other) is var rank && rank < Nearest ? 1.0 / (rank + 1) : 0;

    /// <summary>The likeness of the text's nearest neighbour other than the given one, 0–1.</summary>
    public double BestOther(int text, int other)
    {
        foreach (var (neighbour, likeness) in nearest[text])
        {
            if (neighbour != other) return likeness;
        }

        return 0;
    }

    private int RankOf(int text, int other)
    {
        for (var rank = 0; rank < nearest[text].Length; rank++)
        {
            if (nearest[text][rank].Text == other) return rank;
        }

        return int.MaxValue;
    }

    private static SparseVector Widened(IReadOnlyList<PairProfile> profiles, int text, (int Text, float Likeness)[] neighbours)
    {
        var weights = new SortedDictionary<int, double>();
        void Add(SparseVector vector, double share)
        {
            for (var at = 0; at < vector.Dimensions.Length; at++)
                weights[vector.Dimensions[at]] = weights.GetValueOrDefault(vector.Dimensions[at]) + (share * vector.Values[at]);
        }

        Add(profiles[text].Text.Words, 1);
        var total = 0.0;
        foreach (var (_, likeness) in neighbours.AsSpan(0, Math.Min(Widening, neighbours.Length))) total += likeness;
        foreach (var (neighbour, likeness) in neighbours.AsSpan(0, Math.Min(Widening, neighbours.Length)))
            Add(profiles[neighbour].Text.Words, WideningShare * likeness / Math.Max(total, 1));
        return SparseVector.From([.. weights.Keys], [.. weights.Values]);
    }
}
