namespace Compare;

/// <summary>One event of the in-event benchmark as the program reads it.</summary>
/// <param name="Case">The event with its labels.</param>
/// <param name="Context">The articles, the claims and the passages that may speak of them.</param>
/// <param name="Rules">What the rules say of every cell.</param>
/// <param name="Named">The same claims with the rivals that a reader of them named.</param>
internal sealed record InEventReading(InEventCase Case, EventContext Context, RuleStates Rules, NamedCompany Named)
{
    public static InEventReading Of(InEventCase one)
    {
        var segmented = one.Corpus.Articles.Select(ArticleSegmenter.Segment).ToList();
        var vocabulary = Vocabulary.From(segmented, [.. one.Claims.Select(claim => ClaimReader.Sentence(claim.Text))]);
        var articles = segmented.Select(article => new ReadArticle(article, [.. article.Sentences.Select(vocabulary.Read)])).ToList();
        var claims = one.Claims.Select(claim => ClaimReader.Read(claim, vocabulary)).ToList();
        var company = new CellCompany(one.Claims, articles);
        var named = new CellCompany(NamedRivals.Of(one.Name, one.Claims), articles);
        RuleStates Rules(CellCompany among) => new(new RuleCellJudge(CoverageOptions.Default with { UnsureBelow = 0 }, articles, vocabulary), among, known: null);
        return new InEventReading(
            one, new EventContext(articles, claims, PassageCollector.Collect(new PassageFinder(articles), articles, claims), vocabulary, company), Rules(company),
            new NamedCompany(named, Rules(named)));
    }

    /// <summary>Whether a sentence of an article is among gold's spans: one covers half of the other.</summary>
    public static bool IsAmong(IEnumerable<TextSpan> spans, TextSpan sentence) =>
        spans.Any(span => 2 * Math.Max(0, Math.Min(span.End, sentence.End) - Math.Max(span.Start, sentence.Start)) >= Math.Min(span.Length, sentence.Length));
}

/// <summary>The claims of an event, which may name their rivals, with what the rules make of them.</summary>
/// <param name="Company">The claims.</param>
/// <param name="Rules">What the rules say of every cell.</param>
internal sealed record NamedCompany(CellCompany Company, RuleStates Rules);
