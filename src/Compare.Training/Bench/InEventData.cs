using System.Collections.Immutable;

namespace Compare;

/// <summary>One event of the in-event benchmark.</summary>
internal sealed record InEventCase(
    string Name,
    Corpus Corpus,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<GoldLabel> Gold,
    ILookup<(string Article, string Claim), TextSpan> Evidence,
    ILookup<(string Article, string Claim), TextSpan> Contested,
    ILookup<string, TextSpan> Sentences);

/// <summary>Reads the in-event benchmark: a folder of articles for each event, claims, sentences and labels in one file each.</summary>
internal static class InEventData
{
    public static readonly string[] Labels = ["CARRIES", "REPORTS", "DISPUTES", "OMITS"];

    public static IEnumerable<InEventCase> Events(BenchFolder bench, string set)
    {
        var claims = bench.Table(set, "claims.csv").ToLookup(row => row["event"], row => new Claim(row["claim"], row["text"]));
        var labels = bench.Table(set, "labels.csv").ToLookup(row => row["event"]);
        var sentences = bench.Table(set, "sentences.csv")
            .ToDictionary(row => (row["event"], row["article"], row["sid"]), row => TextSpan.Between(int.Parse(row["start"], null), int.Parse(row["end"], null)));
        foreach (var articles in Directory.GetDirectories(bench.PathOf(set, "articles")).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(articles);
            var gold = labels[name].Select((row, index) => new GoldLabel(
                index + 2, name, row["claim"], row["article"], Enum.Parse<CoverageState>(row["label"], ignoreCase: true))).ToImmutableArray();
            ILookup<(string, string), TextSpan> Spans(string column) => labels[name]
                .SelectMany(row => row[column].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(sid => (row, Span: sentences[(name, row["article"], sid)])))
                .ToLookup(entry => (entry.row["article"], entry.row["claim"]), entry => entry.Span);
            yield return new InEventCase(
                name, Corpus.Load(articles, new ReadingOptions { AsIs = true }), [.. claims[name]], gold, Spans("evidence_sids"), Spans("contested_sids"),
                sentences.Where(entry => entry.Key.Item1 == name).ToLookup(entry => entry.Key.Item2, entry => entry.Value));
        }
    }
}
