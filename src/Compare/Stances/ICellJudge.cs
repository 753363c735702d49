using System.Collections.Immutable;

namespace Compare;

/// <summary>The cells and mentions of all claims.</summary>
/// <param name="Cells">One for every claim and article.</param>
/// <param name="Mentions">The passages that mention a claim.</param>
/// <param name="Numbers">For each judged claim what its cells took from all articles.</param>
/// <param name="Rivals">For each claim and each other one the probability that they are rivals; empty where rules judge.</param>
internal sealed record Judgement(ImmutableArray<Cell> Cells, ImmutableArray<Mention> Mentions, ImmutableArray<ReferenceClaim> Numbers, ImmutableArray<ImmutableArray<double>> Rivals)
{
    /// <summary>The claims put together, in order.</summary>
    public static Judgement Of(IEnumerable<JudgedClaim> claims, ImmutableArray<ImmutableArray<double>> rivals)
    {
        var cells = ImmutableArray.CreateBuilder<Cell>();
        var mentions = ImmutableArray.CreateBuilder<Mention>();
        var numbers = ImmutableArray.CreateBuilder<ReferenceClaim>();
        foreach (var claim in claims)
        {
            cells.AddRange(claim.Cells);
            mentions.AddRange(claim.Mentions);
            numbers.Add(claim.Numbers);
        }

        return new Judgement(cells.DrainToImmutable(), mentions.DrainToImmutable(), numbers.DrainToImmutable(), rivals);
    }
}

/// <summary>What a judge says of one claim.</summary>
/// <param name="Cells">One for each article.</param>
/// <param name="Mentions">The passages that mention it.</param>
/// <param name="Numbers">What its cells took from all articles.</param>
internal sealed record JudgedClaim(List<Cell> Cells, List<Mention> Mentions, ReferenceClaim Numbers);

/// <summary>Judges every claim in every article.</summary>
internal interface ICellJudge
{
    /// <summary>One cell for every claim and article, in the order of claims, then articles.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="known">For each claim the sentences already known to mention it (article, sentence), or null in codebook mode.</param>
    /// <param name="step">Advances by each claim that is judged.</param>
    Judgement Judge(IReadOnlyList<Claim> claims, IReadOnlyList<HashSet<(int Article, int Sentence)>>? known, ProgressStep step);
}
