using CsCheck;

namespace Compare;

public class CandidateFinderEquivalenceTests
{
    private static readonly string[] Words = ["fire", "fires", "shed", "harbour", "harbor", "container", "containers", "seven", "watchman", "quay", "tug", "petrel", "sprinkler"];

    private static readonly Gen<string[]> Texts = Gen.Int[0, Words.Length - 1].Select(index => Words[index]).Array[0, 6].Select(words => string.Join(' ', words)).Array[0, 120];

    [Test]
    public void They_are_the_pairs_that_comparing_every_text_with_every_other_finds() => Texts.Sample(
        texts =>
        {
            var profiles = Profiles(texts);
            Assert.That(CandidateFinder.Find(profiles), Is.EqualTo(Naive(profiles)));
        },
        iter: 30);

    [Test]
    public void Texts_without_a_common_word_or_sequence_are_no_pair() =>
        Assert.That(CandidateFinder.Find(Profiles(["tug petrel", "watchman", "tug", ""])), Is.EqualTo(new[] { (0, 2) }));

    private static IReadOnlyList<TextProfile> Profiles(string[] texts) =>
        new TextVectors().Read([.. texts.Select(text => (IReadOnlyList<Token>)Tokenizer.Tokenize(text, new TextSpan(0, text.Length)))]);

    private static List<(int, int)> Naive(IReadOnlyList<TextProfile> profiles) =>
        [.. Nearest(profiles, profile => profile.Words, int.MaxValue).Concat(Nearest(profiles, profile => profile.Letters, 24)).Distinct().Order()];

    private static IEnumerable<(int, int)> Nearest(IReadOnlyList<TextProfile> profiles, Func<TextProfile, SparseVector> vector, int asked)
    {
        var vectors = profiles.Select(profile => vector(profile)).Select(entry => entry.Dimensions.ToArray().Zip(entry.Values.ToArray()).ToArray()).ToList();
        var textsWith = vectors.SelectMany(entries => entries).CountBy(entry => entry.First).ToDictionary();
        for (var text = 0; text < vectors.Count; text++)
        {
            var keys = vectors[text].Select(entry => textsWith[entry.First]).ToArray();
            var entries = vectors[text].ToArray();
            if (entries.Length > asked) Array.Sort(keys, entries);
            var shared = vectors.Select(other => entries.Take(asked).Aggregate(0.0, (sum, entry) =>
                Array.Find(other, item => item.First == entry.First) is { Second: > 0 } held ? sum + (held.Second * entry.Second) : sum)).ToList();
            foreach (var other in Enumerable.Range(0, vectors.Count).Where(other => other != text && shared[other] > 0).OrderByDescending(other => shared[other]).ThenBy(other => other).Take(50))
                yield return (Math.Min(text, other), Math.Max(text, other));
        }
    }
}
