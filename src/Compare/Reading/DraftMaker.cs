using System.Collections.Immutable;

namespace Compare;

/// <summary>Makes drafts: what the manifest knows, what the source says, and what the file's name and the text's language tell.</summary>
internal static class DraftMaker
{
    /// <summary>The draft of an article.</summary>
    public static ArticleDraft Make(ManifestRow row, SourceEntry entry, string digest)
    {
        var document = entry.Document;
        var (headline, body) = HeadlineOf(row, document, entry.HasStatedHeadline);
        return Finish(row, row.Fields.OrElse(document.Fields), TextAssembler.Assemble(headline, body), document.IsTruncated, digest) with { IsLivePost = document.IsLivePost, Collected = document.Collected };
    }

    /// <summary>The draft of an article whose text is settled.</summary>
    public static ArticleDraft Finish(ManifestRow row, ArticleFields fields, AssembledText text, bool isTruncated, string digest)
    {
        fields = fields.OrElse(FileNameReader.Read(row.File));
        return new ArticleDraft(row, fields with { Language = LanguageOf(fields.Language, text.Text) }, text, isTruncated, digest);
    }

    /// <summary>The manifest's headline wins; what the text itself has as its headline is kept as its first line where it differs.</summary>
    private static (SourceBlock? Headline, ImmutableArray<SourceBlock> Body) HeadlineOf(ManifestRow row, SourceDocument document, bool hasStatedHeadline)
    {
        if (row.Fields.Headline is not { } given) return (document.Headline, document.Body);
        var key = TextForm.Key(given.Value);
        if (document.Headline is { } own && TextForm.Key(own.Line) == key) return (own, document.Body);
        var body = document.Body;
        if (!hasStatedHeadline && document.Headline is { } first) body = body.Insert(0, first with { Kind = BlockKind.Subheading });
        var same = body.Take(3).FirstOrDefault(block => TextForm.Key(block.Line) == key);
        return same is not null
            ? (same, body.Remove(same))
            : (new SourceBlock(BlockKind.Headline, given.Value, -1, false), body);
    }

    /// <summary>The manifest's language; else the text's where it is clear; else what the page says.</summary>
    private static Sourced<string>? LanguageOf(Sourced<string>? said, string text)
    {
        if (said is { Origin: ManifestReader.Origin }) return said;
        var detected = LanguageDetector.Detect(text);
        return detected is null || detected == said?.Value || (said is not null && !LanguageDetector.Knows(said.Value)) ? said : new Sourced<string>(detected, "text");
    }
}
