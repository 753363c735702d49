using System.Text;
using CsCheck;

namespace Compare;

[TestFixture]
internal sealed class ReadingPropertyTests
{
    private static readonly string[] Parts =
    [
        "The pier is closed, the office said on Monday.", "Nobody knows why; \"not even I do,\" said the keeper.", "Share", "By Ida Brandvold", "Updated: Oct 26, 2023", "0 comments", "\n", "\n\n", "\r\n",
        "<p>", "</p>", "<div class=share>", "</div>", "<h1>", "</h1>", "<li>", "<ul>", "<blockquote>", "</blockquote>", "<br>", "<table><tr><td>", "&nbsp;", "&#xD800;", "e\u0301", "\u200B", "\u00A0 ", "<!--", "-->", "<time datetime=2020-01-01>", "# ", "> ", "- ", "[a](b)", "**", "😀", "عربي",
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":[null]}</script>", "<article itemprop=articleBody>", "<", ">", "\"", "\0",
    ];

    private static readonly Gen<string> Files = Gen.OneOf([.. Parts.Select(Gen.Const)]).Array[0, 40].Select(parts => string.Concat(parts));

    [Test]
    public void Whatever_a_file_holds_it_is_read_with_sound_blocks_or_refused() =>
        Gen.Select(Files, Gen.OneOf(Gen.Const("a.txt"), Gen.Const("a.md"), Gen.Const("a.html"))).Sample(
            (text, name) =>
            {
                using var folder = new TestFolder().With(name, text);
                var corpus = folder.Read();
                if (corpus.Articles.IsEmpty) return corpus.Problems.Length == 1 && corpus.Problems[0].IsFatal && !corpus.Problems[0].Message.StartsWith("cannot be parsed", StringComparison.Ordinal);
                return corpus.Problems.IsEmpty && IsSound(corpus.Articles[0])
                    && corpus.Articles[0].Source.Runs.Where(run => run.IsExact).All(run => run.Text.Of(corpus.Articles[0].Text) == text.Substring(run.SourceStart, run.Text.Length));
            },
            iter: 600, threads: 1);

    [Test]
    public void As_is_every_offset_is_that_of_the_file() =>
        Files.Sample(
            text =>
            {
                using var folder = new TestFolder().With("a.txt", text);
                var corpus = folder.Read(new ReadingOptions { AsIs = true });
                if (corpus.Articles.IsEmpty) return corpus.Problems.Length == 1;
                var article = corpus.Articles[0];
                return article.Text == text && Covered(article) && Enumerable.Range(0, text.Length).All(place => article.Source.ToSource(place) == place);
            },
            iter: 200, threads: 1);

    [Test]
    public void Any_table_is_read_without_an_exception() =>
        Gen.String[Gen.Char["file,outlet;\t\"\r\n a.txt2023-"], 0, 60].Sample(
            table =>
            {
                using var folder = new TestFolder().With("a.txt", "The pier is closed, the office said on Monday.").With("articles.csv", "file," + table).With("outlets.csv", "outlet," + table).With("claims.csv", "claim,text," + table).With("event.json", table);
                return folder.Read().Articles.Length <= 1;
            },
            iter: 150, threads: 1);

    private static bool IsSound(Article article) =>
        Covered(article)
        && article.Text.IsNormalized(NormalizationForm.FormC)
        && article.Blocks.Count(block => block.Part == ArticlePart.Lead) <= 1
        && article.Source.Runs.Zip(article.Source.Runs.Skip(1)).All(pair => pair.First.Text.End <= pair.Second.Text.Start)
        && article.Blocks.Skip(1).All(block => block.Kind != BlockKind.Headline)
        && (article.Headline is null || article.Text.StartsWith(article.Headline, StringComparison.Ordinal))
        && article.Blocks.All(block => block.Span.Of(article.Text) is var line && line == TextCleaner.Clean(line));

    /// <summary>Blocks stand in order, do not overlap, are not empty, and only white space lies outside them.</summary>
    private static bool Covered(Article article)
    {
        var end = 0;
        foreach (var block in article.Blocks)
        {
            if (block.Span.Length == 0 || block.Span.Start < end || !string.IsNullOrWhiteSpace(article.Text[end..block.Span.Start])) return false;
            end = block.Span.End;
        }

        return string.IsNullOrWhiteSpace(article.Text[end..]);
    }
}
