using System.CommandLine;
using System.Text;

namespace Compare;

/// <summary>The option --out of a verb that writes one file, or to standard output.</summary>
internal sealed class OutputFile
{
    private readonly Option<string> option = new("--out", "-o")
    {
        Description = "Write to this file instead of standard output.",
        HelpName = "file",
    };

    public OutputFile() => RequireName(option, "a file");

    /// <summary>Refuses a name without characters, which a script's unset variable gives.</summary>
    public static void RequireName(Option<string> option, string what) => option.Validators.Add(result =>
    {
        if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value))) result.AddError($"{option.Name} is empty, expected the name of {what}");
    });

    /// <summary>Adds the option to a verb.</summary>
    public OutputFile AddTo(Command verb)
    {
        verb.Options.Add(option);
        return this;
    }

    /// <summary>Writes; a file appears only when it is complete.</summary>
    public void Write(ParseResult arguments, Terminal terminal, Action<TextWriter> write)
    {
        if (arguments.GetValue(option) is not { } path)
        {
            write(terminal.Output);
            terminal.Output.Flush();
            return;
        }

        if (Directory.Exists(path)) throw new BadInputException($"{path}: is a folder, expected the name of a file");
        var fresh = path + ".writing";
        try
        {
            using (var writer = new StreamWriter(fresh, append: false, new UTF8Encoding(false))) write(writer);
            File.Move(fresh, path, overwrite: true);
        }
        finally
        {
            File.Delete(fresh);
        }
    }
}
