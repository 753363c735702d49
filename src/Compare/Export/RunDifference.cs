using System.Collections.Immutable;

namespace Compare;

/// <summary>What two results were made from and with, as far as it differs.</summary>
public sealed record RunDifference
{
    /// <summary>The options of the runs (those of reading included, and whether claims were given or discovered) that differ.</summary>
    public ImmutableArray<ValueChange> Options { get; init; } = [];

    /// <summary>The program's version, its scorer and its models, by digest, that differ.</summary>
    public ImmutableArray<ValueChange> Program { get; init; } = [];

    /// <summary>The articles that differ, by id.</summary>
    public ImmutableArray<ItemChange> Articles { get; init; } = [];

    /// <summary>The claims that differ, in order of the new result, then of the old one.</summary>
    public ImmutableArray<ItemChange> Claims { get; init; } = [];

    /// <summary>The runtime, package versions and inputs that differ; they bear on no cell by themselves.</summary>
    public ImmutableArray<ValueChange> Surroundings { get; init; } = [];

    /// <summary>Tables of the old result that are not as they were written.</summary>
    public ImmutableArray<string> EditedOld { get; init; } = [];

    /// <summary>Tables of the new result that are not as they were written.</summary>
    public ImmutableArray<string> EditedNew { get; init; } = [];

    /// <summary>Whether nothing differs that bears on cells.</summary>
    public bool IsNone => Options.IsEmpty && Program.IsEmpty && Articles.IsEmpty && Claims.IsEmpty;

    /// <summary>What differs that bears on cells, in words: articles and claims counted, options and program value by value.</summary>
    public IEnumerable<string> Describe() => Context().Concat(Options.Concat(Program).Select(change => change.ToString()));

    /// <summary>Articles and claims counted: <c>2 articles added</c>, <c>1 claim changed</c>.</summary>
    internal IEnumerable<string> Context() => Count(Articles, "article").Concat(Count(Claims, "claim"));

    /// <summary>Tables that are not as they were written, in words.</summary>
    public IEnumerable<string> Edits() =>
        EditedOld.Select(name => $"{name} of the old result was changed since it was written")
            .Concat(EditedNew.Select(name => $"{name} of the new result was changed since it was written"));

    internal static RunDifference Between(SavedResult old, SavedResult fresh) => new()
    {
        Options = [.. ValueChange.Between(old.Run.Options, fresh.Run.Options)],
        Program = [.. ValueChange.Between(old.Run.Program, fresh.Run.Program)],
        Articles = [.. Items(old.Articles, fresh.Articles, article => article.Id, ChangeCause.Text, Change).OrderBy(change => change.Id, StringComparer.Ordinal)],
        Claims = [.. Items(old.Claims, fresh.Claims, claim => claim.Id, ChangeCause.Claim, Change)],
        Surroundings = [.. ValueChange.Between(old.Run.Surroundings, fresh.Run.Surroundings)],
        EditedOld = old.EditedTables,
        EditedNew = fresh.EditedTables,
    };

    private static IEnumerable<ItemChange> Items<T>(
        ImmutableArray<T> old, ImmutableArray<T> fresh, Func<T, string> id, ChangeCause cause, Func<T, T, ItemChange?> change)
        where T : class
    {
        var before = old.ToDictionary(id, StringComparer.Ordinal);
        var after = fresh.Select(id).ToHashSet(StringComparer.Ordinal);
        return fresh
            .Select(item => before.TryGetValue(id(item), out var known) ? change(known, item) : new ItemChange(id(item), ItemChangeKind.Added, cause, []))
            .OfType<ItemChange>()
            .Concat(old.Where(item => !after.Contains(id(item))).Select(item => new ItemChange(id(item), ItemChangeKind.Removed, cause, [])));
    }

    private static ItemChange? Change(SavedArticle old, SavedArticle fresh)
    {
        // Another file may well have another headline or time: that is no further cause.
        if (old.Digest != fresh.Digest)
            return new ItemChange(fresh.Id, ItemChangeKind.Changed, ChangeCause.Text, [new ValueChange("SHA-256", old.Digest, fresh.Digest)]);
        return ValueChange.Between(old.Fields, fresh.Fields) is { Count: > 0 } fields
            ? new ItemChange(fresh.Id, ItemChangeKind.Changed, ChangeCause.Fields, [.. fields])
            : null;
    }

    private static ItemChange? Change(SavedClaim old, SavedClaim fresh) => ValueChange.Between(old.Values, fresh.Values) is { Count: > 0 } values
        ? new ItemChange(fresh.Id, ItemChangeKind.Changed, ChangeCause.Claim, [.. values])
        : null;

    private static IEnumerable<string> Count(ImmutableArray<ItemChange> items, string what) =>
        from kind in Enum.GetValues<ItemChangeKind>()
        let number = items.Count(item => item.Kind == kind)
        where number > 0
        select $"{number} {what}{(number == 1 ? "" : "s")} {Wording.Of(kind)}";
}
