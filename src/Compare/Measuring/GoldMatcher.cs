using System.Text;

namespace Compare;

/// <summary>One gold label beside what the program says.</summary>
/// <param name="Event">The event's id.</param>
/// <param name="Claim">The claim's id.</param>
/// <param name="Article">The article's id.</param>
/// <param name="Outlet">The outlet's name, or empty where the article could not be read.</param>
/// <param name="Gold">The label.</param>
/// <param name="Predicted">The program's cell, or null where it has none.</param>
public sealed record EvaluationRow(string Event, string Claim, string Article, string Outlet, CoverageState Gold, Cell? Predicted)
{
    /// <summary>Where the passage stands that shows the label, or null where gold does not say.</summary>
    public TextSpan? Evidence { get; init; }
}

/// <summary>Finds the program's cell for every gold label of one event.</summary>
public static class GoldMatcher
{
    /// <summary>One row for each label, in the order of the labels.</summary>
    /// <param name="gold">The labels of the event.</param>
    /// <param name="coverage">The result for the same claims.</param>
    /// <param name="name">The gold file's name, for messages.</param>
    /// <exception cref="CorpusException">A label names a claim or an article that there is not; holds every such problem.</exception>
    public static IReadOnlyList<EvaluationRow> Match(IReadOnlyList<GoldLabel> gold, Coverage coverage, string name)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(coverage);
        var articles = new ArticleNames(coverage.Corpus.Articles);
        var claims = coverage.Claims.GroupBy(claim => claim.Id, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First().Id, StringComparer.OrdinalIgnoreCase);
        var cells = coverage.Cells.ToDictionary(cell => (cell.ClaimId, cell.ArticleId));
        var unread = coverage.Corpus.Problems.Where(problem => problem.IsFatal)
            .Select(problem => ArticleNames.Plain(problem.File))
            .SelectMany(file => new[] { file, ArticleNames.LastName(file) })
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var problems = new List<ReadingProblem>();
        var rows = new List<EvaluationRow>();
        foreach (var label in gold)
        {
            // A name that is wrong is wrong on many lines; the first one is enough.
            void Report(string field, string message)
            {
                if (problems.All(problem => problem.Message != message)) problems.Add(new ReadingProblem(name, $"line {label.Line}, {field}", message, true));
            }

            if (!claims.TryGetValue(label.Claim, out var claim)) Report("claim", $"\"{label.Claim}\" is none of the claims that were looked for");
            var article = articles.Find(label.Article);
            if (article is null && !unread.Contains(ArticleNames.Plain(label.Article))) Report("article", $"\"{label.Article}\" is none of the articles");
            rows.Add(new EvaluationRow(
                label.Event ?? coverage.Corpus.Event.Id,
                claim ?? label.Claim,
                article?.Id ?? label.Article,
                article?.Outlet.Name ?? "",
                label.Label,
                claim is null || article is null ? null : cells.GetValueOrDefault((claim, article.Id)))
            {
                Evidence = article is null ? null : label.EvidenceSpan ?? Find(label.EvidenceText, article.Text),
            });
        }

        return problems.Count == 0 ? rows : throw new CorpusException(problems);
    }

    /// <summary>Where words stand in a text, whatever its white space and quotation marks look like; null where they do not.</summary>
    internal static TextSpan? Find(string? words, string text)
    {
        if (string.IsNullOrWhiteSpace(words)) return null;
        var (plain, places) = Simplify(text);
        var wanted = Simplify(words.Trim()).Plain;
        var found = plain.IndexOf(wanted, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? null : TextSpan.Between(places[found], places[found + wanted.Length - 1] + 1);
    }

    private static (string Plain, List<int> Places) Simplify(string text)
    {
        var plain = new StringBuilder(text.Length);
        var places = new List<int>(text.Length);
        for (var place = 0; place < text.Length; place++)
        {
            var unit = text[place] switch
            {
                '\u2018' or '\u2019' or '\u201A' => '\'',
                '\u201C' or '\u201D' or '\u201E' or '«' or '»' => '"',
                var other => char.IsWhiteSpace(other) ? ' ' : other,
            };
            if (unit == ' ' && plain.Length > 0 && plain[^1] == ' ') continue;
            plain.Append(unit);
            places.Add(place);
        }

        return (plain.ToString(), places);
    }
}
