using System.Security.Cryptography;
using System.Text.Json;

namespace Compare;

/// <summary>What an earlier run left in a folder, as its run.json lists it.</summary>
/// <param name="Outputs">SHA-256 of each file as it was written, by name.</param>
internal sealed record PreviousResult(IReadOnlyDictionary<string, string> Outputs)
{
    /// <summary>The result in the folder, or null where it holds none of ours.</summary>
    public static PreviousResult? Find(string folder)
    {
        var path = Path.Combine(folder, ResultFolder.RunFile);
        if (!File.Exists(path)) return null;
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object
                || !root.TryGetProperty("program", out var program) || program.ValueKind != JsonValueKind.String
                || program.GetString() != RunRecord.Program
                || !root.TryGetProperty("outputs", out var outputs) || outputs.ValueKind != JsonValueKind.Object)
                return null;

            // A name that is no plain file name was not written by us: it could lead out of the folder.
            return new PreviousResult(outputs.EnumerateObject()
                .Where(output => output.Value.ValueKind == JsonValueKind.String && ResultFolder.IsPlainName(output.Name))
                .GroupBy(output => output.Name, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.Last().Value.GetString()!, StringComparer.Ordinal));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>SHA-256 of a file, lower-case hexadecimal.</summary>
    public static string Digest(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexString(SHA256.HashData(stream)).ToLowerInvariant();
    }
}
