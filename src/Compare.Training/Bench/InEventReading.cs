namespace Compare;

/// <summary>One event of the in-event benchmark as the program reads it.</summary>
/// <param name="Case">The event with its labels.</param>
/// <param name="Context">The articles, the claims and the passages that may speak of them.</param>
/// <param name="Rules">What the rules say of every cell.</param>
internal sealed record InEventReading(InEventCase Case, EventContext Context, RuleStates Rules)
{
    public static InEventReading Of(InEventCase one)
    {
        var segmented = one.Corpus.Articles.Select(ArticleSegmenter.Segment).ToList();
        var vocabulary = Vocabulary.From(segmented, [.. one.Claims.Select(claim => ClaimReader.Sentence(claim.Text))]);
        var articles = segmented.Select(article => new ReadArticle(article, [.. article.Sentences.Select(vocabulary.Read)])).ToList();
        var claims = one.Claims.Select(claim => ClaimReader.Read(claim, vocabulary)).ToList();
        var company = new CellCompany(one.Claims, articles);
        var rules = new RuleStates(new RuleCellJudge(CoverageOptions.Default with { UnsureBelow = 0 }, articles, vocabulary), company, known: null);
        return new InEventReading(one, new EventContext(articles, claims, PassageCollector.Collect(new PassageFinder(articles), articles, claims), vocabulary, company), rules);
    }

    /// <summary>Whether a sentence of an article is among gold's spans: one covers half of the other.</summary>
    public static bool IsAmong(IEnumerable<TextSpan> spans, TextSpan sentence) =>
        spans.Any(span => 2 * Math.Max(0, Math.Min(span.End, sentence.End) - Math.Max(span.Start, sentence.Start)) >= Math.Min(span.Length, sentence.Length));
}
