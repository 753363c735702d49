namespace Compare;

/// <summary>Everything that is measured and trained.</summary>
internal static class BenchTasks
{
    /// <summary>The tasks, in the order in which they are printed.</summary>
    public static IReadOnlyList<IBenchTask> All { get; } =
    [
        new InEventTask(), new DiscoveryTask(), new HeadlinesTask(), .. StanceTasks.All, .. PairSets.All,
        new GroupTask(), new ExtractionTask(), new ExtractionSpeedTask(), new CopiesTask(),
    ];

    /// <summary>The models that ship.</summary>
    public static IReadOnlyList<ShippedModel> Models { get; } =
    [
        .. InEventModelSet.Models, .. StanceTasks.Models,
        new(PairScorer.TextModel, [HeadlineSet.Name], bench => HeadlineSet.Read(bench).Train(_ => true)),
        new(PairScorer.EventModel, EventPairSet.Sets, bench => ModelTrainer.Train(EventPairSet.Read(EventPairSet.Events(bench).Select(entry => entry.Case)), EventPairSet.Settings)),
    ];
}
