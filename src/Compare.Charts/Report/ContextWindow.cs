namespace Compare;

/// <summary>A passage with enough of its surroundings to be understood.</summary>
/// <param name="Span">The stretch of the article's text to show; it holds the passage.</param>
/// <param name="IsCutBefore">Whether it starts inside a paragraph.</param>
/// <param name="IsCutAfter">Whether it ends inside a paragraph.</param>
internal readonly record struct ContextWindow(TextSpan Span, bool IsCutBefore, bool IsCutAfter)
{
    /// <summary>The most that is shown before, and after, a passage, in UTF-16 units.</summary>
    private const int Reach = 320;

    /// <summary>A word is not longer than this, in UTF-16 units.</summary>
    private const int LongWord = 40;

    /// <summary>
    /// The window of a passage: the block that holds it. Where the passage is the block's beginning or end, as in news written
    /// one sentence to a paragraph, the neighbouring block joins on that side, but never the headline.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="passage">A stretch of its text; what leaves the text is cut off.</param>
    public static ContextWindow Around(Article article, TextSpan passage)
    {
        passage = Inside(article.Text, passage);
        var first = -1;
        var last = -1;
        for (var index = 0; index < article.Blocks.Length; index++)
        {
            if (!article.Blocks[index].Span.Overlaps(passage)) continue;
            if (first < 0) first = index;
            last = index;
        }

        if (first < 0) return new ContextWindow(passage, false, false);
        var start = Math.Min(article.Blocks[first].Span.Start, passage.Start);
        var end = Math.Max(article.Blocks[last].Span.End, passage.End);
        if (article.Blocks[first].Kind != BlockKind.Headline)
        {
            if (start == passage.Start && first > 0 && article.Blocks[first - 1].Kind != BlockKind.Headline) start = article.Blocks[first - 1].Span.Start;
            if (end == passage.End && last + 1 < article.Blocks.Length) end = article.Blocks[last + 1].Span.End;
        }

        return Cut(article.Text, passage, start, end);
    }

    /// <summary>The part of a passage that lies inside the text.</summary>
    public static TextSpan Inside(string text, TextSpan passage)
    {
        var start = Math.Clamp(passage.Start, 0, text.Length);
        return TextSpan.Between(start, Math.Clamp(passage.End, start, text.Length));
    }

    private static ContextWindow Cut(string text, TextSpan passage, int start, int end)
    {
        var from = Math.Max(start, passage.Start - Reach);
        var to = Math.Min(end, passage.End + Reach);
        return new ContextWindow(
            TextSpan.Between(from > start ? WordStart(text, from, passage.Start) : from, to < end ? WordEnd(text, to, passage.End) : to),
            from > start,
            to < end);
    }

    /// <summary>The next place at or after <paramref name="from"/> that does not cut a word; scripts without spaces are cut between characters.</summary>
    private static int WordStart(string text, int from, int limit)
    {
        for (var place = from; place < Math.Min(limit, from + LongWord); place++)
        {
            if (char.IsWhiteSpace(text[place - 1])) return place;
        }

        return char.IsLowSurrogate(text[from]) ? from - 1 : from;
    }

    /// <summary>The next place at or before <paramref name="to"/> that does not cut a word; scripts without spaces are cut between characters.</summary>
    private static int WordEnd(string text, int to, int limit)
    {
        for (var place = to; place > Math.Max(limit, to - LongWord); place--)
        {
            if (char.IsWhiteSpace(text[place])) return place;
        }

        return char.IsLowSurrogate(text[to]) ? to + 1 : to;
    }
}
