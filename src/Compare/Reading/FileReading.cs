using System.Collections.Immutable;

namespace Compare;

/// <summary>Reads one file once, with what is wrong with it.</summary>
internal sealed class FileReading(FileRows rows, ReadingOptions options, CorpusFolder files, PlainTextReader plainText)
{
    private static readonly IPressPages[] PressPages = [new EuropressePages(), new FactivaPages()];

    private readonly List<ReadingProblem> problems = [];
    private readonly bool isPage = CorpusFolder.IsPage(rows.File);
    private readonly string? outlet = rows.Whole?.Fields.Outlet?.Value;
    private string digest = "";

    /// <summary>What became of the file; a problem where it cannot be read.</summary>
    public ArticleResult Read()
    {
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
    }

    private ArticleResult? ReadEntries(IFormatReader reader, string path)
    {
        if (new InputFile(path, rows.File).ReadBytes(options.MaximumFileBytes, problems, out digest, outlet) is not { } bytes) return null;
        var entries = new EntryCollector(options);
        reader.Read(new FormatFile(rows.File, bytes, files, options), entries);
        return new EntryMatcher(rows, digest).Match(entries, reader.Name);
    }

    private ArticleResult? ReadText(string path)
    {
        var collected = isPage ? CollectedSource.Of(files, rows.File) : null;
        if (new InputFile(path, rows.File).ReadText(options.MaximumFileBytes, isPage, problems, out digest, outlet, collected?.Response.Charset) is not { } text) return null;
        return isPage ? ReadPage(text, collected) : ReadPlain(text);
    }

    private ArticleResult? ReadPage(string text, CollectedSource? collected)
    {
        if (Array.Find(PressPages, export => export.Matches(text)) is { } pages)
        {
            var entries = new EntryCollector(options);
            pages.Read(text, options, entries);
            return new EntryMatcher(rows, digest).Match(entries, pages.Name);
        }

        if (NestingScanner.Scan(text, options.MaximumDepth) is { } nesting) return Refuse(nesting);
        var document = PageReader.Read(text);
        if (document.Body.IsEmpty) return RefuseEmpty();
        if (collected is not null) document = document with { Fields = collected.Complete(document.Fields), Collected = collected.Time };
        if (LivePages.Match(rows, text, document, digest, options) is { } posts) return posts with { Collected = collected };
        return rows.Whole is { } row ? Single(DraftMaker.Make(row, new SourceEntry(null, document, HasStatedHeadline: true), digest)) with { Collected = collected } : OfUnknownRows();
    }

    private ArticleResult? ReadPlain(string text)
    {
        if (rows.Whole is not { } row) return OfUnknownRows();
        if (options.AsIs) return Single(DraftMaker.Finish(row, row.Fields, PlainTextReader.ReadAsIs(text), false, digest));
        var document = plainText.Read(text, rows.File.EndsWith(".md", StringComparison.OrdinalIgnoreCase), outlet);
        return document.Body.IsEmpty && document.Headline is null ? RefuseEmpty() : Single(DraftMaker.Make(row, new SourceEntry(null, document, HasStatedHeadline: false), digest));
    }

    private ArticleResult Single(ArticleDraft draft) => new(rows.File, digest) { Drafts = [draft], Problems = [.. problems] };

    /// <summary>Every row names an entry, and the file holds one article only.</summary>
    private ArticleResult OfUnknownRows() => new(rows.File, digest) { Problems = [.. rows.Unknown(ImmutableHashSet<string>.Empty)], Found = rows.Rows.Length };

    private ArticleResult? RefuseEmpty() => Refuse("no text found, expected an article");

    private ArticleResult? Refuse(string message)
    {
        problems.Add(new ReadingProblem(rows.File, null, message, true, outlet));
        return null;
    }
}
