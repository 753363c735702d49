using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Compare;

/// <summary>Turns the marks of Markdown into kinds of blocks: headings, quotes, list items; links become their text.</summary>
internal static partial class MarkdownReader
{
    public static ImmutableArray<SourceBlock> Read(ImmutableArray<SourceBlock> paragraphs)
    {
        var blocks = ImmutableArray.CreateBuilder<SourceBlock>();
        var pieces = new List<SourcePiece>();
        var kind = BlockKind.Paragraph;
        var hasHeadline = false;
        foreach (var paragraph in paragraphs)
        {
            foreach (var line in paragraph.Pieces)
            {
                if (Rule().IsMatch(line.Text)) { Close(); continue; }
                var mark = LineMark().Match(line.Text);
                var lineKind = KindOf(mark, hasHeadline);
                // A quote goes on over its lines; a heading or list item starts a block of its own.
                if (lineKind is not null && (lineKind != BlockKind.Quote || kind != BlockKind.Quote)) Close();
                kind = lineKind ?? kind;
                hasHeadline |= kind == BlockKind.Headline;
                pieces.AddRange(Inline(line with { Text = line.Text[mark.Length..], SourceStart = line.SourceStart + mark.Length }));
                if (lineKind is BlockKind.Headline or BlockKind.Subheading) Close();
            }

            Close();
        }

        return blocks.ToImmutable();

        void Close()
        {
            if (pieces.Count > 0) blocks.Add(new SourceBlock(kind, Joined(pieces)));
            if (blocks.Count > 0 && blocks[^1].Line.Length == 0) blocks.RemoveAt(blocks.Count - 1);
            pieces.Clear();
            kind = BlockKind.Paragraph;
        }
    }

    private static BlockKind? KindOf(Match mark, bool hasHeadline) => mark.Groups["mark"].Value.Trim() switch
    {
        "" => null,
        "#" => hasHeadline ? BlockKind.Subheading : BlockKind.Headline,
        ['#', ..] => BlockKind.Subheading,
        [.., '>'] => BlockKind.Quote,
        _ => BlockKind.ListItem,
    };

    /// <summary>The text without link targets, images and emphasis.</summary>
    private static IEnumerable<SourcePiece> Inline(SourcePiece line)
    {
        var start = 0;
        foreach (Match match in InlineMark().Matches(line.Text))
        {
            yield return Slice(line, start, match.Index);
            var shown = match.Groups["shown"];
            if (shown.Success) yield return Slice(line, shown.Index, shown.Index + shown.Length);
            start = match.Index + match.Length;
        }

        yield return Slice(line, start, line.Text.Length);
    }

    private static SourcePiece Slice(SourcePiece piece, int start, int end) =>
        piece with { Text = piece.Text[start..end], SourceStart = piece.SourceStart + start };

    private static ImmutableArray<SourcePiece> Joined(List<SourcePiece> pieces) => [.. pieces.Where(piece => piece.Text.Length > 0)];

    [GeneratedRegex(@"^\s{0,3}(?<mark>#{1,6}(?=\s)|(?:>\s?)+|[*+-](?=\s)|\d{1,3}[.)](?=\s))\s*|^", RegexOptions.CultureInvariant)]
    private static partial Regex LineMark();

    [GeneratedRegex(@"^\s{0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,}|=+)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(@"!\[[^\]]*\]\([^)]*\)|\[(?<shown>[^\]]+)\]\([^)\s]*(?:\s+""[^""]*"")?\)|<(?<shown>https?://[^>\s]+)>|\*\*(?=\S)|(?<=\S)\*\*|(?<![\p{L}\p{N}])_{1,2}(?=\S)|(?<=\S)_{1,2}(?![\p{L}\p{N}])|(?<![*\p{L}\p{N}])\*(?=[^\s*])|(?<=[^\s*])\*(?![*\p{L}\p{N}])|`", RegexOptions.CultureInvariant)]
    private static partial Regex InlineMark();
}
