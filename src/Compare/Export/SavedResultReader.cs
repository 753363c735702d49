using System.Collections.Immutable;

namespace Compare;

/// <summary>Reads back what a run wrote into a folder; everything wrong is collected.</summary>
/// <param name="folder">The folder of results.</param>
/// <param name="problems">Takes what is wrong; a result with a problem is not to be used.</param>
internal sealed class SavedResultReader(string folder, List<ReadingProblem> problems)
{
    private const string ClaimsFile = "aligned-claims.csv", ArticlesFile = "articles.csv", CellsFile = "cells.csv";

    private static readonly string[] ClaimColumns = ["text", "first_known", "rival_of"];

    /// <summary>What is read beside the text and bears on cells.</summary>
    private static readonly string[] FieldColumns = ["outlet", "headline", "published", "language", "truncated"];

    /// <summary>Reads the folder; null where it holds no run.</summary>
    public SavedResult? Read()
    {
        if (ReadRun() is not { } run) return null;
        var cells = ReadCells();
        var claims = Records(ClaimsFile, "claim", ClaimColumns, (id, row) => new SavedClaim(id, Values(row, ClaimColumns)));
        var articles = Records(ArticlesFile, "article", [.. FieldColumns, "sha256"], (id, row) => new SavedArticle(id, row.Text("sha256"), Values(row, FieldColumns)));
        return new SavedResult(
            run,
            [.. claims.Concat(cells.Select(cell => new SavedClaim(cell.Claim, ImmutableSortedDictionary<string, string>.Empty))).DistinctBy(claim => claim.Id, StringComparer.Ordinal)],
            [.. articles.Concat(cells.Select(cell => new SavedArticle(cell.Article, null, ImmutableSortedDictionary<string, string>.Empty))).DistinctBy(article => article.Id, StringComparer.Ordinal)],
            cells.ToDictionary(cell => (cell.Claim, cell.Article)),
            [.. new[] { ClaimsFile, ArticlesFile, CellsFile }.Where(name => IsEdited(name, run))]);
    }

    private SavedRun? ReadRun()
    {
        var path = Path.Combine(folder, ResultFolder.RunFile);
        if (File.Exists(path)) return SavedRun.Read(path, problems);
        var wrong = Directory.Exists(folder) ? $"holds no {ResultFolder.RunFile}" : File.Exists(folder) ? "is a file" : "does not exist";
        problems.Add(new ReadingProblem(folder, null, $"{wrong}, expected a folder that run has written", true));
        return null;
    }

    private IReadOnlyList<SavedCell> ReadCells()
    {
        string[] columns = ["claim", "article", "outlet", "state", "confidence", "contested", "dispute_kind", "start", "end", "evidence"];
        return SavedTable.Open(Path.Combine(folder, CellsFile), columns, problems)?.Records(
            CellKey,
            "claim, article",
            row => new SavedCell(
                row.Text("claim")!,
                row.Text("article")!,
                row.Text("outlet") ?? "",
                row.State("state"),
                row.Share("confidence"),
                row.Truth("contested"),
                row.Text("dispute_kind"),
                row.Span("start", "end"),
                row.Text("evidence"))) ?? [];
    }

    private static string? CellKey(SavedRow row)
    {
        var (claim, article) = (row.Id("claim"), row.Id("article"));
        return claim is null || article is null ? null : $"{claim}\n{article}";
    }

    private IReadOnlyList<TRecord> Records<TRecord>(string name, string key, string[] columns, Func<string, SavedRow, TRecord> record) =>
        SavedTable.Open(Path.Combine(folder, name), [key, .. columns], problems)?.Records(row => row.Id(key), key, row => record(row.Text(key)!, row)) ?? [];

    private static ImmutableSortedDictionary<string, string> Values(SavedRow row, string[] columns) => columns
        .Select(column => KeyValuePair.Create(column, row.Text(column)))
        .Where(value => value.Value is not null)
        .ToImmutableSortedDictionary(value => value.Key, value => value.Value!, StringComparer.Ordinal);

    private bool IsEdited(string name, SavedRun run) =>
        run.Outputs.TryGetValue(name, out var written) && Path.Combine(folder, name) is var path && File.Exists(path) && PreviousResult.Digest(path) != written;
}
