namespace Compare;

/// <summary>The rows of the article models: FNC-1's and the coverage set's pairs, with the topics that claim and body belong to.</summary>
/// <remarks>
/// A topic holds all headlines, claims and bodies that related pairs join, over both sets, whose bodies are the same. A model is tested on the
/// bodies of some topics and learns from no row whose body or claim belongs to one of them.
/// </remarks>
internal sealed class ArticleStanceRows
{
    /// <summary>A claim of the coverage set is one as users word it; there are twelve times as many pairs with a headline of FNC-1.</summary>
    private const float CoverageWeight = 8;

    private const int Unrelated = 3;

    public ArticleStanceRows(params IReadOnlyList<LabelledSet> sets)
    {
        var topics = new Components();
        foreach (var pair in sets.SelectMany(set => set.Pairs).Where(pair => pair.Label != Unrelated)) topics.Join(pair.Claim, pair.Text);
        var readers = sets.ToDictionary(set => set.Name, set => new StanceReader([.. set.Pairs.Select(pair => (pair.Claim, pair.Text))]), StringComparer.Ordinal);
        Pairs = [.. sets.SelectMany(set => set.Pairs.Select(pair => (set.Name, pair)))];
        Rows = new float[Pairs.Count][];
        Parallel.For(0, Rows.Length, row =>
        {
            var (set, pair) = Pairs[row];
            Rows[row] = ArticleFeatures.Of(readers[set].Claim(pair.Claim), readers[set].Text(pair.Text));
        });
        ClaimTopics = [.. Pairs.Select(entry => topics.Of(entry.Pair.Claim))];
        TextTopics = [.. Pairs.Select(entry => topics.Of(entry.Pair.Text))];
    }

    /// <summary>The pairs of both sets.</summary>
    public IReadOnlyList<(string Set, LabelledPair Pair)> Pairs { get; }

    /// <summary>For each pair its features.</summary>
    public float[][] Rows { get; }

    /// <summary>For each pair the topic of its claim.</summary>
    public string[] ClaimTopics { get; }

    /// <summary>For each pair the topic of its text.</summary>
    public string[] TextTopics { get; }

    /// <summary>Whether a pair is related.</summary>
    private bool IsRelated(int row) => Pairs[row].Pair.Label != Unrelated;

    /// <summary>The rows of the model that tells related pairs from others.</summary>
    public TrainingSet Relatedness(Func<int, bool> chosen) => Set(StanceModels.RelatedClasses, row => IsRelated(row) ? 1 : 0, chosen);

    /// <summary>The rows of the model of the stance of related pairs.</summary>
    public TrainingSet Stances(Func<int, bool> chosen) => Set(StanceModels.Classes, row => Pairs[row].Pair.Label, row => IsRelated(row) && chosen(row));

    private TrainingSet Set(IEnumerable<string> classes, Func<int, int> label, Func<int, bool> chosen)
    {
        var kept = Enumerable.Range(0, Rows.Length).Where(chosen).ToList();
        return new TrainingSet(
            [.. ArticleFeatures.Names],
            [.. classes],
            [.. kept.Select(row => Rows[row])],
            [.. kept.Select(label)],
            [.. kept.Select(row => Pairs[row].Set == "coverage" ? CoverageWeight : 1)],
            [.. kept.Select(row => TextTopics[row])]);
    }
}
