using System.Text;
using Spectre.Console;

namespace Compare;

/// <summary>Where a verb reads and writes: the process's own streams, or those of a test.</summary>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="OpenInput">Opens standard input as bytes.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, Func<Stream> OpenInput)
{
    /// <summary>The width of a page where the output goes to a file or another program.</summary>
    public const int PageWidth = 100;

    /// <summary>The number of columns to fill.</summary>
    public int Width { get; init; } = PageWidth;

    /// <summary>Whether a person sees the output as it comes, so that colours make sense.</summary>
    public bool HasColours { get; init; }

    /// <summary>Whether a person sees standard error, so that progress makes sense.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>The streams of the process.</summary>
    public static Terminal OfProcess() => new(Console.Out, Console.Error, Console.OpenStandardInput)
    {
        Width = Console.IsOutputRedirected ? PageWidth : Math.Max(Console.WindowWidth, 40),
        HasColours = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null or "",
        ShowsProgress = !Console.IsErrorRedirected,
    };

    /// <summary>Writes a line for people to standard output.</summary>
    public void Say(string line = "") => Output.WriteLine(Printable(line));

    /// <summary>Writes a line for people to standard error.</summary>
    public void Complain(string line) => Error.WriteLine(Printable(line));

    /// <summary>Does something that takes a while, and says so while a person is watching.</summary>
    public T While<T>(string what, Func<T> work) => While(what, _ => work());

    /// <summary>Does something that takes a while and says how far it is while a person is watching.</summary>
    /// <param name="what">What is done, shown at first.</param>
    /// <param name="work">The work; what it is given shows a line in place of the one before.</param>
    public T While<T>(string what, Func<Action<string>, T> work)
    {
        if (!ShowsProgress) return work(_ => { });
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Error) });
        return console.Status().Start(Markup.Escape(Printable(what)), status => work(line => status.Status(Markup.Escape(Printable(line)))));
    }

    /// <summary>Text from files without what would move the cursor, colour the screen or turn the line round.</summary>
    public static string Printable(string text)
    {
        static bool IsSafe(char unit) => !char.IsControl(unit) && unit is not ((>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));
        if (text.All(IsSafe)) return text;
        var safe = new StringBuilder(text.Length);
        foreach (var unit in text) safe.Append(unit is '\t' or '\n' or '\r' ? ' ' : IsSafe(unit) ? unit : '\uFFFD');
        return safe.ToString();
    }
}
