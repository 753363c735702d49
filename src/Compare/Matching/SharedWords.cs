namespace Compare;

/// <summary>What the content words of two texts have in common, from one pass over both.</summary>
internal readonly record struct SharedWords
{
    private const double TermSaturation = 1.2;
    private const double LengthShare = 0.75;

    /// <summary>The weight of the common concepts.</summary>
    public double Weight { get; private init; }

    /// <summary>The weight of the common names.</summary>
    public double Names { get; private init; }

    /// <summary>The number of common concepts.</summary>
    public int Count { get; private init; }

    /// <summary>The highest weight of a common concept; 0 where there is none.</summary>
    public double Rarest { get; private init; }

    /// <summary>The highest weight of a concept that the first text alone holds.</summary>
    public double RarestOfA { get; private init; }

    /// <summary>The highest weight of a concept that the second text alone holds.</summary>
    public double RarestOfB { get; private init; }

    /// <summary>BM25 of the second text for the first as query, as a share of the most it could be (S. Robertson, H. Zaragoza, 2009).</summary>
    public double QueryA { get; private init; }

    /// <summary>The same with the texts exchanged.</summary>
    public double QueryB { get; private init; }

    public static SharedWords Of(PairProfile a, PairProfile b)
    {
        double weight = 0, names = 0, rarest = 0, onlyA = 0, onlyB = 0, queryA = 0, queryB = 0;
        int left = 0, right = 0, count = 0;
        while (left < a.Concepts.Length || right < b.Concepts.Length)
        {
            var order = left == a.Concepts.Length ? 1 : right == b.Concepts.Length ? -1 : a.Concepts[left].CompareTo(b.Concepts[right]);
            if (order < 0)
            {
                onlyA = Math.Max(onlyA, a.Weights[left++]);
                continue;
            }

            if (order > 0)
            {
                onlyB = Math.Max(onlyB, b.Weights[right++]);
                continue;
            }

            double shared = a.Weights[left];
            weight += shared;
            count++;
            if (a.AreNames[left] || b.AreNames[right]) names += shared;
            rarest = Math.Max(rarest, shared);
            queryA += shared * Saturated(b.Counts[right], b.RelativeLength);
            queryB += shared * Saturated(a.Counts[left], a.RelativeLength);
            left++;
            right++;
        }

        return new SharedWords
        {
            Weight = weight,
            Names = names,
            Count = count,
            Rarest = rarest,
            RarestOfA = onlyA,
            RarestOfB = onlyB,
            QueryA = Share(queryA, a.Weight * (TermSaturation + 1)),
            QueryB = Share(queryB, b.Weight * (TermSaturation + 1)),
        };
    }

    /// <summary>A part of a whole, 0 where there is no whole.</summary>
    public static double Share(double part, double whole) => whole <= 0 ? 0 : part / whole;

    private static double Saturated(int count, double relativeLength) =>
        count * (TermSaturation + 1) / (count + (TermSaturation * (1 - LengthShare + (LengthShare * relativeLength))));
}
