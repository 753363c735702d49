using System.Collections.Immutable;
using System.Text.Json;

namespace Compare;

/// <summary>A mixed collection whose events are known.</summary>
/// <param name="Name">What it is called in the figures.</param>
/// <param name="Corpus">The articles.</param>
/// <param name="Events">The event of each article, by id.</param>
internal sealed record GroupingSet(string Name, Corpus Corpus, IReadOnlyDictionary<string, string> Events)
{
    public const string Articles = "basil", Headlines = "emergent_clusters";

    /// <summary>The sets that are read.</summary>
    public static IReadOnlyList<string> Sets { get; } = [Articles, Headlines, .. EventPairSet.Sets];

    /// <summary>210 articles of 70 events; their days of publication are real, and the events lie years apart.</summary>
    public static GroupingSet OfArticles(BenchFolder bench, bool isDated)
    {
        var lines = File.ReadLines(bench.PathOf(Articles, "articles_dev.jsonl")).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<JsonElement>(line)).ToList();
        string Field(JsonElement line, string name) => line.GetProperty(name).GetString()!;
        return new GroupingSet(
            isDated ? "articles, with their days" : "articles, text alone",
            CorpusOf(lines.Select(line => ArticleOf(
                Field(line, "article_id"), Field(line, "outlet"), Field(line, "title"), [.. line.GetProperty("sentences").EnumerateArray().Select(sentence => sentence.GetString()!)],
                isDated ? TimeReader.Read(Field(line, "date")) : null))),
            lines.ToDictionary(line => Field(line, "article_id"), line => Field(line, "event_id"), StringComparer.Ordinal));
    }

    /// <summary>1,189 headlines without times: by the topic of their claims, or by the claims themselves.</summary>
    public static GroupingSet OfHeadlines(BenchFolder bench, string column)
    {
        var rows = bench.Table(Headlines, "headlines_dev.csv");
        return new GroupingSet(
            $"headlines, by {column}",
            CorpusOf(rows.Select(row => ArticleOf(row["id"], row["outlet"], row["headline"], [], null))),
            rows.ToDictionary(row => row["id"], row => row[column], StringComparer.Ordinal));
    }

    /// <summary>The texts of the 56 events with labelled claims, in one heap, without times.</summary>
    public static GroupingSet OfTexts(BenchFolder bench)
    {
        var articles = EventPairSet.Events(bench)
            .SelectMany(entry => entry.Case.Corpus.Articles.Select(article => (entry.Case.Name, Article: article with { Id = $"{entry.Case.Name}/{article.Id}", File = $"{entry.Case.Name}/{article.File}" }))).ToList();
        return new GroupingSet(
            "texts of events with labelled claims",
            CorpusOf(articles.Select(entry => entry.Article)),
            articles.ToDictionary(entry => entry.Article.Id, entry => EventPairSet.GroupOf(entry.Name), StringComparer.Ordinal));
    }

    private static Corpus CorpusOf(IEnumerable<Article> articles) => new() { Event = new NewsEvent("mixed", "mixed"), Outlets = [], Articles = [.. articles] };

    private static Article ArticleOf(string id, string outlet, string headline, string[] paragraphs, PublicationTime? published)
    {
        var blocks = ImmutableArray.CreateBuilder<ArticleBlock>();
        blocks.Add(new ArticleBlock(BlockKind.Headline, ArticlePart.Headline, new TextSpan(0, headline.Length)));
        var at = headline.Length + 2;
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Length > 0) blocks.Add(new ArticleBlock(BlockKind.Paragraph, blocks.Count == 1 ? ArticlePart.Lead : ArticlePart.Body, new TextSpan(at, paragraph.Length)));
            at += paragraph.Length + 2;
        }

        return new Article
        {
            Id = id,
            File = id,
            Outlet = new Outlet(outlet),
            Text = string.Join("\n\n", [headline, .. paragraphs]),
            Blocks = blocks.ToImmutable(),
            Headline = headline,
            Published = published,
        };
    }
}
