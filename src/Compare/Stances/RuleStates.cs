namespace Compare;

/// <summary>What the written rules say of every cell, as features for the models: rules and models are often wrong in different cells.</summary>
internal sealed class RuleStates
{
    private readonly Cell[][] cells;
    private readonly Judgement judgement;

    /// <param name="rules">The judge by rules.</param>
    /// <param name="company">The claims.</param>
    /// <param name="known">For each claim the sentences already known to mention it, or null in codebook mode.</param>
    public RuleStates(RuleCellJudge rules, CellCompany company, IReadOnlyList<HashSet<(int Article, int Sentence)>>? known)
    {
        judgement = rules.JudgeAll(company, known);
        cells = company.Claims.Count == 0 ? [] : [.. judgement.Cells.Chunk(Math.Max(1, rules.Articles))];
    }

    /// <summary>When a claim first appeared, as the rules see it.</summary>
    public FirstAppearance FirstOf(int claim) => judgement.Numbers[claim].FirstByRules;

    public void AddTo(FeatureRow row, int claim, int article)
    {
        var cell = cells[claim][article];
        row.Add("rules_carry", cell.State == CoverageState.Carries);
        row.Add("rules_report", cell.State == CoverageState.Reports);
        row.Add("rules_dispute", cell.State == CoverageState.Disputes);
        row.Add("rules_omit", cell.State is CoverageState.Omits or CoverageState.Predates or CoverageState.NotJudged);
        row.Add("rules_see_rival", cell.DisputeKind is DisputeKind.RivalFigure or DisputeKind.RivalName or DisputeKind.RivalDayOrPlace);
        row.Add("rules_confidence", cell.Confidence);
    }
}
