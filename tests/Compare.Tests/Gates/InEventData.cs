using System.Collections.Immutable;

namespace Compare;

/// <summary>One event of the in-event benchmark.</summary>
internal sealed record InEventCase(
    string Name,
    Corpus Corpus,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<GoldLabel> Gold,
    ILookup<(string Article, string Claim), TextSpan> Evidence,
    ILookup<string, TextSpan> Sentences);

/// <summary>Reads the in-event benchmark: a folder of articles for each event, claims, sentences and labels in one file each.</summary>
internal static class InEventData
{
    public static readonly string[] Labels = ["CARRIES", "REPORTS", "DISPUTES", "OMITS"];

    public static IEnumerable<InEventCase> Events(string folder)
    {
        var claims = BenchTable.Read(Path.Combine(folder, "claims.csv")).ToLookup(row => row["event"], row => new Claim(row["claim"], row["text"]));
        var labels = BenchTable.Read(Path.Combine(folder, "labels.csv")).ToLookup(row => row["event"]);
        var sentences = BenchTable.Read(Path.Combine(folder, "sentences.csv"))
            .ToDictionary(row => (row["event"], row["article"], row["sid"]), row => TextSpan.Between(int.Parse(row["start"], null), int.Parse(row["end"], null)));
        foreach (var articles in Directory.GetDirectories(Path.Combine(folder, "articles")).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(articles);
            var gold = labels[name].Select((row, index) => new GoldLabel(
                index + 2, name, row["claim"], row["article"], Enum.Parse<CoverageState>(row["label"], ignoreCase: true))).ToImmutableArray();
            var evidence = labels[name]
                .SelectMany(row => row["evidence_sids"].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(sid => (row, Span: sentences[(name, row["article"], sid)])))
                .ToLookup(entry => (entry.row["article"], entry.row["claim"]), entry => entry.Span);
            yield return new InEventCase(
                name, Corpus.Load(articles, new ReadingOptions { AsIs = true }), [.. claims[name]], gold, evidence,
                sentences.Where(entry => entry.Key.Item1 == name).ToLookup(entry => entry.Key.Item2, entry => entry.Value));
        }
    }
}

/// <summary>Reads a table with a header.</summary>
internal static class BenchTable
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string path)
    {
        using var stream = File.OpenRead(path);
        var table = CsvTable.Read(stream, Path.GetFileName(path));
        return [.. table.Rows.Select(row => table.Columns.Select((column, index) => (column, row.Fields[index])).ToDictionary(pair => pair.column, pair => pair.Item2, StringComparer.Ordinal))];
    }
}

/// <summary>B-cubed F1 (A. Bagga, B. Baldwin, LREC 1998).</summary>
internal static class BCubed
{
    public static double F1(IReadOnlyList<int> predicted, IReadOnlyList<string> gold)
    {
        var clusters = Enumerable.Range(0, gold.Count).ToLookup(index => predicted[index]);
        var classes = Enumerable.Range(0, gold.Count).ToLookup(index => gold[index], StringComparer.Ordinal);
        double precision = 0, recall = 0;
        for (var index = 0; index < gold.Count; index++)
        {
            var shared = (double)clusters[predicted[index]].Count(other => gold[other] == gold[index]);
            precision += shared / clusters[predicted[index]].Count();
            recall += shared / classes[gold[index]].Count();
        }

        return 2 * precision * recall / ((precision + recall) * gold.Count);
    }
}

/// <summary>For every gold claim that two articles or more touch: the best F1 between its evidence sentences and the mentions of one claim found by rules.</summary>
internal static class DiscoveryScores
{
    public static IEnumerable<double> Of(InEventCase one)
    {
        var coverage = one.Corpus.Compare(CoverageOptions.Default with { Scorer = Scorer.Rules });
        var found = coverage.Claims.Concat(coverage.SingleOutletClaims).ToList();
        var covered = found.Select(claim => claim.Mentions.SelectMany(mention => All(one, mention)).ToHashSet()).ToList();
        foreach (var claim in one.Gold.GroupBy(label => label.Claim))
        {
            var gold = claim.SelectMany(label => one.Evidence[(label.Article, label.Claim)].Select(span => (label.Article, span))).ToHashSet();
            if (claim.Count(label => label.Label != CoverageState.Omits) < 2 || gold.Count == 0) continue;
            yield return covered.Max(mentions => 2.0 * mentions.Count(gold.Contains) / (mentions.Count + gold.Count));
        }
    }

    /// <summary>The benchmark's sentences that a mention covers by half, or that it lies in by half.</summary>
    private static IEnumerable<(string Article, TextSpan Span)> All(InEventCase one, Mention mention) => one.Sentences[mention.ArticleId]
        .Where(span => 2 * Shared(span, mention.Span) >= Math.Min(span.Length, mention.Span.Length))
        .Select(span => (mention.ArticleId, span));

    private static int Shared(TextSpan a, TextSpan b) => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));
}
