namespace Compare.Tests;

/// <summary>
/// A folder laid out like the repository, with copies of the corpora, that is the current folder of the process while it is in use:
/// what examples write does not land among the sources.
/// </summary>
internal sealed class WorkingCopy : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("compare-notebooks-").FullName;
    private readonly string before = Directory.GetCurrentDirectory();

    /// <param name="folder">The folder inside the repository that the examples run in; empty for its root.</param>
    public WorkingCopy(string folder)
    {
        Copy(Path.Combine(Repository.Root, "corpus"), Path.Combine(root, "corpus"));
        Current = Path.Combine(root, folder);
        Directory.CreateDirectory(Current);
        Directory.SetCurrentDirectory(Current);
    }

    public string Current { get; }

    public void Dispose()
    {
        Directory.SetCurrentDirectory(before);
        Directory.Delete(root, recursive: true);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
