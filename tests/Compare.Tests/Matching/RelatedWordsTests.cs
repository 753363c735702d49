namespace Compare.Tests;

[TestFixture]
internal sealed class RelatedWordsTests
{
    [TestCase("welcomed", "hailed")]
    [TestCase("praise", "applauded")]
    [TestCase("campaigners", "activist")]
    [TestCase("sold", "auctioned")]
    [TestCase("remarks", "statement")]
    [TestCase("gun", "weapons")]
    [TestCase("lorry", "vehicle")]
    [TestCase("abducted", "kidnapping")]
    [TestCase("murdered", "killing")]
    [TestCase("beheaded", "executed")]
    [TestCase("jailed", "imprisoned")]
    [TestCase("surgeon", "operation")]
    [TestCase("newborn", "infant")]
    [TestCase("buried", "funeral")]
    [TestCase("lawmaker", "senator")]
    [TestCase("sacked", "dismissed")]
    [TestCase("smartphone", "iphone")]
    [TestCase("ufo", "alien")]
    [TestCase("mosque", "temple", false)]
    [TestCase("pastor", "preacher")]
    [TestCase("footballer", "player")]
    [TestCase("puppy", "dog")]
    [TestCase("devoured", "eat")]
    [TestCase("cottage", "houses")]
    [TestCase("trousers", "jeans")]
    [TestCase("pupil", "student")]
    [TestCase("footage", "video")]
    [TestCase("ban", "prohibited")]
    [TestCase("rose", "increased")]
    [TestCase("fabricated", "fake")]
    [TestCase("resigned", "quit")]
    [TestCase("spokesman", "officials")]
    [TestCase("police", "army", false)]
    [TestCase("rise", "fall", false)]
    [TestCase("rifle", "pistol", false)]
    [TestCase("husband", "wife", false)]
    [TestCase("mother", "father", false)]
    [TestCase("dog", "cats", false)]
    [TestCase("acquitted", "convicted", false)]
    [TestCase("killed", "injured", false)]
    [TestCase("banana", "senate", false)]
    [TestCase("sold", "sell", false)]
    [TestCase("harbourmaster", "lighthouse", false)]
    public void Related_words_may_state_one_claim(string wordA, string wordB, bool related = true)
    {
        var (stemA, stemB) = (Stemmer.Stem(wordA), Stemmer.Stem(wordB));

        Assert.That(RelatedWords.AreRelated(stemA, stemB), Is.EqualTo(related));
        Assert.That(RelatedWords.AreRelated(stemB, stemA), Is.EqualTo(related));
    }

    [Test]
    public void The_table_covers_the_vocabulary_of_news()
    {
        Assert.That(RelatedWords.Groups.Count, Is.GreaterThan(2000));
        Assert.That(RelatedWords.Groups.Stems.Count(), Is.GreaterThan(3000));
    }

    [Test]
    public void Related_words_neither_exclude_nor_oppose_each_other()
    {
        var groups = RelatedWords.Groups.Stems.SelectMany(RelatedWords.Groups.LinesOf, (stem, line) => (stem, line)).ToLookup(pair => pair.line, pair => pair.stem);
        var related = groups.SelectMany(stems => stems.SelectMany(_ => stems, (one, other) => (one, other))).ToArray();
        var opposed = related.Where(pair => WordFamilies.AreOpposed(pair.one, pair.other));
        var exclusive = related.Where(pair => ExclusiveWords.AreExclusive(pair.one, pair.other));

        Assert.That(opposed, Is.Empty);
        Assert.That(exclusive, Is.Empty);
    }
}
