using System.Collections.Immutable;

namespace Compare;

/// <summary>Sentences with the quotation that each belongs to, one file a story; people and outlets are invented.</summary>
internal static class QuotationGold
{
    /// <summary>A sentence of an article.</summary>
    public sealed record Line(string Article, string Outlet, string Language, PublicationTime Published, string Quotation, string Sentence);

    public static ImmutableArray<Line> Read(string story)
    {
        using var stream = File.OpenRead(Path.Combine(SourceTree.Root, "tests", "Compare.Tests", "Quotations", "Gold", $"{story}.csv"));
        var table = CsvTable.Read(stream, story, "article", "outlet", "language", "published", "quotation", "sentence");
        return [.. table.Rows.Select(row => new Line(row.Fields[0], row.Fields[1], row.Fields[2], PublicationTime.TryParse(row.Fields[3])!, row.Fields[4], row.Fields[5]))];
    }

    /// <summary>The articles of the lines, each sentence a paragraph.</summary>
    public static ImmutableArray<Article> Articles(IEnumerable<Line> lines) =>
    [
        .. lines.GroupBy(line => line.Article).Select(group => SmallCorpus.Article(group.Key, group.First().Outlet, "\n\n" + string.Join("\n\n", group.Select(line => line.Sentence))) with
        {
            Language = group.First().Language,
            Published = group.First().Published,
        }),
    ];

    /// <summary>The quotations of articles.</summary>
    public static ImmutableArray<AlignedQuotation> Align(IEnumerable<Article> articles, CoverageOptions? options = null, IEnumerable<ArticleCopy>? copies = null)
    {
        ImmutableArray<Article> all = [.. articles];
        return new QuotationAligner(options ?? CoverageOptions.Default).Align(all.Select(ArticleSegmenter.Segment), copies ?? [], new SeriesIndex(all, []));
    }

    /// <summary>Pairs of sentences of two outlets that are one quotation: how many were found, how many of these are right, how many there are.</summary>
    public static (int Found, int Right, int Wanted, string Errors) Score(string story)
    {
        var lines = Read(story);
        var articles = Articles(lines);
        var texts = articles.ToDictionary(article => article.Id, article => article.Text);
        int LineOf(QuotedStatement statement) => Enumerable.Range(0, lines.Length).Single(number =>
            lines[number].Article == statement.ArticleId && texts[statement.ArticleId].IndexOf(lines[number].Sentence, StringComparison.Ordinal) is var start
            && statement.Span.Start >= start && statement.Span.End <= start + lines[number].Sentence.Length);
        HashSet<(int, int)> Pairs(IEnumerable<IEnumerable<int>> groups) =>
            [.. groups.SelectMany(group => group.SelectMany(first => group.Where(second => first < second && lines[first].Outlet != lines[second].Outlet).Select(second => (first, second))))];
        var found = Pairs(Align(articles).Select(quotation => quotation.Statements.Select(LineOf)));
        var wanted = Pairs(Enumerable.Range(0, lines.Length).Where(number => lines[number].Quotation.Length > 0).GroupBy(number => lines[number].Quotation));
        string Show((int First, int Second) pair) => $"{lines[pair.First].Sentence} / {lines[pair.Second].Sentence}";
        var errors = string.Join('\n', found.Except(wanted).Order().Select(pair => $"wrong: {Show(pair)}").Concat(wanted.Except(found).Order().Select(pair => $"missed: {Show(pair)}")));
        return (found.Count, found.Intersect(wanted).Count(), wanted.Count, errors);
    }
}
