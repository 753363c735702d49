using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Compare;

/// <summary>
/// The folder of several events that are compared together: a result folder for each of them, and <c>overview.csv</c> and <c>overview.html</c>.
/// Each result is complete as soon as it is written; the overview is written last.
/// </summary>
public sealed class OverviewFolder : IDisposable
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly ResultFolder overview;
    private readonly string path;

    private OverviewFolder(ResultFolder overview, string path) => (this.overview, this.path) = (overview, path);

    /// <summary>Opens a folder; one that holds nothing but results of this program, as a run that was stopped leaves it, is gone on with.</summary>
    /// <param name="path">The folder; made where it does not exist.</param>
    /// <param name="force">See <see cref="ResultFolder.Open"/>.</param>
    /// <exception cref="ResultFolderException">The folder must not, or cannot, be written.</exception>
    public static OverviewFolder Open(string path, bool force = false) => new(ResultFolder.OpenWhere(path, force, HoldsResults), path);

    /// <summary>Where the result of an event goes.</summary>
    /// <param name="folder">The name of its folder, a plain file name.</param>
    public string PathOf(string folder) => Path.Combine(path, folder);

    /// <summary>Writes the overview; afterwards nothing more can be written.</summary>
    /// <param name="title">What the events have in common, for the page.</param>
    /// <param name="events">A line for each event.</param>
    /// <param name="inputs">SHA-256 of what parted the events, by name; may be empty.</param>
    /// <exception cref="ResultFolderException">A file in the folder was edited meanwhile, or the disk refuses.</exception>
    public void Commit(string title, IReadOnlyList<OverviewRecord> events, IReadOnlyDictionary<string, string> inputs)
    {
        overview.Write("overview.csv", stream => CsvRecords.Write(stream, events));
        overview.Write("overview.html", stream => stream.Write(Encoding.UTF8.GetBytes(OverviewPage.Of(title, events))));
        var run = new
        {
            Program = RunRecord.Program,
            Version = RunRecord.VersionOf(typeof(OverviewFolder).Assembly),
            Events = events.Select(one => new { Id = one.Event, one.Folder, one.Problem }),
            Inputs = new SortedDictionary<string, string>(inputs.ToDictionary(), StringComparer.Ordinal),
            Outputs = overview.Written,
        };
        overview.CommitAs(JsonSerializer.Serialize(run, Json) + "\n");
    }

    /// <inheritdoc/>
    public void Dispose() => overview.Dispose();

    /// <summary>Whether a folder holds results of this program and nothing else.</summary>
    private static bool HoldsResults(string folder) => Directory.EnumerateFileSystemEntries(folder).All(entry =>
        Directory.Exists(entry) && (PreviousResult.Find(entry) is not null || StagingFolder.IsOne(entry) || StagingFolder.Leftovers(entry).Count > 0 || !Directory.EnumerateFileSystemEntries(entry).Any()));
}
