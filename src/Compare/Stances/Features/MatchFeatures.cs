namespace Compare;

/// <summary>How the words of a passage answer those of a claim.</summary>
internal static class MatchFeatures
{
    /// <summary>Letters that two words must share from their start to count as one with another ending.</summary>
    private const int SharedStart = 5;

    public static void Add(FeatureRow row, ClaimSigns signs, ReadArticle article, Passage passage)
    {
        var answers = new Answers(signs.Claim, passage.Match);
        var statement = article.Statements[passage.Sentence];
        row.Add("score", passage.Match.Score);
        AddCovered(row, signs, answers, statement);
        AddMissing(row, signs, answers);
        AddRelated(row, signs, answers, statement);
        AddAround(row, answers, article, passage.Sentence);
        row.Add("best_clause", BestClause(signs.Claim, statement, answers.Places));
        AddPassage(row, answers, statement);
    }

    /// <summary>How much of the claim the passage answers.</summary>
    private static void AddCovered(FeatureRow row, ClaimSigns signs, Answers answers, Statement passage)
    {
        var terms = signs.Claim.Terms;
        row.Add("covered", answers.Share(answers.Holds));
        row.Add("covered_count", terms.Length == 0 ? 0 : (terms.Length - answers.Missing.Count) / (double)terms.Length);
        row.Add("covered_names", answers.Share(answers.Holds, term => terms[term].Kind == TermKind.Name));
        row.Add("covered_words", answers.Share(answers.Holds, term => terms[term].Kind == TermKind.Word));
        row.Add("covered_numbers", answers.Share(answers.Holds, term => terms[term].Kind == TermKind.Number));
        row.Add("covered_predicate", answers.Share(answers.Holds, term => signs.Predicate[term]));
        row.Add("covered_subject", answers.Share(answers.Holds, term => !signs.Predicate[term]));
        row.Add("covered_exactly", answers.Share(term => answers.Places[term] >= 0 && passage.Terms[answers.Places[term]].Stem == terms[term].Stem));
    }

    /// <summary>What of the claim the passage leaves out.</summary>
    private static void AddMissing(FeatureRow row, ClaimSigns signs, Answers answers)
    {
        var (terms, missing) = (signs.Claim.Terms, answers.Missing);
        row.Add("heaviest_missing", missing.Count == 0 ? 0 : missing.Max(term => terms[term].Weight));
        row.Add("missing_count", missing.Count);
        row.Add("missing_words", missing.Count(term => terms[term].Kind == TermKind.Word));
        row.Add("missing_names", missing.Count(term => terms[term].Kind == TermKind.Name));
        row.Add("missing_predicate", missing.Where(term => signs.Predicate[term]).Select(term => terms[term].Weight).DefaultIfEmpty().Max());
    }

    /// <summary>How much of it the passage answers with words of one family or group, and with words that exclude it.</summary>
    private static void AddRelated(FeatureRow row, ClaimSigns signs, Answers answers, Statement passage)
    {
        var terms = signs.Claim.Terms;
        row.Add("covered_softly", answers.Share(term => answers.Holds(term) || HasKindred(terms[term], passage)));
        row.Add("covered_by_related", answers.Share(term => answers.Holds(term) || HasRelated(terms[term], passage)));
        row.Add("predicate_by_related", answers.Share(term => answers.Holds(term) || HasRelated(terms[term], passage), term => signs.Predicate[term]));
        row.Add("related_missing", answers.Missing.Count(term => !HasRelated(terms[term], passage)));
        row.Add("exclusive", answers.Missing.Count(term => HasExclusive(terms[term], passage, answers.Places)));
    }

