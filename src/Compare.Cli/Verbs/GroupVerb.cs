using System.CommandLine;
using System.CommandLine.Parsing;

namespace Compare;

/// <summary>group: which articles of a mixed folder are about one event, and a folder for each event.</summary>
internal static class GroupVerb
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("folder") { Description = "The mixed folder of articles." };
        var output = new Option<string>("--out", "-o") { Description = "The table to write, to be corrected; without it, to standard output.", HelpName = "file" };
        OutputFile.RequireName(output, "a file");
        var force = new Option<bool>("--force") { Description = "Write the table although there is one, which is kept as NAME.edited-1.csv." };
        var apply = new Option<string>("--apply") { Description = "Make a folder for each event of this table, corrected or not.", HelpName = "file" };
        OutputFile.RequireName(apply, "a CSV file that group has written");
        var into = new Option<string>("--into") { Description = "With --apply: the folder to make, with a folder in it for each event.", HelpName = "folder" };
        OutputFile.RequireName(into, "a folder");
        var threshold = Tuning.Number("--event-threshold", "Articles are one event as long as the mean score of their pairs reaches this, above 0 to 1.", GroupingOptions.Default.Threshold);
        var window = Tuning.Number("--window-days", "Articles so many days apart have half the score of their texts; 0 where time plays no part.", GroupingOptions.Default.WindowDays);
        var verb = new Verb(
            "group",
            "Puts the articles of a mixed folder into events and writes a table to be corrected in a spreadsheet: event, event_title, file, outlet, "
            + "published, headline, score, nearest_event, nearest_score. Corrected are event and event_title; a row without an event is left out. "
            + "run --groups compares the events of the table; --apply copies each into a folder of its own. Nothing is moved or overwritten.",
            ("compare-coverage group mixed --out groups.csv", "See which articles are about one event."),
            ("compare-coverage group mixed --apply groups.csv --into events", "Copy every event of the corrected table into a folder of its own."))
        {
            folder, output, force, apply, into, threshold, window,
        };
        verb.Validators.Add(result => RefuseMixed(result, apply, into, [output, force, threshold, window]));
        var tuning = new Tuning().AddReading(verb);
        verb.SetAction(arguments =>
        {
            var (path, reading) = (arguments.GetValue(folder)!, tuning.Read(arguments).Reading);
            var options = Read(arguments.GetValue(threshold), arguments.GetValue(window));
            var corpus = InputFiles.Corpus(path, reading, terminal);
            if (arguments.GetValue(apply) is { } table) return Apply(path, corpus, table, arguments.GetValue(into)!, reading, terminal);
            var groups = terminal.While("Grouping", () => corpus.Group(options));
            var target = arguments.GetValue(output);
            if (target is null) CsvRecords.WriteExact(terminal.Output, GroupRecords.Of(groups));
            else GroupRecords.Save(groups, target, arguments.GetValue(force));
            var single = groups.Count(group => group.Members.Length == 1);
            terminal.Complain($"{CountedNoun.Of(corpus.Articles.Length, "article")} in {CountedNoun.Of(groups.Length, "event")}{(single > 0 ? $", {single} of one article alone" : "")}{(target is null ? "" : $"; written: {target}")}");
            return 0;
        });
        return verb;
    }

    /// <summary>Making folders needs both of its options, and none of those of grouping.</summary>
    private static void RefuseMixed(CommandResult result, Option apply, Option into, Option[] grouping)
    {
        bool IsGiven(Option option) => result.GetResult(option) is { Implicit: false };
        if (IsGiven(apply) != IsGiven(into)) result.AddError(IsGiven(apply) ? "--into is missing, expected the folder to make" : "--into makes folders of a table, expected --apply with the table");
        foreach (var option in grouping.Where(option => IsGiven(apply) && IsGiven(option))) result.AddError($"--apply and {option.Name} cannot be used together");
    }

    private static GroupingOptions Read(double threshold, double window)
    {
        try
        {
            return new GroupingOptions { Threshold = threshold, WindowDays = window }.Validate();
        }
        catch (ArgumentException range)
        {
            throw new UsageException(range.Message
                .Replace(nameof(GroupingOptions.Threshold), "--event-threshold", StringComparison.Ordinal)
                .Replace(nameof(GroupingOptions.WindowDays), "--window-days", StringComparison.Ordinal));
        }
    }

    private static int Apply(string folder, Corpus mixed, string table, string into, ReadingOptions reading, Terminal terminal)
    {
        var events = GroupsChoice.Apply(table, mixed, terminal).Events;
        var changed = terminal.While("Copying", () => EventFolders.Write(folder, mixed, events, into, reading));
        foreach (var file in changed) terminal.Complain($"note: {Path.Combine(into, file)} is read otherwise than in {folder}");
        terminal.Say($"{CountedNoun.Of(events.Sum(part => part.Articles.Length), "article")} in {CountedNoun.Of(events.Length, "event")}; written: {string.Join(", ", events.Select(part => Path.Combine(into, part.Event.Id)))}");
        return 0;
    }
}
