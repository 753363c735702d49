using System.Buffers;
using System.Collections.Immutable;

namespace Compare;

/// <summary>
/// Splits plain text into paragraphs. Blank lines separate them; whether a single line break does too is decided for the whole
/// file: in hard-wrapped text the next word would not have fitted on the line before. Quoted lines of Markdown go on.
/// </summary>
internal static class ParagraphSplitter
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n\u2028\u2029\f\u0085");
    private const int WidestWrap = 120;
    private const int NarrowestWrap = 45;

    public static ImmutableArray<SourceBlock> Split(string text, bool isMarkdown = false)
    {
        var groups = Groups(text);
        var width = WrapWidth(groups, text);
        var blocks = ImmutableArray.CreateBuilder<SourceBlock>();
        foreach (var group in groups)
        {
            var pieces = ImmutableArray.CreateBuilder<SourcePiece>();
            for (var i = 0; i < group.Count; i++)
            {
                var goesOn = i + 1 < group.Count
                    && ((width is { } wrapped && IsWrapped(group[i], group[i + 1], text, wrapped)) || (isMarkdown && IsQuoted(group[i], text) && IsQuoted(group[i + 1], text)));
                // A line that goes on keeps its line break, which parts the words.
                var end = goesOn ? group[i + 1].Start : group[i].End;
                pieces.Add(new SourcePiece(text[group[i].Start..end], group[i].Start, true));
                if (goesOn) continue;
                blocks.Add(new SourceBlock(BlockKind.Paragraph, pieces.ToImmutable()));
                pieces.Clear();
            }
        }

        return [.. blocks.Where(block => block.Line.Length > 0)];
    }

    /// <summary>The spans of all lines without the characters that end them, blank ones too.</summary>
    public static IEnumerable<TextSpan> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny(LineEnds);
            end = end < 0 ? text.Length : start + end;
            yield return TextSpan.Between(start, end);
            start = end + 1;
            if (start < text.Length && text[end] == '\r' && text[start] == '\n') start++;
        }
    }

    private static bool IsQuoted(TextSpan line, string text) => line.Of(text).TrimStart().StartsWith('>');

    private static List<List<TextSpan>> Groups(string text)
    {
        var groups = new List<List<TextSpan>>();
        var open = false;
        foreach (var line in Lines(text))
        {
            if (string.IsNullOrWhiteSpace(line.Of(text)))
            {
                open = false;
                continue;
            }

            if (!open) groups.Add([]);
            groups[^1].Add(line);
            open = true;
        }

        return groups;
    }

    /// <summary>The width at which the text was wrapped, or null where every line is a paragraph.</summary>
    private static int? WrapWidth(List<List<TextSpan>> groups, string text)
    {
        var breaks = groups.SelectMany(group => group.Zip(group.Skip(1))).ToList();
        if (breaks.Count == 0) return null;
        var width = groups.SelectMany(group => group).Max(line => line.Length);
        if (width is > WidestWrap or < NarrowestWrap) return null;
        var full = breaks.Count(pair => IsWrapped(pair.First, pair.Second, text, width));
        var ended = breaks.Count(pair => TextForm.EndsSentence(pair.First.Of(text)));
        return full * 10 >= breaks.Count * 6 && ended * 2 < breaks.Count ? width : null;
    }

    /// <summary>Whether the first word of the second line would not have fitted on the first one, or hardly.</summary>
    private static bool IsWrapped(TextSpan line, TextSpan following, string text, int width)
    {
        var next = following.Of(text).TrimStart();
        var word = next.IndexOf(' ', StringComparison.Ordinal);
        return line.Length + 1 + (word < 0 ? next.Length : word) > width - (width / 8);
    }
}
