using System.Collections.Immutable;

namespace Compare;

/// <summary>How the body of an article falls short of its headline.</summary>
public enum BodyShortfall
{
    /// <summary>The body only passes on as somebody's word what the headline states.</summary>
    OnlyReports,
    /// <summary>The body only denies, corrects or contradicts it.</summary>
    OnlyDisputes,
    /// <summary>No sentence of the body was recognised as the claim.</summary>
    NotFound,
}

/// <summary>A claim of which a headline says more than the body below it.</summary>
/// <param name="ClaimId">The claim's id.</param>
/// <param name="ArticleId">The article's id.</param>
/// <param name="Outlet">The outlet's name.</param>
/// <param name="Headline">What the headline does with the claim: <see cref="CoverageState.Carries"/> or <see cref="CoverageState.Reports"/>.</param>
/// <param name="Body">How the body falls short of it.</param>
public sealed record HeadlineOverstatement(string ClaimId, string ArticleId, string Outlet, CoverageState Headline, BodyShortfall Body);

/// <summary>Claims that headlines carry or report, and those of which they say more than their own bodies.</summary>
/// <param name="Cases">The overstatements, by claim's rank, then by article.</param>
/// <param name="Compared">The number of claims that headlines carry or report, each article counted for itself, where the body could be compared.</param>
/// <param name="NotComparable">The number of such claims in articles whose body is missing or was cut short: nothing can be said of them.</param>
public sealed record HeadlineOverstatements(ImmutableArray<HeadlineOverstatement> Cases, int Compared, int NotComparable)
{
    /// <summary>Compares every headline with its body, claim by claim.</summary>
    /// <remarks>
    /// The strongest mention of each decides: one that agrees, then one that discusses, then one that disagrees. A headline that disputes
    /// a claim is not looked at: that a body is milder than a denial is another question.
    /// </remarks>
    public static HeadlineOverstatements Of(Coverage coverage)
    {
        var articles = coverage.Corpus.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        var series = coverage.SeriesIndex;
        var cases = ImmutableArray.CreateBuilder<HeadlineOverstatement>();
        var (compared, notComparable) = (0, 0);
        foreach (var claim in coverage.Claims)
        {
            foreach (var mentions in claim.Mentions.Where(mention => !series.IsReplaced(mention.ArticleId)).GroupBy(mention => mention.ArticleId, StringComparer.Ordinal))
            {
                var headline = Strongest(mentions.Where(mention => mention.Part == ArticlePart.Headline));
                if (headline is null or Stance.Disagree) continue;
                if (!HasWholeBody(articles[mentions.Key]))
                {
                    notComparable++;
                    continue;
                }

                compared++;
                var body = Strongest(mentions.Where(mention => mention.Part != ArticlePart.Headline));
                if (Shortfall(headline.Value, body) is { } shortfall)
                {
                    var state = headline == Stance.Agree ? CoverageState.Carries : CoverageState.Reports;
                    cases.Add(new HeadlineOverstatement(claim.Id, mentions.Key, mentions.First().Outlet, state, shortfall));
                }
            }
        }

        return new HeadlineOverstatements(cases.DrainToImmutable(), compared, notComparable);
    }

    private static bool HasWholeBody(Article article) => !article.IsTruncated && article.Blocks.Any(block => block.Part != ArticlePart.Headline);

    private static Stance? Strongest(IEnumerable<Mention> mentions)
    {
        var stances = mentions.Select(mention => mention.Stance).ToHashSet();
        Stance[] strongestFirst = [Stance.Agree, Stance.Discuss, Stance.Disagree];
        foreach (var stance in strongestFirst)
        {
            if (stances.Contains(stance)) return stance;
        }

        return null;
    }

    private static BodyShortfall? Shortfall(Stance headline, Stance? body) => (headline, body) switch
    {
        (_, null) => BodyShortfall.NotFound,
        (_, Stance.Disagree) => BodyShortfall.OnlyDisputes,
        (Stance.Agree, Stance.Discuss) => BodyShortfall.OnlyReports,
        _ => null,
    };
}
