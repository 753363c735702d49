using System.Collections.Immutable;

namespace Compare;

/// <summary>The learned models of the stance of a text to a claim.</summary>
/// <param name="Headline">For headlines and single sentences.</param>
/// <param name="Related">Whether an article speaks of a claim.</param>
/// <param name="Article">What an article does with a claim that it speaks of.</param>
internal sealed record StanceModels(LearnedModel Headline, LearnedModel Related, LearnedModel Article)
{
    public const string HeadlineName = "headline-stance";
    public const string RelatedName = "article-relatedness";
    public const string ArticleName = "article-stance";

    /// <summary>The classes of a stance, in the order of a model's probabilities.</summary>
    public static ImmutableArray<string> Classes { get; } = ["agree", "disagree", "discuss"];

    /// <summary>The classes of relatedness.</summary>
    public static ImmutableArray<string> RelatedClasses { get; } = ["unrelated", "related"];

    /// <summary>The models that the library carries.</summary>
    public static StanceModels Shipped => new(ShippedModels.Get(HeadlineName), ShippedModels.Get(RelatedName), ShippedModels.Get(ArticleName));

    /// <summary>The probabilities of agree, disagree, discuss and unrelated for the features of an article; they add up to 1.</summary>
    public static double[] Probabilities(LearnedModel related, LearnedModel article, float[] row)
    {
        var share = related.Predict(row)[1];
        return [.. article.Predict(row).Select(probability => share * probability), 1 - share];
    }
}
