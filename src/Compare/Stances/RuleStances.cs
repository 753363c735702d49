namespace Compare;

/// <summary>Judges pairs of a claim and a text by written rules.</summary>
internal static class RuleStances
{
    /// <summary>An article whose best passage scores less does not speak of the claim.</summary>
    public const double LeastRelated = 0.42;

    /// <summary>A single sentence that shares less than this with the claim does not speak of it.</summary>
    private const double LeastShared = 0.05;

    public static PairStance Judge(Statement claim, ReadArticle text)
    {
        var passages = text.Statements
            .Select((statement, index) => new Passage(index, ClaimPassageScorer.Score(claim, statement, index > 0 ? text.Statements[index - 1] : null)))
            .OrderByDescending(passage => passage.Match.Score)
            .ThenBy(passage => passage.Sentence)
            .ToList();
        if (passages.Count == 0) return Certain(null, 0.95);
        return text.Statements.Length <= PairStances.LongestHeadline ? Headline(claim, text, passages) : Whole(claim, text, passages);
    }

    private static PairStance Headline(Statement claim, ReadArticle text, List<Passage> passages)
    {
        if (passages[0].Match.Score < LeastShared) return Certain(null, 0.6);
        var stances = text.Statements.Select(statement => HeadlineStance.Of(claim.Sentence, statement.Sentence)).ToList();
        var stance = stances.Contains(Stance.Disagree) ? Stance.Disagree : stances.Contains(Stance.Discuss) ? Stance.Discuss : Stance.Agree;
        return Certain(stance, 0.77);
    }

    private static PairStance Whole(Statement claim, ReadArticle text, List<Passage> passages)
    {
        if (passages[0].Match.Score < LeastRelated) return Certain(null, 1 - (0.5 * passages[0].Match.Score / LeastRelated));
        return Certain(ArticleStance.Of(claim, text, passages), 0.6);
    }

    /// <summary>The stance with its probability; what is left is shared evenly by the others.</summary>
    private static PairStance Certain(Stance? stance, double probability)
    {
        var rest = (1 - probability) / 3;
        double For(Stance? other) => stance == other ? probability : rest;
        return new PairStance(stance, PairStances.StateOf(stance), For(Stance.Agree), For(Stance.Disagree), For(Stance.Discuss), For(null));
    }
}
