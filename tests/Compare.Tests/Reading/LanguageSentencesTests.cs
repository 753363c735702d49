namespace Compare;

/// <summary>One sentence is told by its language or not at all.</summary>
public class LanguageSentencesTests
{
    private const int Sure = 50;

    [Test]
    public void No_sentence_is_taken_for_another_language_and_most_are_told()
    {
        var lines = File.ReadAllLines(Path.Combine(TestFolder.Root, "tests", "Compare.Tests", "Reading", "LanguageSentences.txt")).Select(line => line.Split('\t')).ToList();
        var told = lines.Select(line => (Wanted: line[0], Told: LanguageDetector.Detect(line[1]), Text: line[1])).ToList();
        foreach (var (wanted, found, text) in told.Where(entry => entry.Told != entry.Wanted)) TestContext.Out.WriteLine($"{wanted} {found ?? "unsure"}: {text}");
        Assert.That(told.Where(entry => entry.Told is not (null or "und") && entry.Told != entry.Wanted), Is.Empty);
        TestContext.Out.WriteLine($"{told.Count(entry => entry.Told == entry.Wanted)} of {told.Count} told");
        Assert.That(told.Count(entry => entry.Told == entry.Wanted), Is.GreaterThanOrEqualTo(Sure));
    }

    [TestCase("Požiar v prístave zranil dvoch hasičov v piatok, povedal primátor. Príčina zatiaľ nie je známa.")]
    [TestCase("Ugunsgrēks ostā ievainoja divus ugunsdzēsējus piektdien, sacīja mērs, un cēlonis vēl nav zināms.")]
    public void A_neighbour_without_samples_is_not_taken_for_one_that_has_them(string text) => Assert.That(LanguageDetector.Detect(text), Is.Null.Or.EqualTo("und"));
}
