using System.Collections.Immutable;

namespace Compare;

public class SentenceSplitterTests
{
    [TestCase("Mr. Smith met Lt. Col. Jones.|They left.")]
    [TestCase("Dr. Brown and Sen. Ann Lee spoke to Prof. White.|No one else did.")]
    [TestCase("The U.S. Army moved.|It left the U.S. The army stayed.", "The U.S. Army moved.|It left the U.S.|The army stayed.")]
    [TestCase("The U.N. Security Council met at 5 p.m. Monday.|It closed at 6 p.m. Nobody spoke.", "The U.N. Security Council met at 5 p.m. Monday.|It closed at 6 p.m.|Nobody spoke.")]
    [TestCase("Acme Inc. Chief Jane Poe left Acme Corp. She sold it.", "Acme Inc. Chief Jane Poe left Acme Corp.|She sold it.")]
    [TestCase("J. K. Rowling wrote it.|J.K. Rowling signed it.")]
    [TestCase("George W. Bush spoke.|Malcolm X. He listened.", "George W. Bush spoke.|Malcolm X.|He listened.")]
    [TestCase("It is No. 5 on the list.|The answer is No. He left.", "It is No. 5 on the list.|The answer is No.|He left.")]
    [TestCase("It began on Oct. 7 and ended in Nov. Then it rained.", "It began on Oct. 7 and ended in Nov.|Then it rained.")]
    [TestCase("He met him in St. Louis on Main St. The bus was late.", "He met him in St. Louis on Main St.|The bus was late.")]
    [TestCase("They sell fruit, e.g. Apples, i.e. Golden ones, vs. Pears.|All is well.")]
    [TestCase("Martin Luther King Jr. Day is near.|He is John Doe Jr. He waits.", "Martin Luther King Jr. Day is near.|He is John Doe Jr.|He waits.")]
    [TestCase("They bought apples, pears, etc. and left.|Done.")]
    [TestCase("She has a Ph.D. from Bonn.|He has none.")]
    public void Abbreviations_end_a_sentence_only_where_the_next_word_begins_one(string text, string? expected = null) => Expect(text, expected);

    [TestCase("It grew by 3.5 percent.|It holds 3.000 litres.")]
    [TestCase("They met at 3.30pm in room 4.|He came late.")]
    [TestCase("See example.com for more.|Mail a.b@example.org now.")]
    [TestCase("Open report.pdf and ASP.NET.|The end.")]
    [TestCase("It is on .NET now.|We run C# and .NET Framework.")]
    [TestCase("Follow https://example.com/a.b?C=D.E today.|Thanks.")]
    [TestCase("Am 7. Oktober kam er.|Am 8. ging er.")]
    public void Points_inside_numbers_and_addresses_do_not_end(string text) => Expect(text, null);

    [TestCase("“We won.”|He smiled.")]
    [TestCase("\"We won.\"|He smiled.")]
    [TestCase("‘We won.’|He smiled.")]
    [TestCase("„Wir haben gewonnen.“|Er lachte.")]
    [TestCase("»Wir haben gewonnen.«|Er lachte.")]
    [TestCase("« Nous avons gagné. »|Il sourit.")]
    [TestCase("« Nous avons gagné\u202F!\u00A0»|Il sourit.")]
    [TestCase("« Vraiment\u00A0?\u00A0» demanda-t-il.|Elle rit.")]
    [TestCase("‹Wir siegten.›|Er lachte.")]
    [TestCase("(They won.)|He smiled.")]
    [TestCase("He said they “won”.|He smiled.")]
    [TestCase("He “won.”)|She lost.")]
    [TestCase("“Really?” he asked.|She nodded.")]
    [TestCase("\"Really?\" he asked.|She nodded.")]
    [TestCase("„Wirklich?“ fragte er.|Sie nickte.")]
    [TestCase("“Really?” Ann Smith asked.|She nodded.")]
    [TestCase("“It is over!” said the mayor.|“Go home.”")]
    [TestCase("He said.|“Now we go,” she said.|“Fine.”")]
    [TestCase("“We lost.”|Smith continued, “but not for long.”")]
    [TestCase("It is done.[12]|The next part began.")]
    public void Closing_marks_stay_with_their_sentence(string text, string? expected = null) => Expect(text, expected);

    [TestCase("What?!|No way!!!|Yes.")]
    [TestCase("I wonder … whether it rains.|It does.")]
    [TestCase("I wonder... whether it rains.|It does.")]
    [TestCase("It ended…|The crowd left.")]
    [TestCase("It ended . . .|The crowd left.")]
    [TestCase("It ended. .|The crowd left.")]
    [TestCase("It ended..|The crowd left.")]
    [TestCase("Yahoo! News reported it.|Fine.")]
    [TestCase("Stop!|they cried.", "Stop! they cried.")]
    public void Runs_of_marks_are_one_stop(string text, string? expected = null) => Expect(text, expected);

