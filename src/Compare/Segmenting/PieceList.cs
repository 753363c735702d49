namespace Compare;

/// <summary>A sentence's pieces with the questions the figure and date readers ask of them; any index may be asked for.</summary>
internal sealed class PieceList
{
    private static readonly Piece Nothing = new(0, 0, PieceKind.Mark, "", NumberForm.None, double.NaN);

    private readonly string _text;
    private readonly Piece[] _pieces;
    private bool? _isTitleCase;

    internal PieceList(string text, Piece[] pieces)
    {
        _text = text;
        _pieces = pieces;
    }

    internal int Count => _pieces.Length;

    internal Piece this[int i] => (uint)i < (uint)_pieces.Length ? _pieces[i] : Nothing;

    /// <summary>A word in lower case; empty for anything else.</summary>
    internal string Word(int i) => this[i] is { Kind: PieceKind.Word } piece ? piece.Lower : "";

    internal bool IsWord(int i) => this[i].Kind == PieceKind.Word;

    internal bool IsNumber(int i) => this[i].Kind == PieceKind.Number;

    internal bool IsMark(int i, char mark) => (uint)i < (uint)_pieces.Length && _pieces[i].Kind == PieceKind.Mark && _text[_pieces[i].Start] == mark;

    internal bool IsHyphen(int i) => IsMark(i, '-') || IsMark(i, '‑') || IsMark(i, '‐');

    /// <summary>Whether a hyphen or dash stands at <paramref name="i"/>.</summary>
    internal bool IsDash(int i) => IsHyphen(i) || IsMark(i, '–') || IsMark(i, '—') || IsMark(i, '−');

    /// <summary>Whether nothing stands between two neighbouring pieces.</summary>
    internal bool Touches(int left) => left >= 0 && left + 1 < Count && _pieces[left].End == _pieces[left + 1].Start;

    internal bool IsCapitalised(int i) => this[i] is { Kind: PieceKind.Word } piece && char.IsUpper(_text[piece.Start]);

    /// <summary>Whether a word is written in capitals throughout.</summary>
    internal bool IsUpper(int i) => IsWord(i) && Written(i).IndexOfAnyInRange('a', 'z') < 0;

    /// <summary>The first piece that begins at a place in the text or after it.</summary>
    internal int IndexAt(int position)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_pieces[middle].Start < position) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The written form of a word.</summary>
    internal ReadOnlySpan<char> Written(int i) => _text.AsSpan(this[i].Start, this[i].Length);

    /// <summary>The first word of the sentence or of a quotation in it, which is capitalised whatever it is.</summary>
    internal bool IsOpening(int i) => i <= 0 || (this[i - 1] is { Kind: PieceKind.Mark } && this[i - 1].Lower is "\"" or "“" or "„" or "«" or "‘" or "'" or ":" or "." or "(");

    /// <summary>Whether most words of four letters and more are capitalised, as in many headlines; a short one also needs an "In" or "Of".</summary>
    internal bool IsTitleCase => _isTitleCase ??= ReadTitleCase();

    private bool ReadTitleCase()
    {
        var (words, capitals, hasCapitalParticle) = (0, 0, false);
        for (var i = 1; i < Count; i++)
        {
            hasCapitalParticle |= Word(i) is "in" or "on" or "at" or "of" or "to" or "the" or "and" or "for" or "by" or "as" && IsCapitalised(i) && !IsOpening(i);
            if (!IsWord(i) || this[i].Length < 4) continue;
            words++;
            if (IsCapitalised(i)) capitals++;
        }

        return words >= (hasCapitalParticle ? 1 : 3) && capitals * 10 >= words * 7;
    }
}
