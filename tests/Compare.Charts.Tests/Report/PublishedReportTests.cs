using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;

namespace Compare.Tests;

internal sealed class PublishedReportTests
{
    private static readonly ReportOptions Publication = new() { IsForPublication = true };
    private readonly Coverage sample = BridgeSample.Build();

    [Test]
    public void No_sentence_of_an_article_stands_in_a_report_for_publication()
    {
        var published = sample.ToHtmlReport(Publication);
        var full = sample.ToHtmlReport();
        var sentences = sample.Corpus.Articles
            .SelectMany(article => ArticleSegmenter.Segment(article).Sentences.Where(sentence => sentence.Part != ArticlePart.Headline).Select(sentence => sentence.Span.Of(article.Text)))
            .Where(sentence => !sample.Claims.Any(claim => claim.Text.Contains(sentence.TrimEnd('.'), StringComparison.Ordinal)))
            .ToList();
        Assert.That(sentences.Where(sentence => published.Contains(sentence, StringComparison.Ordinal)), Is.Empty);
        Assert.That(sentences.Count(sentence => full.Contains(sentence, StringComparison.Ordinal)), Is.GreaterThan(5), "the full report does hold them");
    }

    [Test]
    public void Place_and_digest_lead_back_to_the_sentence()
    {
        var data = JsonDocument.Parse(new HtmlParser().ParseDocument(sample.ToHtmlReport(Publication)).QuerySelector("#data")!.TextContent).RootElement;
        var outlets = data.GetProperty("outlets").EnumerateArray().Select(row => row.GetProperty("name").GetString()).ToList();
        var passage = data.GetProperty("claims")[1].GetProperty("cells")[outlets.IndexOf("Evening Tribune")].GetProperty("articles")[0].GetProperty("passages")[0];
        const string sentence = "Nine workers were injured in the accident.";
        var start = sample.Article("tribune-1").Text.IndexOf(sentence, StringComparison.Ordinal);
        Assert.That(passage.GetProperty("place").GetString(), Is.EqualTo($"sentence 3 of 5, characters {start}–{start + sentence.Length}"));
        Assert.That(passage.GetProperty("digest").GetString(), Is.EqualTo(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sentence)))));
        Assert.That(passage.TryGetProperty("window", out _), Is.False);
        Assert.That(data.GetProperty("windows").GetArrayLength(), Is.Zero);
    }

    [Test]
    public void It_says_what_was_left_out()
    {
        static string Methods(string html) => new HtmlParser().ParseDocument(html).QuerySelector("#methods")!.TextContent;
        Assert.That(Methods(sample.ToHtmlReport(Publication)), Does.Contain("Publishers’ sentences are left out of this copy."));
        Assert.That(Methods(sample.ToHtmlReport()), Does.Not.Contain("left out of this copy"));
    }
}
