namespace Compare;

/// <summary>From probabilities to a decision. The probabilities are shown as they are; only the decision weighs them.</summary>
internal static class CellDecision
{
    /// <summary>A cell is contested from this probability on: few are, and the threshold is the one that finds them best on unseen events.</summary>
    public const double LeastContested = 0.12;

    /// <summary>
    /// From these probabilities on nothing of the claim counts as found: of the omissions of unseen events 85 in 100 were right there. The
    /// second is that of codebooks which name the rivals, where the models are surer.
    /// </summary>
    private const double LeastOmitted = 0.52, LeastOmittedWhereNamed = 0.45;

    /// <summary>What a probability counts in the decision: a dispute is rarer than it is worth.</summary>
    private static readonly double[] Worth = [1, 1, 1.1, 1];

    /// <summary>The probabilities among which is decided: a less likely omission is none, and the likeliest other state stands.</summary>
    /// <param name="probabilities">Carries, reports, disputes, omits.</param>
    /// <param name="areRivalsNamed">Whether the codebook names the rivals.</param>
    public static double[] Among(double[] probabilities, bool areRivalsNamed) =>
        probabilities[^1] < (areRivalsNamed ? LeastOmittedWhereNamed : LeastOmitted) ? [.. probabilities[..^1], 0] : probabilities;

    /// <summary>The index of the state: carries, reports, disputes, omits.</summary>
    public static int Of(double[] probabilities)
    {
        var best = 0;
        for (var state = 1; state < probabilities.Length; state++)
        {
            if (probabilities[state] * Worth[state] > probabilities[best] * Worth[best]) best = state;
        }

        return best;
    }

    /// <summary>The passage that shows the state best: relevant, and doing what the state says.</summary>
    /// <param name="probabilities">Of the cell.</param>
    /// <param name="passages">At least one.</param>
    public static JudgedPassage Deciding(double[] probabilities, JudgedPassage[] passages)
    {
        var state = Of(probabilities);
        return passages.MaxBy(passage => passage.Relevance * (state < passage.Relation.Length ? 0.5 + passage.Relation[state] : 1))!;
    }

    /// <summary>Of the passages but the deciding one, the one that speaks against the state most; null where there is no other.</summary>
    public static JudgedPassage? Contesting(double[] probabilities, JudgedPassage[] passages)
    {
        var deciding = Deciding(probabilities, passages);
        return passages.Where(passage => !ReferenceEquals(passage, deciding))
            .MaxBy(passage => Of(probabilities) == 2 ? ContestFeatures.Affirming(passage) : ContestFeatures.Disputing(passage));
    }
}
