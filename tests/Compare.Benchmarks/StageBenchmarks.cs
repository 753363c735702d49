using BenchmarkDotNet.Attributes;

namespace Compare;

/// <summary>Every stage of a discovery run at two sizes: how the times grow matters, not how long they are on this machine.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private readonly Stages stages = new();
    private string folder = "";

    [Params(50, 100)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Generate()
    {
        folder = Directory.CreateTempSubdirectory("compare-benchmark-").FullName;
        new ArticleGenerator(seed: 1).Write(Articles, folder);
        foreach (var (_, run) in stages.InOrder(folder)) run();
    }

    [GlobalCleanup]
    public void Remove() => Directory.Delete(folder, recursive: true);

    [Benchmark]
    public void Read() => stages.Corpus = Corpus.TryLoad(folder);

    [Benchmark]
    public void Segment() => stages.Segment();

    [Benchmark]
    public void BuildVocabulary() => stages.ReadVocabulary();

    [Benchmark]
    public void Vectors() => stages.ReadProfiles();

    [Benchmark]
    public void Candidates() => stages.FindCandidates();

    [Benchmark]
    public void Scoring() => stages.Score();

    [Benchmark]
    public int[] Linkage() => stages.Link();

    [Benchmark]
    public void Judge() => stages.Judge();
}
