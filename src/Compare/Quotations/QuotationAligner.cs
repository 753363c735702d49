using System.Collections.Immutable;
using System.Globalization;

namespace Compare;

/// <summary>Finds the statements that outlets give in different languages or words, by speaker, time and figures.</summary>
/// <remarks>
/// Compared are single sentences with a named speaker. Two are one quotation only where they have figures, days, names or, inside one
/// language, words in common: two sentences without any are left apart even if they translate each other, because a wrong row is worse
/// than none. Statements in the same words throughout are no translations of anything and make no quotation.
/// </remarks>
/// <param name="options">The days between two publications, and what copied texts do.</param>
internal sealed class QuotationAligner(CoverageOptions options)
{
    /// <summary>A word tells nothing where more than this share of at least so many statements hold it.</summary>
    private const double CommonShare = 0.25;

    private const int FewestForCommon = 12;

    /// <summary>Two statements with this share of words in common are in the same words.</summary>
    private const double SameWords = 0.9;

    /// <summary>The last letter of Latin Extended-B.</summary>
    private const char LastLatin = '\u024F';

    /// <summary>The quotations of two outlets and more, by their first statements; whatever the order of the articles.</summary>
    /// <param name="articles">The articles with their sentences.</param>
    /// <param name="copies">What is copied: a copied statement is none of the outlet's own.</param>
    /// <param name="series">Versions, of which the last counts, and the time of each.</param>
    public ImmutableArray<AlignedQuotation> Align(IEnumerable<SegmentedArticle> articles, IEnumerable<ArticleCopy> copies, SeriesIndex series)
    {
        var places = new CopiedPlaces(copies);
        var statements = articles.Where(article => !series.IsReplaced(article.Article.Id)).AsParallel()
            .SelectMany(article => StatementReader.Read(article, series.TimeOf(article.Article.Id))).AsSequential()
            .Where(details => IsOwn(places.At(details.Statement.ArticleId, details.Statement.Span)))
            .OrderBy(details => details.Time?.Earliest ?? DateTime.MaxValue).ThenBy(details => details.Statement.ArticleId, StringComparer.Ordinal).ThenBy(details => details.Statement.Span.Start)
            .ToList();
        var counts = CountsOf(statements);
        var common = counts.Where(entry => entry.Value >= FewestForCommon && entry.Value > CommonShare * statements.Count).Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var word in common) counts.Remove(word);
        var comparer = new StatementComparer(options.QuotationDays, common);
        var speakers = new SpeakerIndex(statements.Select(details => details.Speaker));
        return
        [
            .. Enumerable.Range(0, statements.Count).GroupBy(number => speakers.PersonOf(statements[number].Speaker)).Where(own => own.Key is not null).ToList().AsParallel()
                .SelectMany(own => new StatementGroups(statements, comparer).Join(StatementPairs.Of(statements, [.. own], counts)))
                .AsSequential().OrderBy(group => group[0])
                .Select(group => group.ConvertAll(number => statements[number]))
                .Where(IsTranslated)
                .Select((group, index) => QuotationOf(index + 1, group, comparer)),
        ];
    }

    private bool IsOwn(ArticleCopy? copy) => copy is null || options.Wire switch
    {
        WireChoice.Each => true,
        WireChoice.Drop => false,
        _ => copy.OriginalId is null,
    };

    private static Dictionary<string, int> CountsOf(List<StatementDetails> statements)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var detail in statements.SelectMany(details => details.Words.Concat(details.Names))) counts[detail.Key] = counts.GetValueOrDefault(detail.Key) + 1;
        return counts;
    }

    /// <summary>Whether two outlets give it in two languages or in different words.</summary>
    private static bool IsTranslated(List<StatementDetails> group) => group.Exists(first => group.Exists(second =>
        !first.Statement.Outlet.Equals(second.Statement.Outlet, StringComparison.OrdinalIgnoreCase) && StatementComparer.SameWords(first, second) < SameWords));

    private static AlignedQuotation QuotationOf(int number, List<StatementDetails> group, StatementComparer comparer) => new(
        string.Create(CultureInfo.InvariantCulture, $"q{number}"),
        group.Select(details => details.Speaker).OrderByDescending(name => name.IsFull).ThenBy(name => name.Written.Any(letter => letter > LastLatin)).ThenBy(name => name.Words.Length)
            .ThenBy(name => name.Written, StringComparer.Ordinal).First().Written,
        [.. group.Select(details => Marked(details, group.FindAll(other => !ReferenceEquals(other, details)), comparer))]);

    private static QuotedStatement Marked(StatementDetails details, List<StatementDetails> others, StatementComparer comparer) => details.Statement with
    {
        Shared = Places(others.SelectMany(other => StatementComparer.SharedFigures(details, other).Select(figure => figure.Span)
            .Concat(StatementComparer.SharedDays(details, other).Select(day => day.Span))
            .Concat(comparer.SharedWords(details, other).Select(word => word.Span)))),
        Differing = Places(others.SelectMany(other => StatementComparer.DifferingFigures(details, other).Select(figure => figure.Span))),
    };

    private static ImmutableArray<TextSpan> Places(IEnumerable<TextSpan> spans) => [.. spans.Distinct().OrderBy(span => span.Start)];
}
