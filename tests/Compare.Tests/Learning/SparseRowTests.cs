using CsCheck;

namespace Compare;

public class SparseRowTests
{
    [Test]
    public void A_row_comes_back_as_it_was() =>
        Gen.OneOf(Gen.Const(0f), Gen.Float[-5, 5]).Array[0, 600].Sample(row => Assert.That(new SparseRow(row).ToArray(), Is.EqualTo(row)));
}
