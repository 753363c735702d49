using System.Globalization;
using System.Text;
using CsCheck;

namespace Compare;

[TestFixture]
public sealed class SvgNumbersTests
{
    private static string Rounded(string drawing)
    {
        var text = new StringBuilder();
        SvgNumbers.AppendRounded(text, drawing);
        return text.ToString();
    }

    [Test]
    public void A_number_is_rounded_as_it_is_formatted() => Gen.Select(Gen.Bool, Gen.Int[0, 5000], Gen.Char['0', '9'].Array[3, 20]).Sample((isNegative, whole, decimals) =>
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"{(isNegative ? "-" : "")}{whole}.{new string(decimals)}");
        Assert.That(Rounded(number), Is.EqualTo(double.Parse(number, CultureInfo.InvariantCulture).ToString("0.##", CultureInfo.InvariantCulture)), number);
    });

    [TestCase("M1.005 -0.0012L12.5 3.999", "M1.01 -0L12.5 4")]
    [TestCase("7.25,8 .1234 1.5.6789", "7.25,8 .1234 1.5.68")]
    [TestCase("1.234.567", "1.23.567")]
    [TestCase("99.9951", "100")]
    [TestCase("2.5001", "2.5")]
    [TestCase("no number.", "no number.")]
    [TestCase("", "")]
    public void Only_long_decimals_change(string drawing, string rounded) => Assert.That(Rounded(drawing), Is.EqualTo(rounded));
}
