using System.Globalization;

namespace Compare;

/// <summary>Reads JSON lines: an article a line; an entry's name is its line, from 1.</summary>
internal sealed class JsonLinesReader : IFormatReader
{
    public string Name => "JSON lines";

    public void Read(FormatFile file, EntryCollector entries)
    {
        if (file.Text() is not { } text)
        {
            entries.Refuse(null, "binary content, expected a JSON object on each line");
            return;
        }

        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsWhiteSpace()) continue;
            var place = JsonText.Line(number);
            if (!entries.HasRoom(place)) return;
            using var document = JsonText.Parse(line.ToString(), out _);
            if (document is null) entries.Refuse(place, "is not valid JSON, expected " + JsonArticle.Expected);
            else JsonArticle.Read(document.RootElement, number.ToString(CultureInfo.InvariantCulture), place, entries);
        }
    }
}
