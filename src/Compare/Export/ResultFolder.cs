using System.Collections.Immutable;

namespace Compare;

/// <summary>
/// A folder into which a result is written as a whole: everything goes to a temporary folder beside it first and is moved in when
/// it is complete, <c>run.json</c> last. Files that are not ours are never touched, files of ours that were edited never lost.
/// </summary>
/// <example><code>
/// using var result = ResultFolder.Open("out");
/// CoverageWriter.Write(coverage, result);
/// result.Write("note.txt", stream => stream.Write("done"u8));
/// result.Commit(RunRecord.Of(coverage));
/// </code></example>
public sealed class ResultFolder : IDisposable
{
    /// <summary>The file that says how a result was made; a folder that holds it is ours to replace.</summary>
    public const string RunFile = "run.json";

    private readonly string shown, target;
    private readonly bool force;
    private readonly StagingFolder staging;
    private readonly SortedDictionary<string, string> written = new(StringComparer.Ordinal);
    private bool isCommitted;

    private ResultFolder(string shown, string target, bool force)
    {
        (this.shown, this.target, this.force) = (shown, target, force);
        staging = StagingFolder.Create(target);
    }

    /// <summary>Opens a folder for a new result; nothing in it changes before <see cref="Commit"/>.</summary>
    /// <param name="path">The folder; made where it does not exist.</param>
    /// <param name="force">
    /// Write into a folder that holds other files (they stay as they are), and keep edited files of an earlier result under a name
    /// like <c>cells.edited-1.csv</c> instead of refusing.
    /// </param>
    /// <exception cref="ResultFolderException">The folder must not, or cannot, be written.</exception>
    public static ResultFolder Open(string path, bool force = false) => OpenWhere(path, force, _ => false);

    /// <summary>Opens a folder that is ours to write, too, where a test of its full path says so.</summary>
    internal static ResultFolder OpenWhere(string path, bool force, Func<string, bool> isOurs)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (File.Exists(target)) throw new ResultFolderException($"{path}: is a file, expected a folder or a new name");
        ResultFolder? result = null;
        ResultFolderException.Guard(path, () =>
        {
            FinishLeftovers(path, target);
            Refuse(path, target, force, isOurs);
            Probe(target);
            result = new ResultFolder(path, target, force);
        });
        return result!;
    }

    /// <summary>Writes one file of the result.</summary>
    /// <param name="name">A plain file name, each once.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="ArgumentException">The name is not a plain file name, is <c>run.json</c>, or was written before.</exception>
    /// <exception cref="ResultFolderException">The disk refuses.</exception>
    public void Write(string name, Action<Stream> write)
    {
        ObjectDisposedException.ThrowIf(isCommitted, this);
        ArgumentNullException.ThrowIfNull(write);
        if (!IsPlainName(name)) throw new ArgumentException($"\"{name}\" is no plain file name", nameof(name));
        if (written.ContainsKey(name)) throw new ArgumentException($"{name} was written before", nameof(name));
        ResultFolderException.Guard(Path.Combine(shown, name), () =>
        {
            var path = Path.Combine(staging.Path, name);
            using (var stream = new FileStream(path, FileMode.CreateNew)) write(stream);
            written[name] = PreviousResult.Digest(path);
        });
    }

    /// <summary>Moves everything written into its place and <c>run.json</c> last; afterwards nothing more can be written.</summary>
    /// <param name="run">How the result was made; its outputs are filled in here.</param>
    /// <returns>The record as it was written.</returns>
    /// <exception cref="ResultFolderException">A file in the folder was edited meanwhile, or the disk refuses.</exception>
    public RunRecord Commit(RunRecord run)
    {
        ObjectDisposedException.ThrowIf(isCommitted, this);
        ArgumentNullException.ThrowIfNull(run);
        var complete = run with { Outputs = written.ToImmutableSortedDictionary(StringComparer.Ordinal) };
        CommitAs(complete.ToJson());
        return complete;
    }

    /// <summary>SHA-256 of what was written so far, by name.</summary>
    internal ImmutableSortedDictionary<string, string> Written => written.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>As <see cref="Commit"/> with the text of a <c>run.json</c>, which must list <see cref="Written"/>.</summary>
    internal void CommitAs(string runJson)
    {
        ObjectDisposedException.ThrowIf(isCommitted, this);
        isCommitted = true;
        ResultFolderException.Guard(shown, () =>
        {
            RefuseEdited(shown, target, force, written);
            File.WriteAllText(Path.Combine(staging.Path, RunFile), runJson);
            staging.MarkComplete();
            new ResultMover(staging.Path, target).Move();
        });
    }

    /// <summary>Throws away what was not committed.</summary>
    public void Dispose()
    {
        isCommitted = true;
        staging.Dispose();
    }

    internal static bool IsPlainName(string name) =>
        name.Length > 0 && name[0] != '.' && name != RunFile && name.IndexOfAny(['/', '\\', ':']) < 0 && name.IndexOfAny(Path.GetInvalidFileNameChars()) < 0;

    private static void FinishLeftovers(string shown, string target)
    {
        foreach (var leftover in StagingFolder.Leftovers(target))
        {
            if (StagingFolder.IsAlive(leftover)) throw new ResultFolderException($"{shown}: another run is writing there, wait until it has ended");
            if (StagingFolder.IsComplete(leftover) && PreviousResult.Find(leftover) is not null) new ResultMover(leftover, target).Move();
            Directory.Delete(leftover, recursive: true);
        }
    }

    private static void Refuse(string shown, string target, bool force, Func<string, bool> isOurs)
    {
        if (force || !Directory.Exists(target)) return;
        if (PreviousResult.Find(target) is null && Directory.EnumerateFileSystemEntries(target).Any() && !isOurs(target))
        {
            throw new ResultFolderException(
                $"{shown}: holds files but no {RunFile} of this program, expected an empty folder or a new name (--force writes beside them)");
        }

        RefuseEdited(shown, target, force, ImmutableSortedDictionary<string, string>.Empty);
    }

    private static void RefuseEdited(string shown, string target, bool force, IReadOnlyDictionary<string, string> fresh)
    {
        if (force) return;
        var old = PreviousResult.Find(target)?.Outputs ?? ImmutableSortedDictionary<string, string>.Empty;
        var edited = ResultMover.Edited(target, old.Keys.Concat(fresh.Keys), name => [old.GetValueOrDefault(name), fresh.GetValueOrDefault(name)]);
        if (edited.Count == 0) return;
        var kept = Path.GetFileName(ResultMover.FreeName(Path.Combine(target, edited[0])));
        throw new ResultFolderException(edited.Count == 1
            ? $"{shown}: {edited[0]} was changed since it was written, move it away (--force keeps it as {kept})"
            : $"{shown}: {string.Join(", ", edited)} were changed since they were written, move them away (--force keeps them as {kept} and so on)");
    }

    /// <summary>Finds out before the work begins whether files can be made in a folder that exists.</summary>
    private static void Probe(string target)
    {
        if (!Directory.Exists(target)) return;
        using var probe = new FileStream(
            Path.Combine(target, ".writing-probe"), FileMode.Create, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
    }
}
