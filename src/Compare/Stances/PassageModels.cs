namespace Compare;

/// <summary>A passage with what the models say of it.</summary>
/// <param name="Candidate">The passage.</param>
/// <param name="Relevance">Probability that it states or denies the claim, 0–1.</param>
/// <param name="Relation">If it does: probabilities that it carries, reports or disputes the claim.</param>
internal sealed record JudgedPassage(PassageCandidate Candidate, double Relevance, double[] Relation)
{
    /// <summary>From this relevance on a passage's features are kept: it is likely to decide, and then they explain why. Those of all passages would fill the memory.</summary>
    public const double LeastKept = 0.3;

    /// <summary>The features with which it was judged; null where they are not kept.</summary>
    public SparseRow? Features { get; init; }
}

/// <summary>The models of the first stage, which look at one passage or at two claims.</summary>
/// <param name="Relevance">Does this passage speak of this claim: no, yes.</param>
/// <param name="Relation">What does a passage that speaks of the claim do with it: carries, reports, disputes.</param>
/// <param name="Rivals">If an article carries or reports the other claim, does it dispute this one: no, yes.</param>
internal sealed record PassageModels(LearnedModel Relevance, LearnedModel Relation, LearnedModel Rivals)
{
    /// <summary>The passages of every claim and article, the most relevant first.</summary>
    public JudgedPassage[][][] Judge(EventContext context) => Judge(context, (claim, article) =>
    {
        var whole = context.WholeOf(claim, article);
        return candidate => PassageFeatures.Of(context, claim, candidate, whole, isNamed: false).Values;
    });

    /// <summary>The same with features that are known already.</summary>
    /// <param name="context">The event.</param>
    /// <param name="featuresOf">For a claim and an article the features of its passages.</param>
    public JudgedPassage[][][] Judge(EventContext context, Func<int, int, Func<PassageCandidate, float[]>> featuresOf)
    {
        var judged = new JudgedPassage[context.Claims.Count][][];
        Parallel.For(0, context.Claims.Count, Cores.All, claim => judged[claim] =
        [
            .. Enumerable.Range(0, context.Articles.Count).Select(article =>
                context.Candidates(claim, article) is { Length: > 0 } candidates ? Judge(candidates, featuresOf(claim, article)) : []),
        ]);
        return judged;
    }

    private JudgedPassage[] Judge(PassageCandidate[] candidates, Func<PassageCandidate, float[]> featuresOf) =>
    [
        .. candidates
            .Select(candidate =>
            {
                var row = featuresOf(candidate);
                var relevance = Relevance.Predict(row)[1];
                return new JudgedPassage(candidate, relevance, Relation.Predict(row)) { Features = relevance >= JudgedPassage.LeastKept ? new SparseRow(row) : null };
            })
            .OrderByDescending(passage => passage.Relevance).ThenBy(passage => passage.Candidate.Passage.Sentence),
    ];

    /// <summary>For each claim and each other one the probability that they are rivals, 0–1; 0 for a claim and itself, and where one does not see the other.</summary>
    public double[][] JudgeRivals(EventContext context) => JudgeRivals(context, (claim, other) => RivalFeatures.Of(context, claim, other).Values);

    /// <summary>The same with features that are known already.</summary>
    public double[][] JudgeRivals(EventContext context, Func<int, int, float[]> featuresOf)
    {
        var rivals = new double[context.Claims.Count][];
        var known = context.Company.Rivals;
        Parallel.For(0, rivals.Length, Cores.All, claim => rivals[claim] =
        [
            .. Enumerable.Range(0, rivals.Length).Select(other => !context.Company.Sees(claim, other) ? 0
                : context.Company.IsKnown(claim) ? known[claim][other] : Rivals.Predict(featuresOf(claim, other))[1]),
        ]);
        return rivals;
    }
}
