using System.Globalization;

namespace Compare;

/// <summary>Takes what a reader finds in one file, and keeps to the limits on it.</summary>
/// <param name="options">The limits.</param>
internal sealed class EntryCollector(ReadingOptions options)
{
    /// <summary>A broken export has thousands of broken lines: what follows these is counted, not listed.</summary>
    private const int MostFaults = 20;

    private readonly List<SourceEntry> entries = [];
    private readonly List<ListedArticle> listed = [];
    private readonly List<EntryFault> faults = [];
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private long expanded;

    /// <summary>The articles that were read.</summary>
    public IReadOnlyList<SourceEntry> Entries => entries;

    /// <summary>What is listed without text.</summary>
    public IReadOnlyList<ListedArticle> Listed => listed;

    /// <summary>Entries that could not be read, the first ones of them.</summary>
    public IReadOnlyList<EntryFault> Faults => faults;

    /// <summary>How many entries could not be read.</summary>
    public int FaultCount { get; private set; }

    /// <summary>The format where the content tells more than the file's extension; else null.</summary>
    public string? Format { get; set; }

    /// <summary>Other files of the corpus that belong to entries of this one and are no articles of their own.</summary>
    public IReadOnlyCollection<string> UsedFiles => used;

    /// <summary>Whether one more entry may be read; once the file holds more than allowed, that is a fault.</summary>
    public bool HasRoom(string? place)
    {
        if (entries.Count + listed.Count + FaultCount < options.MaximumEntries) return true;
        Limit(place, string.Create(CultureInfo.InvariantCulture, $"the rest was not read, expected at most {options.MaximumEntries:N0} entries in a file"));
        return false;
    }

    /// <summary>How many bytes may still be unpacked from the file: the limit of one file or what is left of the limit of all, whichever is less.</summary>
    public long RoomToExpand => Math.Min(options.MaximumFileBytes, options.MaximumExpandedBytes - expanded);

    /// <summary>Counts unpacked bytes; false, with a fault, where they are more than <see cref="RoomToExpand"/>.</summary>
    public bool Expand(long bytes, string? place)
    {
        if (bytes > options.MaximumExpandedBytes - expanded)
        {
            Spend(place);
            return false;
        }

        expanded += bytes;
        if (bytes <= options.MaximumFileBytes) return true;
        Refuse(place, string.Create(CultureInfo.InvariantCulture, $"more than {options.MaximumFileBytes:N0} bytes when unpacked, expected at most that"));
        return false;
    }

    /// <summary>Says that everything that may be unpacked has been.</summary>
    public void Spend(string? place) =>
        Limit(place, string.Create(CultureInfo.InvariantCulture, $"the rest was not read, expected at most {options.MaximumExpandedBytes:N0} bytes when unpacked"));

    /// <summary>Whether a limit was met.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>Takes an article whose fields the source states.</summary>
    /// <param name="name">Its name inside the file, or null.</param>
    /// <param name="place">Where it stands, for messages.</param>
    /// <param name="fields">What the source says.</param>
    /// <param name="body">Its blocks without the headline.</param>
    public void AddText(string? name, string? place, ArticleFields fields, IReadOnlyList<SourceBlock> body)
    {
        if (body.Count == 0) Refuse(place, "no text found, expected an article");
        else entries.Add(new SourceEntry(name, EntryText.Assemble(fields, body), true));
    }

    /// <summary>Takes a page: its own metadata fill what the container does not state.</summary>
    public void AddPage(string? name, string? place, string html, ArticleFields stated)
    {
        if (NestingScanner.Scan(html, options.MaximumDepth) is { } nesting)
        {
            Refuse(place, nesting);
            return;
        }

        var page = PageReader.Read(html);
        if (page.Body.IsEmpty) Refuse(place, "no text found, expected an article");
        else entries.Add(new SourceEntry(name, WithoutPlaces(page) with { Fields = page.Fields.OrElse(stated) }, true));
    }

    /// <summary>Takes a piece of HTML that is an article's body, where it has so many characters of text and is not cut; else says no.</summary>
    public bool TryAddFragment(string? name, string html, ArticleFields stated, int fewestCharacters)
    {
        if (NestingScanner.Scan(html, options.MaximumDepth) is not null) return false;
        var body = PageReader.Read($"<html><body><article>{html}</article></body></html>").Body;
        if (body.Sum(block => block.Line.Length) < fewestCharacters || Truncation.Shows(body[^1].Line)) return false;
        var blocks = body.Select(block => EntryText.Block(block.Kind, block.Line)).ToList();
        entries.Add(new SourceEntry(name, EntryText.Assemble(stated, blocks), true));
        return true;
    }

    /// <summary>Takes what a reader of another format has read.</summary>
    public void Add(SourceEntry entry) => entries.Add(entry);

    /// <summary>Takes what was read of an attached file, under the fields that its catalogue entry states.</summary>
    public void AddAttached(string? name, SourceEntry attached, ArticleFields stated)
    {
        var fields = stated.OrElse(attached.Document.Fields);
        var body = attached.Document.Body;
        // A guessed headline that is not the stated one may be text.
        if (!attached.HasStatedHeadline && attached.Document.Headline is { } guess) body = body.Insert(0, guess with { Kind = BlockKind.Subheading });
        entries.Add(new SourceEntry(name, EntryText.Assemble(fields, body), true));
    }

    /// <summary>Takes an article that is listed without its text.</summary>
    public void Miss(string? name, ArticleFields fields) => listed.Add(new ListedArticle(name, fields));

    /// <summary>Says that another file of the corpus belongs to an entry of this one.</summary>
    public void Use(string file) => used.Add(file);

    /// <summary>Says that an entry, or with no place the whole file, cannot be read.</summary>
    public void Refuse(string? place, string message)
    {
        if (++FaultCount <= MostFaults) faults.Add(new EntryFault(place, message));
    }

    /// <summary>The fault that stands for those not listed, or null.</summary>
    public EntryFault? Unlisted => FaultCount <= MostFaults
        ? null
        : new EntryFault(null, string.Create(CultureInfo.InvariantCulture, $"{FaultCount - MostFaults:N0} more entries cannot be read"));

    /// <summary>Places inside a page that is itself packed in a file lead nowhere.</summary>
    private static SourceDocument WithoutPlaces(SourceDocument page) => page with
    {
        Headline = page.Headline is { } headline ? EntryText.Block(headline.Kind, headline.Line) : null,
        Body = [.. page.Body.Select(block => EntryText.Block(block.Kind, block.Line))],
    };

    private void Limit(string? place, string message)
    {
        if (!IsSpent) Refuse(place, message);
        IsSpent = true;
    }
}
