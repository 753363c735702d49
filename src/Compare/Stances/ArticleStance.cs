namespace Compare;

/// <summary>The stance of a whole article to the claim that its story is about.</summary>
internal static class ArticleStance
{
    /// <summary>Passages this near to the best one count.</summary>
    private const double NearBest = 0.8;

    private const int MostPassages = 3;

    /// <param name="claim">The claim.</param>
    /// <param name="text">The article.</param>
    /// <param name="passages">Its passages, best first, at least one.</param>
    public static Stance Of(Statement claim, ReadArticle text, List<Passage> passages)
    {
        var readings = passages
            .Where(passage => passage.Match.Score >= NearBest * passages[0].Match.Score)
            .Take(MostPassages)
            .Select(passage => PassageReader.Read(claim, text, passage))
            .OfType<PassageReading>()
            .ToList();
        if (DebunkMode.Holds(text) || readings.FirstOrDefault() is { Stance: Stance.Disagree, Voice: Voice.Own }) return Stance.Disagree;
        var doubts = readings.Any(reading => reading.Stance == Stance.Discuss || Hedges(text.Statements[reading.Sentence].Sentence));
        return doubts ? Stance.Discuss : readings.Any(reading => reading.Stance == Stance.Disagree) ? Stance.Disagree : Stance.Agree;
    }

    private static bool Hedges(Sentence sentence) =>
        sentence.Tokens.Any(token => StanceWords.Doubt.Contains(token.Stem) || ReportingWords.HearsayAdverbs.Contains(token.Lower) || token.Lower is "?" or "might" or "may" or "could");
}
