using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Compare;

/// <summary>The style sheet and the script that every report embeds, and the policy that allows these two and nothing else.</summary>
internal static class ReportAssets
{
    /// <summary>The style sheet, with the colours of the states.</summary>
    public static string Style { get; } = Read("report.css") + StateColours();

    /// <summary>The parts of the script, in the order in which they need each other; the last one starts them.</summary>
    private static readonly string[] ScriptParts = ["elements.js", "matrix.js", "filters.js", "difference.js", "corrections.js", "panel.js", "page.js"];

    /// <summary>The script: its parts in one function, so that they share names and leave none behind.</summary>
    public static string Script { get; } = $"\n(() => {{\n\"use strict\";{string.Concat(ScriptParts.Select(Read))}}})();\n";

    /// <summary>The content security policy: pictures inside the page, our own style and script by digest, no network at all.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; img-src data:; style-src {Digest(Style)}; script-src {Digest(Script)}; base-uri 'none'; form-action 'none'";

    private static string StateColours() =>
        string.Concat(ReportStates.All.Where(state => state.Colour is not null)
            .Select(state => $".{state.CssClass}{{--tile:{state.Colour};--sign:{state.Ink}}}\n"));

    private static string Digest(string content) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";

    /// <summary>A browser turns CR LF into LF before it checks a digest, so a checkout with CR LF must do the same.</summary>
    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the resource {name} is missing from the assembly");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return "\n" + reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
