using System.Collections.Immutable;

namespace Compare;

/// <summary>Gives drafts their ids and outlets, for which all articles of a corpus must be known.</summary>
/// <param name="named">The outlets of <c>outlets.csv</c>.</param>
internal sealed class ArticleAssembler(ImmutableArray<Outlet> named)
{
    /// <summary>The articles by id (ordinal).</summary>
    public ImmutableArray<Article> Assemble(ImmutableArray<ArticleDraft> drafts)
    {
        var shared = drafts.GroupBy(draft => Stem(draft.Row.File), StringComparer.Ordinal).Where(group => group.Count() > 1)
            .Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        var outlets = Outlets(drafts);
        return
        [
            .. drafts
                .Select(draft => ArticleOf(draft, shared.Contains(Stem(draft.Row.File)) ? draft.Row.File : Stem(draft.Row.File), outlets[draft.Fields.Outlet!.Value]))
                .OrderBy(article => article.Id, StringComparer.Ordinal),
        ];
    }

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
            File = draft.Row.File,
            Outlet = outlet,
            Text = draft.Text.Text,
            Blocks = draft.Text.Blocks,
            Headline = fields.Headline?.Value,
            Byline = fields.Byline?.Value,
            Published = fields.Published?.Value,
            Updated = fields.Updated?.Value,
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

    private static string Stem(string file) => file[..^Path.GetExtension(file).Length];
}
