using System.Collections.Immutable;

namespace Compare;

/// <summary>Random numbers that are the same for one seed on every runtime (G. L. Steele and others, "Fast splittable pseudorandom number generators", OOPSLA 2014).</summary>
internal sealed class SeededRandom(ulong seed)
{
    private ulong state = seed;

    /// <summary>A whole number from 0 to below <paramref name="end"/>.</summary>
    public int Below(int end) => (int)(Next() % (ulong)end);

    /// <summary>True with the given probability, 0–1.</summary>
    public bool Chance(double probability) => Share() < probability;

    /// <summary>A number from 0 to below 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>One of the items, each as likely as the others.</summary>
    public T Pick<T>(ImmutableArray<T> items) => items[Below(items.Length)];

    /// <summary>The items in a random order.</summary>
    public List<T> Shuffle<T>(IEnumerable<T> items)
    {
        var shuffled = items.ToList();
        for (var place = shuffled.Count - 1; place > 0; place--)
        {
            var other = Below(place + 1);
            (shuffled[place], shuffled[other]) = (shuffled[other], shuffled[place]);
        }

        return shuffled;
    }

    private ulong Next()
    {
        var mixed = state += 0x9E3779B97F4A7C15UL;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}

/// <summary>Ranks drawn by Zipf's law: rank r with a probability in proportion to 1/(r + 1).</summary>
internal sealed class ZipfRanks
{
    private readonly double[] sums;

    public ZipfRanks(int count)
    {
        sums = new double[count];
        var sum = 0.0;
        for (var rank = 0; rank < count; rank++) sums[rank] = sum += 1.0 / (rank + 1);
    }

    /// <summary>A rank from 0.</summary>
    public int Draw(SeededRandom random)
    {
        var place = Array.BinarySearch(sums, random.Share() * sums[^1]);
        return Math.Min(place < 0 ? ~place : place, sums.Length - 1);
    }
}
