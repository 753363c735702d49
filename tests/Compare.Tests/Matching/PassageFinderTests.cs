using CsCheck;

namespace Compare;

public class PassageFinderTests
{
    private static readonly string[] Words = ["ferry", "burned", "Osterhaven", "mayor", "twelve", "alarm", "rang", "failed", "harbour", "crew"];

    /// <summary>Articles of a few sentences from a small stock of words, and a claim.</summary>
    private static readonly Gen<(string[] Articles, string Claim)> Events =
        Gen.Select(Sentence.Array[1, 6].Select(sentences => string.Join(' ', sentences)).Array[1, 4], Sentence);

    private static Gen<string> Sentence => Gen.Int[0, Words.Length - 1].Select(word => Words[word]).Array[2, 6].Select(words => $"The {string.Join(' ', words)} again.");

    [Test]
    public void The_best_passage_is_found_without_matching_all_others() => Events.Sample(drawn =>
    {
        var (finder, claim) = Read(drawn.Articles, drawn.Claim);
        var all = finder.Find(claim, 0.1);
        var few = finder.Find(claim, 0.7, 0.1);
        for (var article = 0; article < all.Length; article++)
        {
            Assert.Multiple(() =>
            {
                Assert.That(Named(few[article].Where(passage => passage.Match.Score >= 0.7)), Is.EqualTo(Named(all[article].Where(passage => passage.Match.Score >= 0.7))));
                Assert.That(Named(few[article].Take(1)), Is.EqualTo(Named(all[article].Take(1))));
            });
        }
    });

    private static IEnumerable<(int Sentence, double Score)> Named(IEnumerable<Passage> passages) => passages.Select(passage => (passage.Sentence, passage.Match.Score));

    private static (PassageFinder Finder, Statement Claim) Read(string[] texts, string wording)
    {
        var segmented = texts.Select((text, index) => new SegmentedArticle(
            new Article { Id = $"a{index}", File = $"a{index}.txt", Outlet = new Outlet($"Outlet {index}"), Text = text, Blocks = [] }, ArticleSegmenter.SegmentText(text))).ToList();
        var vocabulary = Vocabulary.From(segmented, [ClaimReader.Sentence(wording)]);
        var articles = segmented.Select(article => new ReadArticle(article, [.. article.Sentences.Select(vocabulary.Read)])).ToList();
        return (new PassageFinder(articles), vocabulary.Read(ClaimReader.Sentence(wording)));
    }
}
