namespace Compare;

/// <summary>Tests of collecting, each with a server, a clock and a folder of its own.</summary>
public abstract class CollectingTests
{
    private protected CollectingBench Bench { get; private set; } = null!;

    [SetUp]
    public void Make() => Bench = new CollectingBench();

    [TearDown]
    public void Remove() => Bench.Dispose();
}
