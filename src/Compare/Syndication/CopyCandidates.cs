using System.Runtime.InteropServices;

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
        var partnersEnd = PartnersEnds(runs, owners);
        var places = new List<int>[texts.Count];
        for (var i = 0; i < texts.Count; i++) places[i] = new List<int>(texts[i].Distinct.Count);
        for (at = 0; at < total; at++)
        {
            if (partnersEnd[at] > at + 1) places[owners[at]].Add(at);
        }

        return [.. places.AsParallel().AsOrdered().SelectMany((own, text) => Partners(text, own, owners, partnersEnd, texts))];
    }

    /// <summary>For each place in the sorted runs the end of the texts that its own is paired with, or 0 where it is paired with none.</summary>
    private static int[] PartnersEnds(ulong[] runs, int[] owners)
    {
        var ends = new int[runs.Length];
        for (int start = 0, end; start < runs.Length; start = end)
        {
            for (end = start + 1; end < runs.Length && runs[end] == runs[start]; end++)
            {
            }

            owners.AsSpan(start, end - start).Sort();
            var partners = end - start > FrequentFrom ? FirstTexts : end - start;
            ends.AsSpan(start, partners).Fill(end);
        }

        return ends;
    }

    /// <summary>A text's pairs with later ones; each text is counted for itself, so that no table of all pairs is held.</summary>
    private static List<(int First, int Second)> Partners(int text, List<int> places, int[] owners, int[] partnersEnd, IReadOnlyList<ShingledText> texts)
    {
        var shared = new Dictionary<int, int>();
        foreach (var place in places)
        {
            foreach (var other in owners.AsSpan(place + 1, partnersEnd[place] - place - 1))
                CollectionsMarshal.GetValueRefOrAddDefault(shared, other, out _)++;
        }

        var pairs = new List<(int, int)>();
        foreach (var (other, count) in shared)
        {
            if (count >= Math.Min(FewestShared, Math.Min(texts[text].Distinct.Count, texts[other].Distinct.Count))) pairs.Add((text, other));
        }

        pairs.Sort();
        return pairs;
    }
}
