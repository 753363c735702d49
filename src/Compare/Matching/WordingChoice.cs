namespace Compare;

/// <summary>Gives groups a wording each, no wording twice.</summary>
/// <remarks>
/// Groups choose in their order. One whose wordings are all taken asks those that took them to change to another one of theirs, and these
/// ask on (augmenting paths; C. Berge, Proc. Natl. Acad. Sci. 43, 1957), so that as few as can be go without.
/// </remarks>
internal sealed class WordingChoice
{
    private readonly IReadOnlyList<IReadOnlyList<string>> possible;
    private readonly Dictionary<string, int> takenBy = new(StringComparer.Ordinal);

    private WordingChoice(IReadOnlyList<IReadOnlyList<string>> possible) => this.possible = possible;

    /// <summary>For each group its wording, or null where none is left.</summary>
    /// <param name="possible">For each group its possible wordings, the best first.</param>
    /// <param name="turns">The groups in the order in which they choose; those of a later turn leave those of an earlier one alone.</param>
    public static string?[] Of(IReadOnlyList<IReadOnlyList<string>> possible, params int[][] turns)
    {
        var choice = new WordingChoice(possible);
        foreach (var turn in turns)
        {
            var settled = choice.takenBy.Keys.ToList();
            foreach (var group in turn) choice.Take(group, new HashSet<string>(settled, StringComparer.Ordinal));
        }

        var chosen = new string?[possible.Count];
        foreach (var (wording, group) in choice.takenBy) chosen[group] = wording;
        return chosen;
    }

    private bool Take(int group, HashSet<string> asked)
    {
        if (possible[group].FirstOrDefault(wording => !takenBy.ContainsKey(wording)) is { } free)
        {
            takenBy[free] = group;
            return true;
        }

        foreach (var wording in possible[group])
        {
            if (!asked.Add(wording) || !Take(takenBy[wording], asked)) continue;
            takenBy[wording] = group;
            return true;
        }

        return false;
    }
}
