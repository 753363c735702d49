using CsCheck;

namespace Compare;

public class PairFeaturesTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(Scraps.Texts(15), Gen.String[0, 30]);

    [Test]
    public void Every_feature_has_a_name_of_its_own()
    {
        Assert.That(PairFeatures.EventNames, Is.Unique);
        Assert.That(PairFeatures.EventNames, Has.None.Empty);
        Assert.That(PairFeatures.EventNames.Take(PairFeatures.Names.Length), Is.EqualTo(PairFeatures.Names));
    }

    [Test]
    public void Every_feature_is_written_finite_and_the_same_from_both_sides() => Texts.Array[2, 8].Sample(texts =>
    {
        var loaded = LoadedPairs.Read([.. texts.Select((text, index) => PairText.Of(text) with { Place = new TextPlace(index / 2, index, 9, ArticlePart.Body) })]);
        var there = Row(loaded, 0, 1);
        Assert.That(there, Is.All.Matches<float>(float.IsFinite));
        Assert.That(Row(loaded, 1, 0), Is.EqualTo(there));
    });

    [TestCase("Two boats sank on 4 May.", "Three boats sank on 5 May.", "rival figures", 1)]
    [TestCase("Two boats sank on 4 May.", "Three boats sank on 5 May.", "rival days", 1)]
    [TestCase("Two boats sank on 4 May.", "On 4 May two boats sank.", "shared figures", 1)]
    [TestCase("Two boats sank on 4 May.", "On 4 May two boats sank.", "a shared day", 1)]
    [TestCase("Two boats sank.", "Boats sank.", "figures in one alone", 1)]
    [TestCase("The mayor did not resign.", "The mayor resigned.", "negations differ", 1)]
    [TestCase("Is the mayor a robot?", "The mayor is a robot.", "one asks", 1)]
    [TestCase("The story of the robot is a hoax.", "The story of the robot is true.", "falsehood differs", 1)]
    [TestCase("The court convicted the mayor.", "The court acquitted the mayor.", "opposites", 1)]
    [TestCase("Boats sank near Oldport.", "Boats sank near Newquay.", "names in both, none shared", 1)]
    [TestCase("Boats sank near Oldport.", "Boats sank near Oldport today.", "containment, higher", 1)]
    [TestCase("red green blue", "red green yellow", "longest common run", 2)]
    [TestCase("red green blue", "blue green red", "longest common run", 1)]
    [TestCase("red green blue", "red green yellow", "shared words", 2)]
    public void Features_tell_what_their_names_say(string a, string b, string name, double value)
    {
        var loaded = LoadedPairs.Read([PairText.Of(a), PairText.Of(b), PairText.Of("the boats are sinking")]);
        var row = new float[PairFeatures.Names.Length];
        PairFeatures.Write(loaded, 0, 1, row);
        Assert.That(row[Array.IndexOf(PairFeatures.Names, name)], Is.EqualTo(value).Within(1e-5));
    }

    private static float[] Row(LoadedPairs loaded, int a, int b)
    {
        var row = new float[PairFeatures.EventNames.Length];
        Array.Fill(row, float.NaN);
        PairFeatures.WriteEvent(loaded, a, b, row);
        return row;
    }
}
