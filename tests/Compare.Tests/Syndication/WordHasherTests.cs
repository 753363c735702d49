namespace Compare;

[TestFixture]
internal sealed class WordHasherTests
{
    private static List<HashedWord> Words(string text)
    {
        var words = new List<HashedWord>();
        WordHasher.Add(text, new TextSpan(0, text.Length), words);
        return words;
    }

    [TestCase("He said \"not today\" and left.", "not today")]
    [TestCase("He said “not today” and left.", "not today")]
    [TestCase("Er sagte „nicht heute“ und ging.", "nicht heute")]
    [TestCase("Il a dit « pas ce soir » hier.", "pas ce soir")]
    [TestCase("He said 'it wasn't me' and left.", "it wasn t me")]
    [TestCase("The workers' union and the '90s crowd met.", "")]
    [TestCase("He said \"not today and left.", "not today and left")]
    public void Quoted_words_are_known(string text, string quoted) =>
        Assert.That(string.Join(' ', Words(text).Where(word => word.IsQuoted).Select(word => text[word.Start..word.End])), Is.EqualTo(quoted));

    [Test]
    public void Words_have_their_places_and_case_does_not_matter()
    {
        var words = Words("Abc, aBC 港口");
        Assert.That(words.Select(word => (word.Start, word.End)), Is.EqualTo(new[] { (0, 3), (5, 8), (9, 10), (10, 11) }));
        Assert.That(words[0].Hash, Is.EqualTo(words[1].Hash));
    }
}
