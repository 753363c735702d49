namespace Compare;

/// <summary>Puts the statements of one speaker together that are one, the likest first.</summary>
/// <remarks>
/// Average linkage with a veto: two groups become one where their statements are linked on average and no two contradict each other, so
/// that no statement leads from one to another that has nothing to do with it. No article has two statements in a group.
/// </remarks>
/// <param name="statements">All statements.</param>
/// <param name="comparer">Compares two.</param>
internal sealed class StatementGroups(IReadOnlyList<StatementDetails> statements, StatementComparer comparer)
{
    /// <summary>More statements are not put into one group, so that the work stays in proportion; further ones make another.</summary>
    private const int MostStatements = 64;

    private readonly Dictionary<int, List<int>> groups = [];
    private readonly Dictionary<(int, int), double?> scores = [];

    /// <summary>The groups of two statements and more, each in order.</summary>
    /// <param name="pairs">The pairs that may be one, the lower number first.</param>
    public List<List<int>> Join(IEnumerable<(int First, int Second)> pairs)
    {
        var linked = pairs.Select(pair => (Pair: pair, Score: comparer.Score(statements[pair.First], statements[pair.Second]))).Where(link => link.Score >= StatementComparer.Linked);
        foreach (var ((first, second), score) in linked.OrderByDescending(link => link.Score).ThenBy(link => link.Pair))
        {
            scores[(first, second)] = score;
            var (one, other) = (GroupOf(first), GroupOf(second));
            if (one == other || !AreOne(one, other)) continue;
            one.AddRange(other);
            foreach (var number in other) groups[number] = one;
        }

        return [.. groups.Values.Distinct().Where(group => group.Count > 1).Select(group => group.Order().ToList())];
    }

    private List<int> GroupOf(int number) => groups.TryGetValue(number, out var group) ? group : groups[number] = [number];

    private bool AreOne(List<int> one, List<int> other)
    {
        if (one.Count + other.Count > MostStatements) return false;
        var sum = 0.0;
        foreach (var first in one)
        {
            foreach (var second in other)
            {
                if (statements[first].Statement.ArticleId == statements[second].Statement.ArticleId || ScoreOf(first, second) is not { } score) return false;
                sum += score;
            }
        }

        return sum >= StatementComparer.Linked * one.Count * other.Count;
    }

    private double? ScoreOf(int first, int second)
    {
        var pair = first < second ? (first, second) : (second, first);
        if (!scores.TryGetValue(pair, out var score)) scores[pair] = score = comparer.Score(statements[pair.Item1], statements[pair.Item2]);
        return score;
    }
}
