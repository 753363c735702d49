using System.Collections.Immutable;
using System.Net.Http.Headers;

namespace Compare;

/// <summary>One request.</summary>
/// <param name="Address">What is asked for.</param>
/// <param name="MostBytes">The most bytes of a body, unpacked.</param>
internal sealed record WebQuestion(Uri Address, long MostBytes)
{
    /// <summary>Whether a longer body is cut; else it is refused.</summary>
    public bool CutsOff { get; init; }

    /// <summary>Whether only HTML is of use, so that any other body is not read.</summary>
    public bool WantsPage { get; init; }

    /// <summary>What is already there of this address, for the server to compare; or null.</summary>
    public StoredResponse? Known { get; init; }
}

/// <summary>What a server answered.</summary>
/// <param name="Address">What was asked for.</param>
/// <param name="Status">The status code.</param>
/// <param name="Headers">The headers by name, several of one name joined by commas; without cookies.</param>
/// <param name="Body">The unpacked body of a good answer; empty where it was not read.</param>
internal sealed record WebAnswer(Uri Address, int Status, ImmutableSortedDictionary<string, string> Headers, byte[] Body)
{
    /// <summary>Whether it names another address.</summary>
    public bool IsRedirect => Status is 301 or 302 or 303 or 307 or 308;

    /// <summary>Whether it brings what was asked for.</summary>
    public bool IsGood => Status is 200 or 203;

    /// <summary>Whether the server is busy, so that asking later makes sense.</summary>
    public bool IsBusy => Status is 429 or 502 or 503 or 504;

    /// <summary>The media type in lower case, or "".</summary>
    public string MediaType => Header("Content-Type").Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>Whether it may be HTML: it says so or says nothing.</summary>
    public bool MayBePage => MediaType is "text/html" or "application/xhtml+xml" or "";

    /// <summary>A header's value, or "".</summary>
    public string Header(string name) => Headers.GetValueOrDefault(name, "");

    /// <summary>How long the server asks to be left alone, or null.</summary>
    public TimeSpan? RetryAfter(DateTimeOffset now) =>
        RetryConditionHeaderValue.TryParse(Header("Retry-After"), out var after) ? after.Delta ?? (after.Date - now) : null;
}
