namespace Compare;

public class NameVariantsTests
{
    [TestCase("mashal", "meshaal")]
    [TestCase("zelensky", "zelenskyy")]
    [TestCase("zelensky", "zelenski")]
    [TestCase("oleksiy", "oleksii")]
    [TestCase("mohammed", "muhammad")]
    [TestCase("qatar", "katar")]
    public void Spellings_of_one_name_are_one(string a, string b)
    {
        Assert.That(NameVariants.AreOneName(a, b), Is.True);
        Assert.That(NameVariants.AreOneName(b, a), Is.True);
    }

    [TestCase("marina", "marino")]
    [TestCase("johnson", "johnston")]
    [TestCase("brandt", "brenner")]
    [TestCase("israel", "iran")]
    [TestCase("oldport", "newport")]
    [TestCase("austria", "australia")]
    [TestCase("harris", "harrison")]
    public void Different_names_stay_apart(string a, string b)
    {
        Assert.That(NameVariants.AreOneName(a, b), Is.False);
        Assert.That(NameVariants.AreOneName(b, a), Is.False);
    }

    [Test]
    public void Each_variant_leads_to_the_first_spelling_in_the_alphabet() =>
        Assert.That(
            NameVariants.Find(["zelenskyy", "brandt", "zelensky", "meshaal", "mashal", "zelenski"]).Order(),
            Is.EqualTo(new[] { ("meshaal", "mashal"), ("zelensky", "zelenski"), ("zelenskyy", "zelenski") }));

    [Test]
    public void Short_names_are_never_joined() => Assert.That(NameVariants.Find(["kiev", "kyiv", "lee", "leo"]), Is.Empty);

    [TestCase("Two men met Mashal.", "Two men met Meshaal.", true)]
    [TestCase("Two men met Johnson.", "Two men met Johnston.", false)]
    public void Articles_that_spell_a_name_differently_speak_of_one_person(string a, string b, bool expected)
    {
        var articles = new[] { a, b }.Select((text, index) => ArticleSegmenter.Segment(SmallCorpus.Article($"a{index}", "A", text))).ToList();
        var vocabulary = Vocabulary.From(articles, []);
        var concepts = articles.Select(article => vocabulary.Read(article.Sentences[0]).Terms[^1].Concept).ToList();
        Assert.That(concepts[0] == concepts[1], Is.EqualTo(expected));
    }
}
