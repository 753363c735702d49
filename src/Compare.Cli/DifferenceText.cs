namespace Compare;

/// <summary>What changed between two results, in one paragraph.</summary>
internal static class DifferenceText
{
    private const int MostTurns = 3, MostValues = 6;

    public static string Of(CoverageDifference difference, string oldFolder, string newFolder) => string.Join(' ',
    [
        Cells(difference, oldFolder, newFolder),
        .. Turns(difference),
        .. Causes(difference),
        Runs(difference.Runs),
        .. difference.Runs.Edits().Select(edit => $"Note: {edit}."),
    ]);

    private static string Cells(CoverageDifference difference, string oldFolder, string newFolder)
    {
        var changes = difference.Changes;
        var all = $"{difference.Cells} cell{(difference.Cells == 1 ? "" : "s")}";
        if (changes.IsEmpty) return $"No cell differs between {oldFolder} and {newFolder} ({all}).";
        var (added, removed) = (changes.Count(change => change.Old is null), changes.Count(change => change.New is null));
        var turned = changes.Count(change => change is { Old: not null, New: not null } && change.Old.State != change.New.State);
        (int Number, string Where)[] kinds =
        [
            (turned, "in state"), (changes.Length - added - removed - turned, "in evidence or contest only"), (added, $"only in {newFolder}"), (removed, $"only in {oldFolder}"),
        ];
        var parts = kinds.Where(kind => kind.Number > 0).Select(kind => $"{kind.Number} {kind.Where}");
        return $"{changes.Length} of {all} differ{(changes.Length == 1 ? "s" : "")} between {oldFolder} and {newFolder}: {string.Join(", ", parts)}.";
    }

    /// <summary>From which state to which, most often first.</summary>
    private static IEnumerable<string> Turns(CoverageDifference difference)
    {
        var turns = difference.Changes
            .Where(change => change is { Old: not null, New: not null } && change.Old.State != change.New.State)
            .GroupBy(change => (Old: change.Old!.State, New: change.New!.State))
            .OrderByDescending(turn => turn.Count())
            .ThenBy(turn => turn.Key)
            .Select(turn => $"{Wording.Of(turn.Key.Old)} to {Wording.Of(turn.Key.New)} {turn.Count()}")
            .ToList();
        if (turns.Count > 0) yield return $"States: {List(turns, MostTurns)}.";
    }

    private static IEnumerable<string> Causes(CoverageDifference difference)
    {
        var causes = difference.Changes.SelectMany(change => change.Causes).CountBy(cause => cause).OrderBy(cause => cause.Key).ToList();
        if (causes.Count > 0) yield return $"Causes: {string.Join(", ", causes.Select(cause => $"{Wording.Of(cause.Key)} {cause.Value}"))}.";
    }

    private static string Runs(RunDifference runs) => runs.IsNone
        ? "Articles, claims, options and version are the same in both."
        : $"Between the two: {List([.. runs.Describe()], MostValues)}.";

    private static string List(List<string> parts, int most) =>
        string.Join(", ", parts.Take(most)) + (parts.Count > most ? $" and {parts.Count - most} more" : "");
}
