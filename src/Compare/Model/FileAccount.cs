using System.Globalization;

namespace Compare;

/// <summary>What was found in a file that can hold several articles.</summary>
/// <param name="File">Path inside the corpus, with forward slashes.</param>
/// <param name="Format">The format as people call it ("WARC", "Nexis Uni").</param>
/// <param name="Articles">Articles read.</param>
/// <param name="WithoutDate">Articles read whose time of publication is not known.</param>
/// <param name="Missing">Articles listed without their text.</param>
/// <param name="Unread">Entries that could not be read.</param>
public sealed record FileAccount(string File, string Format, int Articles, int WithoutDate, int Missing, int Unread)
{
    /// <summary><c>export.docx (Nexis Uni): 12 articles, 1 without date</c>: what there is none of is left out.</summary>
    public override string ToString()
    {
        var parts = new List<string> { string.Create(CultureInfo.InvariantCulture, $"{Articles:N0} {(Articles == 1 ? "article" : "articles")}") };
        Add(WithoutDate, "without date");
        Add(Missing, "without text");
        Add(Unread, "not read");
        return $"{File} ({Format}): {string.Join(", ", parts)}";

        void Add(int number, string what)
        {
            if (number > 0) parts.Add(string.Create(CultureInfo.InvariantCulture, $"{number:N0} {what}"));
        }
    }
}
