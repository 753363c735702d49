using System.Collections.Immutable;

namespace Compare;

/// <summary>The cells and mentions of all claims.</summary>
internal sealed record Judgement(ImmutableArray<Cell> Cells, ImmutableArray<Mention> Mentions);

/// <summary>Judges every claim in every article.</summary>
internal interface ICellJudge
{
    /// <summary>One cell for every claim and article, in the order of claims, then articles.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="known">For each claim the sentences already known to mention it (article, sentence), or null in codebook mode.</param>
    Judgement Judge(IReadOnlyList<Claim> claims, IReadOnlyList<HashSet<(int Article, int Sentence)>>? known);
}
