namespace Compare;

/// <summary>Pairs of sentences of one event that people took as evidence: do they state one claim?</summary>
internal static class EventPairSet
{
    /// <summary>The sets of labels.</summary>
    public static IReadOnlyList<string> Sets { get; } = ["inevent", "inevent_train"];

    public static ModelSettings Settings { get; } = new(PairScorer.EventModel, new TreeSettings(Leaves: 12, LearningRate: 0.08, FeatureShare: 0.4, AtRandom: true));

    /// <summary>The events, those of the first set first.</summary>
    public static IReadOnlyList<(string Set, InEventCase Case)> Events(BenchFolder bench) =>
        [.. Sets.Where(bench.Has).SelectMany(set => InEventData.Events(bench, set).Select(one => (set, one)))];

    /// <summary>The name under which an event is put into a fold: two of them are one.</summary>
    public static string GroupOf(string name) => name.StartsWith("t107", StringComparison.Ordinal) || name.StartsWith("t308", StringComparison.Ordinal) ? "t107 and t308" : name;

    /// <summary>The candidate pairs of which both sentences are evidence of some claim; the same where one claim has both.</summary>
    public static TrainingSet Read(IEnumerable<InEventCase> cases)
    {
        var rows = new List<float[]>();
        var labels = new List<int>();
        var groups = new List<string>();
        foreach (var one in cases)
        {
            var segmented = one.Corpus.Articles.Select(ArticleSegmenter.Segment).ToList();
            var vocabulary = Vocabulary.From(segmented, []);
            var articles = segmented.Select(article => new ReadArticle(article, [.. article.Sentences.Select(vocabulary.Read)])).ToList();
            var mentions = ClaimDiscoverer.Mentions(articles);
            var claims = mentions.Select(mention => ClaimsOf(one, articles[mention.Article].Article.Id, mention.Sentence.Span)).ToList();
            var texts = LoadedPairs.Read([.. mentions.Select(mention => ClaimDiscoverer.TextOf(mention, articles))]);
            foreach (var (a, b) in texts.Candidates)
            {
                if (claims[a].Count == 0 || claims[b].Count == 0) continue;
                var row = new float[PairFeatures.EventNames.Length];
                PairFeatures.WriteEvent(texts, a, b, row);
                rows.Add(row);
                labels.Add(claims[a].Overlaps(claims[b]) ? 1 : 0);
                groups.Add(GroupOf(one.Name));
            }
        }

        return new TrainingSet(PairFeatures.EventNames, ["other", "same"], [.. rows], [.. labels], [.. rows.Select(_ => 1f)], [.. groups]);
    }

    /// <summary>The claims that have a sentence as evidence.</summary>
    public static HashSet<string> ClaimsOf(InEventCase one, string article, TextSpan sentence) =>
        [.. one.Claims.Where(claim => InEventReading.IsAmong(one.Evidence[(article, claim.Id)], sentence)).Select(claim => claim.Id)];
}
