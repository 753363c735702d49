using System.Collections.Frozen;
using System.Text.Json;

namespace Compare;

/// <summary>
/// Reads an item of a Zotero library in CSL-JSON. Its text is an attached page, text or document inside the corpus folder; an item
/// without attachment is listed as missing.
/// </summary>
/// <param name="file">The library.</param>
/// <param name="entries">Takes the items.</param>
internal sealed class CslItem(FormatFile file, EntryCollector entries)
{
    private const string Origin = "CSL-JSON";

    private static readonly string[] Preferred = [".html", ".htm", ".txt", ".md", ".mhtml", ".mht", ".docx", ".rtf", ".pdf"];

    private static readonly PlainTextReader Plain = new(FrozenSet<string>.Empty);

    /// <summary>Whether an object is such an item.</summary>
    public static bool Matches(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String
        && (item.TryGetProperty("container-title", out _) || item.TryGetProperty("issued", out _) || item.TryGetProperty("attachments", out _));

    /// <summary>Reads the item.</summary>
    public void Read(JsonElement item, string name, string place)
    {
        entries.Format = "Zotero CSL-JSON";
        var fields = EntryFields.Of(
            Origin, outlet: Text(item, "container-title") ?? Text(item, "publisher"), headline: Text(item, "title"), byline: Names(item), published: Date(item), url: Text(item, "URL"), language: Text(item, "language"), genre: Text(item, "genre"));
        var attachments = CslAttachments.Of(item).OrderBy(Rank).ToList();
        if (attachments.Count == 0) entries.Miss(name, fields);
        else if (attachments.Select(PathOf).FirstOrDefault(found => found is not null) is not var (path, fullPath))
            entries.Refuse(place, $"attachment \"{attachments[0]}\" does not exist in the folder, expected a file inside it");
        else if (!Preferred.Contains(ArticleFormats.ExtensionOf(path).ToLowerInvariant())) entries.Refuse(place, $"attachment \"{path}\" is no article, expected a page, text or document");
        else ReadAttachment(path, fullPath, name, place, fields);
    }

    /// <summary>Pages hold more of an article than prints of them do.</summary>
    private static int Rank(string path) => Array.IndexOf(Preferred, ArticleFormats.ExtensionOf(path).ToLowerInvariant()) is >= 0 and var rank ? rank : int.MaxValue;

    private void ReadAttachment(string path, string fullPath, string name, string place, ArticleFields fields)
    {
        var attached = new EntryCollector(file.Options);
        var problems = new List<ReadingProblem>();
        var input = new InputFile(fullPath, path);
        entries.Use(path);
        // A library may name one large file thousands of times.
        if (!entries.Expand(new FileInfo(fullPath).Length, place)) return;
        if (ArticleFormats.ReaderOf(path) is { } reader)
        {
            if (input.ReadBytes(file.Options.MaximumFileBytes, problems, out _) is { } bytes) reader.Read(file with { Name = path, Bytes = bytes }, attached);
        }
        else if (input.ReadText(file.Options.MaximumFileBytes, CorpusFolder.IsPage(path), problems, out _) is { } text)
        {
            if (CorpusFolder.IsPage(path)) attached.AddPage(null, null, text, new ArticleFields());
            else attached.Add(new SourceEntry(null, Plain.Read(text, path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)), false));
        }

        if (attached.Entries.Count == 1) entries.AddAttached(name, attached.Entries[0], fields);
        else entries.Refuse(place, $"attachment \"{path}\": {FaultOf(attached, problems)}");
    }

    private static string FaultOf(EntryCollector attached, List<ReadingProblem> problems) =>
        attached.Faults is [var fault, ..] ? fault.Message : problems is [var problem, ..] ? problem.Message : "holds no single article, expected one";

    /// <summary>The attachment's file inside the corpus, found beside the library or from the folder's root; null where there is none.</summary>
    private (string Path, string FullPath)? PathOf(string attachment)
    {
        var beside = file.Name.LastIndexOf('/') is >= 0 and var slash ? file.Name[..(slash + 1)] : "";
        foreach (var candidate in new[] { beside + attachment, attachment })
        {
            if (file.Folder.Inside(candidate) is { } path && file.Folder.Find(path) is { } fullPath && file.Folder.Holds(fullPath)) return (path, fullPath);
        }

        return null;
    }

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? JsonText.Of(value) : null;

    private static string Names(JsonElement item)
    {
        if (!item.TryGetProperty("author", out var authors) || authors.ValueKind != JsonValueKind.Array) return "";
        return string.Join(", ", authors.EnumerateArray().Where(author => author.ValueKind == JsonValueKind.Object).Select(author => Text(author, "literal") ?? $"{Text(author, "given")} {Text(author, "family")}".Trim()).Where(name => name.Length > 0));
    }

    /// <summary>The date as written, or ISO 8601 from its parts.</summary>
    private static string? Date(JsonElement item)
    {
        if (!item.TryGetProperty("issued", out var issued)) return null;
        if (issued.ValueKind == JsonValueKind.String) return JsonText.Of(issued);
        if (issued.ValueKind != JsonValueKind.Object) return null;
        if (!issued.TryGetProperty("date-parts", out var dates) || dates.ValueKind != JsonValueKind.Array || dates.EnumerateArray().FirstOrDefault() is not { ValueKind: JsonValueKind.Array } parts)
            return Text(issued, "raw") ?? Text(issued, "literal");
        return string.Join('-', parts.EnumerateArray().Take(3).Select(part => part.ToString().PadLeft(2, '0')));
    }
}
