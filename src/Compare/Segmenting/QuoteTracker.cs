namespace Compare;

/// <summary>
/// Finds which tokens stand inside quotation marks, over sentences and paragraphs: a quotation left open at a paragraph's end goes on
/// where the next paragraph opens with a mark of its own.
/// </summary>
/// <param name="text">The article's text.</param>
/// <param name="language">The words of its language, or null for English.</param>
internal sealed class QuoteTracker(string text, LanguageWords? language = null)
{
    private bool open;
    private bool leftOpenAtParagraphEnd;
    private int block = -1;

    /// <summary>For each token whether it stands inside quotation marks (the marks themselves do not). Sentences must come in order.</summary>
    public bool[] Mark(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        if (sentence.Block != block)
        {
            leftOpenAtParagraphEnd = open;
            open = false;
            block = sentence.Block;
        }

        var inside = new bool[tokens.Length];
        for (var index = 0; index < tokens.Length; index++)
        {
            var direction = DirectionOf(tokens, index);
            if (direction == 0)
            {
                inside[index] = open;
                continue;
            }

            open = direction > 0;
        }

        // An unclosed mark in a sentence that is followed by no other mark is most often a slip: it ends with the paragraph.
        return inside;
    }

    /// <summary>Whether the paragraph before this sentence's ended inside a quotation that this sentence goes on with.</summary>
    public bool Continues(Sentence sentence) =>
        leftOpenAtParagraphEnd && sentence.Tokens.Length > 0 && sentence.Tokens[0].Lower == "\"";

    /// <summary>1 for an opening mark, −1 for a closing one, 0 for anything else.</summary>
    private int DirectionOf(System.Collections.Immutable.ImmutableArray<Token> tokens, int index)
    {
        var token = tokens[index];
        if (token.Kind != TokenKind.Mark) return 0;
        var written = text[token.Span.Start];
        switch (written)
        {
            case '\u00AB' when open && language is { HasInwardGuillemets: true }: return -1;
            case '\u201E' or '\u00AB' or '\u300C': return 1;
            case '\u201D' or '\u300D': return -1;
            // German closes with the mark that English opens with; German closes what „ opened.
            case '\u201C': return open && !SpaceBefore(token) ? -1 : 1;
            case '\u00BB': return open ? -1 : 1;
            case '"': return open ? -1 : 1;
            case var _ when token is { Lower: "\"", Span.Length: 2 }: return open ? -1 : 1;
        }

        if (token.Lower != "'") return 0;
        if (!open && SpaceBefore(token) && !SpaceAfter(token) && HasClosing(tokens, index + 1)) return 1;
        return open && !SpaceBefore(token) && !WordFollows(token) && HasOpening(tokens, index) ? -1 : 0;
    }

    private bool HasClosing(System.Collections.Immutable.ImmutableArray<Token> tokens, int from)
    {
        for (var index = from; index < tokens.Length; index++)
        {
            if (tokens[index].Lower == "\"") return false;
            if (tokens[index].Lower == "'" && !SpaceBefore(tokens[index]) && !WordFollows(tokens[index])) return true;
        }

        return false;
    }

    private bool HasOpening(System.Collections.Immutable.ImmutableArray<Token> tokens, int before)
    {
        for (var index = before - 1; index >= 0; index--)
        {
            if (tokens[index].Lower == "\"") return false;
            if (tokens[index].Lower == "'" && SpaceBefore(tokens[index])) return true;
        }

        return false;
    }

    private bool SpaceBefore(Token token) => token.Span.Start == 0 || !char.IsLetterOrDigit(text[token.Span.Start - 1]) && text[token.Span.Start - 1] is not ('.' or ',' or '!' or '?' or '\u2026');

    private bool SpaceAfter(Token token) => token.Span.End >= text.Length || char.IsWhiteSpace(text[token.Span.End]);

    private bool WordFollows(Token token) => token.Span.End < text.Length && char.IsLetterOrDigit(text[token.Span.End]);
}
