namespace Compare;

/// <summary>How a passage treats the matched words of a claim.</summary>
/// <param name="Negated">Share of the matched predicate's weight that a negation covers, 0–1.</param>
/// <param name="Denied">Share of the matched weight that stands in what somebody denies, 0–1.</param>
/// <param name="FalsehoodDepth">The depth at which a word of falsehood stands, or −1 where there is none.</param>
/// <param name="NegationDepth">The depth at which the negation stands, or −1 where there is none.</param>
internal readonly record struct Polarity(double Negated, double Denied, int FalsehoodDepth, int NegationDepth)
{
    /// <summary>Whether the passage holds no negation at all.</summary>
    public bool IsPlain { get; init; }
}

/// <summary>Reads negation, denial and falsehood around the words of a passage that match a claim.</summary>
internal static class PolarityReader
{
    /// <summary>A negation covers this many tokens after it, inside its clause.</summary>
    private const int NegationReach = 5;

    private const int SubjectReach = 9;

    private const int PairReach = 25;

    public static Polarity Read(Statement claim, Statement passage, PassageMatch match)
    {
        var words = match.Terms.Where(term => term.Passage >= 0 && passage.Terms[term.Passage].Kind == TermKind.Word).ToList();
        // Of whom something is claimed is not denied; what is claimed is.
        var said = words.Where(term => claim.AsClaim.Predicate[term.Claim]).ToList();
        var predicate = said.Count > 0 ? said : words;
        var total = predicate.Sum(term => claim.Terms[term.Claim].Weight);
        var negators = passage.PolarityWords.Negators;
        var negatesBack = LanguageWords.For(passage.Sentence.Language) is { NegatesBack: true };
        var negated = 0.0;
        var negationDepth = -1;
        foreach (var term in predicate)
        {
            var token = passage.Terms[term.Passage].Token;
            var negator = Array.FindLastIndex(negators, place => place < token && token - place <= ReachOf(passage.Sentence, place) && (IsPair(passage.Sentence, place) || !ClauseBreak(passage.Sentence, place, token)));
            if (negator < 0 && negatesBack) negator = Array.FindIndex(negators, place => place > token && place - token <= SubjectReach && !ClauseBreak(passage.Sentence, token, place, isCommaOne: true));
            if (negator < 0) continue;
            negated += claim.Terms[term.Claim].Weight;
            negationDepth = Math.Max(negationDepth, DepthAt(passage.Sentence, negators[negator]));
        }

        return new Polarity(total == 0 ? 0 : negated / total, DeniedShare(claim, passage, match), FalsehoodDepth(claim, passage, match), negationDepth)
        {
            IsPlain = negators.Length == 0,
        };
    }

    /// <summary>Whether a sentence calls something false in the article's own voice.</summary>
    public static bool CallsFalse(Sentence sentence) => PolarityWords.FalsehoodsOf(sentence).Any(index => DepthAt(sentence, index) == 0);

    /// <summary>Whether a claim itself is worded negatively: most of its predicate is negated.</summary>
    public static bool IsNegative(Statement claim)
    {
        var self = new PassageMatch(1, [.. Enumerable.Range(0, claim.Terms.Length).Select(index => new TermMatch(index, index, 1))]);
        return Read(claim, claim, self).Negated > 0.5;
    }

    /// <summary>How far a negation reaches: a negative subject to its verb, the lack of evidence to the end.</summary>
    private static int ReachOf(Sentence sentence, int negator)
    {
        for (var index = negator + 1; index < Math.Min(sentence.Tokens.Length, negator + 4); index++)
        {
            if (StanceWords.Grounds.Contains(sentence.Tokens[index].Lower)) return sentence.Tokens.Length;
        }

        if (IsPair(sentence, negator)) return PairReach;
        return StanceWords.NegativeSubjects.Contains(sentence.Tokens[negator].Lower) ? SubjectReach : NegationReach;
    }

    /// <summary>"Neither the one nor the other, which …, has said so": the verb may stand far off.</summary>
    private static bool IsPair(Sentence sentence, int negator) => sentence.Tokens[negator].Lower is "neither" or "nor";

    private static bool ClauseBreak(Sentence sentence, int from, int to, bool isCommaOne = false)
    {
        for (var index = from + 1; index < to; index++)
        {
            if (sentence.Tokens[index].Lower is ";" or ":" or "but" or "because" or "who" or "which") return true;
            if (isCommaOne && sentence.Tokens[index].Lower == ",") return true;
        }

        return false;
    }

    private static double DeniedShare(Statement claim, Statement passage, PassageMatch match)
    {
        var text = passage.Sentence;
        var denials = passage.PolarityWords.Denials;
        if (denials.Length == 0) return 0;
        double total = 0, denied = 0;
        foreach (var term in match.Terms)
        {
            if (term.Passage < 0) continue;
            var weight = claim.Terms[term.Claim].Weight;
            total += weight;
            var span = text.Tokens[passage.Terms[term.Passage].Token].Span;
            if (denials.Any(attribution => attribution.Content.Any(content => content.Contains(span)))) denied += weight;
        }

        return total == 0 ? 0 : denied / total;
    }

    /// <summary>The shallowest word of falsehood in the clause that holds most of the claim: not in the claim itself, not negated, not merely possible.</summary>
    private static int FalsehoodDepth(Statement claim, Statement passage, PassageMatch match)
    {
        var depth = -1;
        if (passage.PolarityWords.Falsehoods.Length == 0 || claim.PolarityWords.NamesFalsehood) return depth;
        var clause = MainClause(passage, match);
        foreach (var index in passage.PolarityWords.Falsehoods)
        {
            if (!clause.Contains(passage.Sentence.Tokens[index].Span)) continue;
            var here = DepthAt(passage.Sentence, index);
            if (depth < 0 || here < depth) depth = here;
        }

        return depth;
    }

    /// <summary>The clause of the sentence that holds most of the matched words.</summary>
    private static TextSpan MainClause(Statement passage, PassageMatch match) =>
        passage.Sentence.Clauses.MaxBy(clause => match.Terms.Count(term => term.Passage >= 0 && clause.Contains(passage.Sentence.Tokens[passage.Terms[term.Passage].Token].Span)));

    private static int DepthAt(Sentence sentence, int token) => sentence.Depths.IsDefaultOrEmpty ? 0 : sentence.Depths[token];
}
