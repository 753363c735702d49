using System.Text.RegularExpressions;

namespace Compare;

/// <summary>A source file with its code: what is left of its text without comments and without what stands in strings.</summary>
/// <param name="Path">Path from the repository's root, with forward slashes.</param>
/// <param name="Code">The code.</param>
/// <param name="Lines">The number of lines.</param>
internal sealed record SourceFile(string Path, string Code, int Lines)
{
    /// <summary>Names of the types it declares outside any other type.</summary>
    public IEnumerable<string> Types => SourceTree.TopLevelType().Matches(Code).Select(match => match.Groups["name"].Value);

    /// <summary>Whether the code names the given type: not as a member of something, as an argument's or an element's name, or as a method.</summary>
    public bool Names(string type) => Regex.IsMatch(Code, $@"(?<![\w.]){type}\b(?!\s*:[^:])(?!\()|\bnew {type}\(");
}

/// <summary>The repository that the tests were built from.</summary>
internal static partial class SourceTree
{
    /// <summary>The folder that holds Compare.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>All C# files below a folder, by path.</summary>
    public static IReadOnlyList<SourceFile> CSharp(string folder) => [.. Files(folder, "*.cs").Select(Read)];

    /// <summary>All files below a folder that are no product of a build, by path from the root.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>A file's text.</summary>
    public static string Text(string file) => File.ReadAllText(Path.Combine(Root, file));

    [GeneratedRegex(@"^(?:(?:public|internal|file|sealed|static|abstract|readonly|partial|ref)\s+)*(?:(?:record\s+(?:struct|class)|record|class|struct|enum|interface)|delegate\s+[\w<>,?\[\] ]+?)\s+(?<name>\w+)", RegexOptions.Multiline)]
    internal static partial Regex TopLevelType();

    [GeneratedRegex("""
        "{3,}[\s\S]*?"{3,}|@"(?:[^"]|"")*"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'|//[^\n]*|/\*[\s\S]*?\*/
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex StringOrComment();

    private static SourceFile Read(string file)
    {
        var text = Text(file);
        var code = StringOrComment().Replace(text, match => match.Value[0] == '/' ? "" : match.Value[0] == '\'' ? "' '" : "\"\"");
        return new SourceFile(file, code, text.Count(letter => letter == '\n'));
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Compare.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("Compare.sln stands in no folder above the tests.");
    }
}
