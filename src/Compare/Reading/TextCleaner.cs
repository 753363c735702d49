using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Compare;

/// <summary>
/// Makes one line of clean text: white space collapsed, invisible characters removed, Unicode NFC, and for each stretch the place
/// it came from.
/// </summary>
internal static class TextCleaner
{
    private const int Unknown = -1;

    /// <summary>The scripts from Hebrew on: Latin, Greek and Cyrillic need no joiners.</summary>
    private const char FirstJoined = '\u0590';

    /// <summary>The cleaned text; empty where nothing visible is left.</summary>
    public static string Clean(string text) =>
        IsClean(text) ? text : Collapsed(text) ?? Compose([new SourcePiece(text, 0, false)]).Text;

    /// <summary>The cleaned text of the joined pieces and the runs that lead back to the source, relative to the text's start.</summary>
    public static (string Text, ImmutableArray<SourceRun> Runs) Compose(ImmutableArray<SourcePiece> pieces)
    {
        var text = new StringBuilder();
        var origins = new List<int>();
        int? pendingSpace = null;
        foreach (var piece in pieces)
            AppendVisible(piece, text, origins, ref pendingSpace);

        Normalize(text, origins, out var normal, out var places);
        return (normal, Runs(places, pieces));
    }

    private static bool IsClean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPlain(text[i])) return false;
            if (text[i] == ' ' && (i == 0 || i == text.Length - 1 || text[i - 1] == ' ')) return false;
        }

        return true;
    }

    /// <summary>The text with white space collapsed, or null where it holds more than that to clean.</summary>
    private static string? Collapsed(string text)
    {
        var clean = new char[text.Length];
        var length = 0;
        var pending = false;
        foreach (var unit in text)
        {
            if (char.IsWhiteSpace(unit))
            {
                pending = length > 0;
                continue;
            }

            if (!IsPlain(unit)) return null;
            if (pending) clean[length++] = ' ';
            pending = false;
            clean[length++] = unit;
        }

        return new string(clean, 0, length);
    }

    /// <summary>
    /// Printable ASCII, the letters and signs of Latin and Cyrillic that are composed already, and the dashes and quotation marks of print; everything
    /// else takes the long way round.
    /// </summary>
    private static bool IsPlain(char unit) =>
        unit is (>= ' ' and <= '~') or (>= '\u00A1' and <= '\u024F' and not '\u00AD') or (>= '\u0400' and <= '\u0482') or (>= '\u048A' and <= '\u04FF')
            or (>= '\u2010' and <= '\u2027') or '\u2039' or '\u203A' or '\u20AC';

    private static void AppendVisible(SourcePiece piece, StringBuilder text, List<int> origins, ref int? pendingSpace)
    {
        var source = piece.Text;
        for (var i = 0; i < source.Length; i++)
        {
            var place = piece.IsExact ? piece.SourceStart + i : Unknown;
            var unit = source[i];
            if (char.IsWhiteSpace(unit))
            {
                if (text.Length > 0 && pendingSpace is null or Unknown) pendingSpace = unit == ' ' ? place : Unknown;
                continue;
            }

            if (IsJoiner(unit) ? pendingSpace is not null || !JoinsLetters(text, source, i) : IsInvisible(unit)) continue;
            if (text.Length > 0 && pendingSpace is { } spacePlace)
            {
                text.Append(' ');
                origins.Add(spacePlace);
            }

            pendingSpace = null;
            var lone = char.IsSurrogate(unit) && !IsPaired(source, i);
            text.Append(lone ? '\uFFFD' : unit);
            origins.Add(lone ? Unknown : place);
        }
    }

    private static bool IsPaired(string text, int i) =>
        char.IsHighSurrogate(text[i]) ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) : i > 0 && char.IsHighSurrogate(text[i - 1]);

    /// <summary>Control characters, soft hyphens, zero-width characters and marks of direction; joiners stay where a script needs them.</summary>
    private static bool IsInvisible(char unit) =>
        unit is '\u00AD' or '\u034F' or '\u061C' or '\u180E' or '\u200B' or '\u200E' or '\u200F' or '\uFEFF'
            or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or (>= '\uFFF9' and <= '\uFFFB')
            || char.IsControl(unit);

    private static bool IsJoiner(char unit) => unit is '\u200C' or '\u200D';

    /// <summary>Whether a joiner stands between two characters of scripts that are written with joiners.</summary>
    private static bool JoinsLetters(StringBuilder before, string source, int i) =>
        before.Length > 0 && before[^1] >= FirstJoined && !IsJoiner(before[^1])
        && i + 1 < source.Length && source[i + 1] is var next && next >= FirstJoined && !IsJoiner(next) && !IsInvisible(next) && !char.IsWhiteSpace(next);

    private static void Normalize(StringBuilder text, List<int> origins, out string normal, out List<int> places)
    {
        normal = text.ToString();
        places = origins;
        if (normal.IsNormalized(NormalizationForm.FormC)) return;
        var whole = normal.Normalize(NormalizationForm.FormC);
        var builder = new StringBuilder();
        var kept = new List<int>();
        for (var start = 0; start < normal.Length;)
        {
            var end = start + StringInfo.GetNextTextElementLength(normal, start);
            var cluster = normal[start..end];
            var composed = cluster.Normalize(NormalizationForm.FormC);
            builder.Append(composed);
            var same = string.Equals(composed, cluster, StringComparison.Ordinal);
            for (var i = 0; i < composed.Length; i++)
                kept.Add(same ? origins[start + i] : Unknown);
            start = end;
        }

        // Composition across user-perceived characters is possible in theory; then no place is known.
        var exact = string.Equals(builder.ToString(), whole, StringComparison.Ordinal);
        places = exact ? kept : Enumerable.Repeat(Unknown, whole.Length).ToList();
        normal = whole;
    }

    private static ImmutableArray<SourceRun> Runs(List<int> places, ImmutableArray<SourcePiece> pieces)
    {
        var runs = ImmutableArray.CreateBuilder<SourceRun>();
        var nearest = pieces.IsEmpty ? 0 : pieces[0].SourceStart;
        for (var start = 0; start < places.Count;)
        {
            var exact = places[start] != Unknown;
            var end = start + 1;
            while (end < places.Count && (exact ? places[end] == places[end - 1] + 1 && places[end] != Unknown : places[end] == Unknown)) end++;
            if (exact) nearest = places[start];
            runs.Add(new SourceRun(TextSpan.Between(start, end), nearest, exact));
            if (exact) nearest = places[end - 1] + 1;
            start = end;
        }

        return runs.ToImmutable();
    }
}
