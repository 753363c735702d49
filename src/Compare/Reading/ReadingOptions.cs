namespace Compare;

/// <summary>How a corpus is read.</summary>
public sealed record ReadingOptions
{
    /// <summary>The defaults.</summary>
    public static ReadingOptions Default { get; } = new();

    /// <summary>Read plain text untouched: no headline guess, no cleaning, no Unicode normalisation, so that offsets are those of the file.</summary>
    public bool AsIs { get; init; }

    /// <summary>Larger files are refused, bytes. Default 10 MB.</summary>
    public long MaximumFileBytes { get; init; } = 10_000_000;

    /// <summary>Pages whose tags nest deeper are refused, because they stall every parser. Default 500.</summary>
    public int MaximumDepth { get; init; } = 500;

    /// <summary>Articles of one file beyond so many are not read. Default 10,000.</summary>
    public int MaximumEntries { get; init; } = 10_000;

    /// <summary>At most so much is unpacked from one packed file, bytes; each article in it may have <see cref="MaximumFileBytes"/>. Default 100 MB.</summary>
    public long MaximumExpandedBytes { get; init; } = 100_000_000;
}
