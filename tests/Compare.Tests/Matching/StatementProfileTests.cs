namespace Compare;

public class StatementProfileTests
{
    private static readonly string[] Sentences =
    [
        "The ferry Altona sank off Osterhaven on Tuesday.", "Nine people were hurt, the harbour office said.", "The ferry was inspected in May.", "The mayor thanked the crew of the ferry.",
    ];

    [Test]
    public void A_statement_is_wholly_alike_to_itself()
    {
        var (vocabulary, profiles) = Read();
        foreach (var profile in profiles)
        {
            Assert.Multiple(() =>
            {
                Assert.That(SparseVector.Cosine(profile.Text.Words, profile.Text.Words), Is.EqualTo(1).Within(1e-6));
                Assert.That(SparseVector.Cosine(profile.Text.Letters, profile.Text.Letters), Is.EqualTo(1).Within(1e-6));
                Assert.That(profile.Weights, Is.All.InRange(0f, 1f));
                Assert.That(profile.Text.Letters.Dimensions.ToArray(), Is.Ordered.And.All.GreaterThanOrEqualTo(0), "the cosine runs along rising numbers");
                Assert.That(profile.WordPairs.Dimensions.ToArray(), Is.Ordered.And.All.GreaterThanOrEqualTo(0));
                Assert.That(vocabulary.Sentences, Is.EqualTo(Sentences.Length));
            });
        }
    }

    [Test]
    public void A_word_of_every_sentence_weighs_less_than_a_rare_one()
    {
        var (_, profiles) = Read();
        var first = profiles[0];
        float WeightOf(int place) => first.Weights[Array.IndexOf(first.Concepts, first.Sequence[place])];
        Assert.That(WeightOf(0), Is.LessThan(WeightOf(1)), "ferry stands in three sentences, Altona in one");
    }

    [Test]
    public void The_vocabulary_of_an_earlier_run_gives_the_same_weights()
    {
        var (vocabulary, profiles) = Read();
        var again = Vocabulary.From(vocabulary.Words());
        for (var index = 0; index < Sentences.Length; index++)
        {
            var other = StatementProfile.Of(again.Read(ClaimReader.Sentence(Sentences[index])), again);
            Assert.Multiple(() =>
            {
                Assert.That(other.Weights.Order(), Is.EqualTo(profiles[index].Weights.Order()).Within(1e-6f));
                Assert.That(other.Weight, Is.EqualTo(profiles[index].Weight).Within(1e-5f));
                Assert.That(SparseVector.Cosine(other.Text.Letters, profiles[index].Text.Letters), Is.EqualTo(1).Within(1e-5));
            });
        }
    }

    [Test]
    public void A_claim_without_words_has_an_empty_profile()
    {
        var (vocabulary, profiles) = Read();
        var empty = StatementProfile.Of(vocabulary.Read(ClaimReader.Sentence("")), vocabulary);
        var row = new FeatureRow();
        LikenessFeatures.Add(row, empty, profiles[0]);
        Assert.That(row.Values, Is.All.Matches<float>(float.IsFinite));
    }

    private static (Vocabulary Vocabulary, PairProfile[] Profiles) Read()
    {
        var text = string.Join(' ', Sentences);
        var article = new SegmentedArticle(new Article { Id = "a", File = "a.txt", Outlet = new Outlet("A"), Text = text, Blocks = [] }, ArticleSegmenter.SegmentText(text));
        var vocabulary = Vocabulary.From([article], []);
        return (vocabulary, [.. article.Sentences.Select(sentence => StatementProfile.Of(vocabulary.Read(sentence), vocabulary))]);
    }
}
