namespace Compare;

/// <summary>From probabilities to a decision. The probabilities are shown as they are; only the decision weighs them.</summary>
internal static class CellDecision
{
    /// <summary>A cell is contested from this probability on: few are, and the threshold is the one that finds them best on unseen events.</summary>
    public const double LeastContested = 0.12;

    /// <summary>What a probability counts in the decision: a dispute is rarer than it is worth.</summary>
    private static readonly double[] Worth = [1, 1, 1.15, 1];

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
