using System.Text;

namespace Compare;

/// <summary>A corpus folder of a test, gone when the test is over.</summary>
internal sealed class TestFolder : IDisposable
{
    public TestFolder()
    {
        Path = Directory.CreateTempSubdirectory("compare-").FullName;
    }

    public string Path { get; }

    /// <summary>The folder that holds the solution.</summary>
    public static string Root
    {
        get
        {
            var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
            while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Compare.sln"))) folder = folder.Parent;
            return folder?.FullName ?? throw new InvalidOperationException("no folder above the tests holds Compare.sln");
        }
    }

    /// <summary>The folder beside the repository with data that is not part of it; may be missing.</summary>
    public static string Shared => System.IO.Path.Combine(Root, "..", "shared");

    public TestFolder With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    public TestFolder With(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    public Corpus Read(ReadingOptions? options = null) => Corpus.TryLoad(Path, options);

    /// <summary>The folder's problems as printed, the folder's own path written as FOLDER.</summary>
    public IReadOnlyList<string> Problems(ReadingOptions? options = null) =>
        [.. Read(options).Problems.Select(problem => problem.ToString().Replace(Path, "FOLDER", StringComparison.Ordinal))];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
