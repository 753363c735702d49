namespace Compare;
internal sealed class ScratchTests
{
    [Test]
    public void Dump()
    {
        var story = Environment.GetEnvironmentVariable("STORY") ?? "ferry-strike";
        var articles = QuotationGold.Articles(QuotationGold.Read(story));
        var index = new SpeakerIndex(articles.SelectMany(article => StatementReader.Read(ArticleSegmenter.Segment(article), article.Published)).Select(s => s.Speaker));
        foreach (var article in articles)
        {
            var all = StatementReader.Read(ArticleSegmenter.Segment(article), article.Published).ToList();
            foreach (var s in all) TestContext.Out.WriteLine($"{article.Id} [{s.Speaker.Key}|{s.Speaker.IsSure}|{index.PersonOf(s.Speaker)}] neg={s.IsNegated} '{s.Statement.Span.Of(article.Text)}' F:{string.Join(",", s.Figures.Select(f => $"{f.Low}{f.Unit}/{f.Quantity}"))} D:{string.Join(",", s.Days.Select(d => $"{d.Day}.{d.Month} {d.Weekday}"))} N:{string.Join(",", s.Names.Select(n => n.Key))} W:{string.Join(",", s.Words.Select(n => n.Key))}");
            foreach (var sentence in ArticleSegmenter.Segment(article).Sentences.Where(x => !all.Exists(s => x.Span.Contains(s.Statement.Span)))) TestContext.Out.WriteLine($"{article.Id} NOT {sentence.Span.Of(article.Text)} :: {string.Join(";", sentence.Attributions.Select(a => $"{a.Source}>{a.CanonicalSource} {a.Act} {a.Depth}"))}");
        }
    }
}
