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
/// <param name="inputs">SHA-256 of what parts the events, by name.</param>
internal sealed class EventRuns(Terminal terminal, EventRun one, Func<Corpus, ChosenClaims> choose, IReadOnlyDictionary<string, string> inputs)
{
    private const int LongestTitle = 60;

    /// <summary>Runs all and returns the exit code: 1 where an event failed.</summary>
    /// <param name="title">What the events have in common.</param>
    /// <param name="events">The events.</param>
    /// <param name="output">The folder to write to, as typed.</param>
    /// <param name="force">Whether to write beside other files.</param>
    public int Run(string title, IReadOnlyList<EventSource> events, string output, bool force)
    {
        using var overview = OverviewFolder.Open(output, force);
        var lines = events.Select(source => RunOne(source, overview)).ToList();
        overview.Commit(title, lines, inputs);
        Say(lines, output);
        return lines.TrueForAll(line => line.Problem is null) ? 0 : 1;
    }

    private OverviewRecord RunOne(EventSource source, OverviewFolder overview)
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
            var title = line.Title.Length <= LongestTitle ? line.Title : line.Title[..LongestTitle].TrimEnd() + "…";
            var name = line.Title == line.Event ? line.Event : $"{line.Event}  {title}";
            terminal.Say($"  {name}: {(line.Problem is null ? $"{Count(line.Articles, "article")}, {Count(line.Outlets, "outlet")}, {Count(line.Claims, "claim")}, {line.Disputes + line.Mixed} disputed or mixed cells" : "NOT compared")}");
        }

        var folders = done.Count == 0 ? "" : ", and a folder for each event";
        terminal.Say($"Written to {output}: overview.html first; overview.csv, {ResultFolder.RunFile}{folders}");
    }

    private static string Count(int? number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";
}
