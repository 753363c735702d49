namespace Compare;

/// <summary>How the words of a passage answer those of a claim.</summary>
internal static class MatchFeatures
{
    /// <summary>Letters that two words must share from their start to count as one with another ending.</summary>
    private const int SharedStart = 5;

    public static void Add(FeatureRow row, ClaimSigns signs, ReadArticle article, Passage passage)
    {
        var claim = signs.Claim;
        var statement = article.Statements[passage.Sentence];
        var before = passage.Sentence > 0 ? article.Statements[passage.Sentence - 1] : null;
        var after = passage.Sentence + 1 < article.Statements.Length ? article.Statements[passage.Sentence + 1] : null;
        var answer = new int[claim.Terms.Length];
        Array.Fill(answer, int.MinValue);
        foreach (var match in passage.Match.Terms) answer[match.Claim] = match.Passage;
        bool IsAnswered(int term) => answer[term] != int.MinValue;
        double Share(Func<int, bool> of, Func<int, bool> holds)
        {
            double total = 0, held = 0;
            for (var term = 0; term < claim.Terms.Length; term++)
            {
                if (!of(term)) continue;
                total += claim.Terms[term].Weight;
                if (holds(term)) held += claim.Terms[term].Weight;
            }

            return total == 0 ? 1 : held / total;
        }

        row.Add("score", passage.Match.Score);
        row.Add("covered", Share(_ => true, IsAnswered));
        row.Add("covered_count", claim.Terms.Length == 0 ? 0 : Enumerable.Range(0, claim.Terms.Length).Count(IsAnswered) / (double)claim.Terms.Length);
        row.Add("covered_names", Share(term => claim.Terms[term].Kind == TermKind.Name, IsAnswered));
        row.Add("covered_words", Share(term => claim.Terms[term].Kind == TermKind.Word, IsAnswered));
        row.Add("covered_numbers", Share(term => claim.Terms[term].Kind == TermKind.Number, IsAnswered));
        row.Add("covered_predicate", Share(term => signs.Predicate[term], IsAnswered));
        row.Add("covered_subject", Share(term => !signs.Predicate[term], IsAnswered));
        row.Add("covered_exactly", Share(_ => true, term => IsAnswered(term) && answer[term] >= 0 && statement.Terms[answer[term]].Stem == claim.Terms[term].Stem));
        var missing = Enumerable.Range(0, claim.Terms.Length).Where(term => !IsAnswered(term)).ToList();
        row.Add("heaviest_missing", missing.Count == 0 ? 0 : missing.Max(term => claim.Terms[term].Weight));
        row.Add("missing_count", missing.Count);
        row.Add("missing_words", missing.Count(term => claim.Terms[term].Kind == TermKind.Word));
        row.Add("missing_names", missing.Count(term => claim.Terms[term].Kind == TermKind.Name));
        row.Add("missing_predicate", missing.Where(term => signs.Predicate[term]).Select(term => claim.Terms[term].Weight).DefaultIfEmpty().Max());
        row.Add("covered_softly", Share(_ => true, term => IsAnswered(term) || HasKindred(claim.Terms[term], statement)));
        row.Add("covered_with_before", Share(_ => true, term => IsAnswered(term) || before?.Concepts.Contains(claim.Terms[term].Concept) == true));
        row.Add("covered_with_neighbours", Share(_ => true, term => IsAnswered(term)
            || before?.Concepts.Contains(claim.Terms[term].Concept) == true || after?.Concepts.Contains(claim.Terms[term].Concept) == true));
        row.Add("covered_in_article", Share(_ => true, term => IsAnswered(term) || Array.Exists(article.Statements, other => other.Concepts.Contains(claim.Terms[term].Concept))));
        row.Add("best_clause", BestClause(claim, statement, answer));
        var matched = answer.Where(at => at >= 0).ToHashSet();
        var weight = statement.Weight;
        row.Add("passage_covered", weight == 0 ? 0 : matched.Sum(at => statement.Terms[at].Weight) / weight);
        row.Add("passage_other_names", statement.Terms.Where((term, at) => term.Kind == TermKind.Name && !matched.Contains(at)).Select(term => term.Concept).Distinct().Count());
        row.Add("passage_other_numbers", statement.Terms.Where((term, at) => term.Kind == TermKind.Number && !matched.Contains(at)).Count());
        row.Add("passage_terms", statement.Terms.Length);
        row.Add("in_order", InOrder(answer));
        row.Add("adjacent", Adjacent(answer, claim.Terms.Length));
        row.Add("tightness", Tightness(matched, statement));
    }

    /// <summary>Whether the passage holds a word that begins like the term: one of its family that no table knows.</summary>
    private static bool HasKindred(Term term, Statement passage) =>
        term.Kind == TermKind.Word && term.Stem.Length >= SharedStart
        && Array.Exists(passage.Terms, other => other.Stem.Length >= SharedStart && other.Stem.AsSpan(0, SharedStart).SequenceEqual(term.Stem.AsSpan(0, SharedStart)));

    /// <summary>The greatest share of the claim's weight that one clause answers.</summary>
    private static double BestClause(Statement claim, Statement passage, int[] answer)
    {
        var best = 0.0;
        foreach (var clause in passage.Sentence.Clauses)
        {
            var held = 0.0;
            for (var term = 0; term < answer.Length; term++)
            {
                if (answer[term] >= 0 && clause.Contains(passage.Sentence.Tokens[passage.Terms[answer[term]].Token].Span)) held += claim.Terms[term].Weight;
            }

            best = Math.Max(best, held);
        }

        return claim.Weight == 0 ? 0 : best / claim.Weight;
    }

    /// <summary>The share of neighbouring answered terms whose answers stand in the claim's order.</summary>
    private static double InOrder(int[] answer)
    {
        var places = answer.Where(at => at >= 0).ToList();
        return places.Count < 2 ? 0.5 : Enumerable.Range(1, places.Count - 1).Count(index => places[index] > places[index - 1]) / (places.Count - 1.0);
    }

    /// <summary>The share of the claim's neighbouring terms whose answers stand beside each other.</summary>
    private static double Adjacent(int[] answer, int terms) =>
        terms < 2 ? 0 : Enumerable.Range(1, terms - 1).Count(index => answer[index] >= 0 && answer[index - 1] >= 0 && answer[index] - answer[index - 1] is > 0 and < 3) / (terms - 1.0);

    /// <summary>The answered terms by the stretch that holds them, 0–1.</summary>
    private static double Tightness(HashSet<int> matched, Statement passage)
    {
        if (matched.Count == 0) return 0;
        var places = matched.Select(at => passage.Terms[at].Token).ToList();
        return matched.Count / (places.Max() - places.Min() + 1.0);
    }
}
