using System.Collections.Frozen;

namespace Compare;

/// <summary>Counts that news revises upwards while an event goes on: the dead, the injured, the arrested.</summary>
internal static class GrowingCounts
{
    private static readonly FrozenSet<string> Stems =
        "dead die death kill toll casualty victim injure injury hurt wound arrest missing evacuate displace infect sick hospitalise hospitalize rescue"
            .Split(' ').Select(Stemmer.Stem).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a claim speaks of such a count.</summary>
    public static bool IsOne(Sentence claim) => claim.Tokens.Any(token => Stems.Contains(token.Stem));

    /// <summary>Whether the claim is such a count and the cell's deciding passage gives a higher one.</summary>
    public static bool IsHigher(Statement claim, ReadArticle article, Cell cell)
    {
        if (!IsOne(claim.Sentence)) return false;
        var passage = Array.Find(article.Statements, statement => statement.Sentence.Span == cell.Evidence[0].Span);
        return passage is not null && new FigureMatcher(claim, passage).Rival is { } rival && rival.Passage.Low > rival.Claim.High;
    }
}
