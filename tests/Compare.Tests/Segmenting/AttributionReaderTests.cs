namespace Compare;

public class AttributionReaderTests
{
    [TestCase("Ana Brandt said: \"The pier is safe.\"", "1 Direct [Ana Brandt] said: The pier is safe")]
    [TestCase("Ana Brandt said, \"The pier is safe.\"", "1 Direct [Ana Brandt] said: The pier is safe")]
    [TestCase("\"The pier is safe,\" said Ana Brandt.", "1 Direct [Ana Brandt] said: The pier is safe")]
    [TestCase("\"The pier is safe,\" Ana Brandt said.", "1 Direct [Ana Brandt] said: The pier is safe")]
    [TestCase("\"The pier is safe,\" said the harbour master on Monday.", "1 Direct [the harbour master] said: The pier is safe")]
    [TestCase("\"The pier is safe,\" Ana Brandt told reporters.", "1 Direct [Ana Brandt] told: The pier is safe")]
    [TestCase("\"The pier is safe,\" she said. ", "1 Direct [she] said: The pier is safe")]
    [TestCase("Ana Brandt, the harbour master, said: \"The pier is safe.\"", "1 Direct [Ana Brandt, the harbour master] said: The pier is safe")]
    [TestCase("\"The pier is safe,\" said harbour master Ana Brandt.", "1 Direct [harbour master Ana Brandt] said: The pier is safe")]
    [TestCase("\"The pier is safe,\" said Ana Brandt, the harbour master, who runs it.", "1 Direct [Ana Brandt, the harbour master, who runs it] said: The pier is safe")]
    [TestCase("''The pier is safe,'' said Ana Brandt.", "1 Direct [Ana Brandt] said: The pier is safe")]
    [TestCase("Ana Brandt put it this way: \"The pier is safe.\"", "1 Direct [Ana Brandt] put: The pier is safe")]
    [TestCase("Ana Brandt: \"The pier is safe.\"", "1 Direct [Ana Brandt] :: The pier is safe")]
    [TestCase("As one diver told the Courier, \"The pier is safe.\"", "1 Direct [one diver] told: The pier is safe")]
    public void A_quotation_belongs_to_the_one_who_said_it(string text, string expected) => Assert.That(AttributionCases.Lines(text), Is.EqualTo(new[] { expected }));

