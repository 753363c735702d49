using System.Collections.Immutable;
using System.Globalization;

namespace Compare;

/// <summary>The articles that files list without their text and that no other file brings.</summary>
internal static class MissingTexts
{
    /// <summary>What is missing, in the order of files: an article whose page is there, by the address it has or was collected from, is not.</summary>
    public static ImmutableArray<MissingText> Without(ImmutableArray<Article> articles, IReadOnlyCollection<ArticleResult> results)
    {
        var listed = results.SelectMany(result => result.Missing).ToList();
        if (listed.Count == 0) return [];
        var there = articles.Select(article => article.Url).Concat(results.Select(result => result.Collected?.Response.Asked)).OfType<string>().Select(WebAddress.Key).ToHashSet(StringComparer.Ordinal);
        return [.. listed.Where(missing => missing.Url is null || !there.Contains(WebAddress.Key(missing.Url))).OrderBy(missing => missing.File, StringComparer.Ordinal)];
    }

    /// <summary>One problem for each file with missing articles.</summary>
    public static IEnumerable<ReadingProblem> Problems(ImmutableArray<MissingText> missing)
    {
        foreach (var file in missing.GroupBy(article => article.File, StringComparer.Ordinal))
        {
            var (count, at) = (file.Count(), file.First().Url ?? "no known address");
            var message = count == 1
                ? $"text missing of 1 article, at {at}, expected its page as a file"
                : string.Create(CultureInfo.InvariantCulture, $"text missing of {count:N0} articles, the first at {at}, expected their pages as files");
            yield return new ReadingProblem(file.Key, null, message, false);
        }
    }
}
