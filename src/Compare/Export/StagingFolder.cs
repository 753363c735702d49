namespace Compare;

/// <summary>
/// The temporary folder beside a result folder in which a new result is written. It holds a locked file while its program lives,
/// and a mark once it is complete, so that a later run knows whether to finish the move or to throw it away.
/// </summary>
internal sealed class StagingFolder : IDisposable
{
    private const string LockFile = ".lock", CompleteFile = ".complete", Mark = ".writing-";
    private readonly FileStream hold;

    private StagingFolder(string path)
    {
        Directory.CreateDirectory(path);
        Path = path;
        hold = Hold(path, FileMode.CreateNew);
    }

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>Makes a new one beside the target; inside it where its parent cannot be written (a mounted folder).</summary>
    public static StagingFolder Create(string target)
    {
        var name = Prefix(target) + Guid.NewGuid().ToString("N")[..8];
        if (System.IO.Path.GetDirectoryName(target) is not { } parent) return new StagingFolder(System.IO.Path.Combine(target, name));
        try
        {
            Directory.CreateDirectory(parent);
            return new StagingFolder(System.IO.Path.Combine(parent, name));
        }
        catch (Exception failure) when (Directory.Exists(target) && failure is IOException or UnauthorizedAccessException)
        {
            return new StagingFolder(System.IO.Path.Combine(target, name));
        }
    }

    /// <summary>The folders that earlier runs into the same target left behind.</summary>
    public static IReadOnlyList<string> Leftovers(string target) =>
    [
        .. new[] { System.IO.Path.GetDirectoryName(target), target }
            .Where(Directory.Exists)
            .SelectMany(place => Directory.EnumerateDirectories(place!))
            .Where(path => System.IO.Path.GetFileName(path).StartsWith(Prefix(target), StringComparison.Ordinal)
                && File.Exists(System.IO.Path.Combine(path, LockFile)))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Whether a folder is a temporary one of this kind, whatever its target.</summary>
    public static bool IsOne(string path) =>
        System.IO.Path.GetFileName(path) is var name && name.StartsWith('.') && name.Contains(Mark, StringComparison.Ordinal) && File.Exists(System.IO.Path.Combine(path, LockFile));

    /// <summary>Whether the program that made the folder is still at work.</summary>
    public static bool IsAlive(string path)
    {
        try
        {
            using var hold = Hold(path, FileMode.Open);
            return false;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    /// <summary>Whether all files of the result had been written when the program ended.</summary>
    public static bool IsComplete(string path) => File.Exists(System.IO.Path.Combine(path, CompleteFile));

    /// <summary>Says that all files are written: from here on the result may be finished by another run.</summary>
    public void MarkComplete() => File.WriteAllBytes(System.IO.Path.Combine(Path, CompleteFile), []);

    /// <summary>Removes the folder and what is left in it, unless it is complete and still holds its run.json.</summary>
    public void Dispose()
    {
        hold.Dispose();
        if (!Directory.Exists(Path)) return;
        if (IsComplete(Path) && File.Exists(System.IO.Path.Combine(Path, ResultFolder.RunFile))) return;
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The result itself is safe; the next run removes what is left here.
        }
    }

    private static string Prefix(string target) => $".{System.IO.Path.GetFileName(target)}{Mark}";

    private static FileStream Hold(string path, FileMode mode) =>
        new(System.IO.Path.Combine(path, LockFile), mode, FileAccess.ReadWrite, FileShare.None);
}
