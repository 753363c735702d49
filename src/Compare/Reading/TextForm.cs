using System.Globalization;
using System.Text;

namespace Compare;

/// <summary>The outer form of a line: what can be told without knowing its language.</summary>
internal static class TextForm
{
    private const string SentenceEnds = ".!?…。！？؟۔।";
    private const string Closers = "\"'”’»«)]›」』“‘";
    private const int ProseWords = 25;
    private const int ProseCharacters = 160;

    /// <summary>The number of white-space-separated words.</summary>
    public static int Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>Whether the line ends as a sentence does, closing quotation marks and brackets aside.</summary>
    public static bool EndsSentence(string line) => LastMark(line) is { } mark && SentenceEnds.Contains(mark, StringComparison.Ordinal);

    /// <summary>The last character that is no white space and closes nothing, or null.</summary>
    public static char? LastMark(string line)
    {
        for (var i = line.Length - 1; i >= 0; i--)
        {
            if (!char.IsWhiteSpace(line[i]) && !Closers.Contains(line[i], StringComparison.Ordinal)) return line[i];
        }

        return null;
    }

    /// <summary>Whether the line is running text: long, or a sentence of some words.</summary>
    public static bool IsProse(string line) =>
        line.Length >= ProseCharacters || Words(line) >= ProseWords
        || (EndsSentence(line) && (Words(line) >= 6 || (Words(line) == 1 && line.Length >= 12 && IsWithoutSpaces(line))));

    /// <summary>Whether the line begins in a script that parts no words (or has no case), where one word may be a sentence.</summary>
    private static bool IsWithoutSpaces(string line) => char.GetUnicodeCategory(line[0]) == UnicodeCategory.OtherLetter;

    /// <summary>Whether the line can be a headline: short, one line, and no sentence of the story.</summary>
    public static bool CanBeHeadline(string line)
    {
        if (line.Length is < 3 or > 220 || Words(line) > 35 || !line.Any(char.IsLetter)) return false;
        if (LastMark(line) is ',' or ';' or ':' || IsDateline(line) || (Words(line) < 2 && line.Length < 8 && !IsWithoutSpaces(line))) return false;
        if (!EndsSentence(line)) return true;
        // "Did X pay Y?" is a headline; so is "It's over!"; a full stop ends a sentence of the story, unless it shortens a word (U.S.).
        var last = LastMark(line);
        return last is '?' or '!' or '？' or '！' or '؟' ? Words(line) <= 20 : EndsInInitials(line);
    }

    /// <summary>Whether a line begins as a story does: "BEIRUT — …", "MERROWHAVEN, March 14 (Northline) - …".</summary>
    private static bool IsDateline(string line)
    {
        const int longestPlace = 60, fewestWords = 14;
        var dash = line.IndexOfAny(['—', '–', '-']);
        var place = line.Split(' ', ',')[0];
        return dash is > 2 and < longestPlace && Words(line) >= fewestWords && place.Length >= 3 && place.All(char.IsUpper);
    }

    private static bool EndsInInitials(string line) =>
        line.Length >= 4 && line[^1] == '.' && char.IsUpper(line[^2]) && (line[^3] is '.' or ' ');

    /// <summary>Letters and digits in lower case, everything else as single spaces: for comparing headlines and names.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (char.IsLetterOrDigit(unit)) key.Append(char.ToLowerInvariant(unit));
            else if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
        }

        return key.ToString().TrimEnd();
    }
}
