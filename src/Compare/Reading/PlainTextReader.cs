using System.Collections.Immutable;

namespace Compare;

/// <summary>Reads plain text and Markdown, much of which was pasted from web pages: finds the headline, drops the page's furniture.</summary>
/// <param name="knownOutlets">Keys (<see cref="TextForm.Key"/>) of the outlets that the manifest and <c>outlets.csv</c> name.</param>
internal sealed class PlainTextReader(IReadOnlySet<string> knownOutlets)
{
    private const string FromText = "text";

    /// <summary>How many lines at the start are looked at before running text must have begun.</summary>
    private const int HeadBlocks = 14;

    /// <summary>A line after which nothing of the article follows may stand in the last part of the text only, by share of its length.</summary>
    private const double TailShare = 0.25;

    /// <summary>Reads a decoded file.</summary>
    public SourceDocument Read(string text, bool isMarkdown, string? ownOutlet = null)
    {
        var blocks = ParagraphSplitter.Split(text, isMarkdown);
        if (isMarkdown) blocks = MarkdownReader.Read(blocks);
        var state = new Draft { Blocks = WithoutTail(blocks).Select(WithCaptionKind).ToList() };
        ReadHead(state, TextForm.Key(ownOutlet ?? ""));
        ReadEnd(state);
        ReadDateline(state);
        var body = state.Blocks.Where(block => Furniture.KindOf(Raw(block)) != FurnitureKind.Loose || block.Kind == BlockKind.Headline).ToList();
        return new SourceDocument(state.Fields, state.Headline, WithSubheadings(body))
        {
            IsTruncated = body.Count > 0 && Truncation.Shows(body[^1].Line),
        };
    }

    /// <summary>Reads a file untouched: paragraphs by blank lines only, nothing guessed, nothing dropped.</summary>
    public static AssembledText ReadAsIs(string text)
    {
        var blocks = ImmutableArray.CreateBuilder<ArticleBlock>();
        var start = -1;
        var end = 0;
        foreach (var line in ParagraphSplitter.Lines(text))
        {
            if (string.IsNullOrWhiteSpace(line.Of(text))) Close();
            else
            {
                var trimmed = line.Of(text);
                if (start < 0) start = line.Start + trimmed.Length - trimmed.TrimStart().Length;
                end = line.Start + trimmed.TrimEnd().Length;
            }
        }

        Close();
        var runs = text.Length == 0 ? [] : ImmutableArray.Create(new SourceRun(new TextSpan(0, text.Length), 0, true));
        return new AssembledText(text, TextAssembler.WithLead(blocks.ToImmutable()), new SourceMap(runs));

        void Close()
        {
            if (start >= 0) blocks.Add(new ArticleBlock(BlockKind.Paragraph, ArticlePart.Body, TextSpan.Between(start, end)));
            start = -1;
        }
    }

    private static SourceBlock WithCaptionKind(SourceBlock block) =>
        block.Kind == BlockKind.Paragraph && Furniture.IsCaption(block.Line) ? block with { Kind = BlockKind.Caption } : block;

    /// <summary>Cuts the text at the first line of its last part after which only a page's end follows.</summary>
    private static ImmutableArray<SourceBlock> WithoutTail(ImmutableArray<SourceBlock> blocks)
    {
        var total = blocks.Sum(block => block.Line.Length);
        var left = total;
        for (var i = 0; i < blocks.Length; i++)
        {
            left -= blocks[i].Line.Length;
            if (i > 0 && left <= total * TailShare && Furniture.KindOf(Raw(blocks[i])) == FurnitureKind.End && blocks[..i].Any(block => TextForm.IsProse(block.Line)))
                return blocks[..i];
        }

        return blocks;
    }

    private void ReadHead(Draft draft, string ownOutlet)
    {
        var blocks = draft.Blocks;
        var kept = new List<SourceBlock>();
        var i = 0;
        SourceBlock? name = null;
        for (; i < blocks.Count && i < HeadBlocks && !IsProse(blocks[i]); i++)
        {
            var line = blocks[i].Line;
            if (Furniture.KindOf(Raw(blocks[i])) != FurnitureKind.None || draft.TakeTime(line) || draft.TakeSignature(line))
            {
                // A name that stands directly over a date or a reading time is the author's.
                if (name is not null && kept.Remove(name)) draft.TakeByline(name.Line);
                name = null;
                continue;
            }

            name = null;
            if (HeadLines.Byline(line) is { } byline) draft.TakeByline(byline, line);
            else if (kept.Count > 0 && TextForm.Key(line) is var key && (key == ownOutlet || knownOutlets.Contains(key))) TakeOutlet(draft, line, key == ownOutlet);
            else
            {
                kept.Add(blocks[i]);
                if (kept.Count > 1 && HeadLines.IsName(line)) name = blocks[i];
            }
        }

        draft.Blocks = [.. kept, .. blocks.Skip(i)];
        TakeHeadline(draft, kept.Count);
    }

