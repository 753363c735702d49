namespace Compare.Tests;

[TestFixture]
internal sealed class ExclusiveWordsTests
{
    [TestCase("french", "german")]
    [TestCase("turkey", "syria")]
    [TestCase("texas", "florida")]
    [TestCase("london", "manchester")]
    [TestCase("monday", "friday")]
    [TestCase("june", "october")]
    [TestCase("winter", "summer")]
    [TestCase("red", "blue")]
    [TestCase("boys", "men")]
    [TestCase("daughter", "wives")]
    [TestCase("colonel", "sergeants")]
    [TestCase("knife", "guns")]
    [TestCase("stabbed", "shot")]
    [TestCase("trucks", "bus")]
    [TestCase("dogs", "cat")]
    [TestCase("copper", "gold")]
    [TestCase("north", "west")]
    [TestCase("legs", "chest")]
    [TestCase("muslims", "christian")]
    [TestCase("republicans", "democrat")]
    [TestCase("google", "microsoft")]
    [TestCase("dollars", "euro")]
    [TestCase("tennis", "golf")]
    [TestCase("cholera", "measles")]
    [TestCase("convicted", "acquitted")]
    [TestCase("fired", "promoted")]
    [TestCase("approved", "postponed")]
    [TestCase("bought", "rented")]
    [TestCase("first", "third")]
    [TestCase("breakfast", "dinner")]
    [TestCase("cocaine", "heroin")]
    [TestCase("kitchen", "bathroom")]
    [TestCase("unhurt", "dead")]
    [TestCase("boy", "teenager", false)]
    [TestCase("france", "french", false)]
    [TestCase("lorry", "truck", false)]
    [TestCase("gun", "weapon", false)]
    [TestCase("sacked", "fired", false)]
    [TestCase("bought", "buys", false)]
    [TestCase("jewish", "american", false)]
    [TestCase("harbourmaster", "lighthouse", false)]
    public void Exclusive_words_tell_of_different_things(string wordA, string wordB, bool exclusive = true)
    {
        var (stemA, stemB) = (Stemmer.Stem(wordA), Stemmer.Stem(wordB));

        Assert.That(ExclusiveWords.AreExclusive(stemA, stemB), Is.EqualTo(exclusive));
        Assert.That(ExclusiveWords.AreExclusive(stemB, stemA), Is.EqualTo(exclusive));
    }

    [Test]
    public void The_table_covers_the_classes_of_news()
    {
        Assert.That(ExclusiveWords.Classes.Count, Is.GreaterThan(350));
        Assert.That(ExclusiveWords.Classes.Stems.Count(), Is.GreaterThan(1200));
    }

    [Test]
    public void No_two_words_of_a_family_exclude_each_other()
    {
        var families = WordFamilies.FamilyOf.GroupBy(pair => pair.Value, pair => pair.Key);
        var exclusive = families.SelectMany(stems => stems.SelectMany(_ => stems, (one, other) => (one, other)))
            .Where(pair => ExclusiveWords.AreExclusive(pair.one, pair.other));

        Assert.That(exclusive, Is.Empty);
    }
}
