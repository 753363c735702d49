namespace Compare;

/// <summary>An event among several.</summary>
/// <param name="Folder">The name of its result's folder.</param>
/// <param name="Shown">What messages call it.</param>
/// <param name="Read">Reads its articles.</param>
internal sealed record EventSource(string Folder, string Shown, Func<Corpus> Read);

/// <summary>Compares several events one after the other: a result folder for each, and an overview. An event that fails does not stop the others.</summary>
/// <param name="terminal">Where the summary and what fails go.</param>
/// <param name="one">Compares one event.</param>
/// <param name="choose">Chooses the claims of an event.</param>
/// <param name="force">Whether to write beside other files.</param>
internal sealed class EventRuns(Terminal terminal, EventRun one, Func<Corpus, ChosenClaims> choose, bool force)
{
    private const int LongestTitle = 60;

    private static readonly IReadOnlyDictionary<string, string> NoInputs = new Dictionary<string, string>();

    /// <summary>Compares folders that are an event each, and returns the exit code: 1 where one failed.</summary>
    public int OfFolders(IReadOnlyList<string> corpora, string output)
    {
        var names = CorpusArguments.Names(corpora);
        return Run($"{corpora.Count} events", [.. corpora.Select((corpus, index) => new EventSource(names[index], corpus, () => InputFiles.Corpus(corpus, one.Reading, terminal)))], output, NoInputs);
    }

    /// <summary>Compares the events of a mixed folder as a table parts it, and returns the exit code: 1 where one failed.</summary>
    /// <exception cref="BadInputException">There is no such table, or no article could be read.</exception>
    /// <exception cref="CorpusException">The table cannot be used; holds every problem.</exception>
    public int OfGroups(string folder, string table, string output)
    {
        var mixed = InputFiles.Corpus(folder, one.Reading, terminal);
        one.RefuseProblems(folder, mixed);
        var parts = GroupsChoice.Apply(table, mixed, terminal).Events;
        var inputs = new Dictionary<string, string> { [$"--groups {Path.GetFileName(table)}"] = InputFiles.Digest(table, "a CSV file that group has written") };
        return Run($"{mixed.Event.Title}: {parts.Length} events", [.. parts.Select(part => new EventSource(part.Event.Id, part.Event.Id, () => part))], output, inputs);
    }

    private int Run(string title, IReadOnlyList<EventSource> events, string output, IReadOnlyDictionary<string, string> inputs)
    {
        using var overview = OverviewFolder.Open(output, force);
        var lines = events.Select(source => RunOne(source, overview, inputs)).ToList();
        overview.Commit(title, lines, inputs);
        Say(lines, output);
        return lines.TrueForAll(line => line.Problem is null) ? 0 : 1;
    }

    private OverviewRecord RunOne(EventSource source, OverviewFolder overview, IReadOnlyDictionary<string, string> inputs)
    {
        var (name, title) = (source.Folder, source.Folder);
        try
        {
            var finished = one.Write(source.Shown, overview.PathOf(source.Folder), Read, choose, null, inputs);
            return OverviewRecord.Of(finished.Coverage, source.Folder);
        }
        catch (Exception failure) when (failure is not (UsageException or OutOfMemoryException))
        {
            var message = failure.Message.ReplaceLineEndings("; ");
            var problem = message.StartsWith($"{source.Shown}: ", StringComparison.Ordinal) ? message[(source.Shown.Length + 2)..] : message;
            terminal.Complain($"error: {source.Shown}: {problem}");
            return OverviewRecord.Failed(name, title, problem);
        }

        Corpus Read()
        {
            var corpus = source.Read();
            (name, title) = (corpus.Event.Id, corpus.Event.Title);
            return corpus;
        }
    }

    private void Say(List<OverviewRecord> lines, string output)
    {
        var done = lines.Where(line => line.Problem is null).ToList();
        terminal.Say($"{done.Count} of {lines.Count} events compared");
        foreach (var line in lines)
        {
            var name = line.Title == line.Event ? line.Event : $"{line.Event}  {RunSummary.Shorten(line.Title, LongestTitle)}";
            terminal.Say($"  {name}: {(line.Problem is null ? $"{CountedNoun.Of(line.Articles, "article")}, {CountedNoun.Of(line.Outlets, "outlet")}, {CountedNoun.Of(line.Claims, "claim")}, {line.Disputes + line.Mixed} disputed or mixed cells" : "NOT compared")}");
        }

        var folders = done.Count == 0 ? "" : ", and a folder for each event";
        terminal.Say($"Written to {output}: overview.html first; overview.csv, {ResultFolder.RunFile}{folders}");
    }
}
