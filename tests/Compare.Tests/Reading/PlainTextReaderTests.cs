namespace Compare;

[TestFixture]
internal sealed class PlainTextReaderTests
{
    private const string Lead = "The harbour office said on Monday that the old pier would stay closed until divers had looked at its piles.";
    private const string Second = "Nobody has been hurt. The kiosk at its end, which belongs to the town, is to be moved to the market.";

    private static SourceDocument Read(string text, string? outlet = null, params string[] known) =>
        new PlainTextReader(known.Select(TextForm.Key).ToHashSet()).Read(text, isMarkdown: false, outlet);

    private static IEnumerable<string> Lines(SourceDocument document) => document.Body.Select(block => block.Line);

    [Test]
    public void The_first_paragraph_is_the_headline()
    {
        var document = Read($"Old pier closed\n\n{Lead}\n\n{Second}\n");
        Assert.Multiple(() =>
        {
            Assert.That(document.Headline?.Line, Is.EqualTo("Old pier closed"));
            Assert.That(document.Fields.Headline, Is.EqualTo(new Sourced<string>("Old pier closed", "first line")));
            Assert.That(Lines(document), Is.EqualTo(new[] { Lead, Second }));
        });
    }

    [TestCase("Prepare to meet ... mite man.")]
    [TestCase("The pier is closed, the harbour office said.")]
    [TestCase("Dear neighbours,")]
    [TestCase("Three things are known about the pier:")]
    [TestCase("update")]
    [TestCase("HARBOUR — The old pier will stay closed until divers have looked at its piles, the office said on Monday")]
    public void A_first_paragraph_that_is_a_sentence_of_the_story_is_no_headline(string first)
    {
        var document = Read($"{first}\n\n{Lead}\n\n{Second}");
        Assert.Multiple(() =>
        {
            Assert.That(document.Headline, Is.Null);
            Assert.That(Lines(document), Is.EqualTo(new[] { first, Lead, Second }));
        });
    }

    [TestCase("Who closed the old pier?")]
    [TestCase("Pier closed: \"We were not told\"")]
    [TestCase("Ministers clash over pier in the U.S.")]
    public void A_question_a_quotation_and_initials_can_end_a_headline(string headline)
    {
        Assert.That(Read($"{headline}\n\n{Lead}\n\n{Second}").Headline?.Line, Is.EqualTo(headline));
    }

    [Test]
    public void A_text_of_one_paragraph_has_no_headline()
    {
        var document = Read("Old pier closed");
        Assert.Multiple(() =>
        {
            Assert.That(document.Headline, Is.Null);
            Assert.That(Lines(document), Is.EqualTo(new[] { "Old pier closed" }));
        });
    }

    [Test]
    public void A_pasted_page_loses_its_furniture_and_gives_its_fields()
    {
        var document = Read(
            $"""
            top of page

            Politics

            Friends of the pier: how a club came to own a kiosk

            By Nora Whit and Piet Arlen

            Published 24 October 2023
            Updated: Oct 26, 2023

            4 min read

            {Lead}

            Advertisement

            A long history


            {Second}

            0 comments

            Comments

            You may also like

            The last of the steam tugs

            bottom of page
            """);
        Assert.Multiple(() =>
        {
            Assert.That(document.Headline?.Line, Is.EqualTo("Friends of the pier: how a club came to own a kiosk"));
            Assert.That(Lines(document), Is.EqualTo(new[] { Lead, "A long history", Second }));
            Assert.That(document.Body[1].Kind, Is.EqualTo(BlockKind.Subheading));
            Assert.That(document.Fields.Byline?.Value, Is.EqualTo("Nora Whit and Piet Arlen"));
            Assert.That(document.Fields.Published?.Value.ToString(), Is.EqualTo("2023-10-24"));
            Assert.That(document.Fields.Updated?.Value.ToString(), Is.EqualTo("2023-10-26"));
            Assert.That(document.Fields.Updated?.Origin, Is.EqualTo("text"));
        });
    }

    [Test]
    public void Menus_and_the_outlets_own_name_are_dropped_and_an_agencys_name_is_the_byline()
    {
        var document = Read($"Old pier closed\n\nHarbour Post\n\nNorthwire\n\nNews   Sport   Jobs   Motors\n\nHome > News > Coast\n\n{Lead}\n\n{Second}", "Harbour Post", "Harbour Post", "Northwire");
        Assert.Multiple(() =>
        {
            Assert.That(Lines(document), Is.EqualTo(new[] { Lead, Second }));
            Assert.That(document.Fields.Byline, Is.EqualTo(new Sourced<string>("Northwire", "text")));
        });
    }

