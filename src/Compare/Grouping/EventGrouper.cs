using System.Collections.Immutable;
using System.Globalization;

namespace Compare;

/// <summary>Puts a mixed folder into events.</summary>
public static class EventGrouper
{
    /// <summary>A longer line is no title.</summary>
    private const int LongestTitle = 120;

    /// <summary>
    /// Which articles are about one event: scores of pairs by text, names and days apart, then average linkage. The order of the corpus's
    /// articles changes nothing.
    /// </summary>
    /// <param name="corpus">A mixed folder.</param>
    /// <param name="options">The numbers to use; the defaults where null.</param>
    /// <returns>The events, the largest first, then the one that begins first; their ids are <c>e01</c>, <c>e02</c> and so on.</returns>
    /// <exception cref="ArgumentException">A number of the options is out of its range.</exception>
    public static ImmutableArray<EventGroup> Group(this Corpus corpus, GroupingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var numbers = (options ?? GroupingOptions.Default).Validate();
        var articles = corpus.Articles.OrderBy(article => article.Id, StringComparer.Ordinal).ToList();
        var pairs = EventPairs.Find(articles, EventVectors.Of(articles), numbers.WindowDays);
        var clusters = AverageLinkage.Cluster(articles.Count, pairs, numbers.Threshold);
        var events = Enumerable.Range(0, articles.Count).GroupBy(place => clusters[place])
            .OrderByDescending(group => group.Count()).ThenBy(group => FirstTime(group, articles)).ThenBy(group => group.First())
            .Select(group => group.ToArray()).ToList();
        var eventOf = new int[articles.Count];
        for (var number = 0; number < events.Count; number++)
        {
            foreach (var place in events[number]) eventOf[place] = number;
        }

        var ids = Ids(events.Count);
        var members = Members(articles, pairs, eventOf, events, ids);
        return [.. events.Select((places, number) => GroupOf(corpus, ids[number], places.Select(place => members[place])))];
    }

    private static DateTime FirstTime(IEnumerable<int> places, List<Article> articles) =>
        places.Select(place => articles[place].Published?.EarliestUtc ?? DateTime.MaxValue).Min();

    private static string[] Ids(int count)
    {
        var width = Math.Max(2, count.ToString(CultureInfo.InvariantCulture).Length);
        return [.. Enumerable.Range(1, count).Select(number => "e" + number.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0'))];
    }

    private static EventGroup GroupOf(Corpus mixed, string id, IEnumerable<EventMember> members)
    {
        // Sorting is stable: of articles that fit equally well the one of the lower id comes first.
        var ordered = members.OrderByDescending(member => member.Score ?? 0).ToImmutableArray();
        return new EventGroup(EventCorpus.Of(mixed, new NewsEvent(id, TitleOf(ordered[0].Article) ?? id), ordered.Select(member => member.Article)), ordered);
    }

    private static string? TitleOf(Article article)
    {
        var line = TextCleaner.Clean(article.Headline ?? article.Text.Split('\n', 2)[0]);
        if (line.Length <= LongestTitle) return line.Length == 0 ? null : line;
        var cut = line.LastIndexOf(' ', LongestTitle - 1);
        return (cut > 0 ? line[..cut] : new StringInfo(line).SubstringByTextElements(0, LongestTitle / 2)) + " …";
    }

    /// <summary>How well each article fits its event and the others.</summary>
    private static EventMember[] Members(List<Article> articles, List<(int A, int B, double Score)> pairs, int[] eventOf, List<int[]> events, string[] ids)
    {
        var sums = articles.ConvertAll(_ => new SortedDictionary<int, double>());
        foreach (var (a, b, score) in pairs)
        {
            sums[a][eventOf[b]] = sums[a].GetValueOrDefault(eventOf[b]) + score;
            sums[b][eventOf[a]] = sums[b].GetValueOrDefault(eventOf[a]) + score;
        }

        return [.. articles.Select((article, place) =>
        {
            var others = events[eventOf[place]].Length - 1;
            double? score = others == 0 ? null : sums[place].GetValueOrDefault(eventOf[place]) / others;
            var means = sums[place].Where(sum => sum.Key != eventOf[place]).Select(sum => (Event: sum.Key, Mean: sum.Value / events[sum.Key].Length)).ToList();
            if (means.Count == 0) return new EventMember(article, score, null, null);
            var (nearest, mean) = means.MaxBy(sum => sum.Mean);
            return new EventMember(article, score, ids[nearest], mean);
        })];
    }
}