    [TestCase("Police said two boats sank.", "1 Indirect [Police] said: two boats sank")]
    [TestCase("Police said that two boats sank.", "1 Indirect [Police] said: two boats sank")]
    [TestCase("Police said on Monday that two boats sank.", "1 Indirect [Police] said: two boats sank")]
    [TestCase("Police have also said that two boats sank.", "1 Indirect [Police] said: two boats sank")]
    [TestCase("Two boats sank in the harbour, police said.", "1 Indirect [police] said: Two boats sank in the harbour")]
    [TestCase("Two boats sank in the harbour, police said on Monday.", "1 Indirect [police] said: Two boats sank in the harbour")]
    [TestCase("Two boats sank in the harbour, according to police.", "1 Indirect [police] according to: Two boats sank in the harbour")]
    [TestCase("According to the port authority, two boats sank.", "1 Indirect [the port authority] According to: two boats sank")]
    [TestCase("As the Courier reported, two boats sank in the harbour.", "1 Indirect [the Courier] reported: two boats sank in the harbour")]
    [TestCase("Ana Brandt told the Courier that two boats sank.", "1 Indirect [Ana Brandt] told: two boats sank")]
    [TestCase("Ana Brandt told the Courier two boats sank.", "1 Indirect [Ana Brandt] told: two boats sank")]
    [TestCase("The union claims that two boats sank.", "1 Indirect [The union] claims: two boats sank")]
    [TestCase("The warehouse, which police said was empty that night, burned down overnight.", "1 Indirect [police] said: was empty that night")]
    [TestCase("The council denied that the pier was unsafe.", "1 Indirect [The council] denied: the pier was unsafe")]
    [TestCase("Divers questioned whether the pumps had worked.", "1 Indirect [Divers] questioned: whether the pumps had worked")]
    [TestCase("The union also believes that the pumps failed.", "1 Indirect [The union] believes: the pumps failed")]
    [TestCase("Later she said the pier was unsafe.", "1 Indirect [she] said: the pier was unsafe")]
    [TestCase("The warehouse, which police said was empty, burned.", "1 Indirect [police] said: was empty")]
    [TestCase("The mayor, Ana Brandt, said the pier was safe.", "1 Indirect [The mayor, Ana Brandt] said: the pier was safe")]
    [TestCase("Ana Brandt, in a statement, said the pier was safe.", "1 Indirect [Ana Brandt] said: the pier was safe")]
    [TestCase("Ana Brandt on Monday said the pier was safe.", "1 Indirect [Ana Brandt] said: the pier was safe")]
    [TestCase("A spokesman for the port said on Monday that two boats had sunk.", "1 Indirect [A spokesman for the port] said: two boats had sunk")]
    [TestCase("Divers familiar with the pier said two boats had sunk.", "1 Indirect [Divers familiar with the pier] said: two boats had sunk")]
    [TestCase("Divers who had searched the bay said two boats had sunk.", "1 Indirect [Divers who had searched the bay] said: two boats had sunk")]
    [TestCase("The diver was told by the union that the pier was unsafe.", "1 Indirect [the union] told: the pier was unsafe")]
    [TestCase("Two boats sank in the harbour, the Courier reported on Friday.", "1 Indirect [the Courier] reported: Two boats sank in the harbour")]
    [TestCase("The story that the pier burned was refuted.", "1 Indirect [] story that: the pier burned")]
    [TestCase("Ana Brandt's claim that the pier was safe surprised the town.", "1 Indirect [Ana Brandt] claim that: the pier was safe")]
    [TestCase("Ana Brandt was confident that the pier was safe.", "1 Indirect [Ana Brandt] confident that: the pier was safe")]
    [TestCase("Police: man dead in harbour", "1 Indirect [Police] :: man dead in harbour")]
    [TestCase("According to Coastal News, 28 divers between 20 and 25 made the trip.", "1 Indirect [Coastal News] According to: 28 divers between 20 and 25 made the trip")]
    [TestCase("According to the mayor, Ana Brandt, the pier is safe.", "1 Indirect [the mayor, Ana Brandt] According to: the pier is safe")]
    [TestCase("The pier could open again in the spring, port experts claim.", "1 Indirect [port experts] claim: The pier could open again in the spring")]
    [TestCase("The pier could open again in the spring, a source claims.", "1 Indirect [a source] claims: The pier could open again in the spring")]
    [TestCase("Two boats sank in the bay, the Sydney Morning Herald reports.", "1 Indirect [the Sydney Morning Herald] reports: Two boats sank in the bay")]
    [TestCase("Two boats sank in the bay, the Courier reported on 13 October.", "1 Indirect [the Courier] reported: Two boats sank in the bay")]
    [TestCase("The pumps would be sold, says the owner, who runs the pier daily.", "1 Indirect [the owner, who runs the pier daily] says: The pumps would be sold")]
    [TestCase("The site iHarbour.net is reporting [in German] that two boats sank.", "1 Indirect [The site iHarbour.net] reporting: two boats sank")]
    [TestCase("The Courier said the owner, whose name was not given, sold the pumps.", "1 Indirect [The Courier] said: the owner whose name was not given sold the pumps")]
    [TestCase("A man who police say drove the van was held.", "1 Indirect [police] say: drove the van")]
    [TestCase("People suspect now that the pumps failed.", "1 Indirect [People] suspect: the pumps failed")]
    [TestCase("It is now believed the pumps failed.", "1 Indirect [] believed: the pumps failed")]
    [TestCase("The pumps failed, it is understood.", "1 Indirect [] understood: The pumps failed")]
    [TestCase("The pumps had failed, the agency found.", "1 Indirect [the agency] found: The pumps had failed")]
    [TestCase("Divers saw no sign of a leak.", "1 Indirect [Divers] saw: no sign of a leak")]
    [TestCase("The Courier identified the driver as a former diver.", "1 Indirect [The Courier] identified: the driver as a former diver")]
    public void What_is_told_belongs_to_the_one_who_told_it(string text, string expected) => Assert.That(AttributionCases.Lines(text), Is.EqualTo(new[] { expected }));

    [TestCase("Police said the pier was \"not safe\" and closed the road.", "1 Mixed [Police] said: the pier was not safe and closed the road")]
    public void Quoted_words_inside_told_ones_make_it_mixed(string text, string expected) => Assert.That(AttributionCases.Lines(text), Is.EqualTo(new[] { expected }));

