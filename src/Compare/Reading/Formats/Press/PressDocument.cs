using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Compare;

/// <summary>Reads the paragraphs of a document: an export of a press database, or one article.</summary>
internal static class PressDocument
{
    /// <summary>A longer document in no known layout is rather many articles than one.</summary>
    private const int MostWords = 3000;

    private static readonly ImmutableArray<IPressLayout> Layouts = [new NexisLayout(), new FactivaLayout(), new ProQuestLayout()];

    private static readonly PlainTextReader Single = new(FrozenSet<string>.Empty);

    /// <summary>Reads the document into <paramref name="entries"/>.</summary>
    public static void Read(ImmutableArray<string> paragraphs, EntryCollector entries)
    {
        if (paragraphs.IsEmpty)
        {
            entries.Refuse(null, "no text found, expected an article or an export of a press database");
        }
        else if (Layouts.FirstOrDefault(layout => layout.Matches(paragraphs)) is { } layout)
        {
            entries.Format = layout.Name;
            layout.Read(paragraphs, entries);
        }
        else
        {
            ReadSingle(paragraphs, entries);
        }
    }

    private static void ReadSingle(ImmutableArray<string> paragraphs, EntryCollector entries)
    {
        const string layouts = "an export of Nexis Uni, Factiva or ProQuest";
        var words = paragraphs.Sum(TextForm.Words);
        if (words > MostWords)
        {
            entries.Refuse(null, string.Create(CultureInfo.InvariantCulture, $"{words:N0} words in no layout that is known, expected {layouts}, or one article of at most {MostWords:N0} words"));
            return;
        }

        var document = Single.Read(string.Join("\n\n", paragraphs.Select(paragraph => paragraph.Replace('\t', ' '))), isMarkdown: false);
        if (document.Headline is null || document.Body.IsEmpty)
        {
            entries.Refuse(null, $"no headline found above a text, expected {layouts}, or one article that begins with its headline");
            return;
        }

        entries.Add(new SourceEntry(null, document with { Headline = Placeless(document.Headline), Body = [.. document.Body.Select(Placeless)] }, false));
    }

    /// <summary>Places in the joined paragraphs are none in the file.</summary>
    private static SourceBlock Placeless(SourceBlock block) => EntryText.Block(block.Kind, block.Line);
}
