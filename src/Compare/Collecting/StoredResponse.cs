using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Compare;

/// <summary>What lists said of a page before it was fetched.</summary>
internal sealed record ListedAs(string? Outlet, string? Headline, string? Published);

/// <summary>What is kept beside a page that was collected: <c>NAME.response.json</c> beside <c>NAME.html</c>.</summary>
/// <param name="Asked">The address that was asked for.</param>
/// <param name="Answered">The address that answered, after redirects.</param>
/// <param name="Status">The status code.</param>
/// <param name="Fetched">When the answer came.</param>
/// <param name="Bytes">The length of the page.</param>
/// <param name="Sha256">SHA-256 of the page, lower-case hexadecimal.</param>
/// <param name="Headers">The answer's headers without cookies.</param>
internal sealed partial record StoredResponse(
    string Asked, string Answered, int Status, DateTimeOffset Fetched, long Bytes, string Sha256, ImmutableSortedDictionary<string, string> Headers)
{
    /// <summary>What comes after a page's name without its extension.</summary>
    public const string Suffix = ".response.json";

    private const int LongestFile = 1_000_000;

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    /// <summary>What a list or feed said, or null.</summary>
    public ListedAs? Listed { get; init; }

    /// <summary>The character set that the server states, or null.</summary>
    [JsonIgnore]
    public string? Charset =>
        Headers.FirstOrDefault(header => header.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)).Value is { } type && CharsetParameter().Match(type) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>The name of the file beside a page.</summary>
    public static string Beside(string page) => Path.ChangeExtension(page, null) + Suffix;

    /// <summary>The file's bytes.</summary>
    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    /// <summary>Reads such a file; null where it is none.</summary>
    public static StoredResponse? Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return bytes.Length <= LongestFile && JsonSerializer.Deserialize<StoredResponse>(bytes, Json) is { Asked: not null, Answered: not null, Sha256: not null, Headers: not null } response ? response : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex("""charset\s*=\s*"?([A-Za-z0-9._:-]{1,40})""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CharsetParameter();
}
