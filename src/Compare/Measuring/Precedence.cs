using System.Collections.Immutable;

namespace Compare;

/// <summary>Who was first with each claim, and how long the others took.</summary>
/// <remarks>
/// A lag is a range, because a time is never more exact than it was written: a day stands for any moment of it, and a time without a
/// zone for any zone where others of the claim have one. The claim's first moment lies between the earliest start and the earliest end
/// of these ranges; a lag runs from the least to the largest distance to it that the article's own range allows. An article without a
/// time has no lag and is never first.
/// </remarks>
public static class Precedence
{
    /// <summary>One entry for each claim that an outlet touches, be it in copied text, by rank.</summary>
    public static ImmutableArray<ClaimPrecedence> Of(Coverage coverage)
    {
        var (articles, series) = (coverage.Corpus.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal), coverage.SeriesIndex);
        return [.. coverage.Claims.Where(claim => claim.Counts.Touched.Each > 0).Select(claim => Of(claim, articles, series))];
    }

    private static ClaimPrecedence Of(AlignedClaim claim, Dictionary<string, Article> articles, SeriesIndex series)
    {
        var first = claim.Outlets
            .Select(outlet => outlet.Cells.FirstOrDefault(cell => cell.State.IsTouched()))
            .OfType<Cell>()
            .Select(cell => (Cell: cell, Time: series.TimeOf(cell.ArticleId)))
            .ToList();
        var dated = first.Select(entry => entry.Time).OfType<PublicationTime>().ToList();
        var isMixed = dated.Exists(time => time.Offset is null) && dated.Exists(time => time.Offset is not null);
        var ranges = dated.Select(time => Range(time, isMixed)).ToList();
        var (start, end) = ranges.Count == 0 ? default : (ranges.Min(range => range.Start), ranges.Min(range => range.End));
        var mayBeFirst = claim.Counts.First(WireChoice.Each).Outlets;
        FirstTouch Touch(Cell cell, PublicationTime? time)
        {
            var touch = new FirstTouch(cell.Outlet, cell.ArticleId, cell.State, time);
            if (time is not { } published) return touch;
            var range = Range(published, isMixed);
            var update = articles[cell.ArticleId].Updated is { } updated && published.IsCertainlyBefore(updated) ? Range(updated, isMixed).End - start : (TimeSpan?)null;
            return touch with
            {
                MayBeFirst = mayBeFirst.Contains(cell.Outlet),
                LeastLag = range.Start > end ? range.Start - end : TimeSpan.Zero,
                // Who alone can have been first was so at no distance from itself, however coarse its time is.
                LargestLag = mayBeFirst is [var only] && only == cell.Outlet ? TimeSpan.Zero : range.End - start,
                UpdateLag = update,
            };
        }

        return new ClaimPrecedence(
            claim,
            [
                .. first.Select(entry => Touch(entry.Cell, entry.Time))
                    .OrderBy(touch => touch.LeastLag ?? TimeSpan.MaxValue)
                    .ThenBy(touch => touch.LargestLag ?? TimeSpan.MaxValue)
                    .ThenBy(touch => touch.Outlet, StringComparer.Ordinal),
            ]);
    }

    /// <summary>The moments that a time can mean, both ends included; a minute counts as one moment.</summary>
    private static (DateTime Start, DateTime End) Range(PublicationTime time, bool isMixed)
    {
        var (start, end) = (time.EarliestUtc, time.Precision == TimePrecision.Minute ? time.EarliestUtc : time.LatestUtc);
        return isMixed && time.Offset is null ? (start - PublicationTime.EastmostOffset, end - PublicationTime.WestmostOffset) : (start, end);
    }
}

/// <summary>Who touched a claim when.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Touches">For each outlet that touches it, its first article that does; by lag, those without a time last.</param>
public sealed record ClaimPrecedence(AlignedClaim Claim, ImmutableArray<FirstTouch> Touches)
{
    /// <summary>Half of the outlets that were not first took at most this long, by their largest lags; null where no such outlet has a dated article.</summary>
    public TimeSpan? MedianLag
    {
        get
        {
            var lags = Touches.Where(touch => !touch.MayBeFirst).Select(touch => touch.LargestLag).OfType<TimeSpan>().Order().ToList();
            return lags.Count == 0 ? null : lags[(lags.Count - 1) / 2];
        }
    }
}

/// <summary>The first article of an outlet that touches a claim.</summary>
/// <param name="Outlet">The outlet's name.</param>
/// <param name="ArticleId">The article's id: its earliest dated one that touches the claim, or one without a time where it has no other.</param>
/// <param name="State">What that article does with the claim.</param>
/// <param name="Published">When it was published, of a later version when it was updated; or null.</param>
public sealed record FirstTouch(string Outlet, string ArticleId, CoverageState State, PublicationTime? Published)
{
    /// <summary>Whether no other outlet is certainly earlier, copied texts counted too; never without a time.</summary>
    public bool MayBeFirst { get; init; }

    /// <summary>The least time after the claim's first article, zero or more; null without a time.</summary>
    public TimeSpan? LeastLag { get; init; }

    /// <summary>The largest time after the claim's first article, <see cref="LeastLag"/> or more; null without a time.</summary>
    public TimeSpan? LargestLag { get; init; }

    /// <summary>The largest time from the claim's first article to the article's last update: the version that was read, in which the claim may have been added; null where there is no later one.</summary>
    public TimeSpan? UpdateLag { get; init; }
}
