using System.CommandLine;

namespace Compare;

/// <summary>The option with which a user runs the events of a mixed folder by a corrected table of groups.</summary>
internal sealed class GroupsChoice
{
    private readonly Option<string> file = new("--groups")
    {
        Description = "Compare every event of the folder by itself, as this CSV file of group, corrected or not, parts it.",
        HelpName = "file",
    };

    /// <summary>Adds the option to a verb.</summary>
    public GroupsChoice AddTo(Command verb)
    {
        OutputFile.RequireName(file, "a CSV file that group has written");
        verb.Options.Add(file);
        return this;
    }

    /// <summary>The file as given, or null.</summary>
    public string? Of(ParseResult arguments) => arguments.GetValue(file);

    /// <summary>Parts a folder by a table.</summary>
    /// <exception cref="BadInputException">There is no such file.</exception>
    /// <exception cref="CorpusException">The table cannot be used; holds every problem.</exception>
    public static AppliedGroups Apply(string path, Corpus mixed, Terminal terminal)
    {
        InputFiles.RequireFile(path, "a CSV file that group has written");
        var groups = GroupsReader.Read(path, mixed);
        if (!groups.Without.IsEmpty)
        {
            var (count, first) = (groups.Without.Length, groups.Without[0].File);
            terminal.Complain(count == 1 ? $"note: 1 article is in no event of {path} and is left out: {first}" : $"note: {count} articles are in no event of {path} and are left out, the first is {first}");
        }

        return groups;
    }
}
