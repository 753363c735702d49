using System.Text.RegularExpressions;

namespace Compare.Tests;

/// <summary>A fenced block of a Markdown file.</summary>
/// <param name="Language">What stands behind the opening fence.</param>
/// <param name="Text">The lines between the fences.</param>
/// <param name="Line">The line of the opening fence, from 1.</param>
internal sealed partial record MarkdownBlock(string Language, string Text, int Line)
{
    public static IReadOnlyList<MarkdownBlock> Of(string markdown) =>
    [
        .. Fenced().Matches(markdown.ReplaceLineEndings("\n")).Select(block =>
            new MarkdownBlock(block.Groups["language"].Value, block.Groups["text"].Value, markdown[..block.Index].Count(unit => unit == '\n') + 1)),
    ];

    /// <summary>The arguments of every call of the program in a block of commands.</summary>
    public IEnumerable<IReadOnlyList<string>> Calls() => Text
        .Replace("\\\n", " ", StringComparison.Ordinal)
        .Split('\n')
        .Select(line => Call().Match(line))
        .Where(call => call.Success)
        .Select(call => (IReadOnlyList<string>)[.. Argument().Matches(call.Groups["arguments"].Value).Select(argument => argument.Value.Trim('"', '\''))]);

    [GeneratedRegex("^```(?<language>[a-z#]+)[^\n]*\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fenced();

    /// <summary>Up to a comment, a pipe, a redirection or a second command.</summary>
    [GeneratedRegex("dotnet run --project src/Compare\\.Cli[^\"']*? -- (?<arguments>(?:\"[^\"]*\"|'[^']*'|[^#|<>&;\"'])+)")]
    private static partial Regex Call();

    [GeneratedRegex("\"[^\"]*\"|'[^']*'|\\S+")]
    private static partial Regex Argument();
}
