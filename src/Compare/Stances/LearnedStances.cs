using System.Collections.Immutable;

namespace Compare;

/// <summary>Judges pairs of a claim and a text by learned models.</summary>
internal static class LearnedStances
{
    /// <summary>
    /// An article that speaks of a claim takes the stance whose probability times this is highest: agree, disagree, discuss. Articles that
    /// disagree are rare, and the plain highest probability misses half of them; chosen for the mean F1 of cross-validated predictions.
    /// </summary>
    public static ImmutableArray<double> ArticleFactors { get; } = [1, 1.6, 1];

    /// <summary>A headline that shares no word with the claim, however loosely, most likely speaks of something else.</summary>
    private const double UnrelatedHeadline = 0.8;

    /// <summary>The probability that a text without a sentence, or for a claim without a word, is unrelated.</summary>
    private const double UnrelatedNothing = 0.97;

    private static readonly ImmutableArray<double> Plain = [1, 1, 1];

    /// <summary>The stance of a headline or a single sentence.</summary>
    public static PairStance Headline(LearnedModel model, Statement claim, Statement text)
    {
        if (claim.Terms.Length == 0 || text.Terms.Length == 0) return Of(Nothing, Plain);
        var related = new ClaimAlignment(claim, text).Strengths.Max() > 0 ? 1 : 1 - UnrelatedHeadline;
        return Of([.. model.Predict(HeadlineFeatures.Of(claim, text)).Select(probability => related * probability), 1 - related], Plain);
    }

    /// <summary>The stance of a whole article.</summary>
    public static PairStance Article(StanceModels models, Statement claim, StanceText text) =>
        Of(claim.Terms.Length == 0 ? Nothing : StanceModels.Probabilities(models.Related, models.Article, ArticleFeatures.Of(claim, text)), ArticleFactors);

    /// <summary>
    /// The class of the probabilities of agree, disagree, discuss and unrelated: unrelated where that is likelier than not, else the stance
    /// with the highest probability times its factor. A text whose stance is in doubt is not for that reason one that speaks of something else.
    /// </summary>
    public static int Decide(IReadOnlyList<double> probabilities, ImmutableArray<double> factors) =>
        probabilities[factors.Length] > 0.5 ? factors.Length : Enumerable.Range(0, factors.Length).MaxBy(index => probabilities[index] * factors[index]);

    private static double[] Nothing => [(1 - UnrelatedNothing) / 3, (1 - UnrelatedNothing) / 3, (1 - UnrelatedNothing) / 3, UnrelatedNothing];

    private static PairStance Of(double[] all, ImmutableArray<double> factors)
    {
        Stance? stance = Decide(all, factors) switch { 0 => Stance.Agree, 1 => Stance.Disagree, 2 => Stance.Discuss, _ => null };
        return new PairStance(stance, PairStances.StateOf(stance), all[0], all[1], all[2], all[3]);
    }
}
