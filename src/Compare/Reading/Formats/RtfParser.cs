using System.Collections.Frozen;
using System.Globalization;

namespace Compare;

/// <summary>
/// Takes the text out of RTF (Rich Text Format 1.9): paragraphs, tables' cells, Unicode characters, bytes in the code page of the
/// document or the font. Pictures, fonts, styles, headers, notes, field codes and hidden text are left out.
/// </summary>
/// <param name="target">Takes the text.</param>
internal sealed class RtfParser(DocumentParagraphs target)
{
    private const int DeepestGroups = 1000;

    private static readonly FrozenSet<string> Skipped = new[]
    {
        "fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf",
        "footnote", "annotation", "fldinst", "themedata", "colorschememapping", "datastore", "xmlnstbl", "listtable", "listoverridetable", "rsidtbl", "generator",
        "latentstyles", "filetbl", "revtbl", "nonshppict", "shp", "pn", "pntxta", "pntxtb", "bkmkstart", "bkmkend", "private", "tc", "xe", "template", "listtext",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Characters = new Dictionary<string, string>
    {
        ["tab"] = "\t",
        ["cell"] = "\t",
        ["nestcell"] = "\t",
        ["emdash"] = "—",
        ["endash"] = "–",
        ["lquote"] = "‘",
        ["rquote"] = "’",
        ["ldblquote"] = "“",
        ["rdblquote"] = "”",
        ["bullet"] = "•",
        ["emspace"] = " ",
        ["enspace"] = " ",
        ["qmspace"] = " ",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly Stack<RtfState> outer = new();
    private readonly RtfFonts fonts = new();
    private readonly List<byte> bytes = [];
    private RtfState state = new();
    private int skip;

    /// <summary>Reads a whole file given byte by byte; what is wrong with it, or null.</summary>
    /// <exception cref="ExpansionException">There is more text than allowed.</exception>
    public string? Parse(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var unit = text[at++];
            switch (unit)
            {
                case '{':
                    Flush();
                    if (outer.Count == DeepestGroups) return $"groups nest deeper than {DeepestGroups}, expected an RTF file that closes its groups";
                    outer.Push(state);
                    state = state with { IsStart = true };
                    skip = 0;
                    break;
                case '}':
                    Flush();
                    if (outer.Count > 0) state = outer.Pop();
                    skip = 0;
                    if (outer.Count == 0) return null;
                    break;
                case '\\':
                    at = Control(text, at);
                    break;
                case '\r' or '\n' or '\0':
                    break;
                default:
                    if (skip > 0) skip--;
                    else Byte((byte)unit);
                    break;
            }
        }

        Flush();
        return "ends inside a group, expected a whole RTF file";
    }

    private int Control(string text, int at)
    {
        if (at == text.Length) return at;
        if (!char.IsAsciiLetter(text[at])) return Symbol(text, at);
        var start = at;
        while (at < text.Length && char.IsAsciiLetter(text[at])) at++;
        var word = text[start..at];
        start = at;
        if (at < text.Length && text[at] == '-') at++;
        while (at < text.Length && char.IsAsciiDigit(text[at]) && at - start < 11) at++;
        var number = int.TryParse(text.AsSpan(start, at - start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed) ? parsed : (int?)null;
        if (at < text.Length && text[at] == ' ') at++;
        if (word == "bin") return (int)Math.Min(text.Length, at + (long)Math.Max(0, number ?? 0));
        Word(word, number);
        return at;
    }

    private int Symbol(string text, int at)
    {
        switch (text[at])
        {
            case '\'':
                var isByte = at + 2 < text.Length && byte.TryParse(text.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _);
                if (!isByte) return at + 1;
                if (skip > 0) skip--;
                else Byte(byte.Parse(text.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                return at + 3;
            case '*':
                state = state with { IsHidden = true };
                break;
            case '~':
                Write(" ");
                break;
            case '_':
                Write("-");
                break;
            case '\r' or '\n':
                Break();
                break;
            case '{' or '}' or '\\':
                Write(text[at].ToString());
                break;
        }

        return at + 1;
    }

    private void Word(string word, int? number)
    {
        Flush();
        var isStart = state.IsStart;
        state = state with { IsStart = false };
        fonts.Take(word, number, state.IsFontTable);
        if (word == "fonttbl") state = state with { IsFontTable = true, IsHidden = true };
        else if (isStart && Skipped.Contains(word)) state = state with { IsHidden = true };
        else if (word is "par" or "line" or "sect" or "page" or "row" or "nestrow") Break();
        else if (word == "ansicpg") fonts.DocumentPage = number ?? fonts.DocumentPage;
        else if (word is "mac" or "pc" or "pca") fonts.DocumentPage = word switch { "mac" => 10000, "pc" => 437, _ => 850 };
        else if (word == "f") state = state with { Font = number ?? 0 };
        else if (word == "uc") state = state with { UnicodeSkip = Math.Clamp(number ?? 1, 0, 100) };
        else if (word is "v" or "deleted") state = state with { IsInvisible = number != 0 };
        else if (word == "plain") state = state with { IsInvisible = false };
        else if (word == "u") Unicode(number ?? 0);
        else if (Characters.TryGetValue(word, out var character)) Write(character);
    }

    private void Unicode(int number)
    {
        Write(((char)(ushort)number).ToString());
        skip = state.UnicodeSkip;
    }

    private void Byte(byte unit)
    {
        if (state.IsStart) state = state with { IsStart = false };
        if (!state.IsSilent) bytes.Add(unit);
    }

    private void Write(string text)
    {
        Flush();
        if (!state.IsSilent) target.Append(text);
    }

    private void Break()
    {
        Flush();
        if (!state.IsHidden) target.Break();
    }

    /// <summary>Bytes are decoded together, because a character may have several.</summary>
    private void Flush()
    {
        if (bytes.Count == 0) return;
        target.Append(fonts.EncodingOf(state.Font).GetString([.. bytes]));
        bytes.Clear();
    }

    /// <summary>What holds inside a group.</summary>
    private sealed record RtfState
    {
        public bool IsHidden { get; init; }
        public bool IsInvisible { get; init; }
        public bool IsFontTable { get; init; }
        public bool IsStart { get; init; }
        public int Font { get; init; } = -1;
        public int UnicodeSkip { get; init; } = 1;
        public bool IsSilent => IsHidden || IsInvisible;
    }
}
