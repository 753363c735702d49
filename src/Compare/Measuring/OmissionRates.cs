using System.Collections.Immutable;

namespace Compare;

/// <summary>A claim that an outlet omits.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Others">Other outlets that were decided on it.</param>
/// <param name="Holding">Of these, the outlets that hold it (Carries, Reports, Disputes or Mixed).</param>
/// <param name="HoldingAtLength">Of these, the outlets that hold it within as many words as the omitting outlet wrote.</param>
public sealed record OmittedClaim(AlignedClaim Claim, int Others, int Holding, int HoldingAtLength);

/// <summary>What an outlet omits, beside what an outlet with as much text would be expected to omit.</summary>
/// <param name="Outlet">The outlet's name.</param>
/// <param name="Articles">Its articles that were judged.</param>
/// <param name="Words">The words in them.</param>
/// <param name="Claims">Claims that at least one other outlet holds and on which the outlet itself was decided.</param>
/// <param name="Share">The share of these that it omits, with a <see cref="ScoreInterval"/>; NaN where there are none.</param>
/// <param name="Expected">The mean share of others that omit each of these claims within as many words, 0–1; NaN where there are none.</param>
/// <param name="Omitted">The claims that it omits, those first that most of the others hold within as many words.</param>
public sealed record OmissionRate(
    string Outlet, int Articles, int Words, int Claims, Estimate Share, double Expected, ImmutableArray<OmittedClaim> Omitted)
{
    /// <summary>
    /// How much more it omits than expected, in shares: above 0 more, below 0 less. The interval is that of its own share; what is uncertain
    /// about the expectation, where there are few other outlets, is not in it.
    /// </summary>
    public Estimate Excess => new(Share.Value - Expected, Share.Low - Expected, Share.High - Expected);
}

/// <summary>Omissions of every outlet, at equal exposure.</summary>
/// <remarks>
/// Who writes less omits more, so that the bare share says who wrote little. As in rarefaction (H. L. Sanders, The American Naturalist 102, 1968;
/// S. H. Hurlbert, Ecology 52, 1971), the others are therefore cut to the outlet's size: its expected omission of a claim is the share of other
/// outlets that do not hold it within as many words, counted from the start of their articles, one after the other in order of time.
/// News stories put first what matters most, so that a long one cut short stands for a short one. Where others wrote less than the outlet, they count with all
/// they wrote: the expectation is then too high and the excess too low, never the other way round. Claims that were not judged in an outlet, that it
/// predates, or on which the program is unsure do not count on either side. A wire text that several outlets print counts for each of them.
/// </remarks>
public static class OmissionRates
{
    /// <summary>One rate for every outlet that was decided on at least one claim held by another; by the lower end of the excess, the highest first, then by name.</summary>
    public static ImmutableArray<OmissionRate> Of(Coverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        var reading = new ExposureReading(coverage);
        return
        [
            .. coverage.Corpus.Outlets
                .Select((outlet, column) => Rate(coverage, reading, outlet.Name, column))
                .Where(rate => rate.Claims > 0)
                .OrderByDescending(rate => rate.Excess.Low)
                .ThenBy(rate => rate.Outlet, StringComparer.Ordinal),
        ];
    }

    private static OmissionRate Rate(Coverage coverage, ExposureReading reading, string outlet, int column)
    {
        var (claims, expected) = (0, 0.0);
        var omitted = new List<OmittedClaim>();
        foreach (var (claim, row) in coverage.Claims.Select((claim, row) => (claim, row)))
        {
            if (reading.Of(row, column) is not { } own) continue;
            var others = Enumerable.Range(0, coverage.Corpus.Outlets.Length)
                .Where(other => other != column)
                .Select(other => reading.Of(row, other))
                .OfType<Exposure>()
                .ToList();
            var holding = others.Count(other => other.Found is not null);
            if (holding == 0) continue;
            var atLength = others.Count(other => other.Found <= own.Words);
            claims++;
            expected += 1 - ((double)atLength / others.Count);
            if (own.Found is null) omitted.Add(new OmittedClaim(claim, others.Count, holding, atLength));
        }

        var (articles, words) = reading.Size(column);
        return new OmissionRate(
            outlet,
            articles,
            words,
            claims,
            ScoreInterval.Of((double)omitted.Count / claims, claims),
            expected / claims,
            [.. omitted.OrderByDescending(entry => (double)entry.HoldingAtLength / entry.Others).ThenByDescending(entry => (double)entry.Holding / entry.Others).ThenBy(entry => entry.Claim.Rank)]);
    }
}
