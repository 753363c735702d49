namespace Compare;

public class DebunkModeTests
{
    [TestCase("Bear story is a hoax\n\nThe town hall was closed for the day.", true)]
    [TestCase("Bear story spreads\n\nThe town was calm.\n\nThe school was open.\n\nThe shop was open. The picture is fake.\n\nThe name is bogus.", true)]
    [TestCase("Bear story spreads\n\nThe town was calm.\n\nThe school was open.\n\nThe shop was open. The picture is fake.", false)]
    [TestCase("Bear attacks mayor\n\nThe town hall was closed for the day.", false)]
    [TestCase("Bear attacks mayor\n\nPolice said the picture was fake.", false)]
    public void An_article_puts_a_story_right_in_its_opening_or_again_and_again(string text, bool expected) =>
        Assert.That(DebunkMode.Holds(SmallCorpus.Read(SmallCorpus.Article("a", "A", text), "A bear attacked the mayor.").Article), Is.EqualTo(expected));
}