    // The words in braces are somebody's; all others are the article's own.
    [TestCase("Two boats sank in the harbour.")]
    [TestCase("Police said {two boats sank}.")]
    [TestCase("{Two boats sank in the harbour}, police said.")]
    [TestCase("The warehouse, which police said {was empty that night}, burned down overnight.")]
    [TestCase("{Forty containers burned}, according to police, but two boats sank in the bay.")]
    [TestCase("{Forty containers burned}, police said, but two boats sank in the bay.")]
    [TestCase("Police said {forty containers burned}, but two boats sank in the bay.")]
    [TestCase("Police said {forty containers burned}; two boats sank in the bay.")]
    [TestCase("\"{The pier is safe},\" said Ana Brandt, \"{and it will open on Monday}.\"")]
    [TestCase("\"{The pier is safe},\" said Ana Brandt. \"{It will open on Monday}.\"")]
    [TestCase("Ana Brandt said: \"{The pier is safe. It will open on Monday. Nobody in the harbour was hurt}.\"")]
    [TestCase("\"{The pier is safe. It will open on Monday},\" said Ana Brandt.")]
    [TestCase("The union filed a claim against the port.")]
    [TestCase("The report was published on Monday.")]
    [TestCase("The reporter left the harbour.")]
    [TestCase("The \"ghost ship\" sank in the bay.")]
    [TestCase("{The mayor} was said {to be safe}.")]
    [TestCase("{The barge} appears {to have missed the pier}.")]
    [TestCase("{The diver reportedly emerged, threw himself down}.")]
    [TestCase("The van, believed {to be empty}, was towed.")]
    [TestCase("Estimates that count every boat overstate the damage.")]
    [TestCase("Three divers found the van.")]
    public void Words_stand_as_deep_as_they_are_attributed(string marked) =>
        Assert.That(AttributionCases.Actual(marked), Is.EqualTo(AttributionCases.Expected(marked)));

    [TestCase("The Courier said {a union official had told it that {the pumps were broken}}.")]
    [TestCase("Police said {the owner had claimed that {the warehouse was empty}}.")]
    [TestCase("According to the Courier, {the mayor said {the pier was safe}}.")]
    public void What_is_told_inside_what_is_told_stands_two_deep(string marked) =>
        Assert.That(AttributionCases.Actual(marked), Is.EqualTo(AttributionCases.Expected(marked)));

    [TestCase("Ana Brandt said the pier was safe and added that the pumps had worked.", "Ana Brandt", "Ana Brandt")]
    [TestCase("Citing the report, Ana Brandt said the pier was safe.", "Ana Brandt", "Ana Brandt")]
    [TestCase("Ana Brandt said the pier was safe, adding that the pumps had worked.", "Ana Brandt", "Ana Brandt")]
    [TestCase("The union denied a claim that police say is false.", "The union", "police")]
    public void Verbs_share_a_source_or_have_their_own(string text, params string[] sources) =>
        Assert.That(AttributionCases.Read(text).Sentences.Single().Attributions.Select(attribution => attribution.Source), Is.EqualTo(sources));

    [TestCase("Ana Brandt vowed to close the pier.", "Ana Brandt", AttributionAct.Aim)]
    [TestCase("The union asked him to leave.", "The union", AttributionAct.Aim)]
    [TestCase("The union called for a new pier.", "The union", AttributionAct.Attitude)]
    [TestCase("The union criticised the plan.", "The union", AttributionAct.Attitude)]
    [TestCase("The plan was criticised by the union.", "the union", AttributionAct.Attitude)]
    [TestCase("Ana Brandt knew that the pier was unsafe.", "Ana Brandt", AttributionAct.Knowledge)]
    public void What_puts_no_proposition_into_a_mouth_leaves_the_articles_own_voice(string text, string source, AttributionAct act)
    {
        var sentence = AttributionCases.Read(text).Sentences.Single();
        var attribution = sentence.Attributions.Single();
        Assert.That((attribution.Source, attribution.Act, attribution.IsProposition), Is.EqualTo((source, act, false)));
        Assert.That(sentence.Depths, Is.All.EqualTo(0));
    }

    [Test]
    public void A_quotation_of_several_sentences_belongs_to_the_speaker_named_at_its_end()
    {
        var (text, sentences) = AttributionCases.Read("Bo Hale said the pier was closed.\n\n\"I think the pumps failed. Nobody was hurt,\" said Ana Brandt.");
        var opening = sentences[1].Attributions[0];
        Assert.That((opening.CanonicalSource, opening.Continues?.Of(text), opening.Depth), Is.EqualTo(("Ana Brandt", "said", 1)));
    }

    [Test]
    public void Nested_attributions_come_outermost_first()
    {
        var lines = AttributionCases.Lines("The Courier said that a union official had told it that the pumps were broken.");
        Assert.That(lines, Is.EqualTo(new[]
        {
            "1 Indirect [The Courier] said: a union official had told it that the pumps were broken",
            "2 Indirect [a union official] told: the pumps were broken",
        }));
    }

