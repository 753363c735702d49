using System.Collections.Immutable;

namespace Compare;

/// <summary>Corpora made in code: articles of a headline and paragraphs, parted by blank lines.</summary>
internal static class SmallCorpus
{
    /// <summary>An article with a headline (the text's first paragraph) and a body.</summary>
    public static Article Article(string id, string outlet, string text)
    {
        var blocks = ImmutableArray.CreateBuilder<ArticleBlock>();
        var at = 0;
        foreach (var paragraph in text.Split("\n\n"))
        {
            if (paragraph.Length > 0)
            {
                var (kind, part) = blocks.Count switch
                {
                    0 => (BlockKind.Headline, ArticlePart.Headline),
                    1 => (BlockKind.Paragraph, ArticlePart.Lead),
                    _ => (BlockKind.Paragraph, ArticlePart.Body),
                };
                blocks.Add(new ArticleBlock(kind, part, new TextSpan(at, paragraph.Length)));
            }

            at += paragraph.Length + 2;
        }

        return new Article { Id = id, File = $"{id}.txt", Outlet = new Outlet(outlet), Text = text, Blocks = blocks.ToImmutable(), Language = "en" };
    }

    /// <summary>A corpus of the given articles in the given order; their outlets by name.</summary>
    public static Corpus Of(params Article[] articles) => new()
    {
        Event = new NewsEvent("e", "An event"),
        Outlets = [.. articles.Select(article => article.Outlet).DistinctBy(outlet => outlet.Name).OrderBy(outlet => outlet.Name, StringComparer.OrdinalIgnoreCase)],
        Articles = [.. articles],
        FilesFound = articles.Length,
    };

    /// <summary>A day of October 2023.</summary>
    public static PublicationTime October(int day) => new(new DateTime(2023, 10, day, 0, 0, 0, DateTimeKind.Unspecified), TimePrecision.Day, TimeSpan.Zero);

    /// <summary>An article read with the vocabulary of itself and the claims.</summary>
    public static (ReadArticle Article, Statement Claim) Read(Article article, string claim)
    {
        var segmented = ArticleSegmenter.Segment(article);
        var vocabulary = Vocabulary.From([segmented], [ClaimReader.Sentence(claim)]);
        return (new ReadArticle(segmented, [.. segmented.Sentences.Select(vocabulary.Read)]), ClaimReader.Read(new Claim("c", claim), vocabulary));
    }

    /// <summary>What a passage of one sentence does with a claim, or null where it speaks of something else.</summary>
    public static PassageReading? TryReadPassage(string claim, string sentence)
    {
        var (article, statement) = Read(Article("a", "A", sentence) with { Blocks = [new ArticleBlock(BlockKind.Paragraph, ArticlePart.Lead, new TextSpan(0, sentence.Length))] }, claim);
        return PassageReader.Read(statement, article, new Passage(0, ClaimPassageScorer.Score(statement, article.Statements[0], null)));
    }

    /// <summary>What a passage of one sentence that speaks of a claim does with it.</summary>
    public static PassageReading ReadPassage(string claim, string sentence) =>
        TryReadPassage(claim, sentence) ?? throw new InvalidOperationException("the passage is taken to speak of something else");
}
