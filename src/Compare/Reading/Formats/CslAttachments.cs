using System.Text.Json;
using System.Text.RegularExpressions;

namespace Compare;

/// <summary>The files attached to an item of a Zotero library, by the places where exports write them.</summary>
internal static partial class CslAttachments
{
    private const int LongestNote = 10_000;

    /// <summary>The paths as written, with forward slashes: of <c>attachments</c>, of <c>file</c> ("Title:path:type"), and of a line "file: path" in the note.</summary>
    public static IEnumerable<string> Of(JsonElement item) =>
        Listed(item).Concat(Fields(item)).Concat(Noted(item)).Select(path => path.Replace('\\', '/').Trim()).Where(path => path.Length > 0 && EntryFields.Address(path) is null);

    private static IEnumerable<string> Listed(JsonElement item)
    {
        if (!item.TryGetProperty("attachments", out var attachments) || attachments.ValueKind != JsonValueKind.Array) yield break;
        foreach (var attachment in attachments.EnumerateArray())
        {
            if (Text(attachment) is { } path) yield return path;
            if (attachment.ValueKind != JsonValueKind.Object) continue;
            foreach (var name in new[] { "path", "localPath" })
            {
                if (attachment.TryGetProperty(name, out var value) && Text(value) is { } named) yield return named;
            }
        }
    }

    private static IEnumerable<string> Fields(JsonElement item) =>
        item.TryGetProperty("file", out var value) && Text(value) is { } files
            ? files.Split(';').Select(file => file.Split(':') is { Length: >= 3 } parts ? parts[^2] : file)
            : [];

    private static IEnumerable<string> Noted(JsonElement item) =>
        item.TryGetProperty("note", out var value) && Text(value) is { Length: <= LongestNote } note ? FileLine().Matches(note).Select(match => match.Groups[1].Value) : [];

    private static string? Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? JsonText.Of(value) : null;

    [GeneratedRegex(@"^(?:file|attachment):[ \t]*(\S[^\r\n]*)", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex FileLine();
}
