using System.Collections.Immutable;

namespace Compare;

/// <summary>Reads a folder: its manifest, outlets, event and claims, and every article that can be read; what cannot becomes a problem.</summary>
/// <param name="options">How to read.</param>
internal sealed class CorpusReader(ReadingOptions options)
{
    /// <summary>Reads the folder; never throws on its content.</summary>
    public Corpus Read(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var problems = new List<ReadingProblem>();
        if (!Directory.Exists(folder))
        {
            var message = File.Exists(folder) ? "is a file, expected a folder" : "does not exist, expected a folder";
            var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
            return Empty(new NewsEvent(name, name), [new ReadingProblem(folder, null, message, true)]);
        }

        var files = new CorpusFolder(folder);
        var digests = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var newsEvent = new EventReader(problems).Read(ReadSide(files, CorpusFolder.Event, digests, problems), files.Name);
        var claims = ReadSide(files, CorpusFolder.Claims, digests, problems) is { } codebook ? ClaimsReader.Parse(codebook, CorpusFolder.Claims) : new ClaimList([], []);
        problems.AddRange(claims.Problems);
        var outlets = ReadSide(files, CorpusFolder.Outlets, digests, problems) is { } list ? OutletsReader.Read(list, problems) : [];
        var rows = ReadManifest(files, digests, problems, out var found);
        var results = ReadArticles(files, rows, outlets, digests, problems);
        found += results.Sum(result => result.Found) - rows.Sum(row => row.Rows.Length);
        if (found == 0 && !problems.Any(problem => problem.IsFatal))
            problems.Add(new ReadingProblem(folder, null, $"no article found, expected {ArticleFormats.Expected}", true));

        var articles = new ArticleAssembler(outlets, rows.Where(file => file.IsLeftOut).Select(file => file.File)).Assemble([.. results.SelectMany(result => result.Drafts)]);
        var missing = MissingTexts.Without(articles, results);
        problems.AddRange(MissingTexts.Problems(missing));
        return new Corpus
        {
            Event = newsEvent,
            Outlets = [.. outlets.Concat(articles.Select(article => article.Outlet)).DistinctBy(outlet => outlet.Name, StringComparer.OrdinalIgnoreCase)
                .OrderBy(outlet => outlet.Name, StringComparer.OrdinalIgnoreCase)],
            Articles = articles,
            Problems = [.. problems.OrderBy(problem => problem.File, StringComparer.Ordinal)],
            Digests = digests.ToImmutable(),
            Claims = claims.Claims,
            FilesFound = found,
            Missing = missing,
            ListedOutlets = outlets,
            Attachments = results.Where(result => !result.UsedFiles.IsEmpty).ToImmutableSortedDictionary(result => result.File, result => result.UsedFiles, StringComparer.Ordinal),
            Accounts = [.. results.Select(result => result.Account).OfType<FileAccount>().OrderBy(account => account.File, StringComparer.Ordinal)],
        };
    }

    private static Corpus Empty(NewsEvent newsEvent, ImmutableArray<ReadingProblem> problems) =>
        new() { Event = newsEvent, Outlets = [], Articles = [], Problems = problems };

    /// <summary>One of the files beside the articles, or null where the folder has none or it cannot be read.</summary>
    private string? ReadSide(CorpusFolder files, string name, ImmutableSortedDictionary<string, string>.Builder digests, List<ReadingProblem> problems)
    {
        if (files.Find(name) is not { } path) return null;
        if (!files.Holds(path))
        {
            problems.Add(CorpusFolder.Leaves(name));
            return null;
        }

        var text = new InputFile(path, name).ReadText(options.MaximumFileBytes, isPage: false, problems, out var digest);
        if (digest.Length > 0) digests[name] = digest;
        return text;
    }

    /// <summary>The files to read: the manifest's rows, or a bare row for every article file where there is no manifest.</summary>
    /// <param name="files">The folder.</param>
    /// <param name="digests">Takes the manifest's digest.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="listed">How many articles the rows are about, those of rows that cannot be used included.</param>
    private ImmutableArray<FileRows> ReadManifest(CorpusFolder files, ImmutableSortedDictionary<string, string>.Builder digests, List<ReadingProblem> problems, out int listed)
    {
        var paths = files.FindArticles(problems);
        var manifest = ReadSide(files, CorpusFolder.Manifest, digests, problems);
        if (manifest is not null && new ManifestReader(files, problems).Read(manifest, paths, out listed) is { } rows)
        {
            var names = rows.Select(row => row.File).ToHashSet(StringComparer.Ordinal);
            // A file that only lists articles without their text has no row, and is read all the same.
            return [.. FileRows.Group(rows), .. paths.Where(path => !names.Contains(path)).Select(path => new FileRows(path, []))];
        }

        listed = paths.Length;
        return FileRows.Group(paths.Select(path => new ManifestRow(0, path, new ArticleFields(), ImmutableSortedDictionary<string, string>.Empty)));
    }

    private List<ArticleResult> ReadArticles(
        CorpusFolder files, ImmutableArray<FileRows> rows, ImmutableArray<Outlet> outlets, ImmutableSortedDictionary<string, string>.Builder digests, List<ReadingProblem> problems)
    {
        var names = outlets.Select(outlet => outlet.Name).Concat(rows.SelectMany(file => file.Rows).Select(row => row.Fields.Outlet?.Value ?? "")).Select(TextForm.Key)
            .Where(key => key.Length > 0).ToHashSet(StringComparer.Ordinal);
        var reader = new ArticleReader(options, files, names);
        var results = rows.AsParallel().AsOrdered().Select(reader.Read).ToList();
        var used = results.SelectMany(result => result.UsedFiles).ToHashSet(StringComparer.Ordinal);
        foreach (var result in results.Where(result => result.Digest.Length > 0)) digests[result.File] = result.Digest;
        foreach (var source in results.Select(result => result.Collected).OfType<CollectedSource>()) digests[source.File] = source.Digest;
        results.RemoveAll(result => used.Contains(result.File));
        foreach (var result in results) problems.AddRange(result.Problems);
        return results;
    }
}
