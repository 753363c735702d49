using System.Collections.Immutable;

namespace Compare;

/// <summary>One event's part of a mixed folder.</summary>
internal static class EventCorpus
{
    /// <summary>A corpus of some of the folder's articles, with every outlet that <c>outlets.csv</c> names and the folder's claims.</summary>
    public static Corpus Of(Corpus mixed, NewsEvent newsEvent, IEnumerable<Article> articles)
    {
        var own = articles.OrderBy(article => article.Id, StringComparer.Ordinal).ToImmutableArray();
        var read = own.SelectMany(article => FilesOf(mixed, FileOf(mixed, article))).ToHashSet(StringComparer.Ordinal);
        return new Corpus
        {
            Event = newsEvent,
            Articles = own,
            Outlets = [.. mixed.ListedOutlets.Concat(own.Select(article => article.Outlet)).DistinctBy(outlet => outlet.Name, StringComparer.OrdinalIgnoreCase)
                .OrderBy(outlet => outlet.Name, StringComparer.OrdinalIgnoreCase)],
            ListedOutlets = mixed.ListedOutlets,
            Claims = mixed.Claims,
            Attachments = mixed.Attachments,
            Digests = mixed.Digests.Where(input => read.Contains(input.Key) || input.Key is CorpusFolder.Manifest or CorpusFolder.Outlets or CorpusFolder.Claims)
                .ToImmutableSortedDictionary(StringComparer.Ordinal),
            FilesFound = own.Length,
        };
    }

    /// <summary>The path of the file that holds an article: of one among several without its number.</summary>
    public static string FileOf(Corpus mixed, Article article)
    {
        var mark = article.File.LastIndexOf('#');
        return mark < 0 || mixed.Digests.ContainsKey(article.File) ? article.File : article.File[..mark];
    }

    /// <summary>The files that are read for one: itself, its attachments, and what collecting left beside it.</summary>
    public static IEnumerable<string> FilesOf(Corpus mixed, string file)
    {
        yield return file;
        foreach (var attached in mixed.Attachments.GetValueOrDefault(file, [])) yield return attached;
        if (CorpusFolder.IsPage(file) && mixed.Digests.ContainsKey(StoredResponse.Beside(file))) yield return StoredResponse.Beside(file);
    }
}
