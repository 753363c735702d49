using System.Globalization;

namespace Compare;

/// <summary>Reads lists of links as Media Cloud exports them (CSV with <c>url</c>, <c>title</c>, <c>media_name</c>, <c>publish_date</c>): no row has a text.</summary>
internal sealed class LinkListReader : IFormatReader
{
    private const string Origin = "link list";

    public string Name => "Media Cloud CSV";

    public void Read(FormatFile file, EntryCollector entries)
    {
        if (file.Text() is not { } text || !ContentSigns.IsLinkList(text.TrimStart('\uFEFF')))
        {
            entries.Refuse("line 1", "no list of links, expected the columns media_name, publish_date, title and url");
            return;
        }

        var table = Table.Parse(text);
        foreach (var fault in table.Faults) entries.Refuse(JsonText.Line(fault.Line), fault.Message);
        var (outlet, title, url, date, language) = (table.IndexOf("media_name"), table.IndexOf("title"), table.IndexOf("url"), table.IndexOf("publish_date"), table.IndexOf("language"));
        foreach (var row in table.Rows)
        {
            string? Field(int? column) => column is { } index ? Table.Field(row, index) : null;
            var place = JsonText.Line(row.Line);
            if (!entries.HasRoom(place)) return;
            var fields = EntryFields.Of(Origin, outlet: Field(outlet), headline: Field(title), published: Field(date), url: Field(url), language: Field(language));
            if (fields.Url is null) entries.Refuse(place + ", url", Field(url) is { } written ? $"\"{written}\" is no address, expected one with http or https" : "is empty, expected the article's address");
            else entries.Miss(row.Line.ToString(CultureInfo.InvariantCulture), fields);
        }
    }
}
