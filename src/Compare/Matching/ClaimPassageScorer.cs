namespace Compare;

/// <summary>One term of a claim and the term of a passage that answers it.</summary>
/// <param name="Claim">Index into the claim's terms.</param>
/// <param name="Passage">Index into the passage's terms, or −1 where the sentence before answers it.</param>
/// <param name="Strength">1 for the same word or value, less for a related one, 0–1.</param>
internal readonly record struct TermMatch(int Claim, int Passage, double Strength);

/// <summary>How well a passage matches a claim.</summary>
/// <param name="Score">0–1.</param>
/// <param name="Terms">The claim's terms that are answered.</param>
internal sealed record PassageMatch(double Score, TermMatch[] Terms);

/// <summary>Scores how much of a claim a passage states: the share of the claim's weight that the passage answers.</summary>
internal static class ClaimPassageScorer
{
    /// <summary>Words of one family.</summary>
    private const double FamilyStrength = 0.9;

    /// <summary>A name or noun in the sentence before, where this one points back with a pronoun.</summary>
    private const double ContextStrength = 0.6;

    /// <summary>The words of a claim that lie far apart in the passage lose up to this share.</summary>
    private const double ScatterLoss = 0.25;

    /// <summary>The passage lacks the claim's figure.</summary>
    private const double MissingFigureFactor = 0.75;

    private const int MostOnStack = 64;

    public static PassageMatch Score(Statement claim, Statement passage, Statement? before)
    {
        if (claim.Terms.Length == 0 || claim.Weight == 0) return new PassageMatch(0, []);
        var pointsBack = before is not null && passage.PointsBack;
        var figures = new FigureMatcher(claim, passage);
        // On the stack: most of millions of scores are thrown away.
        var room = claim.Terms.Length <= MostOnStack ? stackalloc TermMatch[MostOnStack] : new TermMatch[claim.Terms.Length];
        var (count, answered) = (0, 0.0);
        for (var index = 0; index < claim.Terms.Length; index++)
        {
            var match = figures.Answer(index) ?? Find(claim, index, passage) ?? (pointsBack ? FromContext(claim, index, before!) : null);
            if (match is not { } found) continue;
            room[count++] = found;
            answered += claim.Terms[index].Weight * found.Strength;
        }

        var matches = room[..count];
        var score = answered / claim.Weight * (1 - ScatterLoss * Scatter(matches, passage));
        if (figures.IsMissing) score *= MissingFigureFactor;
        return new PassageMatch(Math.Min(1, score), matches.ToArray());
    }

    private static TermMatch? Find(Statement claim, int index, Statement passage)
    {
        var term = claim.Terms[index];
        if (!passage.Holds(term.Concept)) return null;
        for (var at = 0; at < passage.Terms.Length; at++)
        {
            if (passage.Terms[at].Concept == term.Concept) return new TermMatch(index, at, passage.Terms[at].Stem == term.Stem ? 1 : FamilyStrength);
        }

        return null;
    }

    private static TermMatch? FromContext(Statement claim, int index, Statement before) =>
        claim.Terms[index].Kind != TermKind.Number && before.Holds(claim.Terms[index].Concept) ? new TermMatch(index, -1, ContextStrength) : null;

    /// <summary>Whether the sentence holds a word that stands for something named before.</summary>
    public static bool PointsBack(Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            if (token.Lower is "he" or "she" or "it" or "they" or "his" or "her" or "their" or "its" or "him" or "them" or "this" or "that" or "these" or "those") return true;
        }

        return false;
    }

    /// <summary>0 where the matched words stand together, towards 1 where they are spread thinly over the passage.</summary>
    private static double Scatter(ReadOnlySpan<TermMatch> matches, Statement passage)
    {
        var places = matches.Length <= MostOnStack ? stackalloc int[MostOnStack] : new int[matches.Length];
        var (count, first, last) = (0, int.MaxValue, int.MinValue);
        foreach (var match in matches)
        {
            if (match.Passage < 0 || places[..count].Contains(passage.Terms[match.Passage].Token)) continue;
            var place = places[count++] = passage.Terms[match.Passage].Token;
            (first, last) = (Math.Min(first, place), Math.Max(last, place));
        }

        if (count < 2) return 0;
        var spread = last - first + 1.0;
        return Math.Clamp(1 - (3.0 * count / spread), 0, 1);
    }
}
