using System.CommandLine;

namespace Compare;

/// <summary>The options with which a user says where the result of a run goes, and what may stand in its way.</summary>
internal sealed class ResultChoice
{
    private readonly Option<string> folder = new("--out", "-o") { Description = "The folder to write to.", Required = true, HelpName = "folder" };

    private readonly Option<bool> strict = new("--strict") { Description = "Stop with exit code 1 if anything at all is wrong with the input." };

    private readonly Option<bool> force = new("--force")
    {
        Description = "Write into a folder that holds other files (they stay), and keep edited tables as NAME.edited-1.csv.",
    };

    private readonly Option<bool> publish = new("--publish")
    {
        Description = "Leave publishers' sentences out of report and tables: their places stand there, in the report their digests too. Headlines and the claims as worded stay.",
    };

    public ResultChoice() => OutputFile.RequireName(folder, "a folder");

    /// <summary>Adds the options to a verb.</summary>
    public ResultChoice AddTo(Command verb)
    {
        foreach (var option in new Option[] { folder, strict, force, publish }) verb.Options.Add(option);
        return this;
    }

    /// <summary>The folder as given.</summary>
    public string Folder(ParseResult arguments) => arguments.GetValue(folder)!;

    /// <summary>Whether other files of the folder do not stop the run.</summary>
    public bool Forces(ParseResult arguments) => arguments.GetValue(force);

    /// <summary>What compares one event and writes its result by these options.</summary>
    public EventRun Run(Terminal terminal, (ReadingOptions Reading, CoverageOptions Comparing) options, ParseResult arguments) =>
        new(terminal, options, Forces(arguments), arguments.GetValue(strict), arguments.GetValue(publish));
}
