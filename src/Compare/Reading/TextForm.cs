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
        || (EndsSentence(line) && (Words(line) >= 6 || (Words(line) == 1 && line.Length >= 12 && char.GetUnicodeCategory(line[0]) == System.Globalization.UnicodeCategory.OtherLetter)));

    /// <summary>Whether the line can be a headline: short, one line, and no sentence of the story.</summary>
    public static bool CanBeHeadline(string line)
    {
        if (line.Length is < 3 or > 220 || Words(line) > 35 || !line.Any(char.IsLetter)) return false;
        if (LastMark(line) is ',' or ';' or ':') return false;
        if (!EndsSentence(line)) return true;
        // "Did X pay Y?" is a headline; so is "It's over!"; a full stop ends a sentence of the story, unless it shortens a word (U.S.).
        var last = LastMark(line);
        return last is '?' or '!' or '？' or '！' or '؟' ? Words(line) <= 20 : EndsInInitials(line);
    }

    private static bool EndsInInitials(string line) =>
        line.Length >= 4 && line[^1] == '.' && char.IsUpper(line[^2]) && (line[^3] is '.' or ' ');

    /// <summary>Letters and digits in lower case, everything else as single spaces: for comparing headlines and names.</summary>
    public static string Key(string text)
    {
        var key = new System.Text.StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (char.IsLetterOrDigit(unit)) key.Append(char.ToLowerInvariant(unit));
            else if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
        }

        return key.ToString().TrimEnd();
    }
}
