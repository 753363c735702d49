using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Compare;

/// <summary>The journal of a folder, one JSON line for each address and run. While it is open no other run can open it.</summary>
internal sealed class CollectingJournal : IDisposable
{
    /// <summary>The journal's name.</summary>
    public const string FileName = "collect.jsonl";

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter<CollectedOutcome>(JsonNamingPolicy.SnakeCaseLower) },
    };

    private readonly object writing = new();
    private readonly FileStream stream;
    private readonly Dictionary<string, string?> done = new(StringComparer.Ordinal);

    /// <summary>Opens the journal of a folder, which must exist.</summary>
    /// <exception cref="CollectingException">Another run has it open.</exception>
    public CollectingJournal(string folder)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException failure)
        {
            throw new CollectingException($"{path}: cannot be opened, expected a journal that no other run is writing", failure);
        }

        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        while (reader.ReadLine() is { } line) Take(line);
        End();
    }

    /// <summary>Whether an earlier run stored the page; then the name of its file too.</summary>
    public bool IsDone(string address, out string? file) => done.TryGetValue(address, out file);

    /// <summary>Adds a line, whole or not at all as far as a later run can see.</summary>
    public void Add(CollectedPage page, DateTimeOffset time)
    {
        var line = JsonSerializer.SerializeToUtf8Bytes(new JournalLine(page.Address, time, page.Outcome, page.File, page.Message), Json);
        lock (writing)
        {
            stream.Write([.. line, (byte)'\n']);
            stream.Flush(flushToDisk: true);
        }
    }

    public void Dispose() => stream.Dispose();

    private void Take(string line)
    {
        try
        {
            if (JsonSerializer.Deserialize<JournalLine>(line, Json) is { Address: not null, Outcome: CollectedOutcome.Stored or CollectedOutcome.Unchanged } found) done[found.Address] = found.File;
        }
        catch (JsonException)
        {
            // The last line of a run that was killed while writing it.
        }
    }

    /// <summary>Goes to the end; a line that was cut is closed, so that the next one stands alone.</summary>
    private void End()
    {
        if (stream.Length == 0) return;
        stream.Seek(-1, SeekOrigin.End);
        if (stream.ReadByte() != '\n') stream.WriteByte((byte)'\n');
    }

    private sealed record JournalLine(string Address, DateTimeOffset Time, CollectedOutcome Outcome, string? File, string? Message);
}
