using System.Collections.Immutable;

namespace Compare;

/// <summary>Who publishes.</summary>
/// <param name="Name">The outlet's name as it is shown everywhere; unique in a corpus, case ignored.</param>
/// <param name="Group">The group that <c>outlets.csv</c> gives (ownership, country, kind), or null.</param>
/// <param name="Country">The country that <c>outlets.csv</c> gives, or null.</param>
public sealed record Outlet(string Name, string? Group = null, string? Country = null)
{
    /// <summary>Further columns of <c>outlets.csv</c>: the researcher's own variables.</summary>
    public ImmutableSortedDictionary<string, string> Variables { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
