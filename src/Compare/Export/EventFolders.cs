using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Compare;

/// <summary>
/// Makes a folder for each event of a mixed folder: copies of its articles' files with their rows of the manifest, outlets, claims and what
/// collecting left. All of it is written to a temporary folder first, which then becomes the folder asked for in one step.
/// </summary>
public static class EventFolders
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the folders.</summary>
    /// <param name="folder">The mixed folder, which stays as it is.</param>
    /// <param name="mixed">What was read from it.</param>
    /// <param name="events">Its events, as <see cref="GroupsReader"/> gives them.</param>
    /// <param name="into">The folder to make: it must not hold anything yet, nor lie in the mixed folder.</param>
    /// <param name="reading">How the mixed folder was read; the defaults where null.</param>
    /// <returns>Articles that are read otherwise in their event's folder than in the mixed one (event/file); none, as a rule.</returns>
    /// <exception cref="ResultFolderException">The folder must not, or cannot, be written.</exception>
    public static ImmutableArray<string> Write(string folder, Corpus mixed, IReadOnlyList<Corpus> events, string into, ReadingOptions? reading = null)
    {
        ArgumentNullException.ThrowIfNull(mixed);
        ArgumentNullException.ThrowIfNull(events);
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        ArgumentException.ThrowIfNullOrWhiteSpace(into);
        var options = reading ?? ReadingOptions.Default;
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(into));
        ImmutableArray<string> changed = [];
        ResultFolderException.Guard(into, () =>
        {
            Refuse(folder, into, target);
            RemoveLeftovers(into, target);
            using var staging = StagingFolder.Create(target);
            var tree = Path.Combine(staging.Path, "events");
            var files = new CorpusFolder(folder);
            var manifest = new EventManifest(files, mixed, events, options.MaximumFileBytes);
            foreach (var part in events) WriteOne(files, mixed, part, manifest.Of(part), Path.Combine(tree, part.Event.Id));
            changed = [.. events.SelectMany(part => Changed(part, Corpus.TryLoad(Path.Combine(tree, part.Event.Id), options)))];
            if (Directory.Exists(target)) Directory.Delete(target);
            Directory.Move(tree, target);
        });
        return changed;
    }

    private static void Refuse(string folder, string into, string target)
    {
        if (File.Exists(target)) throw new ResultFolderException($"{into}: is a file, expected a new name");
        if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any()) throw new ResultFolderException($"{into}: holds files, expected an empty folder or a new name");
        var inside = Path.GetRelativePath(Path.GetFullPath(folder), target);
        if (!Path.IsPathRooted(inside) && inside != ".." && !inside.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new ResultFolderException($"{into}: lies in {folder}, where the copies would be read as further articles, expected a folder elsewhere");
    }

    private static void RemoveLeftovers(string into, string target)
    {
        foreach (var leftover in StagingFolder.Leftovers(target))
        {
            if (StagingFolder.IsAlive(leftover)) throw new ResultFolderException($"{into}: another run is writing there, wait until it has ended");
            Directory.Delete(leftover, recursive: true);
        }
    }

    private static void WriteOne(CorpusFolder files, Corpus mixed, Corpus part, byte[]? manifest, string place)
    {
        Directory.CreateDirectory(place);
        var needed = part.Articles.SelectMany(article => EventCorpus.FilesOf(mixed, EventCorpus.FileOf(mixed, article)))
            .Concat([CorpusFolder.Outlets, CorpusFolder.Claims]).Distinct(StringComparer.Ordinal);
        foreach (var file in needed)
        {
            if (files.Find(file) is not { } source || !files.Holds(source)) continue;
            var copy = Path.Combine(place, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(source, copy);
        }

        if (manifest is not null) File.WriteAllBytes(Path.Combine(place, CorpusFolder.Manifest), manifest);
        File.WriteAllText(Path.Combine(place, CorpusFolder.Event), JsonSerializer.Serialize(new { id = part.Event.Id, title = part.Event.Title }, Json) + "\n");
    }

    /// <summary>What is not read as it was: no article, or one with another id, text, outlet or time.</summary>
    private static IEnumerable<string> Changed(Corpus part, Corpus copy)
    {
        var found = copy.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        return part.Articles
            .Where(article => !found.TryGetValue(article.Id, out var same) || same.Text != article.Text || same.Outlet.Name != article.Outlet.Name || same.Published != article.Published || same.Digest != article.Digest)
            .Select(article => $"{part.Event.Id}/{article.File}");
    }
}
