using System.Reflection;

namespace Compare.Tests;

/// <summary>Where things stand in the repository.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Notebooks => Path.Combine(Root, "notebooks");

    public static string Readme => Path.Combine(Root, "README.md");

    /// <summary>The configuration that these tests, and with them the libraries, were built in.</summary>
    public static string Configuration { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(entry => entry.Key == "Configuration").Value!;

    public static string Library(string name) => Path.Combine(Root, "src", "Compare.Charts", "bin", Configuration, "net8.0", name);

    public static string Program => Path.Combine(Root, "src", "Compare.Cli", "bin", Configuration, "net10.0", "compare-coverage.dll");

    private static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Compare.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException($"Compare.sln stands in no folder above {start}");
    }
}
