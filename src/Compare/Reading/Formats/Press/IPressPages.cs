namespace Compare;

/// <summary>How a press database lays out exports that are HTML pages with many articles.</summary>
internal interface IPressPages
{
    /// <summary>The database.</summary>
    string Name { get; }

    /// <summary>Whether a page is such an export.</summary>
    bool Matches(string html);

    /// <summary>Reads the articles; an entry's name is its number in the file, from 1.</summary>
    void Read(string html, ReadingOptions options, EntryCollector entries);
}