    [TestCase("It is the end.Next comes more.", "It is the end.|Next comes more.")]
    [TestCase("He called it “a crime”.However, nobody came.", "He called it “a crime”.|However, nobody came.")]
    [TestCase("Is it?Yes it is.", "Is it?|Yes it is.")]
    [TestCase("He said “go.”Then he left.", "He said “go.”|Then he left.")]
    [TestCase("It closed in 2011.The site is gone.", "It closed in 2011.|The site is gone.")]
    [TestCase("He met Mr.Smith at Booking.Com yesterday.", "He met Mr.Smith at Booking.Com yesterday.")]
    public void A_missing_space_does_not_hide_an_end(string text, string expected) => Expect(text, expected);

    [TestCase("他来了。|她走了！|真的吗？")]
    [TestCase("“他来了。”|她走了。")]
    [TestCase("هل هذا صحيح؟|نعم هذا صحيح.")]
    [TestCase("यह सच है।|वह गया।")]
    [TestCase("Он ушёл.|Она осталась.")]
    [TestCase("הוא הלך.|היא נשארה.")]
    public void Other_scripts_have_their_own_stops(string text)
    {
        var joined = text.Replace("|", text[0] is '他' or '“' ? "" : " ", StringComparison.Ordinal);
        Assert.That(SplitterCases.Texts(joined), Is.EqualTo(text.Split('|')));
    }

    [TestCase("1. Wash your hands.\n2. Dry them.", "1. Wash your hands.|2. Dry them.")]
    [TestCase("• Bread and butter\n• Milk", "• Bread and butter|• Milk")]
    [TestCase("What we know\nThe fire began at noon.", "What we know|The fire began at noon.")]
    [TestCase("a. The first\nb. The second", "a. The first|b. The second")]
    [TestCase("Mr.\nSmith came.", "Mr.\nSmith came.")]
    [TestCase("Headline without a stop\n\nBody text here.", "Headline without a stop|Body text here.")]
    [TestCase("The long first line of this wrapped paragraph goes on and on until\nthe second line ends it.", "The long first line of this wrapped paragraph goes on and on until\nthe second line ends it.")]
    [TestCase("First line\r\n\r\nSecond line\r\nThird line", "First line|Second line|Third line")]
    public void Lines_without_a_stop_end_where_they_do_not_look_wrapped(string text, string expected) =>
        Assert.That(SplitterCases.Texts(text), Is.EqualTo(expected.Split('|')));

    [Test]
    public void Wrapped_text_is_read_over_its_line_breaks_even_before_a_capital()
    {
        const string text = "The council met on Friday evening to talk about the plan that Mayor\nAnna Holt had set out a week before, and it voted late at night for\nHolt and her plan.";
        Assert.That(SplitterCases.Texts(text), Is.EqualTo(new[] { text }));
    }

    [Test]
    public void Sentences_never_cross_blocks_and_name_their_block_and_part()
    {
        const string text = "Ship sinks\n\nIt sank. Nobody died";
        ImmutableArray<ArticleBlock> blocks =
        [
            new ArticleBlock(BlockKind.Headline, ArticlePart.Headline, new TextSpan(0, 10)),
            new ArticleBlock(BlockKind.Paragraph, ArticlePart.Lead, TextSpan.Between(12, text.Length)),
        ];
        Assert.That(SentenceSplitter.Split(text, blocks), Is.EqualTo(new[]
        {
            new SentenceSpan(0, ArticlePart.Headline, TextSpan.Between(0, 10)),
            new SentenceSpan(1, ArticlePart.Lead, TextSpan.Between(12, 20)),
            new SentenceSpan(1, ArticlePart.Lead, TextSpan.Between(21, 32)),
        }));
    }

    [Test]
    public void No_blocks_or_blank_blocks_hold_no_sentence()
    {
        Assert.That(SentenceSplitter.Split("", []), Is.Empty);
        Assert.That(SentenceSplitter.Split(" \n ", [new ArticleBlock(BlockKind.Paragraph, ArticlePart.Body, new TextSpan(0, 3))]), Is.Empty);
    }

    /// <summary>Without an expectation the bars in the text stand for the ends.</summary>
    private static void Expect(string text, string? expected) =>
        Assert.That(SplitterCases.Texts(text.Replace('|', ' ')), Is.EqualTo((expected ?? text).Split('|')));
}
