namespace Compare;

public class FigureComparerTests
{
    [TestCase("5 km", "3 miles", true)]
    [TestCase("5 km", "3 kg", false)]
    [TestCase("5 km", "5 people", false)]
    [TestCase("$5", "£5", false)]
    [TestCase("two tonnes", "40 pounds", true)]
    [TestCase("3 rockets", "3 militants", false)]
    [TestCase("3 rockets", "at least 3", true)]
    [TestCase("12 dead", "30 deaths", true)]
    [TestCase("a 17-year-old", "17 years", true)]
    [TestCase("40%", "40 percent of voters", true)]
    public void Figures_are_of_one_kind_by_dimension_and_noun(string first, string second, bool expected) =>
        Assert.That(FigureComparer.SameKind(Figure(first), Figure(second)), Is.EqualTo(expected));

    [TestCase("3 million people", "2.95 million people")]
    [TestCase("$93 million", "$92.6 million")]
    [TestCase("100 people", "104 people")]
    [TestCase("5 miles", "8 km")]
    [TestCase("6 feet", "1.8 metres")]
    [TestCase("48 hours", "two days")]
    [TestCase("two years", "24 months")]
    [TestCase("at least 30 people", "45 people")]
    [TestCase("up to 50 people", "30 people")]
    [TestCase("between 3,000 and 5,000 rockets", "4,500 rockets")]
    [TestCase("between 3,000 and 5,000 rockets", "about 2,800 rockets")]
    [TestCase("hundreds of people", "340 people")]
    [TestCase("about 100 people", "108 people")]
    [TestCase("about 100 people", "about 120 people")]
    [TestCase("20 people", "20 people")]
    [TestCase("a dozen people", "13 people")]
    public void Both_hold_where_ranges_roundings_and_bounds_meet(string first, string second) => Expect(first, second, true);

    [TestCase("20 people", "24 people")]
    [TestCase("17 people", "18 people")]
    [TestCase("3 million people", "4 million people")]
    [TestCase("$93 million", "$41 million")]
    [TestCase("100 people", "140 people")]
    [TestCase("at least 30 people", "12 people")]
    [TestCase("up to 50 people", "60 people")]
    [TestCase("between 3,000 and 5,000 rockets", "2,200 rockets")]
    [TestCase("hundreds of people", "2,000 people")]
    [TestCase("5 miles", "12 km")]
    [TestCase("aged 17", "aged 18")]
    [TestCase("-5 degrees", "5 degrees")]
    [TestCase("more than 500 people", "fewer than 400 people")]
    public void Both_cannot_hold_where_nothing_lets_them_meet(string first, string second) => Expect(first, second, false);

    [Test]
    public void Figures_of_different_dimensions_never_exclude_each_other() => Expect("5 km", "9 kg", true);

    private static void Expect(string first, string second, bool expected)
    {
        var (a, b) = (Figure(first), Figure(second));
        Assert.That((FigureComparer.CanBothHold(a, b), FigureComparer.CanBothHold(b, a)), Is.EqualTo((expected, expected)));
    }

    private static Figure Figure(string text) => FigureReader.Read(text, new TextSpan(0, text.Length)).Single();
}
