using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.DotNet.Interactive.Formatting;

namespace Compare.Tests;

/// <summary>What running a piece of code showed.</summary>
/// <param name="Printed">What it wrote to the terminal.</param>
/// <param name="Formats">The value of its last line in every format that a notebook would keep, by MIME type; empty where it has none.</param>
internal sealed record Shown(string Printed, IReadOnlyDictionary<string, string> Formats);

/// <summary>Runs pieces of C# one after the other in one state, as the kernel of a notebook does.</summary>
/// <param name="folder">The folder that paths in <c>#r</c> start from.</param>
internal sealed class ScriptSession(string folder)
{
    /// <summary>What the C# kernel of .NET Interactive imports by itself.</summary>
    private static readonly string[] Imports =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Text", "System.Threading.Tasks"];

    private ScriptState<object>? state;

    /// <summary>Runs the code; the libraries are those of this build's configuration.</summary>
    public async Task<Shown> Run(string code)
    {
        var own = code.Replace("/bin/Release/", $"/bin/{Repository.Configuration}/", StringComparison.Ordinal);
        using var printed = new StringWriter();
        var terminal = Console.Out;
        Console.SetOut(printed);
        try
        {
            state = state is null ? await CSharpScript.RunAsync(own, Options()) : await state.ContinueWithAsync(own);
            return new Shown(printed.ToString().ReplaceLineEndings("\n"), Formats(state.ReturnValue));
        }
        finally
        {
            Console.SetOut(terminal);
        }
    }

    /// <summary>Runs an expression in the session and gives its value.</summary>
    public async Task<T> Ask<T>(string expression)
    {
        state = await state!.ContinueWithAsync(expression);
        return (T)state.ReturnValue;
    }

    private ScriptOptions Options() => ScriptOptions.Default
        .WithImports(Imports)
        .WithMetadataResolver(ScriptMetadataResolver.Default.WithBaseDirectory(folder));

    private static SortedDictionary<string, string> Formats(object? value)
    {
        var formats = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (value is null) return formats;
        foreach (var type in Formatter.GetPreferredMimeTypesFor(value.GetType()))
            formats[type] = value.ToDisplayString(type).ReplaceLineEndings("\n");
        return formats;
    }
}
