using System.Collections.Immutable;
using System.Text;

namespace Compare;

/// <summary>
/// Texts with their attributed words in braces, one pair for each depth: <c>Police said {the pier was {reportedly} empty}.</c>
/// The braces are taken out before the text is read.
/// </summary>
internal static class AttributionCases
{
    /// <summary>The text without its braces.</summary>
    internal static string Plain(string marked) => marked.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);

    /// <summary>The sentences of a text, its paragraphs parted by blank lines; a paragraph that opens with "&gt; " is a block quote.</summary>
    internal static (string Text, ImmutableArray<Sentence> Sentences) Read(string written)
    {
        var text = new StringBuilder();
        var blocks = ImmutableArray.CreateBuilder<ArticleBlock>();
        foreach (var paragraph in written.Split("\n\n"))
        {
            if (text.Length > 0) text.Append("\n\n");
            var isQuote = paragraph.StartsWith("> ", StringComparison.Ordinal);
            var words = isQuote ? paragraph[2..] : paragraph;
            var part = isQuote ? ArticlePart.Quote : blocks.Count == 0 ? ArticlePart.Lead : ArticlePart.Body;
            blocks.Add(new ArticleBlock(isQuote ? BlockKind.Quote : BlockKind.Paragraph, part, new TextSpan(text.Length, words.Length)));
            text.Append(words);
        }

        var article = new Article { Id = "a", File = "a.txt", Outlet = new Outlet("A"), Text = text.ToString(), Blocks = blocks.ToImmutable() };
        return (article.Text, ArticleSegmenter.Segment(article).Sentences);
    }

    /// <summary>Each word and number with the depth that the braces give it.</summary>
    internal static List<string> Expected(string marked)
    {
        var depths = new Dictionary<int, int>();
        var plain = new StringBuilder();
        var depth = 0;
        foreach (var letter in marked.Replace("\n\n> ", "\n\n", StringComparison.Ordinal))
        {
            if (letter == '{') depth++;
            else if (letter == '}') depth--;
            else
            {
                depths[plain.Length] = depth;
                plain.Append(letter);
            }
        }

        var text = plain.ToString();
        return [.. Tokenizer.Tokenize(text, new TextSpan(0, text.Length)).Where(token => token.Kind != TokenKind.Mark).Select(token => $"{token.Lower}:{depths[token.Span.Start]}")];
    }

    /// <summary>Each word and number with the depth that the reader gives it; a cue that names no source ("reportedly") may stand in or out of what it marks.</summary>
    internal static List<string> Actual(string marked)
    {
        var (_, sentences) = Read(Plain(marked));
        return [.. sentences.SelectMany(sentence => sentence.Tokens.Select((token, index) => (token, index)).Where(entry => entry.token.Kind != TokenKind.Mark)
            .Select(entry => $"{entry.token.Lower}:{sentence.Depths[entry.index]}"))];
    }

    /// <summary>The attributions of the whole text as <c>depth kind [source] cue: words | words</c>, in the order of sentences.</summary>
    internal static string[] Lines(string written)
    {
        var (text, sentences) = Read(written);
        return [.. sentences.SelectMany(sentence => sentence.Attributions.Select(attribution => Line(text, sentence, attribution)))];
    }

    private static string Line(string text, Sentence sentence, Attribution attribution)
    {
        var content = attribution.Content.Select(span =>
            string.Join(' ', sentence.Tokens.Where(token => token.Kind != TokenKind.Mark && span.Contains(token.Span)).Select(token => token.Span.Of(text))));
        return $"{attribution.Depth} {attribution.Kind} [{attribution.Source}] {attribution.CueSpan.Of(text)}: {string.Join(" | ", content)}";
    }
}
