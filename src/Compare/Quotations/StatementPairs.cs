namespace Compare;

/// <summary>The pairs of one speaker's statements that can be one: those with a figure, a day, a name or rarer words in common.</summary>
/// <remarks>
/// Where a detail is shared by more statements than <see cref="Reach"/>, each meets only its nearest in time, so that the number of pairs
/// grows with the number of statements and not with its square. A range of figures is found by its ends.
/// </remarks>
internal static class StatementPairs
{
    /// <summary>Among statements that share a detail each is compared with so many after it.</summary>
    private const int Reach = 24;

    /// <summary>Letters at the start of a name that its endings leave as they are.</summary>
    private const int NameStart = 3;

    /// <summary>Two statements of one language that are one by their words alone share so many at least.</summary>
    private const int FewestWords = 3;

    /// <summary>Figures that may be one value differ by no more than this factor, or stand in neighbouring steps of it.</summary>
    private static readonly double Step = Math.Log(1.25);

    /// <summary>The pairs, each once, the lower number first.</summary>
    /// <param name="statements">All statements, by time.</param>
    /// <param name="own">The numbers of one speaker's, in order.</param>
    /// <param name="counts">In how many statements each word stands that tells anything.</param>
    public static IEnumerable<(int First, int Second)> Of(IReadOnlyList<StatementDetails> statements, IReadOnlyList<int> own, IReadOnlyDictionary<string, int> counts)
    {
        var blocks = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var met = new HashSet<int>();
        foreach (var number in own)
        {
            met.Clear();
            foreach (var key in KeysOf(statements[number], counts))
            {
                if (!blocks.TryGetValue(key, out var block)) blocks[key] = block = [];
                for (var at = Math.Max(0, block.Count - Reach); at < block.Count; at++)
                {
                    if (met.Add(block[at]) && statements[block[at]].Statement.ArticleId != statements[number].Statement.ArticleId) yield return (block[at], number);
                }

                block.Add(number);
            }
        }
    }

    private static HashSet<string> KeysOf(StatementDetails details, IReadOnlyDictionary<string, int> counts)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var figure in details.Figures)
        {
            var (unit, factor) = FigureComparer.BaseOf(figure.Unit);
            foreach (var value in new[] { figure.Low, figure.High })
            {
                var step = value == 0 ? 0 : (int)Math.Floor(Math.Log(Math.Abs(value * factor)) / Step);
                keys.Add($"figure {unit} {step}");
                keys.Add($"figure {unit} {step + 1}");
            }
        }

        foreach (var day in details.Days)
        {
            if (day.Day is { } number) keys.Add($"day {number}");
            if (day.Weekday is { } weekday) keys.Add($"weekday {weekday}");
            if (day.Month is { } month) keys.Add($"month {month}");
            if (day.Year is { } year) keys.Add($"year {year}");
        }

        keys.UnionWith(details.Names.Where(name => counts.ContainsKey(name.Key)).Select(name => $"name {name.Key[..Math.Min(NameStart, name.Key.Length)]}"));
        // Two that share so many words share one of all but their most frequent ones.
        var rarest = details.Words.Where(word => counts.ContainsKey(word.Key)).OrderBy(word => counts[word.Key]).ThenBy(word => word.Key, StringComparer.Ordinal);
        keys.UnionWith(rarest.SkipLast(FewestWords - 1).Select(word => $"{details.Language} {word.Key}"));
        return keys;
    }
}
