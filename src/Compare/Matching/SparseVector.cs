using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Compare;

/// <summary>A sparse vector of length 1 (or 0 where it is empty), its dimensions in rising order.</summary>
internal readonly struct SparseVector
{
    private const int Block = 8;

    private readonly int[] dimensions;
    private readonly float[] values;

    private SparseVector(int[] dimensions, float[] values)
    {
        this.dimensions = dimensions;
        this.values = values;
    }

    public ReadOnlySpan<int> Dimensions => dimensions;

    public ReadOnlySpan<float> Values => values;

    /// <summary>The vector of the given weights, scaled to length 1.</summary>
    /// <param name="dimensions">In rising order, each once, none below 0.</param>
    /// <param name="weights">One for each dimension.</param>
    public static SparseVector From(int[] dimensions, IReadOnlyList<double> weights)
    {
        var length = Math.Sqrt(weights.Sum(weight => weight * weight));
        var values = new float[dimensions.Length];
        for (var index = 0; index < values.Length; index++) values[index] = length == 0 ? 0 : (float)(weights[index] / length);
        return new SparseVector(dimensions, values);
    }

    /// <summary>The cosine of the angle between two vectors, 0–1 for weights that are not negative.</summary>
    public static double Cosine(SparseVector a, SparseVector b)
    {
        double sum = 0;
        int left = 0, right = 0;
        if (Vector256.IsHardwareAccelerated) AddBlocks(a, b, ref left, ref right, ref sum);
        var (dimensionsA, dimensionsB) = (a.dimensions, b.dimensions);
        while (left < dimensionsA.Length && right < dimensionsB.Length)
        {
            // Steps without branches: which side is behind is as good as random, and guessing it wrong costs more than the rest.
            var (here, there) = (dimensionsA[left], dimensionsB[right]);
            if (here == there) sum += a.values[left] * b.values[right];
            left += here <= there ? 1 : 0;
            right += there <= here ? 1 : 0;
        }

        return Math.Clamp(sum, 0, 1);
    }

    /// <summary>
    /// Adds what whole blocks of eight dimensions have in common, in rising order as one by one: each block is compared with all eight turns of
    /// the other, and the one that ends first is left behind.
    /// </summary>
    private static void AddBlocks(SparseVector a, SparseVector b, ref int left, ref int right, ref double sum)
    {
        var (dimensionsA, dimensionsB) = (a.dimensions, b.dimensions);
        ref var firstA = ref MemoryMarshal.GetArrayDataReference(dimensionsA);
        ref var firstB = ref MemoryMarshal.GetArrayDataReference(dimensionsB);
        while (left + Block <= dimensionsA.Length && right + Block <= dimensionsB.Length)
        {
            var here = Vector256.LoadUnsafe(ref firstA, (nuint)left);
            var there = Vector256.LoadUnsafe(ref firstB, (nuint)right);
            // Eight turns that do not wait for each other.
            var equal = Vector256.Equals(here, there)
                | Vector256.Equals(here, Vector256.Shuffle(there, Vector256.Create(1, 2, 3, 4, 5, 6, 7, 0)))
                | Vector256.Equals(here, Vector256.Shuffle(there, Vector256.Create(2, 3, 4, 5, 6, 7, 0, 1)))
                | Vector256.Equals(here, Vector256.Shuffle(there, Vector256.Create(3, 4, 5, 6, 7, 0, 1, 2)))
                | Vector256.Equals(here, Vector256.Shuffle(there, Vector256.Create(4, 5, 6, 7, 0, 1, 2, 3)))
                | Vector256.Equals(here, Vector256.Shuffle(there, Vector256.Create(5, 6, 7, 0, 1, 2, 3, 4)))
                | Vector256.Equals(here, Vector256.Shuffle(there, Vector256.Create(6, 7, 0, 1, 2, 3, 4, 5)))
                | Vector256.Equals(here, Vector256.Shuffle(there, Vector256.Create(7, 0, 1, 2, 3, 4, 5, 6)));
            var other = right;
            for (var common = equal.ExtractMostSignificantBits(); common != 0; common &= common - 1)
            {
                var one = left + BitOperations.TrailingZeroCount(common);
                while (dimensionsB[other] != dimensionsA[one]) other++;
                sum += a.values[one] * b.values[other];
            }

            var (endA, endB) = (dimensionsA[left + Block - 1], dimensionsB[right + Block - 1]);
            left += endA <= endB ? Block : 0;
            right += endB <= endA ? Block : 0;
        }
    }
}
