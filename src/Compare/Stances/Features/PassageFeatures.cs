namespace Compare;

/// <summary>A passage that may speak of a claim, with what the rules make of it.</summary>
/// <param name="Article">Index of the article.</param>
/// <param name="Passage">The passage.</param>
/// <param name="Reading">What the rules read, or null.</param>
/// <param name="Rank">Its rank among the article's passages for the claim, from 0.</param>
internal sealed record PassageCandidate(int Article, Passage Passage, PassageReading? Reading, int Rank);

/// <summary>All that is visible of a passage beside a claim.</summary>
internal static class PassageFeatures
{
    private static readonly string[] WholeNames = [.. ArticleFeatures.Names.Select(name => $"article, {name}")];
    private static readonly string[] SentenceNames = [.. HeadlineFeatures.Names.Select(name => $"sentence {name}")];

    /// <summary>Room for the values of a row.</summary>
    private const int MostFeatures = 600;

    /// <param name="context">The event.</param>
    /// <param name="claim">Index of the claim.</param>
    /// <param name="candidate">The passage.</param>
    /// <param name="whole">What the claim and the article as a whole show, as <see cref="EventContext.WholeOf"/> gives it.</param>
    /// <param name="isNamed">Whether the row keeps its names.</param>
    public static FeatureRow Of(EventContext context, int claim, PassageCandidate candidate, float[] whole, bool isNamed = true)
    {
        var row = new FeatureRow(isNamed, MostFeatures);
        var signs = context.Claims[claim];
        var article = context.Articles[candidate.Article];
        var sentence = candidate.Passage.Sentence;
        MatchFeatures.Add(row, signs, article, candidate.Passage);
        VoiceFeatures.Add(row, signs, article, candidate.Passage, candidate.Reading);
        AddPlace(row, context, claim, candidate);
        AddSiblings(row, context, claim, candidate);
        DetailFeatures.Add(row, context, claim, article, candidate.Passage);
        var around = context.Signs[candidate.Article];
        around[sentence].AddTo(row);
        AddNeighbour(row, "before", sentence > 0 ? around[sentence - 1] : null);
        AddNeighbour(row, "after", sentence + 1 < article.Statements.Length ? around[sentence + 1] : null);
        signs.AddTo(row);
        around.AddTo(row);
        LikenessFeatures.Add(row, context.ProfileOf(claim), context.ProfileOf(candidate.Article, sentence));
        row.Add(SentenceNames, HeadlineFeatures.Of(signs.Claim, article.Statements[sentence]));
        row.Add(WholeNames, whole);
        return row;
    }

    private static void AddPlace(FeatureRow row, EventContext context, int claim, PassageCandidate candidate)
    {
        var article = context.Articles[candidate.Article];
        var sentence = article.Statements[candidate.Passage.Sentence].Sentence;
        var best = context.Best(claim, candidate.Article);
        row.Add("rank", candidate.Rank);
        row.Add("of_article_best", best == 0 ? 0 : candidate.Passage.Match.Score / best);
        row.Add("of_event_best", context.Best(claim) == 0 ? 0 : candidate.Passage.Match.Score / context.Best(claim));
        row.Add("event_best", context.Best(claim));
        row.Add("event_mean_best", context.MeanBest(claim));
        row.Add("place", article.Statements.Length < 2 ? 0 : candidate.Passage.Sentence / (article.Statements.Length - 1.0));
        row.Add("index", Math.Min(20, candidate.Passage.Sentence));
        row.Add("is_headline", sentence.Part == ArticlePart.Headline);
        row.Add("is_quote", sentence.Part == ArticlePart.Quote);
    }

    /// <summary>Inside one event a sentence near to one claim is near to others: what tells is whether this one is the nearest.</summary>
    private static void AddSiblings(FeatureRow row, EventContext context, int claim, PassageCandidate candidate)
    {
        var score = candidate.Passage.Match.Score;
        var others = context.OtherScoresOf(claim, candidate.Article, candidate.Passage.Sentence).ToList();
        var best = others.DefaultIfEmpty().Max();
        row.Add("sibling_best", best);
        row.Add("sibling_margin", score - best);
        row.Add("sibling_rank", others.Count(other => other > score));
        var statement = context.Articles[candidate.Article].Statements[candidate.Passage.Sentence];
        var isTurned = context.Signs[candidate.Article][candidate.Passage.Sentence].IsTurned;
        var (own, theirs, likeness) = (1.0, 0.0, 0.0);
        foreach (var contrast in context.ContrastsOf(claim))
        {
            var (mine, other) = contrast.Shares(context, claim, statement, isTurned);
            if (other - mine <= theirs - own && contrast.Likeness <= likeness) continue;
            if (other - mine > theirs - own) (own, theirs, likeness) = (mine, other, contrast.Likeness);
        }

        row.Add("contrast_own", own);
        row.Add("contrast_theirs", theirs);
        row.Add("contrast_likeness", likeness);
        row.Add("closest_claim", context.ContrastsOf(claim).Select(contrast => contrast.Likeness).DefaultIfEmpty().Max());
    }

    private static void AddNeighbour(FeatureRow row, string prefix, SentenceSigns? signs)
    {
        row.Add($"{prefix}_falsehood", signs is null ? 0 : signs.OwnFalsehood + signs.SaidFalsehood);
        row.Add($"{prefix}_calls_false", signs?.CallsFalse == true);
        row.Add($"{prefix}_denials", signs?.Denials ?? 0);
        row.Add($"{prefix}_doubts", signs is null ? 0 : signs.Doubts + signs.Hedges);
        row.Add($"{prefix}_contrasts", signs?.Contrasts ?? 0);
        row.Add($"{prefix}_said", signs?.Said ?? 0);
        row.Add($"{prefix}_negators", signs?.Negators ?? 0);
    }
}
