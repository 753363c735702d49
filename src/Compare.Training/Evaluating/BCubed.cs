namespace Compare;

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
