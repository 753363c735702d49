namespace Compare;

/// <summary>How a number is written.</summary>
internal enum NumberForm
{
    /// <summary>No number.</summary>
    None,
    /// <summary>Digits only, without a leading zero.</summary>
    Plain,
    /// <summary>Digits in groups of thousands ("3,000", "1 500", "1,50,000").</summary>
    Grouped,
    /// <summary>Digits with a decimal point.</summary>
    Decimal,
    /// <summary>Anything else in digits: versions, dotted dates, codes.</summary>
    Odd,
}

/// <summary>What a piece is made of.</summary>
internal enum PieceKind
{
    /// <summary>Letters with inner apostrophes; a hyphen is a mark of its own.</summary>
    Word,
    /// <summary>Digits with inner points and commas.</summary>
    Number,
    /// <summary>Letters mixed with digits, an address, a hashtag: never a figure.</summary>
    Code,
    /// <summary>One other character.</summary>
    Mark,
}

/// <summary>One word, number or mark as the figure and date readers see it.</summary>
/// <param name="Start">First unit in the text.</param>
/// <param name="End">After its last unit.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Lower">A word in lower case with straight apostrophes, or a mark; empty for long words and other kinds.</param>
/// <param name="Form">How a number is written.</param>
/// <param name="Value">A number's value, not a number where the form is odd.</param>
internal readonly record struct Piece(int Start, int End, PieceKind Kind, string Lower, NumberForm Form, double Value)
{
    /// <summary>Number of UTF-16 units.</summary>
    internal int Length => End - Start;
}
