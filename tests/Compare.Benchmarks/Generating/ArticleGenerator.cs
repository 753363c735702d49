using System.Collections.Immutable;
using System.Globalization;

namespace Compare;

/// <summary>
/// Writes a folder of articles about one invented event: claims that many outlets share in their own wordings, with attributions, denials
/// and rival figures, between sentences of their own; some articles are wire copies or repeat another one. The same numbers give the same files.
/// </summary>
internal sealed class ArticleGenerator
{
    private const int FewestFacts = 5, MostFacts = 12, FewestFillers = 8, MostFillers = 22, SentencesPerParagraph = 3;
    private const double WireShare = 0.10, RepeatShare = 0.01, PageShare = 0.3, AttributedShare = 0.35, DeniedShare = 0.05, RivalShare = 0.05;

    private static readonly ImmutableArray<string> Kinds = ["Courier", "Herald", "Post", "Gazette", "Observer", "Radio", "Online", "Tribune"];

    private static readonly ImmutableArray<string> Sources =
    [
        "Mayor Odile Harker", "the dyke warden Jonas Fell", "a spokeswoman for the water board", "the engineer Milan Torv", "the union leader Ada Brisk", "the regional government", "police",
    ];

    private readonly SeededRandom random;
    private readonly FillerWords fillers;
    private readonly ImmutableArray<EventFact> facts;
    private readonly ZipfRanks popularity;
    private readonly ImmutableArray<string> outlets;

    /// <param name="seed">Gives the same articles every time.</param>
    /// <param name="outlets">The number of outlets, 1 or more.</param>
    public ArticleGenerator(int seed, int outlets = 40)
    {
        random = new SeededRandom((ulong)seed);
        fillers = new FillerWords(random);
        facts = EventFacts.All(random);
        popularity = new ZipfRanks(facts.Length);
        this.outlets = [.. Enumerable.Range(0, outlets).Select(number => $"{fillers.Name(random)} {random.Pick(Kinds)} {number + 1}")];
    }

    /// <summary>Writes the articles and their manifest into a folder, which is made where it does not exist.</summary>
    public void Write(int count, string folder)
    {
        Directory.CreateDirectory(folder);
        var rows = new List<string> { "file,outlet,published" };
        foreach (var (number, article) in Articles(count).Index())
        {
            var isPage = random.Chance(PageShare);
            var name = string.Create(CultureInfo.InvariantCulture, $"a{number:00000}.{(isPage ? "html" : "txt")}");
            File.WriteAllText(Path.Combine(folder, name), isPage ? article.ToPage() : article.ToText());
            // A page says itself who published it and when.
            rows.Add(isPage ? $"{name},," : $"{name},{article.Outlet},{article.Time}");
        }

        File.WriteAllText(Path.Combine(folder, "articles.csv"), string.Join('\n', rows) + "\n");
        File.WriteAllText(Path.Combine(folder, "event.json"), """{"id": "ellerdale-dyke", "title": "The dyke of Ellerdale breaks"}""" + "\n");
    }

    /// <summary>The articles, one after the other.</summary>
    public IEnumerable<ArticleText> Articles(int count)
    {
        var earlier = new List<ArticleText>();
        for (var number = 0; number < count; number++)
        {
            var article = earlier.Count > 0 && random.Chance(WireShare) ? Copy(random.Pick([.. earlier.Take(200)]), random.Pick(outlets))
                : earlier.Count > 0 && random.Chance(RepeatShare) ? earlier[random.Below(earlier.Count)]
                : Fresh(random.Pick(outlets));
            earlier.Add(article);
            yield return article;
        }
    }

    /// <summary>Wire copy: another headline, the last paragraph cut now and then.</summary>
    private ArticleText Copy(ArticleText original, string outlet) => original with
    {
        Outlet = outlet,
        Headline = Headline(),
        Published = original.Published.AddMinutes(10 + random.Below(300)),
        Paragraphs = original.Paragraphs.Length > 4 && random.Chance(0.5) ? original.Paragraphs.RemoveAt(original.Paragraphs.Length - 1) : original.Paragraphs,
    };

    private ArticleText Fresh(string outlet)
    {
        var told = Enumerable.Range(0, FewestFacts + random.Below(MostFacts - FewestFacts)).Select(_ => facts[popularity.Draw(random)]).Distinct().Select(Tell);
        var own = Enumerable.Range(0, FewestFillers + random.Below(MostFillers - FewestFillers)).Select(_ => fillers.Sentence(random));
        var sentences = random.Shuffle(told.Concat(own));
        return new ArticleText(outlet, Time(), Headline(), [.. sentences.Chunk(SentencesPerParagraph).Select(chunk => string.Join(' ', chunk))]);
    }

    private DateTime Time() => new DateTime(2024, 5, 7, 1, 0, 0, DateTimeKind.Unspecified).AddMinutes(random.Below(6 * 24 * 60));

    private string Headline()
    {
        var fact = facts[popularity.Draw(random)];
        var words = fact.Word(random.Below(fact.Wordings.Length), fact.Count);
        return char.ToUpperInvariant(words[0]) + words[1..] + (random.Chance(0.3) ? $", {fillers.Name(random)} waits" : "");
    }

    /// <summary>A fact in an article's words: in its own voice, as somebody's word, denied, or with a rival figure.</summary>
    private string Tell(EventFact fact)
    {
        var count = fact.Count > 0 && random.Chance(RivalShare) ? fact.Count + 1 + random.Below(fact.Count) : fact.Count;
        var words = fact.Word(random.Below(fact.Wordings.Length), count);
        var source = random.Pick(Sources);
        if (random.Chance(DeniedShare)) return ArticleText.Sentence($"{source} denied that {words}");
        if (!random.Chance(AttributedShare)) return ArticleText.Sentence(random.Chance(0.4) ? $"{words}, as {fillers.Name(random)} {fillers.Name(random)} saw" : words);
        return ArticleText.Sentence(random.Below(3) switch
        {
            0 => $"{source} said that {words}",
            1 => $"according to {source}, {words}",
            _ => $"{words}, {source} said",
        });
    }
}
