using System.Collections.Immutable;

namespace Compare;

/// <summary>An article before its outlet and id are settled among those of the whole corpus.</summary>
internal sealed record ArticleDraft(ManifestRow Row, ArticleFields Fields, AssembledText Text, bool IsTruncated, string Digest);

/// <summary>What became of one file.</summary>
internal sealed record ArticleResult(string File, ArticleDraft? Draft, string Digest, ImmutableArray<ReadingProblem> Problems);

/// <summary>Reads one article's file in its format; a file that cannot be read becomes a problem, whatever its content does to a parser.</summary>
internal sealed class ArticleReader(ReadingOptions options, CorpusFolder files, IReadOnlySet<string> knownOutlets)
{
    private readonly PlainTextReader plainText = new(knownOutlets);

    /// <summary>Reads the file of a manifest's row; safe to call from several threads.</summary>
    public ArticleResult Read(ManifestRow row)
    {
        var problems = new List<ReadingProblem>();
        var outlet = row.Fields.Outlet?.Value;
        var digest = "";
        ArticleDraft? draft = null;
        try
        {
            var path = files.Find(row.File);
            if (path is null) Refuse("does not exist, expected a file inside the folder");
            else if (!files.Holds(path)) problems.Add(CorpusFolder.Leaves(row.File) with { Outlet = outlet });
            else if (new InputFile(path, row.File).ReadText(options.MaximumFileBytes, CorpusFolder.IsPage(row.File), problems, out digest, outlet) is { } text)
                draft = DraftOf(row, text, digest, Refuse);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            Refuse($"cannot be parsed ({failure.GetType().Name}), expected a well-formed text or page");
        }

        return new ArticleResult(row.File, draft, digest, [.. problems]);

        void Refuse(string message) => problems.Add(new ReadingProblem(row.File, null, message, true, outlet));
    }

    private ArticleDraft? DraftOf(ManifestRow row, string text, string digest, Action<string> refuse)
    {
        var isPage = CorpusFolder.IsPage(row.File);
        if (isPage && NestingScanner.Scan(text, options.MaximumDepth) is { } nesting)
        {
            refuse(nesting);
            return null;
        }

        if (options.AsIs && !isPage)
            return Finish(row, row.Fields, PlainTextReader.ReadAsIs(text), false, digest);
        var document = isPage
            ? PageReader.Read(text)
            : plainText.Read(text, row.File.EndsWith(".md", StringComparison.OrdinalIgnoreCase), row.Fields.Outlet?.Value);
        if (document.Body.IsEmpty && (isPage || document.Headline is null))
        {
            refuse("no text found, expected an article");
            return null;
        }

        var (headline, body) = HeadlineOf(row, document, isPage);
        return Finish(row, row.Fields.OrElse(document.Fields), TextAssembler.Assemble(headline, body), document.IsTruncated, digest);
    }

    /// <summary>The manifest's headline wins; what the text itself has as its headline is kept as its first line where it differs.</summary>
    private static (SourceBlock? Headline, ImmutableArray<SourceBlock> Body) HeadlineOf(ManifestRow row, SourceDocument document, bool isPage)
    {
        if (row.Fields.Headline is not { } given) return (document.Headline, document.Body);
        var key = TextForm.Key(given.Value);
        if (document.Headline is { } own && TextForm.Key(own.Line) == key) return (own, document.Body);
        var body = document.Body;
        if (!isPage && document.Headline is { } first) body = body.Insert(0, first with { Kind = BlockKind.Subheading });
        var same = body.Take(3).FirstOrDefault(block => TextForm.Key(block.Line) == key);
        return same is not null
            ? (same, body.Remove(same))
            : (new SourceBlock(BlockKind.Headline, given.Value, -1, false), body);
    }

    private static ArticleDraft Finish(ManifestRow row, ArticleFields fields, AssembledText text, bool isTruncated, string digest)
    {
        var fallback = FileNameReader.Read(row.File);
        fields = fields.OrElse(fallback);
        return new ArticleDraft(row, fields with { Language = LanguageOf(fields.Language, text.Text) }, text, isTruncated, digest);
    }

    /// <summary>The manifest's language; else the text's where it is clear; else what the page says.</summary>
    private static Sourced<string>? LanguageOf(Sourced<string>? said, string text)
    {
        if (said is { Origin: ManifestReader.Origin }) return said;
        var detected = LanguageDetector.Detect(text);
        return detected is null || detected == said?.Value || (said is not null && !LanguageDetector.Knows(said.Value)) ? said : new Sourced<string>(detected, "text");
    }
}
