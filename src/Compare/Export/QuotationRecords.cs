using System.Collections.Immutable;

namespace Compare;

/// <summary>One line of <c>quotations.csv</c>: a statement of one speaker as one of several outlets gives it.</summary>
/// <param name="Quotation">The quotation's id, <c>q1</c> and so on: its lines stand together, the earliest first.</param>
/// <param name="Speaker">The speaker's given and family name as one of the lines of the quotation has it.</param>
/// <param name="Source">The speaker as this article writes it.</param>
/// <param name="Outlet">The outlet's name.</param>
/// <param name="Article">The article's id.</param>
/// <param name="Language">The article's language tag.</param>
/// <param name="Published">When the outlet said so, ISO 8601 to its precision.</param>
/// <param name="Kind"><c>direct</c> (quoted), <c>indirect</c> (told in other words) or <c>mixed</c>.</param>
/// <param name="Text">The words attributed.</param>
/// <param name="Start">First UTF-16 unit in the article's text.</param>
/// <param name="End">The unit after the last one.</param>
/// <param name="Shared">Its figures, days, names and words that another line of the quotation has too, as written, joined by "; ".</param>
/// <param name="Differing">Its figures for which another line gives another value of the same unit, as written, joined by "; ".</param>
public sealed record QuotationRecord(
    string Quotation,
    string Speaker,
    string Source,
    string Outlet,
    string Article,
    string? Language,
    string? Published,
    AttributionKind Kind,
    string Text,
    int Start,
    int End,
    string Shared,
    string Differing);

/// <summary>Aligned quotations as flat rows.</summary>
public static class QuotationRecords
{
    /// <summary>The lines of <c>quotations.csv</c>.</summary>
    public static IEnumerable<QuotationRecord> Of(Coverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        var texts = coverage.Corpus.Articles.ToDictionary(article => article.Id, article => article.Text, StringComparer.Ordinal);
        return coverage.Quotations.SelectMany(quotation => quotation.Statements.Select(statement => RecordOf(quotation, statement, texts[statement.ArticleId])));
    }

    private static QuotationRecord RecordOf(AlignedQuotation quotation, QuotedStatement statement, string text) => new(
        quotation.Id,
        quotation.Speaker,
        statement.Source,
        statement.Outlet,
        statement.ArticleId,
        statement.Language,
        statement.Published?.ToString(),
        statement.Kind,
        statement.Span.Of(text),
        statement.Span.Start,
        statement.Span.End,
        Joined(statement.Shared, text),
        Joined(statement.Differing, text));

    private static string Joined(ImmutableArray<TextSpan> places, string text) => string.Join("; ", places.Select(place => place.Of(text)).Distinct(StringComparer.OrdinalIgnoreCase));
}
