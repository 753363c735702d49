namespace Compare;

[TestFixture]
internal sealed class CopyMakerTests
{
    private static readonly CopyText Text = new("text", "event", [.. Enumerable.Range(0, 8).Select(number => $"On day {number}, the committee will start talks about the bridge. Nobody was hurt in part {number} of the town.")]);
    private static readonly CopyText Host = new("host", "event", ["A quite other beginning stands here.", "And another end."]);

    private static MadeCopy Make(string rule) => CopyMaker.Rules.Single(one => one.Name == rule).Make(Text, Host)!;

    [Test]
    public void The_first_half_is_cut_at_a_sentence()
    {
        var made = Make("cut to its first half");
        Assert.That(made.Paragraphs, Is.EqualTo(Text.Paragraphs.Take(4)));
        Assert.That(made.Copied, Is.All.True);
    }

    [Test]
    public void Another_order_keeps_every_paragraph()
    {
        var made = Make("paragraphs in another order");
        Assert.That(made.Paragraphs, Is.EquivalentTo(Text.Paragraphs).And.Not.EqualTo(Text.Paragraphs));
        Assert.That(Make("paragraphs in another order").Paragraphs, Is.EqualTo(made.Paragraphs), "the same every time");
    }

    [Test]
    public void A_new_lead_turns_the_first_two_sentences_and_changes_their_words()
    {
        var made = Make("lead paraphrased");
        Assert.That(made.Paragraphs[0], Does.Match("^the .*, On \\w+ 0\\. Nobody ").And.Not.Contain("Nobody was hurt in part 0"));
        Assert.That(made.Paragraphs.Skip(1), Is.EqualTo(Text.Paragraphs.Skip(1)));
    }

    [Test]
    public void Edits_change_some_words_everywhere()
    {
        var (before, after) = (string.Join(' ', Text.Paragraphs).Split(' '), string.Join(' ', Make("one word in six edited").Paragraphs).Split(' '));
        Assert.That(after.Count(before.Contains), Is.InRange(before.Length * 3 / 5, before.Length - 10));
    }

    [Test]
    public void A_mixture_holds_six_paragraphs_of_the_original_inside_another_text()
    {
        var made = Make("six paragraphs in a text of its own");
        Assert.That(made.Paragraphs, Is.EqualTo((string[])[Host.Paragraphs[0], .. Text.Paragraphs.Take(6), Host.Paragraphs[1]]));
        Assert.That(made.Copied, Is.EqualTo((bool[])[false, true, true, true, true, true, true, false]));
    }

    [Test]
    public void What_is_too_short_is_not_mixed() => Assert.That(CopyMaker.Rules[^2].Make(Host, Text), Is.Null);
}
