using CsCheck;

namespace Compare;

public class ClauseSplitterTests
{
    private static readonly string[] Words =
    [
        "Police", "the", "boats", "sank", "was", "said", "burned", ",", ";", "and", "but", "while", "she", "officials", "it", "12", "had", "closed", "whereas", "-", "\"", "a", "harbour",
    ];

    [TestCase("Two boats sank in the harbour, and the fire damaged a warehouse.", "Two boats sank in the harbour,|and the fire damaged a warehouse.")]
    [TestCase("The mayor resigned on Monday; the council has named no successor.", "The mayor resigned on Monday;|the council has named no successor.")]
    [TestCase("Police closed the harbour road, but the ferry was still running.", "Police closed the harbour road,|but the ferry was still running.")]
    [TestCase("The pier burned for hours, the roof was lost, and 12 people were hurt there.", "The pier burned for hours, the roof was lost,|and 12 people were hurt there.")]
    public void A_sentence_that_states_two_things_falls_into_two_clauses(string text, string expected) => Expect(text, expected);

    [TestCase("Two boats sank in the harbour.")]
    [TestCase("The fire destroyed boats, nets and crates.")]
    [TestCase("Firefighters from Oldport, Newport and Westport fought the flames all night.")]
    [TestCase("The mayor, who resigned on Monday, had promised a report.")]
    [TestCase("He ran, and she fell.")]
    [TestCase("Ana Brandt, the mayor, and two officials left the town hall early.")]
    public void A_sentence_that_states_one_thing_stays_whole(string text) => Expect(text, text);

    [Test]
    public void Clauses_stand_in_order_inside_the_sentence_and_hold_all_its_words() =>
        Gen.Int[0, Words.Length - 1].Select(index => Words[index]).Array[0, 40].Select(words => string.Join(' ', words) + ".").Sample(text =>
        {
            foreach (var sentence in ArticleSegmenter.SegmentText(text))
            {
                var end = sentence.Span.Start;
                Assert.That(sentence.Clauses, Is.Not.Empty);
                foreach (var clause in sentence.Clauses)
                {
                    Assert.That(clause.Start, Is.GreaterThanOrEqualTo(end));
                    Assert.That(sentence.Span.Contains(clause) && clause.Length > 0, Is.True);
                    end = clause.End;
                }

                Assert.That(sentence.Tokens.All(token => sentence.Clauses.Count(clause => clause.Contains(token.Span)) == 1), Is.True, "every token is in one clause");
            }
        });

    private static void Expect(string text, string clauses) =>
        Assert.That(string.Join('|', ArticleSegmenter.SegmentText(text).Single().Clauses.Select(clause => clause.Of(text))), Is.EqualTo(clauses));
}
