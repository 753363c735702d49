using System.Collections.Immutable;

namespace Compare;

/// <summary>Says which features weighed most in a decision.</summary>
internal static class CellExplanation
{
    private const int Most = 3;

    /// <summary>
    /// The features that spoke most strongly for or against the state: of the cell (what its passages and its rivals show, summed over
    /// the passes) and, where a passage decides, of that passage's relation to the claim.
    /// </summary>
    /// <param name="models">The models that judged.</param>
    /// <param name="context">The event.</param>
    /// <param name="row">The cell's features in the last pass.</param>
    /// <param name="cell">The cell, which has passages.</param>
    /// <param name="areNamed">Whether the codebook names the rivals.</param>
    public static ImmutableArray<FeatureWeight> Of(
        InEventModels models, EventContext context, FeatureRow row, JudgedCell cell, bool areNamed)
    {
        var state = CellDecision.Of(cell.Decided);
        var last = models.Cells.Last(areNamed);
        var first = models.Cells.Passes[0];
        var values = row.Values;
        var moved = last.Explain(values, state);
        var alone = first.Explain(values.AsSpan(0, first.Features.Length), state);
        for (var index = 0; index < alone.Length; index++) moved[index] += alone[index];
        var ofCell = Strongest(last.Features, values, moved, "", name => !name.StartsWith("pass_", StringComparison.Ordinal));
        if (state == 3) return [.. ofCell];
        var deciding = CellDecision.Deciding(cell.Decided, cell.Passages);
        var passage = deciding.Features?.ToArray()
            ?? PassageFeatures.Of(context, cell.Claim, deciding.Candidate, context.WholeOf(cell.Claim, cell.Article), isNamed: false).Values;
        var relation = models.Passages.Relation;
        return [.. ofCell, .. Strongest(relation.Features, passage, relation.Explain(passage, state), "passage ", _ => true)];
    }

    /// <summary>The wanted features that moved most, the strongest first; of two that moved as much the one that stands first.</summary>
    private static IEnumerable<FeatureWeight> Strongest(string[] names, float[] values, double[] moved, string prefix, Func<string, bool> isWanted)
    {
        var strongest = new List<int>(Most + 1);
        for (var index = 0; index < names.Length; index++)
        {
            var place = strongest.Count;
            while (place > 0 && Math.Abs(moved[index]) > Math.Abs(moved[strongest[place - 1]])) place--;
            if (place == Most || !isWanted(names[index])) continue;
            strongest.Insert(place, index);
            if (strongest.Count > Most) strongest.RemoveAt(Most);
        }

        return strongest.Select(index => new FeatureWeight(prefix + names[index], values[index], moved[index]));
    }
}
