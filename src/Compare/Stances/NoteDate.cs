using System.Globalization;
using System.Text.RegularExpressions;

namespace Compare;

/// <summary>Reads when a note was added: "Correction, 17 March, 09:20", "amended on May 3, 2024".</summary>
internal static partial class NoteDate
{
    /// <summary>
    /// The first day that the words give, with the clock time right behind it; null where they give none. A day without a year is the first
    /// such day not before the article's publication, in the next year only where the article was updated there, and not known where it is undated. The zone is the article's.
    /// </summary>
    public static PublicationTime? Of(string words, Article article)
    {
        var time = article.Published ?? article.Updated;
        foreach (Match match in Day().Matches(words))
        {
            var month = MonthNames.NumberOf(match.Groups["month"].Value.ToLowerInvariant());
            if (month is null || (YearOf(match, month.Value, time, article.Updated ?? article.Collected) is not { } year)) continue;
            (int, int)? clock = match.Groups["hour"].Success ? (Number(match, "hour"), Number(match, "minute")) : null;
            var day = Number(match, "day");
            if (TimeReader.Create(year, month, day, clock, time?.Offset) is { } read) return clock is null ? read with { Offset = null } : read;
        }

        return null;
    }

    private static int? YearOf(Match match, int month, PublicationTime? published, PublicationTime? updated)
    {
        if (match.Groups["year"].Success) return Number(match, "year");
        if (published is null) return null;
        var isEarlier = (month, Number(match, "day")).CompareTo((published.Local.Month, published.Precision >= TimePrecision.Day ? published.Local.Day : 1)) < 0;
        if (!isEarlier) return published.Local.Year;
        // A day before the article is one that the note speaks of, unless the year turned since: then an update shows it.
        return updated is not null && updated.Local.Year > published.Local.Year ? published.Local.Year + 1 : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\b(?:(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>\p{L}{3,9})|(?<month>\p{L}{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?)\b\.?(?:,? (?<year>(?:19|20)\d{2})\b)?(?:(?:,| at)? (?<hour>\d{1,2})[:.](?<minute>\d{2})\b)?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Day();
}
