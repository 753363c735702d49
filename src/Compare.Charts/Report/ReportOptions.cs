using System.Collections.Immutable;

namespace Compare;

/// <summary>What a report shows beside the coverage itself.</summary>
public sealed record ReportOptions
{
    /// <summary>The defaults: no charts, the version of this library.</summary>
    public static ReportOptions Default { get; } = new();

    /// <summary>Pictures for the section "Charts", in this order.</summary>
    public ImmutableArray<ReportChart> Charts { get; init; } = [];

    /// <summary>
    /// Whether the report is meant to be passed on: in place of publishers' sentences it then has their places (number and offsets) and
    /// digests. Headlines stay, as in a bibliography, and so do the claims as they are worded.
    /// </summary>
    public bool IsForPublication { get; init; }

    /// <summary>The program's version as the report names it; null takes the version of this library.</summary>
    public string? Version { get; init; }
}

/// <summary>A picture that a report embeds.</summary>
/// <param name="Title">The line over the picture.</param>
/// <param name="AltText">What the picture shows, for readers who cannot see it.</param>
/// <param name="Image">The bytes of a PNG or SVG file; which of the two it is shows in the bytes.</param>
public sealed record ReportChart(string Title, string AltText, ReadOnlyMemory<byte> Image)
{
    private static ReadOnlySpan<byte> PngSignature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The picture as a <c>data:</c> address.</summary>
    /// <exception cref="ArgumentException">The bytes are neither a PNG nor an SVG file.</exception>
    internal string DataUrl
    {
        get
        {
            var type = Image.Span.StartsWith(PngSignature) ? "image/png"
                : IsSvg(Image.Span) ? "image/svg+xml"
                : throw new ArgumentException($"the chart \"{Title}\" is neither a PNG nor an SVG picture", nameof(Image));
            return $"data:{type};base64,{Convert.ToBase64String(Image.Span)}";
        }
    }

    private static bool IsSvg(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> byteOrderMark = [0xEF, 0xBB, 0xBF];
        if (bytes.StartsWith(byteOrderMark)) bytes = bytes[byteOrderMark.Length..];
        bytes = bytes.TrimStart(" \t\r\n"u8);
        return bytes.StartsWith("<svg"u8) || bytes.StartsWith("<?xml"u8);
    }
}
