using System.Collections.Immutable;

namespace Compare;

/// <summary>Writes down what is known of each copy: shares, passages, credits.</summary>
/// <param name="articles">The articles, by id.</param>
/// <param name="texts">Their words.</param>
/// <param name="credited">For each article whom it credits.</param>
internal sealed class CopyRecorder(List<Article> articles, List<ShingledText> texts, List<IReadOnlyList<string>> credited)
{
    /// <summary>The record of an article that copies another.</summary>
    public ArticleCopy OfCopy(int copy, int original, bool isWhole)
    {
        var isSame = texts[copy].Whole == texts[original].Whole;
        var overlap = TextOverlap.Of(texts[copy], texts[original]);
        var sameOutlet = articles[copy].Outlet.Name.Equals(articles[original].Outlet.Name, StringComparison.OrdinalIgnoreCase);
        var kind = sameOutlet ? CopyKind.Duplicate : isWhole ? CopyKind.Wire : CopyKind.Partial;
        return new ArticleCopy(articles[copy].Id, articles[original].Id, kind, isSame ? 1 : overlap.FirstShare)
        {
            KeptShare = isSame ? 1 : overlap.SecondShare,
            Credited = Joined(credited[copy]),
            Passages = Passages(copy, original, overlap),
        };
    }

    /// <summary>
    /// The records of articles that hold an agency's text of which no article is at hand: those that others copy though they, or the copies,
    /// credit somebody else; and those that credit an agency and share text with none.
    /// </summary>
    /// <param name="originals">The original of each copy.</param>
    public List<ArticleCopy> OfAgencies(Dictionary<int, int> originals)
    {
        var outlets = articles.Select(article => article.Outlet.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var copies = originals.ToLookup(copy => copy.Value, copy => copy.Key);
        var records = new List<ArticleCopy>();
        for (var place = 0; place < articles.Count; place++)
        {
            if (originals.ContainsKey(place)) continue;
            var own = articles[place].Outlet.Name;
            var names = credited[place].Concat(copies[place].SelectMany(copy => credited[copy])).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase).ToList();
            // A copy may credit the very outlet that its original is of; and an outlet that is no agency may be named for other reasons.
            if (names.Contains(own, StringComparer.OrdinalIgnoreCase)) continue;
            var absent = names.Where(name => AgencyCredits.AgencyOf(name) is not null || !outlets.Contains(name)).ToList();
            if (absent.Count == 0) continue;
            records.Add(new ArticleCopy(articles[place].Id, null, CopyKind.Agency, null) { Credited = Joined(absent), Passages = Shared(place, copies[place]) });
        }

        return records;
    }

    /// <summary>What an article shares with its copies, in order, overlapping places joined.</summary>
    private ImmutableArray<CopiedPassage> Shared(int place, IEnumerable<int> copies)
    {
        var joined = new List<CopiedPassage>();
        foreach (var passage in copies.SelectMany(copy => Passages(place, copy, TextOverlap.Of(texts[place], texts[copy]))).OrderBy(passage => passage.Span.Start).ThenBy(passage => passage.Span.End))
        {
            if (joined.Count > 0 && joined[^1].Span.End > passage.Span.Start)
            {
                var span = TextSpan.Between(joined[^1].Span.Start, Math.Max(joined[^1].Span.End, passage.Span.End));
                joined[^1] = new CopiedPassage(span, null, Math.Max(joined[^1].Words, passage.Words));
            }
            else
            {
                joined.Add(passage with { OriginalSpan = null });
            }
        }

        return [.. joined];
    }

    /// <summary>The passages as places in the texts, a headline that is the same among them.</summary>
    private ImmutableArray<CopiedPassage> Passages(int copy, int original, TextOverlap overlap)
    {
        var passages = overlap.Passages.Select(passage => new CopiedPassage(
            Span(texts[copy], passage.FirstStart, passage.FirstEnd), Span(texts[original], passage.SecondStart, passage.SecondEnd), passage.Words));
        var (headline, other) = (HeadlineOf(articles[copy]), HeadlineOf(articles[original]));
        if (headline is { } one && other is { } two && TextForm.Key(one.Of(articles[copy].Text)) is { Length: > 0 } key && key == TextForm.Key(two.Of(articles[original].Text)))
            passages = passages.Append(new CopiedPassage(one, two, TextForm.Words(key)));
        return [.. passages.OrderBy(passage => passage.Span.Start)];
    }

    private static TextSpan Span(ShingledText text, int start, int end) => TextSpan.Between(text.Words[start].Start, text.Words[end - 1].End);

    private static TextSpan? HeadlineOf(Article article) => article.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Headline)?.Span;

    private static string? Joined(IReadOnlyList<string> names) => names.Count == 0 ? null : string.Join("; ", names);
}
