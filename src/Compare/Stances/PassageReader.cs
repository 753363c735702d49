namespace Compare;

/// <summary>Reads what a passage that matches a claim does with it: states, passes on, denies or contradicts it.</summary>
internal static class PassageReader
{
    /// <summary>The claim is passed on when more than this share of its matched weight stands deeper than the claim itself needs.</summary>
    private const double ReportedShare = 0.5;

    /// <summary>The claim is denied when a negation covers more than this share of its matched predicate.</summary>
    private const double NegatedShare = 0.5;

    /// <summary>What is claimed tells more about the voice than of whom it is claimed.</summary>
    private const double PredicateFactor = 2;

    /// <summary>A rival figure speaks of the claim's quantity when the passage answers this share of the claim's other words.</summary>
    private const double LeastAlike = 0.6;

    /// <summary>A negative claim is contradicted only by a passage that matches it this well without a negation.</summary>
    private const double SurePolarity = 0.75;

    /// <summary>What the passage does with the claim; null where it gives a figure of its own for something else, or matches a negative claim too weakly to tell.</summary>
    public static PassageReading? Read(Statement claim, ReadArticle article, Passage found)
    {
        var passage = article.Statements[found.Sentence];
        var attribution = AttributionOf(passage, found.Match);
        var deeper = DeeperShare(claim, passage, found.Match);
        var reported = deeper > ReportedShare;
        var voice = reported ? Voice.Attributed : Voice.Own;
        PassageReading As(Stance stance, DisputeKind? kind, Voice inVoice, string rule) =>
            new(found.Sentence, found.Match, stance, kind, inVoice, inVoice == Voice.Attributed || reported ? attribution : null, rule);

        if (!SpeakerMatches(claim, found.Match)) return null;
        if (Corrections.IsIn(passage.Sentence)) return As(Stance.Disagree, DisputeKind.Correction, Voice.Own, "correction");
        var figures = new FigureMatcher(claim, passage);
        if (figures.Rival is not null)
            return OtherwiseAlike(claim, found.Match) >= LeastAlike ? As(Stance.Disagree, DisputeKind.RivalFigure, voice, "rival figure") : null;
        if (HasRivalDay(claim, passage)) return As(Stance.Disagree, DisputeKind.RivalDayOrPlace, voice, "rival day");
        if (HasOpposite(claim, passage, found.Match)) return As(Stance.Disagree, DisputeKind.Refutation, voice, "opposite word");
        var polarity = PolarityReader.Read(claim, passage, found.Match);
        var negative = claim.AsClaim.IsNegative;
        if (polarity.Negated > NegatedShare != negative && (!negative || (found.Match.Score >= SurePolarity && polarity.IsPlain)))
        {
            var inVoice = !negative && polarity.NegationDepth > 0 ? Voice.Attributed : voice;
            return As(Stance.Disagree, DisputeKind.Denial, inVoice, negative ? "opposite polarity" : "negation");
        }

        if (negative && polarity.Negated <= NegatedShare && polarity.FalsehoodDepth < 0 && found.Match.Score < SurePolarity) return null;
        if (polarity.Denied > 0.5) return As(negative ? Stance.Discuss : Stance.Disagree, negative ? null : DisputeKind.Denial, Voice.Attributed, "denial");
        if (polarity.FalsehoodDepth >= 0)
            return As(Stance.Disagree, DisputeKind.Refutation, polarity.FalsehoodDepth > 0 ? Voice.Attributed : Voice.Own, "called false");
        if (Verdicts.Follows(claim, article, found.Sentence)) return As(Stance.Disagree, DisputeKind.Refutation, Voice.Own, "verdict in the next sentence");
        return reported ? As(Stance.Discuss, null, Voice.Attributed, "attributed") : As(Stance.Agree, null, Voice.Own, "own voice");
    }

    /// <summary>What a passage does with a claim that it is already known to mention: where it does not tell, it states it or passes it on.</summary>
    public static PassageReading ReadKnown(Statement claim, ReadArticle article, Passage found)
    {
        if (Read(claim, article, found) is { } reading) return reading;
        var passage = article.Statements[found.Sentence];
        return DeeperShare(claim, passage, found.Match) > ReportedShare
            ? new PassageReading(found.Sentence, found.Match, Stance.Discuss, null, Voice.Attributed, AttributionOf(passage, found.Match), "attributed")
            : new PassageReading(found.Sentence, found.Match, Stance.Agree, null, Voice.Own, null, "own voice");
    }

