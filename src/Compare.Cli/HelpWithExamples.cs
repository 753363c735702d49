using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Compare;

/// <summary>The usual help, and examples below it.</summary>
/// <param name="usual">Writes the usual help.</param>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    public static void AddTo(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            var usual = (HelpAction)option.Action!;
            usual.MaxWidth = Terminal.PageWidth;
            option.Action = new HelpWithExamples(usual);
        }
    }

    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is not Verb verb) return code;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var (line, purpose) in verb.Examples)
        {
            output.WriteLine($"  {line}");
            output.WriteLine($"      {purpose}");
        }

        return code;
    }
}