    /// <summary>How much of it is answered with the help of other sentences.</summary>
    private static void AddAround(FeatureRow row, Answers answers, ReadArticle article, int sentence)
    {
        var before = sentence > 0 ? article.Statements[sentence - 1] : null;
        var after = sentence + 1 < article.Statements.Length ? article.Statements[sentence + 1] : null;
        bool Holds(Statement? other, int term) => other?.Holds(answers.Claim.Terms[term].Concept) == true;
        row.Add("covered_with_before", answers.Share(term => answers.Holds(term) || Holds(before, term)));
        row.Add("covered_with_neighbours", answers.Share(term => answers.Holds(term) || Holds(before, term) || Holds(after, term)));
        row.Add("covered_in_article", answers.Share(term => answers.Holds(term) || Array.Exists(article.Statements, other => Holds(other, term))));
    }

    /// <summary>How much of the passage answers the claim, and in what order.</summary>
    private static void AddPassage(FeatureRow row, Answers answers, Statement passage)
    {
        var matched = answers.Places.Where(at => at >= 0).ToHashSet();
        var weight = passage.Weight;
        row.Add("passage_covered", weight == 0 ? 0 : matched.Sum(at => passage.Terms[at].Weight) / weight);
        row.Add("passage_other_names", passage.Terms.Where((term, at) => term.Kind == TermKind.Name && !matched.Contains(at)).Select(term => term.Concept).Distinct().Count());
        row.Add("passage_other_numbers", passage.Terms.Where((term, at) => term.Kind == TermKind.Number && !matched.Contains(at)).Count());
        row.Add("passage_terms", passage.Terms.Length);
        row.Add("in_order", InOrder(answers.Places));
        row.Add("adjacent", Adjacent(answers.Places, answers.Claim.Terms.Length));
        row.Add("tightness", Tightness(matched, passage));
    }

    /// <summary>Whether the passage holds a word that begins like the term: one of its family that no table knows.</summary>
    private static bool HasKindred(Term term, Statement passage) =>
        term.Kind == TermKind.Word && term.Stem.Length >= SharedStart
        && Array.Exists(passage.Terms, other => other.Stem.Length >= SharedStart && other.Stem.AsSpan(0, SharedStart).SequenceEqual(term.Stem.AsSpan(0, SharedStart)));

    /// <summary>Whether the passage holds a word of one group with the term.</summary>
    private static bool HasRelated(Term term, Statement passage) =>
        term.Kind == TermKind.Word && Array.Exists(passage.Terms, other => other.Kind == TermKind.Word && (RelatedWords.AreRelated(term.Stem, other.Stem) || other.Stem == term.Stem));

    /// <summary>Whether the passage holds a word that cannot be true where the term is, and that answers nothing else of the claim.</summary>
    private static bool HasExclusive(Term term, Statement passage, int[] answer)
    {
        for (var at = 0; at < passage.Terms.Length; at++)
        {
            if (ExclusiveWords.AreExclusive(term.Stem, passage.Terms[at].Stem) && !answer.Contains(at)) return true;
        }

        return false;
    }

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

    /// <summary>Which terms of a claim a passage answers, and where.</summary>
    private sealed class Answers
    {
        public Answers(Statement claim, PassageMatch match)
        {
            Claim = claim;
            Places = new int[claim.Terms.Length];
            Array.Fill(Places, int.MinValue);
            foreach (var term in match.Terms) Places[term.Claim] = term.Passage;
            Missing = [.. Enumerable.Range(0, Places.Length).Where(term => !Holds(term))];
        }

        public Statement Claim { get; }

        /// <summary>For each term of the claim the passage's term that answers it; below 0 where another sentence does, the least where none.</summary>
        public int[] Places { get; }

        /// <summary>The terms that nothing answers.</summary>
        public IReadOnlyList<int> Missing { get; }

        public bool Holds(int term) => Places[term] != int.MinValue;

        /// <summary>The share of weight for which something holds, among the terms of a kind; 1 where there are none.</summary>
        public double Share(Func<int, bool> holds, Func<int, bool>? among = null)
        {
            double total = 0, held = 0;
            for (var term = 0; term < Places.Length; term++)
            {
                if (among?.Invoke(term) == false) continue;
                total += Claim.Terms[term].Weight;
                if (holds(term)) held += Claim.Terms[term].Weight;
            }

            return total == 0 ? 1 : held / total;
        }
    }
}
