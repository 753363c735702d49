using System.Collections.Immutable;

namespace Compare;

/// <summary>How a press database lays out its exports, whatever the file they come in.</summary>
internal interface IPressLayout
{
    /// <summary>The database.</summary>
    string Name { get; }

    /// <summary>Whether the paragraphs are an export of it.</summary>
    bool Matches(ImmutableArray<string> paragraphs);

    /// <summary>Reads the articles; an entry's name is its number in the file, from 1.</summary>
    void Read(ImmutableArray<string> paragraphs, EntryCollector entries);
}