    /// <summary>A line that only names an outlet: the page's own masthead, or the agency that the text comes from.</summary>
    private static void TakeOutlet(Draft draft, string line, bool isOwn)
    {
        if (!isOwn) draft.TakeByline(line);
    }

    private static void TakeHeadline(Draft draft, int headCount)
    {
        var blocks = draft.Blocks;
        if (blocks.Count < 2) return;
        var marked = blocks.FindIndex(block => block.Kind == BlockKind.Headline);
        var index = marked >= 0 ? marked : blocks.FindIndex(block => block.Kind != BlockKind.Caption);
        // One or two words over a longer line are the section that the page belongs to.
        var hasSection = marked < 0 && index == 0 && headCount >= 2 && TextForm.Words(blocks[0].Line) <= 2 && TextForm.Words(blocks[1].Line) >= 4 && TextForm.CanBeHeadline(blocks[1].Line);
        if (hasSection) index = 1;
        if (index < 0) return;
        var block = blocks[index];
        if (marked < 0 && (block.Kind != BlockKind.Paragraph || !TextForm.CanBeHeadline(block.Line) || Furniture.IsDisclaimer(block.Line))) return;
        draft.Headline = block with { Kind = BlockKind.Headline };
        draft.Fields = draft.Fields with { Headline = new Sourced<string>(block.Line, marked >= 0 ? "heading" : "first line") };
        blocks.RemoveAt(index);
        if (hasSection) blocks.RemoveAt(0);
    }

    /// <summary>Times, bylines, buttons and the constructed-example line at the end.</summary>
    private static void ReadEnd(Draft draft)
    {
        var blocks = draft.Blocks;
        while (blocks.Count > 1 && (Furniture.KindOf(Raw(blocks[^1])) != FurnitureKind.None || Furniture.IsDisclaimer(blocks[^1].Line) || draft.TakeTime(blocks[^1].Line)))
            blocks.RemoveAt(blocks.Count - 1);
    }

    /// <summary>"WASHINGTON, Oct 17, 2023 (Agency) - …": the date before the dash.</summary>
    private static void ReadDateline(Draft draft)
    {
        const int longestDateline = 80;
        if (draft.Fields.Published is not null || draft.Blocks.Find(block => TextForm.IsProse(block.Line)) is not { } lead) return;
        var line = lead.Line;
        var dash = line.IndexOfAny(['-', '–', '—']);
        if (dash is > 0 and < longestDateline && TimeReader.Find(line[..dash]) is { } time)
            draft.Fields = draft.Fields with { Published = new Sourced<PublicationTime>(time, "dateline") { Written = line[..dash].Trim() } };
    }

    /// <summary>Short lines without a sentence's end between paragraphs are subheadings.</summary>
    private static ImmutableArray<SourceBlock> WithSubheadings(List<SourceBlock> body)
    {
        var blocks = ImmutableArray.CreateBuilder<SourceBlock>(body.Count);
        for (var i = 0; i < body.Count; i++)
        {
            var block = body[i];
            var line = block.Line;
            var isSubheading = block.Kind == BlockKind.Paragraph && i > 0 && i < body.Count - 1 && line.Length <= 80 && TextForm.Words(line) <= 12
                && !TextForm.EndsSentence(line) && char.IsLetterOrDigit(line[^1]) && (char.IsUpper(line[0]) || char.IsDigit(line[0])) && TextForm.IsProse(body[i + 1].Line);
            blocks.Add(isSubheading ? block with { Kind = BlockKind.Subheading } : block);
        }

        return blocks.ToImmutable();
    }

    private static bool IsProse(SourceBlock block) =>
        block.Kind is BlockKind.Quote or BlockKind.ListItem || (block.Kind == BlockKind.Paragraph && TextForm.IsProse(block.Line) && !TextForm.CanBeHeadline(block.Line));

    private static string Raw(SourceBlock block) => block.Pieces.Length == 1 ? block.Pieces[0].Text : block.Line;

    /// <summary>What was read so far.</summary>
    private sealed class Draft
    {
        public List<SourceBlock> Blocks { get; set; } = [];

        public SourceBlock? Headline { get; set; }

        public ArticleFields Fields { get; set; } = new();

        public bool TakeTime(string line)
        {
            if (!HeadLines.IsTime(line, out var isUpdate, out var time)) return false;
            if (time is null) return true;
            var sourced = new Sourced<PublicationTime>(time, FromText) { Written = line };
            Fields = isUpdate ? Fields with { Updated = Fields.Updated ?? sourced } : Fields with { Published = Fields.Published ?? sourced };
            return true;
        }

        public bool TakeSignature(string line)
        {
            if (!HeadLines.IsSignature(line, out var published, out var byline)) return false;
            if (published is not null) Fields = Fields with { Published = Fields.Published ?? new Sourced<PublicationTime>(published, FromText) { Written = line } };
            if (byline is not null) TakeByline(byline, line);
            return true;
        }

        public void TakeByline(string names, string? written = null) => Fields = Fields with { Byline = Fields.Byline ?? new Sourced<string>(names, FromText) { Written = written } };
    }
}
