using System.Globalization;

namespace Compare;

/// <summary>Claims that the program finds in an event, with a pair model that saw no sentence of it.</summary>
internal sealed class DiscoveryTask : IBenchTask
{
    private const int FoldCount = 10;

    private const double Scale = 1e5;

    public string Name => "discovery";

    public IReadOnlyList<string> Sets => EventPairSet.Sets;

    public PredictionTable Predict(BenchFolder bench)
    {
        var events = EventPairSet.Events(bench);
        var all = EventPairSet.Read(events.Select(entry => entry.Case));
        var foldOf = Folds.Of(events.Select(entry => EventPairSet.GroupOf(entry.Case.Name)), FoldCount);
        var rows = new List<string[]>();
        for (var fold = 0; fold < FoldCount; fold++)
        {
            var model = ModelTrainer.Train(all.Where(row => foldOf[all.Groups[row]] != fold), EventPairSet.Settings);
            foreach (var (_, one) in events.Where(entry => foldOf[EventPairSet.GroupOf(entry.Case.Name)] == fold))
                rows.AddRange(Mentions(one, new CoverageAnalyzer(CoverageOptions.Default) { PairModel = model }.Analyze(one.Corpus)));
        }

        return new PredictionTable(["event", "claim", "outlets", "article", "sentences"], [.. rows.OrderBy(row => row[0], StringComparer.Ordinal)]);
    }

    public IReadOnlyList<Measure> Score(BenchFolder bench, PredictionTable predictions)
    {
        var found = predictions.Rows.ToLookup(row => row[0], StringComparer.Ordinal);
        var counts = EventPairSet.Events(bench).Select(entry => (entry.Set, Counts: CountsOf(entry.Case, [.. found[entry.Case.Name]]))).ToList();
        return
        [
            .. Figures("8 events", [.. counts.Where(entry => entry.Set == EventPairSet.Sets[0]).Select(entry => entry.Counts)]),
            .. Figures("all events", [.. counts.Select(entry => entry.Counts)]),
        ];
    }

    /// <summary>For each mention of each claim the benchmark's sentences, by where they start, that it covers by half or lies in by half.</summary>
    internal static IEnumerable<string[]> Mentions(InEventCase one, Coverage coverage) => coverage.Claims.Concat(coverage.SingleOutletClaims)
        .SelectMany((claim, number) => claim.Mentions.Select(mention => new[]
        {
            one.Name,
            number.ToString(CultureInfo.InvariantCulture),
            claim.Counts.Touched.Each.ToString(CultureInfo.InvariantCulture),
            mention.ArticleId,
            string.Join(';', one.Sentences[mention.ArticleId].Where(span => InEventReading.IsAmong([span], mention.Span)).Select(span => span.Start).Order()),
        }));

    private IEnumerable<Measure> Figures(string which, IReadOnlyList<int[]> counts)
    {
        var estimates = Bootstrap.Estimates(counts, sums => [sums[0] / Scale / sums[1], (double)sums[2] / sums[3], (double)sums[4] / sums[5]]);
        return
        [
            new Measure(Name, $"{which}: mean best-match F1", estimates[0], "TF-IDF with average linkage .598"),
            new Measure(Name, $"{which}: claims of one gold claim", estimates[1]),
            new Measure(Name, $"{which}: claims without gold", estimates[2]),
        ];
    }

    /// <summary>
    /// The sum of best-match F1 and the number of gold claims; of predicted claims that two outlets touch, those whose mentions with gold
    /// share one gold claim, of those with two such mentions; those without any, of all.
    /// </summary>
    private static int[] CountsOf(InEventCase one, List<string[]> rows)
    {
        var predicted = rows.GroupBy(row => row[1], StringComparer.Ordinal).Select(claim => claim.ToList()).ToList();
        var covered = predicted.Select(claim => claim.SelectMany(Sentences).ToHashSet()).ToList();
        double best = 0;
        var claims = 0;
        foreach (var claim in one.Gold.GroupBy(label => label.Claim, StringComparer.Ordinal))
        {
            var gold = claim.SelectMany(label => one.Evidence[(label.Article, label.Claim)].Select(span => (label.Article, span.Start))).ToHashSet();
            if (claim.Count(label => label.Label != CoverageState.Omits) < 2 || gold.Count == 0) continue;
            claims++;
            best += covered.Max(sentences => 2.0 * sentences.Count(gold.Contains) / (sentences.Count + gold.Count));
        }

        var shared = predicted.Where(claim => int.Parse(claim[0][2], CultureInfo.InvariantCulture) > 1)
            .Select(claim => claim.Select(row => GoldOf(one, row)).Where(set => set.Count > 0).ToList()).ToList();
        return
        [
            (int)Math.Round(best * Scale), claims,
            shared.Count(mentions => mentions.Count > 1 && mentions.Aggregate((a, b) => [.. a.Intersect(b)]).Count > 0), shared.Count(mentions => mentions.Count > 1),
            shared.Count(mentions => mentions.Count == 0), shared.Count,
        ];
    }

    private static IEnumerable<(string Article, int Start)> Sentences(string[] row) =>
        row[4].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(start => (row[3], int.Parse(start, CultureInfo.InvariantCulture)));

    private static HashSet<string> GoldOf(InEventCase one, string[] row)
    {
        var starts = Sentences(row).Select(entry => entry.Start).ToHashSet();
        return [.. one.Claims.Where(claim => one.Evidence[(row[3], claim.Id)].Any(span => starts.Contains(span.Start))).Select(claim => claim.Id)];
    }
}
