namespace Compare;

/// <summary>What is measured and trained of the stance of texts that stand alone.</summary>
internal static class StanceTasks
{
    /// <summary>The learned models, the rules beside them, and sets that no model that ships learned from.</summary>
    public static IReadOnlyList<IBenchTask> All { get; } =
    [
        new HeadlineStanceTask(StanceModels.HeadlineName, "emergent", StanceSets.Emergent),
        new ArticleStanceTask(),
        new JudgedStanceTask("emergent-rules", "emergent", StanceSets.Emergent, Scorer.Rules),
        new JudgedStanceTask("coverage-rules", "coverage", StanceSets.Coverage, Scorer.Rules),
        new JudgedStanceTask("fnc1-rules", "fnc1", StanceSets.Fnc1, Scorer.Rules),
        new JudgedStanceTask("rte3-untrained", "rte3", StanceSets.Rte3, Scorer.Learned),
        new JudgedStanceTask("fever-symmetric-untrained", "fever_symmetric", StanceSets.FeverSymmetric, Scorer.Learned),
        new JudgedStanceTask("perspectrum-untrained", "perspectrum", StanceSets.Perspectrum, Scorer.Learned),
        new HeadlineStanceTask("rte3-trained", "rte3", StanceSets.Rte3, rareWeight: 3),
        new HeadlineStanceTask("fever-symmetric-trained", "fever_symmetric", StanceSets.FeverSymmetric),
        new HeadlineStanceTask("perspectrum-trained", "perspectrum", StanceSets.Perspectrum),
    ];

    /// <summary>The models that ship.</summary>
    public static IReadOnlyList<ShippedModel> Models { get; } =
        [new(StanceModels.HeadlineName, ["emergent"], HeadlineStanceTask.Train), .. ArticleStanceTask.Models];
}
