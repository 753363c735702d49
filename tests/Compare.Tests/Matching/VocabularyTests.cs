using CsCheck;

namespace Compare;

public class VocabularyTests
{
    private static readonly Vocabulary Harbour = From(
        "The harbour was quiet. The harbour was full. The harbour was closed. The harbour was cold. The harbour was old. Ana Brandt left the harbour. Divers found a wreck. It lay in 40 metres.");

    [Test]
    public void Weights_lie_between_0_and_1() => Gen.Select(Scraps.Texts(40), Scraps.Texts(12)).Sample((text, claim) =>
    {
        var (article, statement) = SmallCorpus.Read(SmallCorpus.Article("a", "A", text), claim);
        Assert.That(article.Statements.Append(statement).SelectMany(read => read.Terms).Select(term => term.Weight), Is.All.InRange(0.0, 1.0));
    });

    [Test]
    public void A_rare_word_tells_more_than_a_common_one() => Assert.That(Weight("Divers left the harbour.", "diver"), Is.GreaterThan(Weight("Divers left the harbour.", "harbour")));

    [Test]
    public void A_common_ordinary_word_keeps_a_floor_that_a_common_name_does_not()
    {
        var vocabulary = From(string.Join(' ', Enumerable.Repeat("Oldport has boats.", 200)));
        var terms = vocabulary.Read(ClaimReader.Sentence("The boats of Oldport.")).Terms;
        Assert.That(terms.Single(term => term.Stem == "boat").Weight, Is.GreaterThanOrEqualTo(0.3));
        Assert.That(terms.Single(term => term.Kind == TermKind.Name).Weight, Is.LessThan(0.2));
    }

    [Test]
    public void Words_that_say_nothing_are_no_terms() =>
        Assert.That(Harbour.Read(ClaimReader.Sentence("It was not there, but of the very same harbour.")).Terms.Select(term => term.Stem), Is.EqualTo(new[] { "harbour" }));

    [TestCase("Divers found Brandt.", "brandt", "Name")]
    [TestCase("Divers found a Harbour.", "harbour", "Word")]
    [TestCase("Divers found 40.", "40", "Number")]
    public void A_term_is_a_word_a_name_or_a_number(string text, string stem, string kind) =>
        Assert.That(Harbour.Read(ClaimReader.Sentence(text)).Terms.Single(term => term.Stem == stem).Kind.ToString(), Is.EqualTo(kind));

    [Test]
    public void A_headline_in_capitals_makes_no_names() =>
        Assert.That(Harbour.Read(ClaimReader.Sentence("Divers Find Wreck Below Harbour Wall")).Terms.Select(term => term.Kind), Is.All.EqualTo(TermKind.Word));

    [TestCase("The man was killed.", "The man died.")]
    [TestCase("Divers found a wreck.", "A diver finds wrecks.")]
    public void Words_of_one_family_and_forms_of_one_word_share_a_concept(string one, string other) =>
        Assert.That(Harbour.Read(ClaimReader.Sentence(one)).Concepts, Is.EquivalentTo(Harbour.Read(ClaimReader.Sentence(other)).Concepts));

    [Test]
    public void Its_words_give_the_same_weights_and_spellings_again() => Gen.Select(Scraps.Texts(60), Scraps.Texts(12)).Sample((text, claim) =>
    {
        var article = ArticleSegmenter.Segment(SmallCorpus.Article("a", "A", text + " Meshaal met Ana. Then Mashaal left Ana."));
        var vocabulary = Vocabulary.From([article], [ClaimReader.Sentence(claim)]);
        var again = Vocabulary.From(vocabulary.Words());
        foreach (var sentence in article.Sentences.Append(ClaimReader.Sentence(claim)))
        {
            var (first, second) = (vocabulary.Read(sentence), again.Read(sentence));
            Assert.That(second.Terms.Select(term => (term.Stem, term.Weight, term.Kind)), Is.EqualTo(first.Terms.Select(term => (term.Stem, term.Weight, term.Kind))));
            Assert.That(second.Terms.Select(term => again.ArticlesWith(term.Concept)), Is.EqualTo(first.Terms.Select(term => vocabulary.ArticlesWith(term.Concept))));
            Assert.That(second.Concepts, Has.Count.EqualTo(first.Concepts.Count));
        }
    });

    [Test]
    public void A_word_that_came_later_is_one_that_no_article_holds()
    {
        var later = Vocabulary.From(Harbour.Words()).Read(ClaimReader.Sentence("Lifeboats left the harbour."));
        Assert.That(later.Terms.Single(term => term.Stem == "lifeboat").Weight, Is.EqualTo(0.4));
        Assert.That(later.Terms.Single(term => term.Stem == "harbour").Weight, Is.EqualTo(Weight("Divers left the harbour.", "harbour")));
    }

    private static Vocabulary From(string text) => Vocabulary.From([ArticleSegmenter.Segment(SmallCorpus.Article("a", "A", text))], []);

    private static double Weight(string text, string stem) => Harbour.Read(ClaimReader.Sentence(text)).Terms.Single(term => term.Stem == stem).Weight;
}
