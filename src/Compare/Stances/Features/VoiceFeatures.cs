namespace Compare;

/// <summary>What a passage does with the words that answer a claim: whose words they are, and whether they are negated, denied or contradicted.</summary>
internal static class VoiceFeatures
{
    public static void Add(FeatureRow row, ClaimSigns signs, ReadArticle article, Passage passage, PassageReading? reading)
    {
        var claim = signs.Claim;
        var statement = article.Statements[passage.Sentence];
        AddDepths(row, claim, signs, statement, passage.Match);
        var polarity = PolarityReader.Read(claim, statement, passage.Match);
        row.Add("negated", polarity.Negated);
        row.Add("opposite_polarity", polarity.Negated > 0.5 != signs.IsNegative);
        row.Add("denied", polarity.Denied);
        row.Add("falsehood_depth", polarity.FalsehoodDepth < 0 ? 0 : polarity.FalsehoodDepth == 0 ? 2 : 1);
        row.Add("negation_depth", polarity.NegationDepth < 0 ? 0 : polarity.NegationDepth == 0 ? 2 : 1);
        row.Add("verdict_follows", Verdicts.Follows(claim, article, passage.Sentence));
        row.Add("correction", Corrections.IsIn(statement.Sentence));
        row.Add("modal_differs", signs.IsModal != statement.Sentence.Tokens.Any(token => token.Lower is "will" or "would" or "plans" or "planned" or "may" or "could" or "going"));
        row.Add("rule_none", reading is null);
        row.Add("rule_agree", reading?.Stance == Stance.Agree);
        row.Add("rule_discuss", reading?.Stance == Stance.Discuss);
        row.Add("rule_disagree", reading?.Stance == Stance.Disagree);
        row.Add("rule_own_voice", reading?.Voice == Voice.Own);
        row.Add("rule_rival", reading?.Kind is DisputeKind.RivalFigure or DisputeKind.RivalDayOrPlace or DisputeKind.RivalName);
        row.Add("rule_refutation", reading?.Kind is DisputeKind.Refutation or DisputeKind.Correction);
        AddRivals(row, signs, statement, passage.Match);
    }

    private static void AddDepths(FeatureRow row, Statement claim, ClaimSigns signs, Statement statement, PassageMatch match)
    {
        double weight = 0, depth = 0, own = 0, quoted = 0;
        var shallowest = 3;
        var predicateDepth = 0.0;
        var predicateWeight = 0.0;
        var inQuotes = QuotedTokens(statement.Sentence);
        foreach (var term in match.Terms)
        {
            if (term.Passage < 0) continue;
            var here = statement.Terms[term.Passage].Depth;
            var share = claim.Terms[term.Claim].Weight;
            weight += share;
            depth += share * here;
            if (here == 0) own += share;
            if (inQuotes[statement.Terms[term.Passage].Token]) quoted += share;
            shallowest = Math.Min(shallowest, here);
            if (!signs.Predicate[term.Claim]) continue;
            predicateDepth += share * here;
            predicateWeight += share;
        }

        row.Add("mean_depth", weight == 0 ? 0 : depth / weight);
        row.Add("own_share", weight == 0 ? 0 : own / weight);
        row.Add("quoted_share", weight == 0 ? 0 : quoted / weight);
        row.Add("shallowest", weight == 0 ? 0 : shallowest);
        row.Add("predicate_depth", predicateWeight == 0 ? 0 : predicateDepth / predicateWeight);
        row.Add("deeper_share", PassageReader.DeeperShare(claim, statement, match));
        var attributions = statement.Sentence.Attributions;
        row.Add("attributions", attributions.Length);
        row.Add("cue_first", !attributions.IsEmpty && attributions[0].CueSpan.Start < statement.Sentence.Span.Start + (statement.Sentence.Span.Length / 2));
        row.Add("direct", attributions.Any(attribution => attribution.Kind == AttributionKind.Direct));
        row.Add("unsourced", attributions.Any(attribution => attribution.SourceSpan is null && attribution.CueSpan.Length > 0));
        row.Add("denying_cue", attributions.Any(attribution => statement.Sentence.Tokens.Any(token => attribution.CueSpan.Contains(token.Span) && ReportingWords.Denying.Contains(token.Stem))));
    }

    private static bool[] QuotedTokens(Sentence sentence)
    {
        var quoted = new bool[sentence.Tokens.Length];
        var inside = false;
        for (var index = 0; index < quoted.Length; index++)
        {
            if (sentence.Tokens[index].Lower == "\"") inside = !inside;
            else quoted[index] = inside;
        }

        return quoted;
    }

    private static void AddRivals(FeatureRow row, ClaimSigns signs, Statement statement, PassageMatch match)
    {
        var claim = signs.Claim;
        var figures = new FigureMatcher(claim, statement);
        row.Add("rival_figure", figures.Rival is not null);
        row.Add("figure_missing", figures.IsMissing);
        row.Add("figure_same_kind", claim.Sentence.Figures.Any(figure => statement.Sentence.Figures.Any(other => FigureComparer.SameKind(figure, other) && !FigureComparer.CanBothHold(figure, other))));
        row.Add("figure_meets", claim.Sentence.Figures.Any(figure => statement.Sentence.Figures.Any(other => FigureComparer.SameKind(figure, other) && FigureComparer.CanBothHold(figure, other))));
        row.Add("day_rival", claim.Sentence.Dates.Any(date => statement.Sentence.Dates.Any(other => !DateReader.CanBothHold(date, other))));
        row.Add("day_meets", claim.Sentence.Dates.Any(date => statement.Sentence.Dates.Any(other => DateReader.CanBothHold(date, other))));
        var matched = match.Terms.Select(term => term.Claim).ToHashSet();
        var opposed = Enumerable.Range(0, claim.Terms.Length)
            .Where(term => !matched.Contains(term) && claim.Terms[term].Kind == TermKind.Word && WordFamilies.HasOpposite(claim.Terms[term].Stem))
            .Sum(term => statement.Terms.Count(other => WordFamilies.AreOpposed(claim.Terms[term].Stem, other.Stem)));
        row.Add("opposites", opposed);
        double others = 0, answered = 0;
        for (var term = 0; term < claim.Terms.Length; term++)
        {
            if (signs.InFigure[term]) continue;
            others += claim.Terms[term].Weight;
            if (matched.Contains(term)) answered += claim.Terms[term].Weight;
        }

        row.Add("alike_but_figure", others == 0 ? 1 : answered / others);
    }
}
