namespace Compare;

/// <summary>The models for a claim in an article of its event.</summary>
/// <param name="Passages">Those of the first stage.</param>
/// <param name="Cells">Those of the second.</param>
/// <param name="Contested">Does the article print the opposite of its state too: no, yes.</param>
internal sealed record InEventModels(PassageModels Passages, CellModels Cells, LearnedModel Contested)
{
    /// <summary>The names of the models' files.</summary>
    public const string Relevance = "passage-relevance", Relation = "passage-relation", Rivals = "claim-rivals", Cell = "cell-", Named = "cell-named", Contests = "cell-contested";

    /// <summary>The names of all of them.</summary>
    public static IReadOnlyList<string> Names { get; } = [Relevance, Relation, Rivals, .. Enumerable.Range(1, CellModels.Count).Select(pass => $"{Cell}{pass}"), Named, Contests];

    /// <summary>The models that ship, read once.</summary>
    public static Lazy<InEventModels> Shipped { get; } = new(() => new InEventModels(
        new PassageModels(ShippedModels.Get(Relevance), ShippedModels.Get(Relation), ShippedModels.Get(Rivals)),
        new CellModels([.. Enumerable.Range(1, CellModels.Count).Select(pass => ShippedModels.Get($"{Cell}{pass}"))], ShippedModels.Get(Named)),
        ShippedModels.Get(Contests)));
}
