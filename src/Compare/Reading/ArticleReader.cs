using System.Collections.Immutable;

namespace Compare;

/// <summary>An article before its outlet and id are settled among those of the whole corpus.</summary>
internal sealed record ArticleDraft(ManifestRow Row, ArticleFields Fields, AssembledText Text, bool IsTruncated, string Digest)
{
    /// <summary>Whether it is one post of a live blog.</summary>
    public bool IsLivePost { get; init; }

    /// <summary>When it was collected, or null.</summary>
    public PublicationTime? Collected { get; init; }
}

/// <summary>What became of one file.</summary>
/// <param name="File">Its path inside the corpus.</param>
/// <param name="Digest">SHA-256 of its bytes; empty where it could not be opened.</param>
internal sealed record ArticleResult(string File, string Digest)
{
    /// <summary>The articles that were read and that the manifest, where there is one, names.</summary>
    public ImmutableArray<ArticleDraft> Drafts { get; init; } = [];

    /// <summary>What is wrong with the file, and with rows of the manifest that are about it.</summary>
    public ImmutableArray<ReadingProblem> Problems { get; init; } = [];

    /// <summary>What it lists without text.</summary>
    public ImmutableArray<MissingText> Missing { get; init; } = [];

    /// <summary>How many articles it holds, those that could not be read included, those that the manifest does not name left out.</summary>
    public int Found { get; init; } = 1;

    /// <summary>What was found, where it can hold several articles.</summary>
    public FileAccount? Account { get; init; }

    /// <summary>How it was collected, or null.</summary>
    public CollectedSource? Collected { get; init; }

    /// <summary>Other files that belong to its entries.</summary>
    public ImmutableArray<string> UsedFiles { get; init; } = [];
}

/// <summary>Reads a file in its format, one article or several; what cannot be read becomes a problem, whatever its content does to a parser.</summary>
internal sealed class ArticleReader(ReadingOptions options, CorpusFolder files, IReadOnlySet<string> knownOutlets)
{
    private static readonly IPressPages[] PressPages = [new EuropressePages(), new FactivaPages()];

    private readonly PlainTextReader plainText = new(knownOutlets);

    /// <summary>Reads the file for the manifest's rows; safe to call from several threads.</summary>
    public ArticleResult Read(FileRows rows)
    {
        if (rows.Rows.IsEmpty && ArticleFormats.ReaderOf(rows.File) is null) return new ArticleResult(rows.File, "") { Problems = [EntryMatcher.NotListed(rows.File)], Found = 0 };
        if (rows.IsLeftOut) return new ArticleResult(rows.File, "") { Found = 0 };
        var problems = new List<ReadingProblem>();
        var outlet = rows.Whole?.Fields.Outlet?.Value;
        var digest = "";
        try
        {
            var path = files.Find(rows.File);
            if (path is null) Refuse("does not exist, expected a file inside the folder");
            else if (!files.Holds(path)) problems.Add(CorpusFolder.Leaves(rows.File) with { Outlet = outlet });
            else if ((ArticleFormats.ReaderOf(rows.File) is { } reader ? ReadEntries(reader, path) : ReadText(path)) is { } result)
                return result;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            Refuse($"cannot be parsed ({failure.GetType().Name}), expected a well-formed text or page");
        }

        return new ArticleResult(rows.File, digest) { Problems = [.. problems], Found = Math.Max(1, rows.Rows.Length) };

        ArticleResult? ReadEntries(IFormatReader reader, string path)
        {
            if (new InputFile(path, rows.File).ReadBytes(options.MaximumFileBytes, problems, out digest, outlet) is not { } bytes) return null;
            var entries = new EntryCollector(options);
            reader.Read(new FormatFile(rows.File, bytes, files, options), entries);
            return new EntryMatcher(rows, digest).Match(entries, reader.Name);
        }

        ArticleResult? ReadText(string path)
        {
            var isPage = CorpusFolder.IsPage(rows.File);
            var collected = isPage ? CollectedSource.Of(files, rows.File) : null;
            if (new InputFile(path, rows.File).ReadText(options.MaximumFileBytes, isPage, problems, out digest, outlet, collected?.Response.Charset) is not { } text) return null;
            if (isPage && Array.Find(PressPages, export => export.Matches(text)) is { } pages)
            {
                var entries = new EntryCollector(options);
                pages.Read(text, options, entries);
                return new EntryMatcher(rows, digest).Match(entries, pages.Name);
            }

            // A row that names an entry of a file which holds one article only.
            if (rows.Whole is null && !isPage) return new ArticleResult(rows.File, digest) { Problems = [.. rows.Unknown(ImmutableHashSet<string>.Empty)], Found = rows.Rows.Length };
            if (options.AsIs && !isPage) return Single(DraftMaker.Finish(rows.Whole!, rows.Whole!.Fields, PlainTextReader.ReadAsIs(text), false, digest));
            if (DocumentOf(rows, text, collected, Refuse) is not { } document) return null;
            if (isPage && LivePages.Match(rows, text, document, digest, options) is { } posts) return posts with { Collected = collected };
            if (rows.Whole is null) return new ArticleResult(rows.File, digest) { Problems = [.. rows.Unknown(ImmutableHashSet<string>.Empty)], Found = rows.Rows.Length };
            return Single(DraftMaker.Make(rows.Whole, new SourceEntry(null, document, isPage), digest)) with { Collected = collected };
        }

        ArticleResult Single(ArticleDraft draft) => new(rows.File, digest) { Drafts = [draft], Problems = [.. problems] };

        void Refuse(string message) => problems.Add(new ReadingProblem(rows.File, null, message, true, outlet));
    }

    /// <summary>What the file says, or null where it cannot be read.</summary>
    private SourceDocument? DocumentOf(FileRows rows, string text, CollectedSource? collected, Action<string> refuse)
    {
        var isPage = CorpusFolder.IsPage(rows.File);
        if (isPage && NestingScanner.Scan(text, options.MaximumDepth) is { } nesting)
        {
            refuse(nesting);
            return null;
        }

        var document = isPage
            ? PageReader.Read(text)
            : plainText.Read(text, rows.File.EndsWith(".md", StringComparison.OrdinalIgnoreCase), rows.Whole?.Fields.Outlet?.Value);
        if (document.Body.IsEmpty && (isPage || document.Headline is null))
        {
            refuse("no text found, expected an article");
            return null;
        }

        return collected is null ? document : document with { Fields = collected.Complete(document.Fields), Collected = collected.Time };
    }
}
