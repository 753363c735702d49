using System.Text;

namespace Compare.Tests;

/// <summary>Runs the program in this process and keeps what it wrote.</summary>
internal sealed class CommandLineHarness : IDisposable
{
    private readonly StringWriter output = new(), error = new();

    public int ExitCode { get; private init; }

    public string Output => output.ToString().ReplaceLineEndings("\n");

    public string Error => error.ToString().ReplaceLineEndings("\n");

    public static CommandLineHarness Run(params string[] arguments) => RunWith("", arguments);

    public static CommandLineHarness RunWith(string input, params string[] arguments)
    {
        var harness = new CommandLineHarness();
        return new CommandLineHarness(harness)
        {
            ExitCode = CommandLine.Run(arguments, new Terminal(harness.output, harness.error, () => new MemoryStream(Encoding.UTF8.GetBytes(input)))),
        };
    }

    private CommandLineHarness()
    {
    }

    private CommandLineHarness(CommandLineHarness ran) => (output, error) = (ran.output, ran.error);

    public void Dispose()
    {
        output.Dispose();
        error.Dispose();
    }
}
