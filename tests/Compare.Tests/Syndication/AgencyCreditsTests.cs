namespace Compare;

[TestFixture]
internal sealed class AgencyCreditsTests
{
    private const string Body = "The ferry ran aground on Monday evening near the old pier, and nobody was hurt.";

    private static IReadOnlyList<string> Credits(string text, string outlet = "Post", string? byline = null, params string[] outlets) =>
        new AgencyCredits([outlet, .. outlets]).Of(SmallCorpus.Article("a", outlet, "Ferry runs aground\n\n" + text) with { Byline = byline });

    [TestCase("LORN, Oct 3 (Reuters) - " + Body, "Reuters")]
    [TestCase("LORN (AP) — " + Body, "Associated Press")]
    [TestCase("Saint-Lorn (dpa) - " + Body, "Deutsche Presse-Agentur")]
    [TestCase("ЛОРН (Укрінформ) — " + Body, "Ukrinform")]
    [TestCase(Body + "\n\n(AFP)", "Agence France-Presse")]
    [TestCase(Body + " (Interfax-Ukraine)", "Interfax-Ukraine")]
    [TestCase("Australian Associated Press\n\n" + Body, "Australian Associated Press")]
    public void Agencies_are_known_by_their_names_and_short_forms(string text, string agency) => Assert.That(Credits(text), Is.EqualTo(new[] { agency }));

    [TestCase("LORN (ap) — " + Body)]
    [TestCase(Body + " Reuters was told so too, said a man who had seen the ferry.")]
    [TestCase("LORN (Pa.) — " + Body)]
    public void Other_words_are_no_credit(string text) => Assert.That(Credits(text), Is.Empty);

    [Test]
    public void A_byline_may_name_two_agencies() => Assert.That(Credits(Body, byline: "AFP with Reuters"), Is.EqualTo(new[] { "Agence France-Presse", "Reuters" }));

    [Test]
    public void An_outlet_of_the_corpus_keeps_its_own_name() => Assert.That(Credits("LORN (AP) — " + Body, outlets: ["The Post", "AP"]), Is.EqualTo(new[] { "AP" }));

    [Test]
    public void An_agency_does_not_credit_itself() => Assert.That(Credits("LORN (AP) — " + Body, outlet: "Associated Press"), Is.Empty);
}
