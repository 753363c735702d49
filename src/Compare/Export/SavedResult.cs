using System.Collections.Immutable;

namespace Compare;

/// <summary>A claim as the <c>aligned-claims.csv</c> of a result gives it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Values">Wording, first_known and rival_of by name; empty where only cells name the claim.</param>
internal sealed record SavedClaim(string Id, ImmutableSortedDictionary<string, string> Values);

/// <summary>An article as the <c>articles.csv</c> of a result gives it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Digest">SHA-256 of its file; null where only cells name the article.</param>
/// <param name="Fields">What was read beside the text and bears on cells, by column.</param>
internal sealed record SavedArticle(string Id, string? Digest, ImmutableSortedDictionary<string, string> Fields);

/// <summary>What a folder of results holds about its cells and about what they were made from.</summary>
/// <param name="Run">How it was made.</param>
/// <param name="Claims">Its claims in their order, those that only cells name last.</param>
/// <param name="Articles">Its articles in their order, those that only cells name last.</param>
/// <param name="Cells">Its cells by claim and article.</param>
/// <param name="EditedTables">The tables read here that are not as they were written.</param>
internal sealed record SavedResult(
    SavedRun Run,
    ImmutableArray<SavedClaim> Claims,
    ImmutableArray<SavedArticle> Articles,
    IReadOnlyDictionary<(string Claim, string Article), SavedCell> Cells,
    ImmutableArray<string> EditedTables);
