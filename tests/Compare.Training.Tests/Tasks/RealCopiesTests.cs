namespace Compare;

[TestFixture]
internal sealed class RealCopiesTests
{
    private const string First = "The old ferry ran aground near the pier on Monday evening, and nobody on board was hurt at all.";
    private const string Second = "Divers will look at the hull of the ship once the storm has passed over the northern coast.";
    private const string Third = "A spokeswoman for the harbour office could not say when the regular service would start again.";
    private const string Other = "Quite different words fill the whole of this sentence so that no run of three is shared.";

    private static CopyText Text(params string[] sentences) => new("text", "event", [string.Join(' ', sentences)]);

    [Test]
    public void Forty_words_in_whole_sentences_make_copies() =>
        Assert.That(RealCopies.Label(Text(First, Second, Third, Other), Text("Something else comes before it here.", Second, Third, First)), Is.True);

    [Test]
    public void Nothing_shared_makes_different_articles() => Assert.That(RealCopies.Label(Text(First, Second), Text(Third, Other)), Is.False);

    [Test]
    public void One_sentence_of_a_long_text_says_nothing() => Assert.That(RealCopies.Label(Text(First, Second, Third), Text(First, Other, Other, Other)), Is.Null);

    [Test]
    public void A_sentence_with_half_of_its_runs_says_nothing() =>
        Assert.That(RealCopies.Label(Text(First, Second), Text("The old ferry ran aground near the pier on Monday evening, though some were ill.", Other)), Is.Null);

    [TestCase('"', '"')]
    [TestCase('“', '”')]
    public void The_same_quotation_makes_no_copies(char open, char close) =>
        Assert.That(RealCopies.Label(Text(Other, $"{open}{First} {Second} {Third}{close}"), Text("Now comes a long word of hers, she told us later.", $"{open}{First} {Second} {Third}{close}")), Is.False);
}
