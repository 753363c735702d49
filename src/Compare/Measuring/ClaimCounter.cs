using System.Collections.Immutable;

namespace Compare;

/// <summary>Counts the outlets of one claim, with copied texts once, each and not at all.</summary>
/// <param name="outlets">The claim's cell for each outlet.</param>
/// <param name="places">What is copied from where.</param>
/// <param name="timeOf">When an outlet said what an article of the given id says, or null where it is not known.</param>
internal sealed class ClaimCounter(ImmutableArray<OutletCell> outlets, CopiedPlaces places, Func<string, PublicationTime?> timeOf)
{
    private readonly Dictionary<string, Cell> cells = outlets.SelectMany(outlet => outlet.Cells).ToDictionary(cell => cell.ArticleId, StringComparer.Ordinal);

    public ClaimCounts Count() => new()
    {
        Reach = CountOf(outlets.Select(outlet => Texts(outlet, cell => cell.State == CoverageState.Carries)).Where(texts => texts.Count > 0)),
        Touched = CountOf(outlets.Where(outlet => outlet.State.IsTouched()).Select(outlet => Texts(outlet, cell => cell.State.IsTouched()))),
        States = Enum.GetValues<CoverageState>().ToImmutableSortedDictionary(state => state, state => CountOf(outlets.Where(outlet => outlet.State == state).Select(outlet => Texts(outlet, state)))),
        Firsts = [.. Enum.GetValues<WireChoice>().Select(First)],
    };

    /// <summary>The texts by which an outlet is in its state.</summary>
    private List<OutletText> Texts(OutletCell outlet, CoverageState state)
    {
        var texts = Texts(outlet, cell => state == CoverageState.Mixed ? cell.State.IsTouched() : cell.State == state);
        return texts.Count > 0 ? texts : outlet.Cells.IsEmpty ? [new OutletText($"outlet {outlet.Outlet}", false)] : Texts(outlet, _ => true);
    }

    private List<OutletText> Texts(OutletCell outlet, Func<Cell, bool> chosen) => [.. outlet.Current.Where(chosen).Select(TextOf)];

    /// <summary>
    /// The text that a cell rests on: the original's where its evidence stands in a copied passage, and where a whole copy lacks what the
    /// original lacks; else the article's own, so that what a copy cut or added is the outlet's own doing.
    /// </summary>
    private OutletText TextOf(Cell cell)
    {
        var own = new OutletText(cell.ArticleId, false);
        if (places.Of(cell.ArticleId) is not { } copy) return own;
        var isCopied = cell.Evidence.IsEmpty
            ? copy is { IsWhole: true, OriginalId: { } original } && cells.TryGetValue(original, out var other) && other.State == cell.State
            : places.At(cell.ArticleId, cell.Evidence[0].Span) is not null;
        return isCopied ? new OutletText(copy.OriginalId ?? cell.ArticleId, true) : own;
    }

    private static OutletCount CountOf(IEnumerable<List<OutletText>> outlets)
    {
        var texts = outlets.ToList();
        return new OutletCount(Independent(texts), texts.Count, texts.Count(outlet => outlet.Exists(text => !text.IsCopied)));
    }

    private static int Independent(List<List<OutletText>> outlets)
    {
        // An outlet with a text of its own counts for itself; the others count as long as they bring a text that none before them has.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var count = 0;
        var ordered = outlets.Select(outlet => (IsOwn: outlet.Exists(text => !text.IsCopied), Texts: outlet.Select(text => text.Id).ToHashSet(StringComparer.Ordinal)))
            .OrderByDescending(outlet => outlet.IsOwn).ThenByDescending(outlet => outlet.Texts.Count);
        foreach (var (isOwn, texts) in ordered)
        {
            if (!isOwn && texts.IsSubsetOf(seen)) continue;
            count++;
            seen.UnionWith(texts);
        }

        return count;
    }

    /// <summary>The outlets of which none other is certainly earlier. A copy is not first where its original is dated and touches the claim too.</summary>
    private FirstSeen First(WireChoice wire)
    {
        var dated = outlets
            .SelectMany(outlet => outlet.Cells.Where(cell => cell.State.IsTouched() && Counts(cell, wire)).Select(cell => (outlet.Outlet, Time: timeOf(cell.ArticleId))))
            .Where(entry => entry.Time is not null)
            .Select(entry => (entry.Outlet, Time: entry.Time!))
            .ToList();
        if (dated.Count == 0) return new FirstSeen([], null);
        var first = dated
            .Where(entry => !dated.Exists(other => other.Outlet != entry.Outlet && other.Time.IsCertainlyBefore(entry.Time)))
            .Select(entry => entry.Outlet)
            .Distinct(StringComparer.Ordinal);
        return new FirstSeen([.. first], dated.MinBy(entry => entry.Time.EarliestUtc).Time);
    }

    private bool Counts(Cell cell, WireChoice wire)
    {
        if (wire == WireChoice.Each || TextOf(cell) is not { IsCopied: true } text) return true;
        if (wire == WireChoice.Drop) return false;
        return text.Id == cell.ArticleId || timeOf(text.Id) is null || !cells.TryGetValue(text.Id, out var original) || !original.State.IsTouched();
    }

    /// <summary>A text that puts an outlet into its state.</summary>
    /// <param name="Id">The article that it is of, the original where it is copied.</param>
    /// <param name="IsCopied">Whether it is copied.</param>
    private readonly record struct OutletText(string Id, bool IsCopied);
}
