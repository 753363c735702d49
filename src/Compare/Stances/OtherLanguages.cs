using System.Collections.Immutable;

namespace Compare;

/// <summary>What the articles in other languages than English do with the claims.</summary>
/// <param name="Claims">The claims found in them; empty where claims are given.</param>
/// <param name="Cells">One for each article and each claim that is worded in its language.</param>
/// <param name="Mentions">The passages that mention a claim.</param>
/// <param name="Articles">The articles as matching sees them.</param>
internal sealed record LanguageJudgement(ImmutableArray<Claim> Claims, ImmutableArray<Cell> Cells, ImmutableArray<Mention> Mentions, ImmutableArray<ReadArticle> Articles);

/// <summary>
/// Judges articles in other languages than English, each language by itself and by rules: the models were trained on English alone, and
/// nothing tells that a sentence states in one language what another does in the next.
/// </summary>
/// <param name="options">The numbers.</param>
/// <param name="progress">Hears how far it is; null where nobody listens.</param>
internal sealed class OtherLanguages(CoverageOptions options, IProgress<CoverageProgress>? progress = null)
{
    private readonly CoverageOptions options = options with { Scorer = Scorer.Rules };

    /// <summary>The claims of a codebook with the language that their texts are surely in, where no claim says its own.</summary>
    public static IReadOnlyList<Claim> WithLanguage(IReadOnlyList<Claim> codebook)
    {
        if (codebook.Any(claim => claim.Language is not null)) return codebook;
        var language = LanguageDetector.Detect(string.Join("\n", codebook.Select(claim => claim.Text)));
        return LanguageWords.For(language) is null ? codebook : [.. codebook.Select(claim => claim with { Language = language })];
    }

    /// <summary>Judges articles of any languages with a table.</summary>
    /// <param name="articles">The articles, none in English.</param>
    /// <param name="codebook">The claims to look for; where null, they are found in the articles of each language.</param>
    public LanguageJudgement Judge(IReadOnlyList<SegmentedArticle> articles, IReadOnlyList<Claim>? codebook)
    {
        var parts = articles.GroupBy(article => article.Article.Language!, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => JudgeOne(group.Key, [.. group], codebook)).ToList();
        return new LanguageJudgement(
            [.. parts.SelectMany(part => part.Claims)], [.. parts.SelectMany(part => part.Cells)], [.. parts.SelectMany(part => part.Mentions)], [.. parts.SelectMany(part => part.Articles)]);
    }

    private LanguageJudgement JudgeOne(string language, IReadOnlyList<SegmentedArticle> segmented, IReadOnlyList<Claim>? codebook)
    {
        List<Claim> given = [.. (codebook ?? []).Select(claim => claim.In(language)).OfType<Claim>()];
        if (codebook is not null && given.Count == 0) return new LanguageJudgement([], [], [], []);
        var vocabulary = Vocabulary.From(segmented, [.. given.Select(claim => ClaimReader.Sentence(claim.Text, language))]);
        ImmutableArray<ReadArticle> articles = [.. segmented.Select(article => new ReadArticle(article, [.. article.Sentences.Select(vocabulary.Read)]))];
        var found = codebook is null ? new ClaimDiscoverer(options).Discover(articles) : null;
        var claims = found is null ? given : [.. found.Select(claim => claim.Claim)];
        var judgement = new RuleCellJudge(options, articles, vocabulary).Judge(claims, found?.Select(claim => claim.Members.ToHashSet()).ToList(), ProgressStep.Of(progress, $"Judging claims ({language})", claims.Count));
        return new LanguageJudgement(found is null ? [] : [.. claims], judgement.Cells, judgement.Mentions, articles);
    }
}
