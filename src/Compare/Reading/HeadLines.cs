using System.Text.RegularExpressions;

namespace Compare;

/// <summary>Reads the lines around an article that state its time or its author.</summary>
internal static partial class HeadLines
{
    private const int LongestLine = 120;

    /// <summary>Whether a line says when the text was updated or published (or only holds a date), and the time where it gives one with a year.</summary>
    public static bool IsTime(string line, out bool isUpdate, out PublicationTime? time)
    {
        isUpdate = false;
        time = null;
        if (line.Length > LongestLine || TextForm.Words(line) > 14) return false;
        var label = TimeLabel().Match(line);
        var rest = label.Success ? line[label.Length..].Trim() : line;
        isUpdate = label.Groups["update"].Success;
        if (rest.Length == 0) return false;
        time = TimeReader.Read(rest) ?? (label.Success ? TimeReader.Find(rest) : null);
        return time is not null || YearlessDate().IsMatch(rest) && (label.Success || MonthOf(rest) is not null);
    }

    /// <summary>The names of a byline such as "By Nora Whitcombe and Piet Arlen", or null.</summary>
    public static string? Byline(string line)
    {
        if (line.Length > LongestLine || TextForm.Words(line) > 14 || TextForm.EndsSentence(line)) return null;
        var match = ByName().Match(line);
        return match.Success ? match.Groups["names"].Value.TrimEnd(' ', ',', '|', '·') : null;
    }

    /// <summary>The name after a label such as "Author:" anywhere in a short text or at the end of a longer one, or null.</summary>
    public static string? LabelledAuthor(string text)
    {
        if (!text.Contains(':', StringComparison.Ordinal)) return null;
        var match = AuthorLabel().Match(text.Length > LongestLine ? text[^LongestLine..] : text);
        return match.Success ? match.Groups["names"].Value.Trim() : null;
    }

    /// <summary>
    /// Whether a line is a date and a name with a dash or bar between them ("17 March 2025 – Giles Renshaw-Ott"), and what they are.
    /// </summary>
    public static bool IsSignature(string line, out PublicationTime? published, out string? byline)
    {
        (published, byline) = (null, null);
        if (line.Length > LongestLine || TextForm.EndsSentence(line)) return false;
        var parts = SignatureMark().Split(line).Select(part => part.Trim()).Where(part => part.Length > 0).ToList();
        if (parts.Count < 2) return false;
        foreach (var part in parts)
        {
            if (IsTime(part, out var isUpdate, out var time)) published = isUpdate ? published : published ?? time;
            else if (byline is null && (Byline(part) ?? (IsName(part.Split(',')[0]) ? part : null)) is { } names) byline = names;
            else return false;
        }

        return parts.Exists(part => IsTime(part, out _, out _));
    }

    /// <summary>Whether the line has the form of a person's name: two to five capitalised words, with particles such as van or de between them.</summary>
    public static bool IsName(string line) => PersonName().IsMatch(line);

    private static int? MonthOf(string text) =>
        text.Split([' ', '.', ','], StringSplitOptions.RemoveEmptyEntries).Select(word => MonthNames.NumberOf(word.ToLowerInvariant())).FirstOrDefault(month => month is not null);

    [GeneratedRegex(@"^(?:(?<update>(?:last |first )?(?:updated|modified|edited)(?: on| at)?|update|(?:zuletzt )?aktualisiert(?: am)?|stand|geändert|mis(?:e)? à jour(?: le)?|modifié(?: le)?|actualizado(?: el)?|aggiornato(?: il)?|aggiornamento|bijgewerkt(?: op)?|laatste update|atualizado(?: em)?|aktualizacja|zaktualizowano|uppdaterad|обновлено|оновлено)|(?:first )?(?:published|posted|issued|date)(?: on| at)?|veröffentlicht(?: am)?|erschienen(?: am)?|publié(?: le)?|publicado(?: el| em)?|pubblicato(?: il)?|gepubliceerd(?: op)?|opublikowano|data publikacji|publicerad|опубликовано|опубліковано)\s*[:\-–|]?\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TimeLabel();

    [GeneratedRegex(@"^(?:\p{L}+,?\s)?(?:\d{1,2}(?:st|nd|rd|th|\.)?\s(?:de\s)?\p{L}{3,}\.?|\p{L}{3,}\.?\s\d{1,2}(?:st|nd|rd|th)?)(?:,?\s(?:at\s)?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?)?$|^\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?$|^\d+ (?:min(?:ute)?s?|hours?|days?|weeks?) ago$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YearlessDate();

    [GeneratedRegex(@"^(?i:by|von|par|por|di|door|av|autore?:|auteur:|autor:|автор:|written by|story by|text:|words by|przez|текст:)\s+(?<names>(?:the\s)?[\p{Lu}\p{Lo}].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex ByName();

    [GeneratedRegex(@"(?:^|[\s(|])(?i:author|autor(?:in|en|es|a)?|auteure?|autore|text|texte|texto|testo|verfasser(?:in)?|redakteur(?:in)?|автор|текст)\s*:\s*(?<names>\p{Lu}[\p{L}'’.-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|van|von|de|der|den|la|und|and|et|y|i)){1,6}(?:/[\p{L}-]+)?)\)?$", RegexOptions.CultureInvariant)]
    private static partial Regex AuthorLabel();

    [GeneratedRegex(@"\s[-–—]\s|\s*[|·•]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex SignatureMark();

    [GeneratedRegex(@"^\p{Lu}[\p{L}'’.-]*\s(?:(?:\p{Lu}[\p{L}'’.-]*|van|von|de|der|den|la|le|del|della|di|da|dos|du|bin|al|el|ter|ten|zu|y)\s){0,3}\p{Lu}[\p{L}'’.-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex PersonName();
}