    [Test]
    public void A_caption_before_the_headline_stays_a_caption()
    {
        var document = Read($"The pier at low water. Photo: Ida Brandvold\n\nOld pier closed\n\n{Lead}\n\n{Second}");
        Assert.Multiple(() =>
        {
            Assert.That(document.Headline?.Line, Is.EqualTo("Old pier closed"));
            Assert.That(document.Body.Select(block => block.Kind), Is.EqualTo(new[] { BlockKind.Caption, BlockKind.Paragraph, BlockKind.Paragraph }));
        });
    }

    [Test]
    public void A_share_button_in_the_middle_does_not_cut_the_text()
    {
        Assert.That(Lines(Read($"Old pier closed\n\n{Lead}\n\nShare\n\n{Second}")), Is.EqualTo(new[] { Lead, Second }));
    }

    [Test]
    public void A_heading_such_as_related_in_the_first_part_does_not_cut_the_text()
    {
        Assert.That(Lines(Read($"Old pier closed\n\n{Lead}\n\nRelated\n\n{Second}\n\n{Lead} {Second}")), Has.Exactly(1).EqualTo(Second));
    }

    [Test]
    public void The_constructed_example_line_at_the_end_is_no_part_of_the_text()
    {
        Assert.That(Lines(Read($"Old pier closed\n\n{Lead}\n\n{Second}\n\nConstructed example: this outlet and this event are invented.")), Is.EqualTo(new[] { Lead, Second }));
    }

    [Test]
    public void A_dateline_with_a_year_gives_the_day()
    {
        var document = Read($"Old pier closed\n\nHARBOUR, Oct 17, 2023 (Northwire) - {Lead}\n\n{Second}");
        Assert.That(document.Fields.Published, Is.EqualTo(new Sourced<PublicationTime>(TimeReader.Read("2023-10-17")!, "dateline") { Written = "HARBOUR, Oct 17, 2023 (Northwire)" }));
    }

    [Test]
    public void Hard_wrapped_lines_are_joined()
    {
        const string wrapped = "The harbour office said on Monday that the old pier would\nstay closed until divers had looked at its piles. Nobody has\nbeen hurt.\n\nThe kiosk at its end, which belongs to the town, is to be\nmoved to the market.";
        Assert.That(Lines(Read(wrapped)), Is.EqualTo(new[]
        {
            "The harbour office said on Monday that the old pier would stay closed until divers had looked at its piles. Nobody has been hurt.",
            "The kiosk at its end, which belongs to the town, is to be moved to the market.",
        }));
    }

    [Test]
    public void Lines_without_blank_lines_between_them_are_paragraphs()
    {
        Assert.That(Lines(Read($"{Lead}\n{Second}\n{Lead} Really.")), Is.EqualTo(new[] { Lead, Second, Lead + " Really." }));
    }

    [TestCase("[…]", true)]
    [TestCase("... [+1843 chars]", true)]
    [TestCase("...", false)]
    public void A_cutting_mark_at_the_end_shows_a_truncated_text(string end, bool expected)
    {
        Assert.That(Read($"Old pier closed\n\n{Lead}\n\n{Second} {end}").IsTruncated, Is.EqualTo(expected));
    }

    [Test]
    public void As_is_the_text_is_the_file_and_blocks_are_paragraphs()
    {
        const string text = "\n  Title \r\n\r\nOne  line\r\nmore of it\n\n\n\tEnd";
        var read = PlainTextReader.ReadAsIs(text);
        Assert.Multiple(() =>
        {
            Assert.That(read.Text, Is.EqualTo(text));
            Assert.That(read.Blocks.Select(block => block.Span.Of(text)), Is.EqualTo(new[] { "Title", "One  line\r\nmore of it", "End" }));
            Assert.That(read.Blocks.Select(block => block.Part), Is.EqualTo(new[] { ArticlePart.Lead, ArticlePart.Body, ArticlePart.Body }));
            Assert.That(read.Source.Runs, Is.EqualTo(new[] { new SourceRun(new TextSpan(0, text.Length), 0, true) }));
        });
    }

    [Test]
    public void Markdown_marks_become_kinds_of_blocks()
    {
        var blocks = new PlainTextReader(new HashSet<string>()).Read($"# Old *pier* closed\n\n{Lead} See [the notice](https://a.example/x_y), **now**.\n\n## Why\n\n> First line\n> and second.\n\n- one\n- two\n\n---\n\n![pier](p.png) {Second}", isMarkdown: true);
        Assert.Multiple(() =>
        {
            Assert.That(blocks.Headline?.Line, Is.EqualTo("Old pier closed"));
            Assert.That(blocks.Body.Select(block => $"{block.Kind}: {block.Line}"), Is.EqualTo(new[]
            {
                $"Paragraph: {Lead} See the notice, now.", "Subheading: Why", "Quote: First line and second.", "ListItem: one", "ListItem: two", $"Paragraph: {Second}",
            }));
        });
    }
}
