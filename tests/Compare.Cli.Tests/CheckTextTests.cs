namespace Compare.Tests;

public sealed class CheckTextTests
{
    [Test]
    public void Every_article_is_shown_with_where_its_fields_came_from()
    {
        using var writer = new StringWriter();
        CheckText.Write(SampleCoverage.Create().Corpus, writer);
        var text = writer.ToString().ReplaceLineEndings("\n");
        Assert.That(text, Does.StartWith("""
            Fire in the harbour: 3 articles of 3 outlets

            alpha-1.txt (18 words)
              outlet    Alpha  [manifest]
              headline  Shed burns
              byline    (not found)
              published 2024-03-01  [JSON-LD]
              updated   (not found)
              language  en
              url       (not found)

            alpha-2.txt (4 words)
            """.ReplaceLineEndings("\n")));
        Assert.That(text, Does.EndWith("\nWithout an article: Gamma\n1 problem, 1 file not read\n"));
    }
}
