namespace Compare;

/// <summary>Judges pairs of a claim and a text: a headline, a sentence or a whole article.</summary>
internal static class PairStances
{
    /// <summary>A text of more sentences than this is judged as an article.</summary>
    public const int LongestHeadline = 2;

    public static IReadOnlyList<PairStance> Judge(IReadOnlyList<(string Claim, string Text)> pairs, Scorer scorer)
    {
        var reader = new StanceReader(pairs);
        var judged = new PairStance[pairs.Count];
        if (scorer == Scorer.Rules)
        {
            for (var index = 0; index < judged.Length; index++) judged[index] = RuleStances.Judge(reader.RuleClaim(pairs[index].Claim), reader.Text(pairs[index].Text).Article);
            return judged;
        }

        var models = StanceModels.Shipped;
        Parallel.For(0, judged.Length, Cores.All, index =>
        {
            var (claim, text) = (reader.Claim(pairs[index].Claim), reader.Text(pairs[index].Text));
            judged[index] = text.IsHeadline ? LearnedStances.Headline(models.Headline, claim, text.Whole) : LearnedStances.Article(models, claim, text);
        });
        return judged;
    }

    /// <summary>The state of a text that takes a stance.</summary>
    public static CoverageState StateOf(Stance? stance) => stance switch
    {
        Stance.Agree => CoverageState.Carries,
        Stance.Disagree => CoverageState.Disputes,
        Stance.Discuss => CoverageState.Reports,
        _ => CoverageState.Omits,
    };
}
