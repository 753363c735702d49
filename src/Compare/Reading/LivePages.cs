using System.Collections.Immutable;
using System.Globalization;

namespace Compare;

/// <summary>Splits the page of a live blog into its posts where that is sure; each is an article then, and what stands beside them one more.</summary>
internal static class LivePages
{
    private const string Live = "live", Format = "live blog";

    /// <summary>A page with more is no blog that anybody reads; it stays one article.</summary>
    private const int MostPosts = 2000;

    /// <summary>Blocks that are no block of a post are looked for inside posts' blocks only where they are so few.</summary>
    private const int MostSearched = 500;

    /// <summary>The posts must hold this share of the text that the page was read to have.</summary>
    private const double LeastShare = 0.7;

    /// <summary>What became of the page where it was split, else null; a manifest that gives its file another genre keeps it whole.</summary>
    /// <param name="rows">The file and its rows.</param>
    /// <param name="html">The page.</param>
    /// <param name="page">What was read of it.</param>
    /// <param name="digest">SHA-256 of the file.</param>
    /// <param name="options">The limits.</param>
    public static ArticleResult? Match(FileRows rows, string html, SourceDocument page, string digest, ReadingOptions options)
    {
        if ((rows.Whole?.Fields.Genre ?? page.Fields.Genre)?.Value != Live) return null;
        var (posts, rest) = Split(html, page);
        if (posts.Count == 0) return null;
        var entries = new EntryCollector(options);
        if (rest.Any(block => TextForm.IsProse(block.Line))) entries.Add(new SourceEntry("0", page with { Body = rest, IsLivePost = true }, true));
        for (var index = 0; index < posts.Count && entries.HasRoom(null); index++)
            entries.Add(new SourceEntry((index + 1).ToString(CultureInfo.InvariantCulture), DocumentOf(posts[index], page), true));
        return new EntryMatcher(RowsOf(rows), digest).Match(entries, Format);
    }

    /// <summary>The posts and the blocks that are in none of them; no posts where they are not sure.</summary>
    private static (IReadOnlyList<LivePost> Posts, ImmutableArray<SourceBlock> Beside) Split(string html, SourceDocument page)
    {
        foreach (var posts in LivePostFinder.Find(html))
        {
            if (posts.Count > MostPosts) continue;
            var rest = Beside(page.Body, posts);
            var (all, left) = (page.Body.Sum(block => block.Line.Length), rest.Sum(block => block.Line.Length));
            if (all - left >= LeastShare * all) return (posts, rest);
        }

        return ([], []);
    }

    /// <summary>The blocks of a page that stand in none of its posts, whole or as part of a paragraph.</summary>
    private static ImmutableArray<SourceBlock> Beside(ImmutableArray<SourceBlock> body, IReadOnlyList<LivePost> posts)
    {
        var lines = posts.SelectMany(post => post.Body.Select(block => TextForm.Key(block.Line)).Append(TextForm.Key(post.Headline ?? ""))).ToHashSet(StringComparer.Ordinal);
        var beside = body.RemoveAll(block => lines.Contains(TextForm.Key(block.Line)));
        if (beside.Length > MostSearched) return beside;
        var text = string.Join('\n', lines);
        return beside.RemoveAll(block => text.Contains(TextForm.Key(block.Line), StringComparison.Ordinal));
    }

    private static SourceDocument DocumentOf(LivePost post, SourceDocument page)
    {
        var fields = page.Fields with
        {
            Headline = post.Headline is { } headline ? new Sourced<string>(headline, post.Published.Origin) : null,
            Published = post.Published,
            PublishedAsWritten = null,
            Updated = post.Updated,
            Genre = page.Fields.Genre ?? new Sourced<string>(Live, "posts"),
        };
        var title = post.Headline is { } line ? new SourceBlock(BlockKind.Headline, line, -1, isExact: false) : null;
        return new SourceDocument(fields, title, post.Body) { IsLivePost = true, Collected = page.Collected };
    }

    /// <summary>What the manifest says of the whole page's headline and times holds for no single post.</summary>
    private static FileRows RowsOf(FileRows rows) => new(
        rows.File,
        [.. rows.Rows.Select(row => row.Entry is not null ? row : row with { Fields = row.Fields with { Headline = null, Published = null, PublishedAsWritten = null, Updated = null } })]);
}
