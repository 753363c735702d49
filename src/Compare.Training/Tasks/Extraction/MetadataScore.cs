namespace Compare;

/// <summary>How well one page's metadata and marked strings were taken.</summary>
internal sealed record MetadataScore
{
    private const double AuthorShare = 0.6;
    private const int AuthorExtraWords = 3;

    /// <summary>The title equals the gold's on letters and digits.</summary>
    public required bool TitleRight { get; init; }

    /// <summary>Any date was given.</summary>
    public required bool DateGiven { get; init; }

    /// <summary>The date is the gold's to the day.</summary>
    public required bool DateRight { get; init; }

    /// <summary>The gold names an author.</summary>
    public required bool AuthorWanted { get; init; }

    /// <summary>The gold names an author and one was given.</summary>
    public required bool AuthorGiven { get; init; }

    /// <summary>The author given holds 60 % of the words of the gold's and at most three more.</summary>
    public required bool AuthorRight { get; init; }

    /// <summary>How many strings the text must hold, and how many of these it holds.</summary>
    public required (int Wanted, int Kept) With { get; init; }

    /// <summary>How many of the strings that the text must not hold it holds.</summary>
    public required int Unwanted { get; init; }

    /// <summary>Scores what was read from a page.</summary>
    public static MetadataScore Of(ExtractionPage page, SourceDocument document)
    {
        var fields = document.Fields;
        var text = Squeezed(ExtractionTask.TextOf(document));
        var date = fields.Published?.Value.ToString();
        var (author, taken) = (WordsOf(page.Text("author")), WordsOf(fields.Byline?.Value ?? ""));
        var with = page.Texts("with").Select(Squeezed).ToList();
        return new MetadataScore
        {
            TitleRight = string.Concat(WordsOf(fields.Headline?.Value ?? "")) == string.Concat(WordsOf(page.Text("title"))),
            DateGiven = date is not null,
            DateRight = date is not null && date.StartsWith(page.Text("date"), StringComparison.Ordinal),
            AuthorWanted = author.Length > 0,
            AuthorGiven = author.Length > 0 && taken.Length > 0,
            AuthorRight = author.Length > 0 && author.Count(taken.Contains) >= AuthorShare * author.Length && taken.Length <= author.Length + AuthorExtraWords,
            With = (with.Count, with.Count(wanted => text.Contains(wanted, StringComparison.Ordinal))),
            Unwanted = page.Texts("without").Count(unwanted => text.Contains(Squeezed(unwanted), StringComparison.Ordinal)),
        };
    }

    private static string[] WordsOf(string text) => TextForm.Key(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The text without white space and soft hyphens: the marked strings were cut from other renderings of the pages.</summary>
    private static string Squeezed(string text) => string.Concat(text.Where(unit => !char.IsWhiteSpace(unit) && unit != '\u00AD'));
}
