using System.Collections.Immutable;

namespace Compare;

/// <summary>Two results compared: which cells changed, and why.</summary>
/// <example><code>
/// var difference = CoverageDifference.Between("out-monday", "out-friday");
/// foreach (var change in difference.Changes.Where(change => change.Causes.Contains(ChangeCause.Text)))
///     Console.WriteLine($"{change.Claim} in {change.Article}: {change.Old?.State}, now {change.New?.State}");
/// </code></example>
public sealed record CoverageDifference
{
    /// <summary>The number of cells that stand in one result or in both.</summary>
    public required int Cells { get; init; }

    /// <summary>The cells that changed: claims in order of the new result, then of the old one, articles in ordinal order.</summary>
    public required ImmutableArray<CellChange> Changes { get; init; }

    /// <summary>What the results were made from and with, as far as it differs.</summary>
    public required RunDifference Runs { get; init; }

    /// <summary>
    /// Compares two folders that a run has written. A cell changed when its state, whether it is contested, what makes it a
    /// dispute, or the place of its evidence (<c>start</c>, <c>end</c>) differs, or when one of the results has no such cell. A
    /// confidence alone is no change.
    /// </summary>
    /// <param name="oldFolder">The folder of the old result.</param>
    /// <param name="newFolder">The folder of the new result.</param>
    /// <exception cref="CorpusException">A folder holds no result, or a table of it cannot be read; holds every problem.</exception>
    /// <exception cref="IOException">A file cannot be opened.</exception>
    public static CoverageDifference Between(string oldFolder, string newFolder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(oldFolder);
        ArgumentException.ThrowIfNullOrWhiteSpace(newFolder);
        var problems = new List<ReadingProblem>();
        var (old, fresh) = (new SavedResultReader(oldFolder, problems).Read(), new SavedResultReader(newFolder, problems).Read());
        return problems.Count == 0 ? Between(old!, fresh!) : throw new CorpusException(problems);
    }

    /// <summary>The changes as flat rows, for <see cref="CsvRecords.WriteExact"/>.</summary>
    public IEnumerable<ChangeRecord> Records() => Changes.Select(change => new ChangeRecord(
        change.Claim,
        change.Article,
        change.Outlet,
        change.Old?.State,
        change.New?.State,
        change.Old?.Confidence,
        change.New?.Confidence,
        change.Old?.Evidence,
        change.New?.Evidence,
        string.Join("; ", change.Causes.Select(Wording.Of)),
        change.Detail));

    private static CoverageDifference Between(SavedResult old, SavedResult fresh)
    {
        var runs = RunDifference.Between(old, fresh);
        var causes = new CauseFinder(runs);
        var articles = fresh.Articles.Concat(old.Articles).Select(article => article.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var claims = fresh.Claims.Concat(old.Claims).Select(claim => claim.Id).Distinct(StringComparer.Ordinal);
        var changes = claims
            .SelectMany(claim => articles.Select(article => (claim, article)))
            .Select(key => (Old: old.Cells.GetValueOrDefault(key), New: fresh.Cells.GetValueOrDefault(key)))
            .Where(pair => IsChanged(pair.Old, pair.New))
            .Select(pair => causes.Explain(pair.Old, pair.New));
        return new CoverageDifference { Cells = old.Cells.Keys.Union(fresh.Cells.Keys).Count(), Changes = [.. changes], Runs = runs };
    }

    private static bool IsChanged(SavedCell? old, SavedCell? fresh) =>
        old?.State != fresh?.State || old?.IsContested != fresh?.IsContested || old?.DisputeKind != fresh?.DisputeKind || old?.Place != fresh?.Place;
}
