namespace Compare;

/// <summary>Moves a complete result from its staging folder into its place, file by file, <c>run.json</c> last.</summary>
/// <param name="staging">The folder that holds the new files.</param>
/// <param name="target">The folder they go to.</param>
internal sealed class ResultMover(string staging, string target)
{
    /// <summary>The names in the folder that hold something else than what our runs wrote there.</summary>
    /// <param name="folder">The result folder.</param>
    /// <param name="names">The names to look at.</param>
    /// <param name="known">Digests that our runs wrote under a name.</param>
    public static IReadOnlyList<string> Edited(string folder, IEnumerable<string> names, Func<string, IEnumerable<string?>> known) =>
    [
        .. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Where(name =>
        {
            var path = Path.Combine(folder, name);
            return File.Exists(path) && !known(name).Contains(PreviousResult.Digest(path));
        }),
    ];

    /// <summary>The first free name of the kind <c>cells.edited-1.csv</c> beside a file.</summary>
    public static string FreeName(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        var stem = Path.GetFileNameWithoutExtension(path);
        var extension = Path.GetExtension(path);
        for (var number = 1; ; number++)
        {
            var free = Path.Combine(folder, $"{stem}.edited-{number}{extension}");
            if (!File.Exists(free) && !Directory.Exists(free)) return free;
        }
    }

    /// <summary>Moves every file; keeps edited ones under another name, removes those of the earlier result that the new one lacks.</summary>
    public void Move()
    {
        var old = PreviousResult.Find(target)?.Outputs ?? new Dictionary<string, string>();
        var fresh = PreviousResult.Find(staging)!.Outputs;
        Directory.CreateDirectory(target);
        foreach (var name in Edited(target, old.Keys.Concat(fresh.Keys), name => [old.GetValueOrDefault(name), fresh.GetValueOrDefault(name)]))
            Keep(name);

        foreach (var name in fresh.Keys.Order(StringComparer.Ordinal))
        {
            // A move that was cut short has some of the files in their place already.
            var source = Path.Combine(staging, name);
            if (File.Exists(source)) File.Move(source, Path.Combine(target, name), overwrite: true);
        }

        foreach (var name in old.Keys.Where(name => !fresh.ContainsKey(name))) File.Delete(Path.Combine(target, name));
        if (File.Exists(Path.Combine(target, ResultFolder.RunFile)) && PreviousResult.Find(target) is null) Keep(ResultFolder.RunFile);
        File.Move(Path.Combine(staging, ResultFolder.RunFile), Path.Combine(target, ResultFolder.RunFile), overwrite: true);
    }

    private void Keep(string name) => File.Move(Path.Combine(target, name), FreeName(Path.Combine(target, name)));
}
