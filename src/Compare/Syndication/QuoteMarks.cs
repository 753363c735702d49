namespace Compare;

/// <summary>Keeps account of quotation marks in one block of text.</summary>
/// <param name="text">The article's text.</param>
/// <param name="block">The block; a quotation that is not closed in it ends with it.</param>
internal struct QuoteMarks(string text, TextSpan block)
{
    private bool isDouble;
    private bool isSingle;

    /// <summary>Whether a quotation is open.</summary>
    public readonly bool IsOpen => isDouble || isSingle;

    /// <summary>Takes note of a character that belongs to no word. German opens with „ and closes with the mark that English opens with.</summary>
    public void Pass(int at)
    {
        switch (text[at])
        {
            case '"' or '“' or '«' or '»':
                isDouble = !isDouble;
                break;
            case '„' or '「' or '『':
                isDouble = true;
                break;
            case '”' or '」' or '』':
                isDouble = false;
                break;
            case '\'' or '‘' or '’':
                isSingle = isSingle ? !Closes(at) : Opens(at) && ClosesLater(at);
                break;
        }
    }

    /// <summary>A mark inside a word is an apostrophe; one before a word opens only what is closed later on.</summary>
    private readonly bool Opens(int at) =>
        (at == block.Start || !char.IsLetterOrDigit(text[at - 1])) && at + 1 < block.End && char.IsLetterOrDigit(text[at + 1]);

    private readonly bool Closes(int at) =>
        at > block.Start && !char.IsWhiteSpace(text[at - 1]) && (at + 1 == block.End || !char.IsLetterOrDigit(text[at + 1]));

    private readonly bool ClosesLater(int at)
    {
        for (var later = at + 1; later < block.End; later++)
        {
            if (text[later] is '\'' or '’' && Closes(later)) return true;
        }

        return false;
    }
}
