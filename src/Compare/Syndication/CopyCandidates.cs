namespace Compare;

/// <summary>Finds the pairs of texts that may be copies through an index of their runs, so that large corpora never mean all pairs.</summary>
internal static class CopyCandidates
{
    /// <summary>A run in more texts than this pairs them only with the first few of these.</summary>
    private const int FrequentFrom = 48;
    private const int FirstTexts = 12;

    /// <summary>Pairs that share fewer runs are not looked at, unless a text has hardly more.</summary>
    private const int FewestShared = 3;

    /// <summary>Pairs of places in the list, the lower first, in order.</summary>
    public static List<(int First, int Second)> Find(IReadOnlyList<ShingledText> texts)
    {
        var total = texts.Sum(text => text.Distinct.Count);
        var runs = new ulong[total];
        var owners = new int[total];
        var at = 0;
        for (var i = 0; i < texts.Count; i++)
        {
            foreach (var run in texts[i].Distinct)
            {
                runs[at] = run;
                owners[at++] = i;
            }
        }

        Array.Sort(runs, owners);
        var shared = new Dictionary<(int, int), int>();
        for (var start = 0; start < total;)
        {
            var end = start + 1;
            while (end < total && runs[end] == runs[start]) end++;
            if (end - start > 1) Count(owners.AsSpan(start, end - start), shared);
            start = end;
        }

        return [.. shared.Where(pair => pair.Value >= Math.Min(FewestShared, Math.Min(texts[pair.Key.Item1].Distinct.Count, texts[pair.Key.Item2].Distinct.Count))).Select(pair => pair.Key).Order()];
    }

    private static void Count(Span<int> holders, Dictionary<(int, int), int> shared)
    {
        holders.Sort();
        var partners = holders.Length > FrequentFrom ? FirstTexts : holders.Length;
        for (var i = 0; i < partners; i++)
        {
            for (var j = i + 1; j < holders.Length; j++)
            {
                var pair = (holders[i], holders[j]);
                shared[pair] = shared.GetValueOrDefault(pair) + 1;
            }
        }
    }
}
