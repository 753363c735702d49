using CsCheck;

namespace Compare;

public class CandidateFinderTests
{
    private static readonly Gen<string[]> Sets = Scraps.Texts(12).Array[0, 12];

    [Test]
    public void In_a_small_set_every_pair_that_shares_a_word_is_a_candidate() => Sets.Sample(texts =>
    {
        var profiles = Profiles(texts);
        var found = CandidateFinder.Find(profiles).ToHashSet();
        for (var a = 0; a < texts.Length; a++)
        {
            for (var b = a + 1; b < texts.Length; b++)
            {
                if (SparseVector.Cosine(profiles[a].Words, profiles[b].Words) > 0) Assert.That(found, Does.Contain((a, b)));
            }
        }
    });

    [Test]
    public void Pairs_come_once_in_rising_order_the_lower_first() => Sets.Sample(texts =>
    {
        var pairs = CandidateFinder.Find(Profiles(texts));
        Assert.That(pairs, Is.Unique.And.Ordered);
        Assert.That(pairs.All(pair => pair.A < pair.B && pair.A >= 0 && pair.B < texts.Length), Is.True);
    });

    [Test]
    public void Spellings_of_one_name_alone_make_a_candidate() =>
        Assert.That(CandidateFinder.Find(Profiles("Zelenskyy", "Zelensky")), Is.EqualTo(new[] { (0, 1) }));

    [Test]
    public void Texts_without_anything_in_common_are_no_candidates() =>
        Assert.That(CandidateFinder.Find(Profiles("boats sank", "mayor quit", "the of and", "")), Is.Empty);

    [Test]
    public void In_a_large_set_each_text_meets_its_double_and_not_all_others()
    {
        string[] words = ["boat", "harbour", "fire", "mayor", "crane", "police", "union", "bridge", "pump", "owner", "ferry", "storm", "school", "budget", "strike", "court", "farm", "river", "train", "museum"];
        var random = new Random(7);
        var texts = Enumerable.Range(0, 400).Select(index => string.Join(' ', Enumerable.Range(0, 8).Select(_ => words[random.Next(words.Length)])) + $" case{index}").ToArray();
        var pairs = CandidateFinder.Find(Profiles([.. texts, .. texts])).ToHashSet();
        Assert.That(Enumerable.Range(0, 400).Count(index => pairs.Contains((index, index + 400))), Is.EqualTo(400));
        Assert.That(pairs, Has.Count.LessThan(800 * 100));
    }

    private static IReadOnlyList<TextProfile> Profiles(params string[] texts) =>
        new TextVectors().Read([.. texts.Select(text => (IReadOnlyList<Token>)Tokenizer.Tokenize(text, new TextSpan(0, text.Length)))]);
}
