namespace Compare;

/// <summary>The stages of the comparison on texts of one's own, so that each can be measured and combined with other tools.</summary>
public static class PairScoring
{
    /// <summary>How alike the two texts of each pair are, 0–1, with word weights from all texts given.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="scorer">What scores them.</param>
    public static IReadOnlyList<double> Score(IReadOnlyList<(string A, string B)> pairs, Scorer scorer = Scorer.Learned)
    {
        if (scorer == Scorer.Rules)
        {
            var profiles = Profiles([.. pairs.SelectMany(pair => new[] { pair.A, pair.B })]);
            return [.. Enumerable.Range(0, pairs.Count).Select(index => RulePairScorer.Score(profiles[2 * index], profiles[(2 * index) + 1]))];
        }

        var (loaded, placeOf) = Load(pairs);
        var learned = PairScorer.ForTexts();
        return [.. pairs.AsParallel().AsOrdered().Select(pair => learned.Score(loaded, placeOf[pair.A], placeOf[pair.B]))];
    }

    /// <summary>The texts of pairs, each once and in ordinal order, so that the order of the rows changes nothing, with the number of each.</summary>
    internal static (LoadedPairs Loaded, IReadOnlyDictionary<string, int> PlaceOf) Load(IReadOnlyList<(string A, string B)> pairs)
    {
        var texts = pairs.SelectMany(pair => new[] { pair.A, pair.B }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return (
            LoadedPairs.Read([.. texts.Select(PairText.Of)]),
            Enumerable.Range(0, texts.Count).ToDictionary(index => texts[index], index => index, StringComparer.Ordinal));
    }

    /// <summary>For each text the number of its cluster, from 0 in the order of first appearance; clusters never cross groups.</summary>
    /// <param name="sentences">Texts, each with its group or null.</param>
    /// <param name="options">Gives the scorer and the threshold.</param>
    /// <exception cref="ArgumentException">A number of the options is out of its range.</exception>
    public static IReadOnlyList<int> Cluster(IReadOnlyList<(string Text, string? Group)> sentences, CoverageOptions options)
    {
        options.Validate();
        // Texts are clustered in the order of their words, so that the order of the rows changes nothing.
        var order = Enumerable.Range(0, sentences.Count)
            .OrderBy(index => sentences[index].Text, StringComparer.Ordinal)
            .ThenBy(index => sentences[index].Group, StringComparer.Ordinal)
            .ToArray();
        bool InOneGroup(int a, int b) => sentences[order[a]].Group == sentences[order[b]].Group;
        var clusters = ClustersOf([.. order.Select(index => sentences[index].Text)], InOneGroup, options);
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

    private static int[] ClustersOf(IReadOnlyList<string> texts, Func<int, int, bool> mayJoin, CoverageOptions options)
    {
        if (options.Scorer == Scorer.Learned)
            return ClustersOf(texts.Count, PairScorer.ForTexts().ScoreCandidates(LoadedPairs.Read([.. texts.Select(PairText.Of)]), mayJoin), options.TextThreshold);
        var profiles = Profiles(texts);
        var scored = CandidateFinder.Find(profiles)
            .Where(pair => mayJoin(pair.A, pair.B))
            .Select(pair => (pair.A, pair.B, RulePairScorer.Score(profiles[pair.A], profiles[pair.B])))
            .ToList();
        return AverageLinkage.Cluster(texts.Count, scored, options.TextThreshold);
    }

    /// <summary>Average linkage, then single moves.</summary>
    internal static int[] ClustersOf(int count, IReadOnlyList<(int A, int B, double Score)> scored, double threshold) =>
        CorrelationMoves.Improve(scored, AverageLinkage.Cluster(count, scored, threshold), threshold);

    private static IReadOnlyList<TextProfile> Profiles(IReadOnlyList<string> texts) =>
        new TextVectors().Read([.. texts.Select(text => (IReadOnlyList<Token>)Tokenizer.Tokenize(text, new TextSpan(0, text.Length)))]);
}
