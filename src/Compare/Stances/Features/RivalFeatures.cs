namespace Compare;

/// <summary>What is visible of two claims of one list that bears on whether they can stand beside each other.</summary>
internal static class RivalFeatures
{
    public static FeatureRow Of(EventContext context, int claim, int other)
    {
        var row = new FeatureRow();
        var (mine, theirs) = (context.Claims[claim], context.Claims[other]);
        AddWords(row, mine.Claim, theirs.Claim);
        AddPredicates(row, mine, theirs);
        AddSigns(row, mine, theirs);
        AddPassages(row, context, claim, other);
        LikenessFeatures.Add(row, context.ProfileOf(claim), context.ProfileOf(other));
        return row;
    }

    private static void AddWords(FeatureRow row, Statement claim, Statement other)
    {
        var own = Alone(claim, other);
        var theirs = Alone(other, claim);
        row.Add("likeness", 1 - Share(claim, own));
        row.Add("reverse_likeness", 1 - Share(other, theirs));
        row.Add("own_count", own.Length);
        row.Add("their_count", theirs.Length);
        row.Add("own_weight", own.Sum(term => claim.Terms[term].Weight));
        row.Add("their_weight", theirs.Sum(term => other.Terms[term].Weight));
        bool Both(TermKind kind) => own.Any(term => claim.Terms[term].Kind == kind) && theirs.Any(term => other.Terms[term].Kind == kind);
        row.Add("both_names", Both(TermKind.Name));
        row.Add("both_numbers", Both(TermKind.Number));
        row.Add("both_words", Both(TermKind.Word));
        row.Add("own_names", own.Count(term => claim.Terms[term].Kind == TermKind.Name));
        row.Add("their_names", theirs.Count(term => other.Terms[term].Kind == TermKind.Name));
        row.Add("opposites", own.Sum(term => theirs.Count(at => WordFamilies.AreOpposed(claim.Terms[term].Stem, other.Terms[at].Stem))));
        row.Add("exclusives", own.Sum(term => theirs.Count(at => ExclusiveWords.AreExclusive(claim.Terms[term].Stem, other.Terms[at].Stem))));
        row.Add("related", own.Count(term => theirs.Any(at => RelatedWords.AreRelated(claim.Terms[term].Stem, other.Terms[at].Stem))));
        row.Add("slots", own.Count(term => theirs.Any(at => other.Terms[at].Kind == claim.Terms[term].Kind && DetailFeatures.IsLikePlace(claim, term, other, at))));
        row.Add("figures_differ", claim.Sentence.Figures.Any(figure => other.Sentence.Figures.Any(rival => FigureComparer.SameKind(figure, rival) && !FigureComparer.CanBothHold(figure, rival))));
        row.Add("figures_meet", claim.Sentence.Figures.Any(figure => other.Sentence.Figures.Any(rival => FigureComparer.SameKind(figure, rival) && FigureComparer.CanBothHold(figure, rival))));
        row.Add("days_differ", claim.Sentence.Dates.Any(date => other.Sentence.Dates.Any(rival => !DateReader.CanBothHold(date, rival))));
        row.Add("own_figures", claim.Sentence.Figures.Length + claim.Sentence.Dates.Length);
        row.Add("their_figures", other.Sentence.Figures.Length + other.Sentence.Dates.Length);
    }

    private static void AddPredicates(FeatureRow row, ClaimSigns claim, ClaimSigns other)
    {
        double Shared(bool predicate)
        {
            var (total, shared) = (0.0, 0.0);
            for (var term = 0; term < claim.Claim.Terms.Length; term++)
            {
                if (claim.Predicate[term] != predicate) continue;
                total += claim.Claim.Terms[term].Weight;
                if (other.Claim.Holds(claim.Claim.Terms[term].Concept)) shared += claim.Claim.Terms[term].Weight;
            }

            return total == 0 ? 0 : shared / total;
        }

        row.Add("shared_subject", Shared(false));
        row.Add("shared_predicate", Shared(true));
        row.Add("same_opening", claim.Claim.Terms.Length > 0 && other.Claim.Terms.Length > 0 && claim.Claim.Terms[0].Concept == other.Claim.Terms[0].Concept);
        row.Add("same_end", claim.Claim.Terms.Length > 0 && other.Claim.Terms.Length > 0 && claim.Claim.Terms[^1].Concept == other.Claim.Terms[^1].Concept);
    }

    private static void AddSigns(FeatureRow row, ClaimSigns claim, ClaimSigns other)
    {
        row.Add("negation_differs", (claim.Signs.Negators > 0) != (other.Signs.Negators > 0));
        row.Add("own_negators", claim.Signs.Negators);
        row.Add("their_negators", other.Signs.Negators);
        row.Add("own_denials", claim.Signs.Denials + claim.Signs.OwnFalsehood + claim.Signs.SaidFalsehood);
        row.Add("their_denials", other.Signs.Denials + other.Signs.OwnFalsehood + other.Signs.SaidFalsehood);
        row.Add("own_said", claim.Signs.Said);
        row.Add("their_said", other.Signs.Said);
        row.Add("own_about_story", claim.IsAboutStory);
        row.Add("their_about_story", other.IsAboutStory);
        row.Add("own_terms", claim.Claim.Terms.Length);
        row.Add("their_terms", other.Claim.Terms.Length);
    }

    /// <summary>Rivals are found in the same sentences, or never in one article.</summary>
    private static void AddPassages(FeatureRow row, EventContext context, int claim, int other)
    {
        var (same, both, correlation) = (0, 0, 0.0);
        for (var article = 0; article < context.Articles.Count; article++)
        {
            var (mine, theirs) = (context.Candidates(claim, article), context.Candidates(other, article));
            if (mine.Length == 0 || theirs.Length == 0) continue;
            both++;
            if (mine[0].Passage.Sentence == theirs[0].Passage.Sentence) same++;
            correlation += (mine[0].Passage.Match.Score - context.MeanBest(claim)) * (theirs[0].Passage.Match.Score - context.MeanBest(other));
        }

        row.Add("same_best_passage", both == 0 ? 0 : same / (double)both);
        row.Add("score_covariance", both == 0 ? 0 : correlation / both);
        row.Add("own_best", context.Best(claim));
        row.Add("their_best", context.Best(other));
        row.Add("own_mean_best", context.MeanBest(claim));
        row.Add("their_mean_best", context.MeanBest(other));
    }

    private static int[] Alone(Statement claim, Statement other) =>
        [.. Enumerable.Range(0, claim.Terms.Length).Where(term => !other.Holds(claim.Terms[term].Concept))];

    private static double Share(Statement claim, int[] terms) => claim.Weight == 0 ? 0 : terms.Sum(term => claim.Terms[term].Weight) / claim.Weight;
}
