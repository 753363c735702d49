namespace Compare;

/// <summary>Everything that is measured and trained.</summary>
internal static class BenchTasks
{
    /// <summary>The tasks, in the order in which they are printed.</summary>
    public static IReadOnlyList<IBenchTask> All { get; } = [new InEventTask(), .. StanceTasks.All];

    /// <summary>The models that ship.</summary>
    public static IReadOnlyList<ShippedModel> Models { get; } = [.. StanceTasks.Models];
}
