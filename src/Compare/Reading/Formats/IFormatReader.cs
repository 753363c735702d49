namespace Compare;

/// <summary>Reads files of one format that can hold articles as entries. Readers hold no state and are used from several threads.</summary>
internal interface IFormatReader
{
    /// <summary>The format as people call it.</summary>
    string Name { get; }

    /// <summary>Reads the file's articles into <paramref name="entries"/>; what cannot be read becomes a fault there.</summary>
    void Read(FormatFile file, EntryCollector entries);
}

/// <summary>A file in memory.</summary>
/// <param name="Name">Path inside the corpus, with forward slashes.</param>
/// <param name="Bytes">Its content; not empty.</param>
/// <param name="Folder">The corpus, for files that it refers to.</param>
/// <param name="Options">How to read.</param>
internal sealed record FormatFile(string Name, byte[] Bytes, CorpusFolder Folder, ReadingOptions Options)
{
    /// <summary>The decoded text, or null where the bytes are none.</summary>
    public string? Text() => TextDecoder.Decode(Bytes, isPage: false);
}
