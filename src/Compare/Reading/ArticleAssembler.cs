using System.Collections.Immutable;

namespace Compare;

/// <summary>Gives drafts their ids and outlets, for which all articles of a corpus must be known.</summary>
/// <param name="named">The outlets of <c>outlets.csv</c>.</param>
/// <param name="leftOut">Files that the manifest leaves out: ids are what they would be with them.</param>
internal sealed class ArticleAssembler(ImmutableArray<Outlet> named, IEnumerable<string> leftOut)
{
    /// <summary>The articles by id (ordinal).</summary>
    public ImmutableArray<Article> Assemble(ImmutableArray<ArticleDraft> drafts)
    {
        var shared = drafts.Select(draft => draft.Row.File).Concat(leftOut).Distinct(StringComparer.Ordinal).GroupBy(ArticleFormats.Stem, StringComparer.Ordinal)
            .Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        var outlets = Outlets(drafts);
        // A file may be called as an entry of another one is: a#1.txt beside a.jsonl.
        return
        [
            .. drafts.GroupBy(draft => shared.Contains(ArticleFormats.Stem(draft.Row.File)) ? draft.Row.Name : ShortName(draft.Row), StringComparer.Ordinal)
                .SelectMany(group => group.Select(draft => ArticleOf(draft, group.Count() == 1 ? group.Key : draft.Row.Name, outlets[draft.Fields.Outlet!.Value])))
                .OrderBy(article => article.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>File and entry without the file's extension.</summary>
    private static string ShortName(ManifestRow row) => ArticleFormats.Stem(row.File) + row.Name[row.File.Length..];

    /// <summary>One outlet for all spellings that differ in case only: as <c>outlets.csv</c> has it, else as most articles do.</summary>
    private Dictionary<string, Outlet> Outlets(ImmutableArray<ArticleDraft> drafts)
    {
        var outlets = named.ToDictionary(outlet => outlet.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var group in drafts.GroupBy(draft => draft.Fields.Outlet!.Value, StringComparer.OrdinalIgnoreCase))
        {
            var spelling = group.GroupBy(draft => draft.Fields.Outlet!.Value, StringComparer.Ordinal)
                .OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal).First().Key;
            outlets.TryAdd(group.Key, new Outlet(spelling));
        }

        return outlets;
    }

    private static Article ArticleOf(ArticleDraft draft, string id, Outlet outlet)
    {
        var fields = draft.Fields;
        return new Article
        {
            Id = id,
            File = draft.Row.Name,
            Outlet = outlet,
            Text = draft.Text.Text,
            Blocks = draft.Text.Blocks,
            Headline = fields.Headline?.Value,
            Byline = fields.Byline?.Value,
            BylineAsWritten = fields.BylineAsWritten ?? (fields.Byline is { Origin: not ManifestReader.Origin } byline ? byline.Value : null),
            Published = fields.Published?.Value,
            PublishedAsWritten = fields.PublishedAsWritten,
            Updated = fields.Updated?.Value,
            Collected = draft.Collected,
            LivePage = draft.IsLivePost ? draft.Row.File : null,
            Url = fields.Url?.Value,
            Language = fields.Language?.Value,
            Genre = fields.Genre?.Value,
            IsTruncated = draft.IsTruncated,
            Origins = OriginsOf(fields),
            Variables = draft.Row.Variables,
            Source = draft.Text.Source,
            Digest = draft.Digest,
        };
    }

    private static ImmutableSortedDictionary<ArticleField, string> OriginsOf(ArticleFields fields)
    {
        (ArticleField Field, string? Origin)[] origins =
        [
            (ArticleField.Outlet, fields.Outlet?.Origin), (ArticleField.Headline, fields.Headline?.Origin), (ArticleField.Byline, fields.Byline?.Origin),
            (ArticleField.Published, fields.Published?.Origin), (ArticleField.Updated, fields.Updated?.Origin), (ArticleField.Url, fields.Url?.Origin),
            (ArticleField.Language, fields.Language?.Origin), (ArticleField.Genre, fields.Genre?.Origin),
        ];
        return origins.Where(entry => entry.Origin is not null).ToImmutableSortedDictionary(entry => entry.Field, entry => entry.Origin!);
    }
}
