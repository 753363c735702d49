namespace Compare;

[TestFixture]
internal sealed class CopiedPlacesTests
{
    private static readonly ArticleCopy Copy = new("b", "a", CopyKind.Partial, 0.5)
    {
        Passages = [new CopiedPassage(new TextSpan(10, 20), new TextSpan(0, 20), 4), new CopiedPassage(new TextSpan(40, 10), new TextSpan(30, 10), 2)],
    };

    [TestCase(10, 20, true)]
    [TestCase(20, 20, true, Description = "half of it")]
    [TestCase(21, 19, false, Description = "less than half of it")]
    [TestCase(20, 30, true, Description = "two passages together")]
    [TestCase(0, 0, false)]
    public void A_place_is_copied_when_half_of_it_stands_in_passages(int start, int length, bool isCopied) =>
        Assert.That(new CopiedPlaces([Copy]).At("b", new TextSpan(start, length)), isCopied ? Is.SameAs(Copy) : Is.Null);

    [Test]
    public void Other_articles_copy_nothing() => Assert.That(new CopiedPlaces([Copy]).At("a", new TextSpan(0, 20)), Is.Null);

    [Test]
    public void A_whole_copy_without_passages_is_copied_throughout()
    {
        var whole = Copy with { Kind = CopyKind.Wire, Passages = [] };
        Assert.That(new CopiedPlaces([whole]).At("b", new TextSpan(500, 5)), Is.SameAs(whole));
        Assert.That(new CopiedPlaces([whole with { Kind = CopyKind.Agency }]).At("b", new TextSpan(500, 5)), Is.Null);
    }
}
