using CsCheck;

namespace Compare.Tests;

public sealed class StateLikenessTests
{
    private static readonly Gen<CoverageState[][]> Pairs = Gen.Int[0, 7].Select(state => (CoverageState)state).Array[8].Array[2];

    [TestCase("CCO", "CCO", 1, 2)]
    [TestCase("CRD", "CCC", 0.5, 3)]
    [TestCase("CO", "OC", 0, 2)]
    [TestCase("M", "C", 0.5, 1)]
    [TestCase("M", "D", 0.5, 1)]
    [TestCase("M", "M", 1, 1)]
    [TestCase("D", "D", 1, 1)]
    [TestCase("D", "R", 0, 1)]
    public void Agreement_over_what_at_least_one_touches(string a, string b, double value, int telling)
    {
        var likeness = Of(a, b);
        Assert.That((likeness.Value, likeness.Telling), Is.EqualTo((value, telling)));
    }

    [Test]
    public void Shared_omissions_do_not_count_as_agreement() =>
        Assert.That(Of("CROOOOOOOO", "CDOOOOOOOO"), Is.EqualTo(new StateLikeness(0.5, 10, 2)));

    [Test]
    public void What_was_not_decided_in_both_tells_nothing() =>
        Assert.That(Of("NPUC", "CCCC"), Is.EqualTo(new StateLikeness(1, 1, 1)));

    [TestCase("OO", "OO", 2)]
    [TestCase("NC", "CP", 0)]
    [TestCase("", "", 0)]
    public void Where_nothing_tells_it_is_undefined_and_not_zero(string a, string b, int judged)
    {
        var likeness = Of(a, b);
        Assert.That((likeness.IsDefined, likeness.Value, likeness.Judged), Is.EqualTo((false, double.NaN, judged)));
    }

    [Test]
    public void Rows_of_two_lengths_are_refused() =>
        Assert.That(() => Of("C", "CC"), Throws.ArgumentException.With.Message.EqualTo("the rows hold 1 and 2 states, expected as many in both"));

    [Test]
    public void It_is_symmetric_and_bounded_and_a_row_is_like_itself() => Pairs.Sample(rows =>
    {
        var (there, back, own) = (StateLikeness.Of(rows[0], rows[1]), StateLikeness.Of(rows[1], rows[0]), StateLikeness.Of(rows[0], rows[0]));
        return there.Equals(back) && (!there.IsDefined || there.Value is >= 0 and <= 1) && (!own.IsDefined || own.Value == 1);
    });

    private static StateLikeness Of(string a, string b) => StateLikeness.Of([.. a.Select(LetteredCoverage.State)], [.. b.Select(LetteredCoverage.State)]);
}
