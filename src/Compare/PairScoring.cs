namespace Compare;

/// <summary>The stages of the comparison on texts of one's own, so that each can be measured and combined with other tools.</summary>
public static class PairScoring
{
    /// <summary>How alike the two texts of each pair are, 0–1, with word weights from all texts given.</summary>
    public static IReadOnlyList<double> Score(IReadOnlyList<(string A, string B)> pairs)
    {
        var profiles = Profiles([.. pairs.SelectMany(pair => new[] { pair.A, pair.B })]);
        return [.. Enumerable.Range(0, pairs.Count).Select(index => PairScorer.Score(profiles[2 * index], profiles[(2 * index) + 1]))];
    }

    /// <summary>For each text the number of its cluster, from 0 in the order of first appearance; clusters never cross groups.</summary>
    /// <param name="sentences">Texts, each with its group or null.</param>
    /// <param name="options">Gives the threshold.</param>
    /// <exception cref="ArgumentException">A number of the options is out of its range.</exception>
    public static IReadOnlyList<int> Cluster(IReadOnlyList<(string Text, string? Group)> sentences, CoverageOptions options)
    {
        options.Validate();
        // Texts are clustered in the order of their words, so that the order of the rows changes nothing.
        var order = Enumerable.Range(0, sentences.Count)
            .OrderBy(index => sentences[index].Text, StringComparer.Ordinal)
            .ThenBy(index => sentences[index].Group, StringComparer.Ordinal)
            .ToArray();
        var profiles = Profiles([.. order.Select(index => sentences[index].Text)]);
        var scored = CandidateFinder.Find(profiles)
            .Where(pair => sentences[order[pair.A]].Group == sentences[order[pair.B]].Group)
            .Select(pair => (pair.A, pair.B, PairScorer.Score(profiles[pair.A], profiles[pair.B])))
            .ToList();
        var clusters = AverageLinkage.Cluster(sentences.Count, scored, options.ClusterThreshold);
        var place = new int[order.Length];
        for (var at = 0; at < order.Length; at++) place[order[at]] = at;
        var numbers = new Dictionary<int, int>();
        return
        [
            .. Enumerable.Range(0, sentences.Count).Select(index =>
            {
                var cluster = clusters[place[index]];
                if (!numbers.TryGetValue(cluster, out var number)) numbers[cluster] = number = numbers.Count;
                return number;
            }),
        ];
    }

    /// <summary>What each text (a sentence, a headline or a whole article) does with its claim.</summary>
    /// <param name="pairs">Claims, each with a text.</param>
    /// <param name="scorer">Learned models or written rules.</param>
    public static IReadOnlyList<PairStance> Stances(IReadOnlyList<(string Claim, string Text)> pairs, Scorer scorer = Scorer.Learned) => PairStances.Judge(pairs, scorer);

    private static IReadOnlyList<TextProfile> Profiles(IReadOnlyList<string> texts) =>
        new TextVectors().Read([.. texts.Select(text => (IReadOnlyList<Token>)Tokenizer.Tokenize(text, new TextSpan(0, text.Length)))]);
}
