namespace Compare;

/// <summary>What the written rules say of every cell, as features for the models: rules and models are often wrong in different cells.</summary>
internal sealed class RuleStates
{
    private readonly RuleState[][] states;
    private readonly FirstAppearance[] firsts;

    /// <param name="rules">The judge by rules.</param>
    /// <param name="company">The claims.</param>
    /// <param name="known">For each claim the sentences already known to mention it, or null in codebook mode.</param>
    public RuleStates(RuleCellJudge rules, CellCompany company, IReadOnlyList<HashSet<(int Article, int Sentence)>>? known)
    {
        // Of each claim's cells only what the features need is kept.
        var read = rules.JudgeAll(company, known).Select(ruled => (States: ruled.Cells.ConvertAll(RuleState.Of).ToArray(), First: ruled.Numbers.FirstByRules)).ToList();
        (states, firsts) = ([.. read.Select(claim => claim.States)], [.. read.Select(claim => claim.First)]);
    }

    /// <summary>When a claim first appeared, as the rules see it.</summary>
    public FirstAppearance FirstOf(int claim) => firsts[claim];

    /// <summary>Adds what the rules say of a cell.</summary>
    public void AddTo(FeatureRow row, int claim, int article)
    {
        var (state, seesRival, confidence) = states[claim][article];
        row.Add("rules_carry", state == CoverageState.Carries);
        row.Add("rules_report", state == CoverageState.Reports);
        row.Add("rules_dispute", state == CoverageState.Disputes);
        row.Add("rules_omit", state is CoverageState.Omits or CoverageState.Predates or CoverageState.NotJudged);
        row.Add("rules_see_rival", seesRival);
        row.Add("rules_confidence", confidence);
    }

    private readonly record struct RuleState(CoverageState State, bool SeesRival, float Confidence)
    {
        public static RuleState Of(Cell cell) => new(
            cell.State, cell.DisputeKind is DisputeKind.RivalFigure or DisputeKind.RivalName or DisputeKind.RivalDayOrPlace, (float)cell.Confidence);
    }
}
