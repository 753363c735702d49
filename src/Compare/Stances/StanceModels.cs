using System.Collections.Immutable;

namespace Compare;

/// <summary>The learned models of the stance of a text to a claim.</summary>
/// <param name="Headline">For headlines and single sentences.</param>
/// <param name="Articles">For articles; trained on claims and on headlines taken as claims.</param>
/// <param name="Claims">For articles; trained on claims alone, which are fewer.</param>
internal sealed record StanceModels(LearnedModel Headline, ArticleModels Articles, ArticleModels Claims)
{
    public const string HeadlineName = "headline-stance";
    public const string RelatedName = "article-relatedness";
    public const string ArticleName = "article-stance";
    public const string ClaimRelatedName = "claim-relatedness";
    public const string ClaimStanceName = "claim-stance";

    /// <summary>
    /// The weight of the models of claims alone. A headline says more than a claim does, and people judge articles by it otherwise: models of
    /// both know more texts, models of claims know the task better, and their mean is as good as the better of the two on either kind.
    /// </summary>
    public const double ClaimShare = 0.4;

    /// <summary>The classes of a stance, in the order of a model's probabilities.</summary>
    public static ImmutableArray<string> Classes { get; } = ["agree", "disagree", "discuss"];

    /// <summary>The classes of relatedness.</summary>
    public static ImmutableArray<string> RelatedClasses { get; } = ["unrelated", "related"];

    /// <summary>The models that the library carries.</summary>
    public static StanceModels Shipped => new(
        ShippedModels.Get(HeadlineName),
        new ArticleModels(ShippedModels.Get(RelatedName), ShippedModels.Get(ArticleName)),
        new ArticleModels(ShippedModels.Get(ClaimRelatedName), ShippedModels.Get(ClaimStanceName)));

    /// <summary>The probabilities of agree, disagree, discuss and unrelated for the features of an article.</summary>
    public static double[] Article(ArticleModels articles, ArticleModels claims, float[] row)
    {
        var (first, second) = (articles.Predict(row), claims.Predict(row));
        for (var index = 0; index < first.Length; index++) first[index] = ((1 - ClaimShare) * first[index]) + (ClaimShare * second[index]);
        return first;
    }
}

/// <summary>Two models that judge an article one after the other.</summary>
/// <param name="Related">Whether it speaks of the claim.</param>
/// <param name="Stance">What it does with the claim, if it does.</param>
internal sealed record ArticleModels(LearnedModel Related, LearnedModel Stance)
{
    /// <summary>The probabilities of agree, disagree, discuss and unrelated; they add up to 1.</summary>
    public double[] Predict(float[] row)
    {
        var related = Related.Predict(row)[1];
        return [.. Stance.Predict(row).Select(probability => related * probability), 1 - related];
    }
}
