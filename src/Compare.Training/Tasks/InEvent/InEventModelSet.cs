namespace Compare;

/// <summary>The models for a claim in an article of its event, trained together and shipped one file each.</summary>
internal static class InEventModelSet
{
    /// <summary>The models that ship. They are trained at once, when the first of them is asked for.</summary>
    public static IReadOnlyList<ShippedModel> Models { get; } = Create();

    private static IReadOnlyList<ShippedModel> Create()
    {
        InEventModels? trained = null;
        ShippedModel Of(string name, Func<InEventModels, LearnedModel> choose) =>
            new(name, InEventTask.Sources, bench => choose(trained ??= InEventTrainer.Train(InEventTask.Rows(bench))));
        return
        [
            Of(InEventModels.Relevance, models => models.Passages.Relevance),
            Of(InEventModels.Relation, models => models.Passages.Relation),
            Of(InEventModels.Rivals, models => models.Passages.Rivals),
            .. Enumerable.Range(0, CellModels.Count).Select(pass => Of($"{InEventModels.Cell}{pass + 1}", models => models.Cells.Passes[pass])),
            Of(InEventModels.Named, models => models.Cells.Named),
            Of(InEventModels.Contests, models => models.Contested),
        ];
    }
}
