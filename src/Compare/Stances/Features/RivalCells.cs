namespace Compare;

/// <summary>What an article does with the claims that cannot stand beside one: who carries the rival disputes the claim.</summary>
internal static class RivalCells
{
    /// <param name="row">The row to add to.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="others">The other claims that it sees.</param>
    /// <param name="cells">For each claim the probabilities of its cell in the article.</param>
    /// <param name="rivals">For each other claim the probability that it is a rival of this one.</param>
    /// <param name="passages">For each claim the article's most relevant passage for it, its sentence's index; −1 where there is none.</param>
    public static void Add(FeatureRow row, int claim, IReadOnlyList<int> others, IReadOnlyList<double[]> cells, double[] rivals, IReadOnlyList<int> passages)
    {
        double Affirmed(int other) => cells[other][0] + cells[other][1];
        bool InOnePassage(int other) => passages[other] >= 0 && passages[other] == passages[claim];
        var order = others.OrderByDescending(other => rivals[other] * Affirmed(other)).ThenBy(other => other).ToList();
        var (first, second) = (order.Count > 0 ? order[0] : -1, order.Count > 1 ? order[1] : -1);
        var surest = others.Count == 0 ? -1 : others.MaxBy(other => rivals[other]);
        double Strength(int other) => other < 0 ? 0 : rivals[other] * Affirmed(other);
        row.Add("rival", Strength(first));
        row.Add("second_rival", Strength(second));
        row.Add("any_rival", 1 - others.Aggregate(1.0, (none, other) => none * (1 - Strength(other))));
        row.Add("surest_rival", surest < 0 ? 0 : rivals[surest]);
        row.Add("surest_rival_affirmed", surest < 0 ? 0 : Affirmed(surest));
        row.Add("rival_carried", first < 0 ? 0 : cells[first][0]);
        row.Add("rival_reported", first < 0 ? 0 : cells[first][1]);
        row.Add("rival_in_passage", first >= 0 && InOnePassage(first));
        row.Add("rival_disputed", others.Select(other => rivals[other] * cells[other][2]).DefaultIfEmpty().Max());
        row.Add("rival_stated_in_passage", first >= 0 && InOnePassage(first) ? Strength(first) : 0);
        row.Add("rival_ahead", Math.Max(0, Strength(first) - Affirmed(claim)));
        row.Add("surest_rival_in_passage", others.Where(InOnePassage).Select(other => rivals[other]).DefaultIfEmpty().Max());
    }
}
