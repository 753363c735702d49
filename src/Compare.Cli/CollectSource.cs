namespace Compare;

/// <summary>Finds the pages that a list, a feed, an export or a folder names.</summary>
/// <param name="collector">Fetches a feed that is given by its address.</param>
/// <param name="terminal">Where notes go.</param>
internal sealed class CollectSource(PageCollector collector, Terminal terminal)
{
    private const string Expected = "expected a list of addresses (.txt), a feed, or an export that lists articles";

    /// <summary>The pages; none only where a folder lists nothing that is missing.</summary>
    /// <exception cref="BadInputException">A list, feed or export names none; the message says why.</exception>
    public IReadOnlyList<WantedPage> Read(string source, CancellationToken stop)
    {
        var pages = Find(source, stop);
        return pages.Count > 0 || Directory.Exists(source) ? pages : throw new BadInputException($"{Shown(source)}: names no page to collect, {Expected}");
    }

    private IReadOnlyList<WantedPage> Find(string source, CancellationToken stop)
    {
        if (source == InputFiles.Standard)
        {
            using var reader = new StreamReader(terminal.OpenInput());
            return WantedPage.Parse(reader.ReadToEnd());
        }

        if (Directory.Exists(source)) return Missing(terminal.While("Reading articles", () => Corpus.TryLoad(source)), source);
        if (source.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || source.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            return Listed(path => File.WriteAllBytes(path, Fetch(source, stop)), source);
        InputFiles.RequireFile(source, Expected["expected ".Length..]);
        if (Path.GetExtension(source).ToLowerInvariant() is ".txt" or ".lst" or ".urls" or "") return WantedPage.Parse(File.ReadAllText(source));
        return Listed(path => File.Copy(source, path), source);
    }

    private byte[] Fetch(string address, CancellationToken stop)
    {
        try
        {
            return terminal.While("Fetching the feed", () => collector.FetchAsync(address, stop).GetAwaiter().GetResult());
        }
        catch (CollectingException failure)
        {
            throw new BadInputException($"{address}: {failure.Message}");
        }
    }

    /// <summary>What one file lists: it is read as a folder's files are, alone in a folder of its own.</summary>
    private IReadOnlyList<WantedPage> Listed(Action<string> put, string source)
    {
        var folder = Directory.CreateTempSubdirectory("compare-coverage-");
        try
        {
            var isFetched = source.Contains("://", StringComparison.Ordinal);
            var path = Path.Combine(folder.FullName, isFetched ? "feed.xml" : Path.GetFileName(source));
            put(path);
            if (isFetched && IsJson(path)) File.Move(path, Path.ChangeExtension(path, ".json"));
            var corpus = Corpus.TryLoad(folder.FullName);
            var isOfFile = (ReadingProblem problem) => problem.IsFatal && problem.File != folder.FullName;
            ProblemLines.Write(corpus.Problems.Where(isOfFile).Select(problem => problem with { File = source }), terminal);
            if (!corpus.Articles.IsEmpty) terminal.Complain($"note: {source} has the text of {corpus.Articles.Length} of its articles, which are not fetched; put it into a folder of articles to read them");
            return Missing(corpus, source);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private IReadOnlyList<WantedPage> Missing(Corpus corpus, string source)
    {
        var pages = WantedPage.Of(corpus.Missing);
        if (pages.Count < corpus.Missing.Length) terminal.Complain($"note: {source} lists {corpus.Missing.Length - pages.Count} articles without an address, which cannot be fetched");
        return pages;
    }

    private static bool IsJson(string path)
    {
        using var stream = File.OpenRead(path);
        int first;
        do first = stream.ReadByte();
        while (first is ' ' or '\t' or '\r' or '\n' or 0xEF or 0xBB or 0xBF);
        return first is '{' or '[';
    }

    private static string Shown(string source) => source == InputFiles.Standard ? "standard input" : source;
}
