using System.Text.RegularExpressions;

namespace Compare;

/// <summary>Tells from its last block that a text was cut before it reached us.</summary>
internal static partial class Truncation
{
    /// <summary>Whether the block ends in a cutting mark that databases and news interfaces print: <c>[…]</c>, <c>… [+1234 chars]</c>.</summary>
    public static bool Shows(string lastBlock) => CutMark().IsMatch(lastBlock);

    [GeneratedRegex(@"(?:\[(?:…|\.\.\.)\]|(?:…|\.\.\.)?\s*\[\+\d+ chars\]|\((?:continued|more)\))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CutMark();
}
