using CsCheck;

namespace Compare;

public class SparseVectorTests
{
    private static readonly Gen<SparseVector> Vectors =
        Gen.Select(Gen.Int[0, 90], Gen.Double[0.01, 5]).Array[0, 80].Select(entries =>
        {
            var weights = entries.DistinctBy(entry => entry.Item1).OrderBy(entry => entry.Item1).ToList();
            return SparseVector.From([.. weights.Select(entry => entry.Item1)], [.. weights.Select(entry => entry.Item2)]);
        });

    [Test]
    public void Blocks_add_up_to_the_last_digit_to_what_one_by_one_gives() => Gen.Select(Vectors, Vectors).Sample((a, b) =>
    {
        double sum = 0;
        for (var at = 0; at < a.Dimensions.Length; at++)
        {
            var other = b.Dimensions.IndexOf(a.Dimensions[at]);
            if (other >= 0) sum += a.Values[at] * b.Values[other];
        }

        Assert.That(SparseVector.Cosine(a, b), Is.EqualTo(Math.Clamp(sum, 0, 1)));
        Assert.That(SparseVector.Cosine(b, a), Is.EqualTo(SparseVector.Cosine(a, b)));
    });

    [Test]
    public void A_vector_is_like_itself_and_unlike_one_of_other_dimensions()
    {
        var even = SparseVector.From([.. Enumerable.Range(0, 40).Select(dimension => 2 * dimension)], [.. Enumerable.Repeat(1.0, 40)]);
        var odd = SparseVector.From([.. Enumerable.Range(0, 40).Select(dimension => (2 * dimension) + 1)], [.. Enumerable.Repeat(1.0, 40)]);
        Assert.That(SparseVector.Cosine(even, even), Is.EqualTo(1).Within(1e-6));
        Assert.That(SparseVector.Cosine(even, odd), Is.Zero);
    }
}
