namespace Compare;

/// <summary>What an article does with the claims that cannot stand beside one: who carries the rival disputes the claim.</summary>
internal static class RivalCells
{
    /// <param name="row">The row to add to.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="article">The article.</param>
    /// <param name="others">The other claims that may be rivals, in order.</param>
    /// <param name="rivals">For each claim the probability that it is a rival of this one.</param>
    /// <param name="probabilities">For each claim and article the probabilities of the cell.</param>
    /// <param name="passages">For each claim and article the passages, the most relevant first.</param>
    public static void Add(FeatureRow row, int claim, int article, int[] others, double[] rivals, double[][][] probabilities, JudgedPassage[][][] passages)
    {
        double Affirmed(int other) => probabilities[other][article][0] + probabilities[other][article][1];
        double Strength(int other) => other < 0 ? 0 : rivals[other] * Affirmed(other);
        int PassageOf(int other) => passages[other][article] is [var best, ..] ? best.Candidate.Passage.Sentence : -1;
        var passage = PassageOf(claim);
        bool InOnePassage(int other) => passage >= 0 && PassageOf(other) == passage;
        var (first, second, surest) = (-1, -1, -1);
        var (none, disputed, inPassage) = (1.0, 0.0, 0.0);
        foreach (var other in others)
        {
            var strength = Strength(other);
            if (first < 0 || strength > Strength(first)) (first, second) = (other, first);
            else if (second < 0 || strength > Strength(second)) second = other;
            if (surest < 0 || rivals[other] > rivals[surest]) surest = other;
            none *= 1 - strength;
            disputed = Math.Max(disputed, rivals[other] * probabilities[other][article][2]);
            if (InOnePassage(other)) inPassage = Math.Max(inPassage, rivals[other]);
        }

        row.Add("rival", Strength(first));
        row.Add("second_rival", Strength(second));
        row.Add("any_rival", 1 - none);
        row.Add("surest_rival", surest < 0 ? 0 : rivals[surest]);
        row.Add("surest_rival_affirmed", surest < 0 ? 0 : Affirmed(surest));
        row.Add("rival_carried", first < 0 ? 0 : probabilities[first][article][0]);
        row.Add("rival_reported", first < 0 ? 0 : probabilities[first][article][1]);
        row.Add("rival_in_passage", first >= 0 && InOnePassage(first));
        row.Add("rival_disputed", disputed);
        row.Add("rival_stated_in_passage", first >= 0 && InOnePassage(first) ? Strength(first) : 0);
        row.Add("rival_ahead", Math.Max(0, Strength(first) - Affirmed(claim)));
        row.Add("surest_rival_in_passage", inPassage);
    }
}
