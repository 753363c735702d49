namespace Compare;

/// <summary>The order of decision for a cell, from what its passages do.</summary>
internal static class CellRules
{
    /// <summary>The state and the passage that decides it.</summary>
    /// <param name="readings">The passages that mention the claim, at least one.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="article">The article.</param>
    public static (CoverageState State, PassageReading Deciding) Decide(List<PassageReading> readings, Statement claim, ReadArticle article)
    {
        PassageReading? First(Func<PassageReading, bool> test) => readings.Where(test).MaxBy(reading => reading.Match.Score);
        var plain = First(reading => reading.Stance == Stance.Agree);
        var reported = First(reading => reading.Stance == Stance.Discuss);
        var rival = First(reading => reading is { Stance: Stance.Disagree, Kind: DisputeKind.RivalFigure or DisputeKind.RivalDayOrPlace or DisputeKind.RivalName or DisputeKind.Refutation } && reading.DecidedBy is "rival claim" or "rival figure" or "rival day" or "opposite word");
        if (rival is not null && plain is null && reported is null) return (CoverageState.Disputes, rival);
        var own = First(reading => reading is { Stance: Stance.Disagree, Voice: Voice.Own });
        if (own is not null && (plain is null || own.Match.Score >= plain.Match.Score)) return (CoverageState.Disputes, own);
        if (plain is not null) return (CoverageState.Carries, plain);
        if (reported is not null) return DebunkMode.Holds(article) && !IsAboutFalsehood(claim) ? (CoverageState.Disputes, reported with { DecidedBy = "whole story", Kind = DisputeKind.WholeStory, Voice = Voice.Own }) : (CoverageState.Reports, reported);
        return (CoverageState.Disputes, readings.MaxBy(reading => reading.Match.Score)!);
    }

    /// <summary>A claim that something is false, or was denied, is not turned down by an article that turns the story down.</summary>
    private static bool IsAboutFalsehood(Statement claim) =>
        claim.Sentence.Tokens.Any(token => StanceWords.Falsehood.Contains(token.Stem) || StanceWords.Denial.Contains(token.Stem));
}
