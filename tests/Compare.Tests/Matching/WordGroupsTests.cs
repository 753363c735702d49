namespace Compare.Tests;

[TestFixture]
internal sealed class WordGroupsTests
{
    [TestCase("# heading\nfire blaze\nlonely\n", "C.txt, line 3: expected at least two words in a class.")]
    [TestCase("fire blaze\n\nblaze inferno fires fire", "C.txt, line 3: 'fire' has the stem of 'fires'.")]
    [TestCase("sell trade sold", "C.txt, line 1: 'sold' has the stem of 'sell'.")]
    [TestCase("Fire blaze", "C.txt, line 1: 'Fire' is not a lower-case word.")]
    [TestCase("on-line web", "C.txt, line 1: 'on-line' is not a lower-case word.")]
    public void A_malformed_class_is_refused_with_its_line(string text, string message)
    {
        using var reader = new StringReader(text);

        Assert.That(() => WordGroups.Read(reader, "C.txt"), Throws.InvalidOperationException.With.Message.EqualTo(message));
    }

    [Test]
    public void A_word_may_stand_in_many_lines_but_does_not_join_them()
    {
        using var reader = new StringReader("# Places\n\nbank shore coast\nbank lender\n# Money\nlender creditor\n");

        var classes = WordGroups.Read(reader, "C.txt");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(classes.Count, Is.EqualTo(3));
            Assert.That(classes.LinesOf("bank"), Is.EqualTo(new[] { 3, 4 }));
            Assert.That(classes.LinesOf("sofa"), Is.Empty);
            Assert.That(classes.Share("bank", "coast"), Is.True);
            Assert.That(classes.Share("bank", Stemmer.Stem("lenders")), Is.True);
            Assert.That(classes.Share("coast", Stemmer.Stem("lenders")), Is.False);
            Assert.That(classes.Share("bank", Stemmer.Stem("creditor")), Is.False);
            Assert.That(classes.Share("bank", "bank"), Is.False);
            Assert.That(classes.Share("bank", "sofa"), Is.False);
        }
    }

    [Test]
    public void Classes_share_a_stem_whichever_list_of_lines_is_the_longer()
    {
        using var reader = new StringReader("a b\na c\na d\ne f\na f\n");

        var classes = WordGroups.Read(reader, "C.txt");

        Assert.That(classes.Share("a", "f") && classes.Share("f", "a"), Is.True);
        Assert.That(classes.Share("e", "a") || classes.Share("a", "e"), Is.False);
    }
}
