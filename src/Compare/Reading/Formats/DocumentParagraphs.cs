using System.Collections.Immutable;
using System.Text;

namespace Compare;

/// <summary>Gathers the paragraphs of a document: text without line breaks, cells of a table's row parted by tabs; blank ones are left out.</summary>
/// <param name="limit">The most characters to take.</param>
internal sealed class DocumentParagraphs(long limit)
{
    private readonly ImmutableArray<string>.Builder paragraphs = ImmutableArray.CreateBuilder<string>();
    private readonly StringBuilder open = new();
    private long taken;
    private bool isCellBroken;

    /// <summary>Adds text to the open paragraph.</summary>
    /// <exception cref="ExpansionException">There is more than allowed.</exception>
    public void Append(ReadOnlySpan<char> text)
    {
        if (isCellBroken) Break();
        taken += text.Length;
        if (taken > limit) throw new ExpansionException();
        open.Append(text);
    }

    /// <summary>Ends the open paragraph.</summary>
    public void Break()
    {
        var cells = open.ToString().Split('\t').Select(TextCleaner.Clean).ToList();
        while (cells.Count > 0 && cells[^1].Length == 0) cells.RemoveAt(cells.Count - 1);
        var first = cells.FindIndex(cell => cell.Length > 0);
        if (first >= 0) paragraphs.Add(string.Join('\t', cells.Skip(first)));
        open.Clear();
        isCellBroken = false;
    }

    /// <summary>Ends a paragraph inside a cell; one that is the cell's last does not end the row.</summary>
    public void BreakInCell() => isCellBroken = true;

    /// <summary>Ends a cell: what follows in the row stands behind a tab.</summary>
    public void EndCell()
    {
        isCellBroken = false;
        open.Append('\t');
    }

    /// <summary>All paragraphs.</summary>
    public ImmutableArray<string> ToImmutable()
    {
        Break();
        return paragraphs.ToImmutable();
    }
}
