using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;

namespace Compare;

/// <summary>The program: arguments in, exit code out (0 done, 1 bad input, 2 wrong usage).</summary>
internal static class CommandLine
{
    private const int Done = 0, BadInput = 1, WrongUsage = 2;

    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        // The parser reads numbers by the culture of the machine; 0,5 and 0.5 must not depend on where one sits.
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

        // A claim may start with @: no token is taken for the name of a file with further arguments.
        var parsed = Root(terminal).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            ComplainOfUsage(parsed, terminal);
            return WrongUsage;
        }

        return Invoke(parsed, terminal);
    }

    private static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand("Compares how several outlets cover one event: which carries, reports, disputes or omits each claim, and where.")
        {
            RunVerb.Create(terminal),
            CheckVerb.Create(terminal),
            CollectVerb.Create(terminal),
            GroupVerb.Create(terminal),
            ExtractVerb.Create(terminal),
            SegmentVerb.Create(terminal),
            MatchVerb.Create(terminal),
            ClusterVerb.Create(terminal),
            StanceVerb.Create(terminal),
            EvaluateVerb.Create(terminal),
            DiffVerb.Create(terminal),
        };
        root.HelpName = "compare-coverage";
        HelpWithExamples.AddTo(root);
        return root;
    }

    private static void ComplainOfUsage(ParseResult parsed, Terminal terminal)
    {
        if (parsed.CommandResult.Command is Verb verb)
        {
            foreach (var error in parsed.Errors) terminal.Complain($"error: {error.Message}");
            terminal.Complain($"Try: compare-coverage {verb.Name} --help");
            return;
        }

        var verbs = string.Join(", ", parsed.RootCommandResult.Command.Subcommands.Select(known => known.Name));
        var given = parsed.UnmatchedTokens.Count > 0 ? $"\"{parsed.UnmatchedTokens[0]}\" is no verb" : "no verb is given";
        terminal.Complain($"error: {given}, expected one of {verbs}");
        terminal.Complain("Try: compare-coverage --help");
    }

    private static int Invoke(ParseResult parsed, Terminal terminal)
    {
        try
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = terminal.Output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (UsageException usage)
        {
            terminal.Complain($"error: {usage.Message}");
            return WrongUsage;
        }
        catch (CorpusException corpus)
        {
            foreach (var problem in corpus.Problems) terminal.Complain($"error: {problem}");
            return BadInput;
        }
        catch (Exception failure) when (failure is BadInputException or ResultFolderException or CollectingException or IOException or UnauthorizedAccessException)
        {
            terminal.Complain($"error: {failure.Message}");
            return BadInput;
        }
    }
}
