namespace Compare;

/// <summary>The characters that end, open and close sentences and quotes.</summary>
internal static class StopMarks
{
    /// <summary>Full stops of scripts that write no space after them, or never use the mark inside an abbreviation.</summary>
    private const string Wide = "。．｡！？؟۔।॥።။។։";

    private const string Narrow = ".!?…‼⁇⁈⁉‽";

    /// <summary>Marks that close wherever they stand after a full stop.</summary>
    private const string SureClosers = ")]}”’»›」』】）》〉";

    /// <summary>Marks that close in one language or style and open in another.</summary>
    private const string EitherWay = "\"'“‘«‹";

    private const string Openers = "([{“‘„‚‛‟«‹»›”’\"'`¿¡「『【（《〈";

    private const string Dashes = "-–—―−";

    internal static bool IsStop(char c) => Narrow.Contains(c) || IsWide(c);

    internal static bool IsWide(char c) => c >= '\u0589' && Wide.Contains(c);

    internal static bool IsSureCloser(char c) => SureClosers.Contains(c);

    internal static bool IsEitherWay(char c) => EitherWay.Contains(c);

    internal static bool IsOpener(char c) => Openers.Contains(c);

    internal static bool IsDash(char c) => Dashes.Contains(c);

    internal static bool IsQuotation(char c) => c is '"' or '\'' or '“' or '”' or '‘' or '’' or '„' or '‚' or '«' or '»' or '‹' or '›' or '「' or '」' or '『' or '』';

    internal static bool IsBullet(char c) => c is '•' or '●' or '▪' or '‣' or '◦' or '*' or '·' or '–' or '—' or '-';

    internal static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' or '\v' or '\f';
}
