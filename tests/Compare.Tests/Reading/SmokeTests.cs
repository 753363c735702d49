namespace Compare;

[TestFixture]
internal sealed class SmokeTests
{
    [Test]
    public void Smoke()
    {
        foreach (var folder in (Environment.GetEnvironmentVariable("SMOKE") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries))
        {
            var clock = System.Diagnostics.Stopwatch.StartNew();
            var corpus = Corpus.TryLoad(folder);
            TestContext.Out.WriteLine($"##### {folder} {clock.ElapsedMilliseconds} ms, {corpus.FilesFound} files, claims {corpus.Claims.Length}, event {corpus.Event}, outlets {string.Join("; ", corpus.Outlets)}");
            foreach (var problem in corpus.Problems) TestContext.Out.WriteLine("! " + problem);
            foreach (var article in corpus.Articles)
            {
                TestContext.Out.WriteLine($"=== {article.Id} | {article.Outlet.Name} | {article.Byline} | {article.Published} | {article.Updated} | {article.Url} | {article.Language} | {string.Join(", ", article.Origins.Select(o => o.Key + "=" + o.Value))} {(article.IsTruncated ? "CUT" : "")}");
                foreach (var block in article.Blocks)
                {
                    var text = block.Span.Of(article.Text);
                    TestContext.Out.WriteLine($"  [{block.Part}/{block.Kind}] {(text.Length > 110 ? text[..70] + " ... " + text[^35..] : text)}");
                }
            }
        }

        Assert.Pass();
    }
}