    [TestCase("The warehouse was reportedly empty.", "empty")]
    [TestCase("Two boats allegedly sank in the bay.", "sank")]
    [TestCase("Reportedly, two boats sank in the bay.", "sank")]
    [TestCase("The warehouse is said to be empty.", "empty")]
    [TestCase("The owner is believed to have left the country.", "left")]
    [TestCase("The fire appears to have started in a kitchen.", "started")]
    [TestCase("It is understood that the owner left the country.", "left")]
    [TestCase("It was reported that the owner had left the country.", "left")]
    [TestCase("Rumours that the owner left spread through the town.", "left")]
    public void Hearsay_is_somebodys_word_without_a_source(string text, string word)
    {
        var (_, sentences) = AttributionCases.Read(text);
        var sentence = sentences.Single();
        var at = sentence.Tokens.ToList().FindIndex(token => token.Lower == word);
        Assert.That(sentence.Depths[at], Is.EqualTo(1));
        Assert.That(sentence.Attributions.Single().Source, Is.Empty);
        Assert.That(sentence.Attributions.Single().SourceSpan, Is.Null);
    }

    [TestCase("\"The pier is safe,\" said Ana Brandt.")]
    [TestCase("“The pier is safe,” said Ana Brandt.")]
    [TestCase("«The pier is safe», said Ana Brandt.")]
    [TestCase("„The pier is safe“, said Ana Brandt.")]
    [TestCase("»The pier is safe«, said Ana Brandt.")]
    [TestCase("‘The pier is safe,’ said Ana Brandt.")]
    [TestCase("'The pier is safe,' said Ana Brandt.")]
    public void Quotation_marks_of_all_kinds_are_alike(string text) =>
        Assert.That(AttributionCases.Lines(text), Is.EqualTo(new[] { "1 Direct [Ana Brandt] said: The pier is safe" }));

    [Test]
    public void A_quotation_that_runs_on_into_the_next_paragraph_stays_the_speakers() =>
        Expect("Ana Brandt said: \"{The pier is safe and will open}.\n\n\"{The pumps worked all night long}.\"\n\nTwo boats sank in the bay.");

    [Test]
    public void A_quotation_left_open_ends_with_its_paragraph() =>
        Expect("Ana Brandt said: \"{The pier is safe and will open}.\n\nTwo boats sank in the bay.");

    [Test]
    public void A_block_quote_belongs_to_the_speaker_of_the_sentence_before()
    {
        var (_, sentences) = AttributionCases.Read("Ana Brandt, the harbour master, said there was no danger.\n\n> The pumps worked all night and nobody was hurt.");
        var quote = sentences[^1].Attributions.Single();
        Assert.That((quote.CanonicalSource, quote.Kind, quote.Depth), Is.EqualTo(("Ana Brandt", AttributionKind.Direct, 1)));
        Assert.That(sentences[^1].Depths, Is.All.EqualTo(1));
    }

    [Test]
    public void A_block_quote_that_nobody_introduced_is_nobodys_known()
    {
        var (_, sentences) = AttributionCases.Read("Two boats sank.\n\n> The pumps worked all night and nobody was hurt.");
        Assert.That(sentences[^1].Attributions.Single().Source, Is.Empty);
        Assert.That(sentences[^1].Depths, Is.All.EqualTo(1));
    }

    [TestCase("Ana Brandt said the pier was safe. She said the pumps had worked.")]
    [TestCase("Ana Brandt said the pier was safe. Brandt said the pumps had worked.")]
    [TestCase("Ana Brandt said the pier was safe. \"The pumps worked all night,\" she said.")]
    [TestCase("Ana Brandt said the pier was safe. \"The pumps worked all night.\"")]
    [TestCase("The fire was seen by Ana Brandt. Brandt said the pumps had worked.")]
    public void A_later_source_leads_to_the_full_name(string text)
    {
        var (_, sentences) = AttributionCases.Read(text);
        Assert.That(sentences[^1].Attributions.Single().CanonicalSource, Is.EqualTo("Ana Brandt"));
    }

    [Test]
    public void The_source_as_written_stays_beside_the_canonical_one()
    {
        var (text, sentences) = AttributionCases.Read("Ana Brandt said the pier was safe. She said the pumps had worked.");
        var second = sentences[1].Attributions.Single();
        Assert.That((second.Source, second.SourceSpan?.Of(text)), Is.EqualTo(("She", "She")));
    }

    private static void Expect(string marked) => Assert.That(AttributionCases.Actual(marked), Is.EqualTo(AttributionCases.Expected(marked)));
}
