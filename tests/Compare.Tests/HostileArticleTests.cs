using System.Diagnostics;

namespace Compare;

/// <summary>Texts that no editor wrote go through the whole pipeline.</summary>
public class HostileArticleTests
{
    /// <summary>A codebook holds sentences; this is far more than any.</summary>
    private const int LongestClaim = 5_000;

    private static readonly Claim Claim = new("c1", "The fire at Oldport destroyed 40 containers.");

    private static readonly (string Name, string Text)[] Texts =
    [
        ("empty", ""),
        ("blank", " \n\n\t\u00a0 \n\n "),
        ("one word of 200 kB", new string('a', 200_000)),
        ("one word 40,000 times", string.Concat(Enumerable.Repeat("fire ", 40_000))),
        ("only marks", "?!?! … --- ;;; ,,, «»“”‘’ ((( )))"),
        ("20,000 quotation marks", string.Concat(Enumerable.Repeat("\" ", 20_000))),
        ("20,000 commas", string.Concat(Enumerable.Repeat("fire, ", 20_000))),
        ("2,000 verbs of saying", string.Concat(Enumerable.Repeat("police said ", 2_000))),
        ("10,000 negations", string.Concat(Enumerable.Repeat("not ", 10_000))),
        ("numbers", string.Concat(Enumerable.Repeat("40 to 50 or ", 5_000))),
        ("right to left", "\u05d4\u05d0\u05e9 \u05d1\u05e0\u05de\u05dc. \u0627\u0644\u062d\u0631\u064a\u0642 \u0641\u064a \u0627\u0644\u0645\u064a\u0646\u0627\u0621\u060c \u0664\u0660 \u062d\u0627\u0648\u064a\u0629."),
        ("emoji", "\ud83d\udd25\ud83d\udd25 The fire \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 at Oldport \ud83d\ude92."),
        ("lone surrogates", "\ud83d The fire \ude00\ude00 at Oldport \ud83d."),
        ("controls", "\0\u0001\u200b\u202e The fire at Oldport \u202c\ufeff."),
        ("combining marks", "a" + new string('\u0301', 10_000)),
    ];

    private static IEnumerable<TestCaseData> Cases => Texts.Select(entry => new TestCaseData(entry.Text) { TestName = $"{{m}}({entry.Name})" });

    [TestCaseSource(nameof(Cases))]
    public void A_hostile_text_is_read_in_time_and_leaves_the_others_as_they_are(string text)
    {
        var sound = SmallCorpus.Article("sound", "Courier", "Port fire\n\nThe fire at Oldport destroyed 40 containers on Sunday night.");
        var corpus = SmallCorpus.Of(sound, SmallCorpus.Article("strange", "Herald", text));
        var clock = Stopwatch.StartNew();
        var found = corpus.Compare();
        var given = corpus.Compare(claims: [Claim]);
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)));
        Assert.That(given.Cells.Select(cell => cell.ArticleId), Is.EqualTo(new[] { "sound", "strange" }));
        Assert.That(given.Cells[0].State, Is.EqualTo(CoverageState.Carries));
        Assert.That(given.Cells[1].State, Is.Not.EqualTo(CoverageState.Disputes));
        Assert.That(found.Flow.Judged, Is.EqualTo(2));
    }

    [TestCaseSource(nameof(Cases))]
    public void A_hostile_text_may_be_the_claim(string text)
    {
        var corpus = SmallCorpus.Of(SmallCorpus.Article("sound", "Courier", "Port fire\n\nThe fire at Oldport destroyed 40 containers on Sunday night."));
        var clock = Stopwatch.StartNew();
        var cells = corpus.Compare(claims: [new Claim("c0", text[..Math.Min(text.Length, LongestClaim)]), Claim]).Cells;
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)));
        Assert.That(cells[1].State, Is.EqualTo(CoverageState.Carries));
    }

    [Test]
    public void A_claim_without_words_is_in_no_article()
    {
        var corpus = SmallCorpus.Of(SmallCorpus.Article("a", "Courier", "Port fire\n\nThe fire at Oldport destroyed 40 containers."));
        Assert.That(corpus.Compare(claims: [new Claim("c1", ""), new Claim("c2", "?!"), new Claim("c3", "it was")]).Cells.Select(cell => cell.State), Is.All.EqualTo(CoverageState.Omits));
    }
}
