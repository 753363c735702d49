using System.Collections.Frozen;

namespace Compare;

/// <summary>
/// The detail that separates claims of one event: which of the claim's telling words a passage lacks, whether another name, figure or
/// day fills their place, and whether what matches is asserted or taken for granted.
/// </summary>
internal static class DetailFeatures
{
    /// <summary>Words of claims that are about a story and not about what it tells, as stems.</summary>
    public static FrozenSet<string> StoryWords { get; } =
        "publish story article report rumour rumor hoax post website newspaper blog tweet video photo photograph interview spread originate appear"
            .Split(' ').Select(Stemmer.Stem).ToFrozenSet(StringComparer.Ordinal);

    public static void Add(FeatureRow row, EventContext context, int claim, ReadArticle article, Passage passage)
    {
        var signs = context.Claims[claim];
        var statement = article.Statements[passage.Sentence];
        var matched = passage.Match.Terms.ToDictionary(match => match.Claim, match => match.Passage);
        AddRarities(row, context, claim, matched);
        AddSlots(row, signs.Claim, statement, matched);
        AddPresupposition(row, signs, statement, passage.Match);
    }

    private static void AddRarities(FeatureRow row, EventContext context, int index, Dictionary<int, int> matched)
    {
        var claim = context.Claims[index].Claim;
        double Among(int term) => context.RarityAmongClaims(index, claim.Terms[term].Concept);
        double Share(Func<Term, double> weigh)
        {
            var (total, held) = (0.0, 0.0);
            for (var term = 0; term < claim.Terms.Length; term++)
            {
                var weight = weigh(claim.Terms[term]);
                total += weight;
                if (matched.ContainsKey(term)) held += weight;
            }

            return total == 0 ? 0 : held / total;
        }

        row.Add("covered_among_claims", Share(term => context.RarityAmongClaims(index, term.Concept)));
        row.Add("covered_among_articles", Share(term => context.RarityAmongArticles(term.Concept)));
        row.Add("covered_squared", Share(term => term.Weight * term.Weight));
        var order = Enumerable.Range(0, claim.Terms.Length).OrderByDescending(term => Among(term) + claim.Terms[term].Weight).ThenBy(term => term).Take(3).ToList();
        row.Add("covered_telling", order.Count == 0 ? 0 : order.Count(matched.ContainsKey) / (double)order.Count);
        var missing = Enumerable.Range(0, claim.Terms.Length).Where(term => !matched.ContainsKey(term)).ToList();
        row.Add("missing_among_claims", missing.Select(Among).DefaultIfEmpty().Max());
        row.Add("missing_unseen", missing.Count(term => context.RarityAmongArticles(claim.Terms[term].Concept) >= 1));
    }

    /// <summary>A word of the claim that the passage lacks, and another of its kind in a like place.</summary>
    private static void AddSlots(FeatureRow row, Statement claim, Statement passage, Dictionary<int, int> matched)
    {
        var taken = matched.Values.Where(at => at >= 0).ToHashSet();
        var free = Enumerable.Range(0, passage.Terms.Length).Where(at => !taken.Contains(at)).ToList();
        var (names, numbers, words) = (0, 0, 0);
        for (var term = 0; term < claim.Terms.Length; term++)
        {
            if (matched.ContainsKey(term)) continue;
            var kind = claim.Terms[term].Kind;
            var fills = free.Exists(at => passage.Terms[at].Kind == kind && IsLikePlace(claim, term, passage, at));
            if (!fills) continue;
            if (kind == TermKind.Name) names++;
            else if (kind == TermKind.Number) numbers++;
            else words++;
        }

        row.Add("slot_name", names);
        row.Add("slot_number", numbers);
        row.Add("slot_word", words);
    }

    /// <summary>Whether the words before, or those after, are the same: "from Bristol" and "from Leeds", "six days" and "ten days".</summary>
    public static bool IsLikePlace(Statement claim, int term, Statement passage, int at)
    {
        var (mine, theirs) = (claim.Sentence.Tokens, passage.Sentence.Tokens);
        var (here, there) = (claim.Terms[term].Token, passage.Terms[at].Token);
        bool Same(int a, int b) => a >= 0 && b >= 0 && a < mine.Length && b < theirs.Length && mine[a].Kind != TokenKind.Mark && mine[a].Stem == theirs[b].Stem
            && mine[a].Lower is not ("the" or "a" or "an");
        return Same(here - 1, there - 1) || Same(here + 1, there + 1);
    }

    private static void AddPresupposition(FeatureRow row, ClaimSigns signs, Statement statement, PassageMatch match)
    {
        var claim = signs.Claim;
        var tokens = statement.Sentence.Tokens;
        double weight = 0, relative = 0, beforeVerb = 0, afterCue = 0;
        var verb = FirstVerb(tokens);
        var cue = statement.Sentence.Attributions.IsEmpty ? int.MaxValue : statement.Sentence.Attributions[0].CueSpan.Start;
        foreach (var term in match.Terms)
        {
            if (term.Passage < 0) continue;
            var share = claim.Terms[term.Claim].Weight * (signs.Predicate[term.Claim] ? 2 : 1);
            var token = statement.Terms[term.Passage].Token;
            weight += share;
            if (IsInRelative(tokens, token)) relative += share;
            if (token < verb) beforeVerb += share;
            if (tokens[token].Span.Start > cue) afterCue += share;
        }

        row.Add("in_relative", weight == 0 ? 0 : relative / weight);
        row.Add("before_verb", weight == 0 ? 0 : beforeVerb / weight);
        row.Add("after_cue", weight == 0 ? 0 : afterCue / weight);
    }

    private static int FirstVerb(System.Collections.Immutable.ImmutableArray<Token> tokens)
    {
        for (var index = 1; index < tokens.Length; index++)
        {
            if (VerbSigns.IsFinite(tokens[index])) return index;
        }

        return tokens.Length;
    }

    /// <summary>Whether the word stands in a clause opened by "who", "which", "whose" or "where".</summary>
    private static bool IsInRelative(System.Collections.Immutable.ImmutableArray<Token> tokens, int token)
    {
        for (var at = token - 1; at >= 0 && token - at < 12; at--)
        {
            if (tokens[at].Lower is "who" or "which" or "whose" or "where" or "whom") return true;
            if (tokens[at].Lower is "," or ";" or ":" or "\"") return false;
        }

        return false;
    }
}