    /// <summary>The share of the matched weight that stands deeper in attributions than the claim's own wording does, 0–1.</summary>
    public static double DeeperShare(Statement claim, Statement passage, PassageMatch match)
    {
        double total = 0, deeper = 0;
        foreach (var term in match.Terms)
        {
            if (term.Passage < 0 || IsSource(passage, term.Passage)) continue;
            var weight = claim.Terms[term.Claim].Weight * (claim.AsClaim.Predicate[term.Claim] ? PredicateFactor : 1);
            total += weight;
            if (passage.Terms[term.Passage].Depth > claim.Terms[term.Claim].Depth) deeper += weight;
        }

        return total == 0 ? 0 : deeper / total;
    }

    /// <summary>A claim that somebody said something needs its speaker: the passage, or the sentence before it, must name one word of the source.</summary>
    private static bool SpeakerMatches(Statement claim, PassageMatch match)
    {
        var speakers = claim.Sentence.Attributions.Where(attribution => attribution is { IsProposition: true, Depth: 1 }).Select(attribution => attribution.SourceSpan).OfType<TextSpan>().ToList();
        var terms = Enumerable.Range(0, claim.Terms.Length).Where(index => speakers.Exists(span => span.Contains(claim.Sentence.Tokens[claim.Terms[index].Token].Span))).ToList();
        return terms.Count == 0 || match.Terms.Any(term => terms.Contains(term.Claim));
    }

    /// <summary>The share of the weight of a claim's words outside its figures that a passage answers, 0–1.</summary>
    private static double OtherwiseAlike(Statement claim, PassageMatch match)
    {
        bool IsInFigure(int index) => claim.Sentence.Figures.Any(figure => figure.Span.Contains(claim.Sentence.Tokens[claim.Terms[index].Token].Span));
        var others = Enumerable.Range(0, claim.Terms.Length).Where(index => !IsInFigure(index)).ToList();
        var total = others.Sum(index => claim.Terms[index].Weight);
        return total == 0 ? 1 : match.Terms.Where(term => !IsInFigure(term.Claim)).Sum(term => claim.Terms[term.Claim].Weight * term.Strength) / total;
    }

    /// <summary>Whether a term is part of a source: it says who speaks and not what is said.</summary>
    private static bool IsSource(Statement passage, int index)
    {
        var span = passage.Sentence.Tokens[passage.Terms[index].Token].Span;
        foreach (var attribution in passage.Sentence.Attributions)
        {
            if (attribution.IsProposition && attribution.SourceSpan?.Contains(span) == true) return true;
        }

        return false;
    }

    /// <summary>Whether a term stands at or after the claim's first verb, where it says what is claimed and not of whom.</summary>
    public static bool IsPredicate(Statement claim, int index)
    {
        var tokens = claim.Sentence.Tokens;
        for (var at = 1; at < claim.Terms[index].Token; at++)
        {
            if (VerbSigns.IsFinite(tokens[at])) return true;
        }

        return VerbSigns.IsFinite(tokens[claim.Terms[index].Token]);
    }

    /// <summary>The innermost attribution whose content holds most of the matched words, or null.</summary>
    public static Attribution? AttributionOf(Statement passage, PassageMatch match)
    {
        Attribution? best = null;
        var most = 0;
        foreach (var attribution in passage.Sentence.Attributions.Where(attribution => attribution.IsProposition))
        {
            var held = match.Terms.Count(term => term.Passage >= 0
                && attribution.Content.Any(content => content.Contains(passage.Sentence.Tokens[passage.Terms[term.Passage].Token].Span)));
            if (held >= most && held > 0) (best, most) = (attribution, held);
        }

        return best;
    }

    private static bool HasRivalDay(Statement claim, Statement passage) =>
        claim.Sentence.Dates.Length > 0 && passage.Sentence.Dates.Length > 0
        && claim.Sentence.Dates.All(date => passage.Sentence.Dates.All(other => !DateReader.CanBothHold(date, other)));

    /// <summary>Whether a word of the claim that the passage lacks stands there as its opposite.</summary>
    private static bool HasOpposite(Statement claim, Statement passage, PassageMatch match)
    {
        var matched = match.Terms.Select(term => term.Claim).ToHashSet();
        for (var index = 0; index < claim.Terms.Length; index++)
        {
            if (matched.Contains(index) || claim.Terms[index].Kind != TermKind.Word || !WordFamilies.HasOpposite(claim.Terms[index].Stem)) continue;
            foreach (var term in passage.Terms)
            {
                if (WordFamilies.AreOpposed(claim.Terms[index].Stem, term.Stem)) return true;
            }
        }

        return false;
    }
}
