namespace Compare;

/// <summary>Says in the terms of a reading what the models make of a passage.</summary>
internal static class LearnedReading
{
    /// <summary>From this probability on a carried rival names the kind of a dispute.</summary>
    private const double LikelyRival = 0.3;

    /// <summary>More than this share of the matched words deep in attributions makes a dispute somebody else's.</summary>
    private const double AttributedShare = 0.5;

    /// <param name="judged">The event.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="passage">One of its passages.</param>
    /// <param name="decides">Whether it decides: then it does what the cell's state says.</param>
    public static PassageReading Of(JudgedEvent judged, JudgedCell cell, JudgedPassage passage, bool decides)
    {
        var context = judged.Context;
        var claim = context.Claims[cell.Claim].Claim;
        var statement = context.Articles[cell.Article].Statements[passage.Candidate.Passage.Sentence];
        var match = passage.Candidate.Passage.Match;
        var state = decides ? CellDecision.Of(cell.Decided) : Array.IndexOf(passage.Relation, passage.Relation.Max());
        var stance = state switch { 0 => Stance.Agree, 1 => Stance.Discuss, _ => Stance.Disagree };
        var isAttributed = stance == Stance.Discuss || (stance == Stance.Disagree && PassageReader.DeeperShare(claim, statement, match) > AttributedShare);
        var kind = stance == Stance.Disagree ? KindOf(judged, cell, passage) : (DisputeKind?)null;
        return new PassageReading(
            passage.Candidate.Passage.Sentence, match with { Score = passage.Relevance }, stance, kind, isAttributed ? Voice.Attributed : Voice.Own,
            isAttributed ? PassageReader.AttributionOf(statement, match) : null, "model");
    }

    /// <summary>What the rules see in the passage; else the detail in which a carried rival differs; else a verdict on the whole story, or a denial.</summary>
    private static DisputeKind KindOf(JudgedEvent judged, JudgedCell cell, JudgedPassage passage)
    {
        if (passage.Candidate.Reading is { Stance: Stance.Disagree, Kind: { } read }) return read;
        var (context, rivals, probabilities) = (judged.Context, judged.Rivals[cell.Claim], judged.Probabilities);
        var debunks = context.Signs[cell.Article].IsDebunking ? DisputeKind.WholeStory : DisputeKind.Denial;
        if (!Array.Exists(rivals, share => share >= LikelyRival)) return debunks;
        var rival = context.Company.Beside(cell.Claim).DefaultIfEmpty(cell.Claim)
            .MaxBy(other => rivals[other] * (probabilities[other][cell.Article][0] + probabilities[other][cell.Article][1]));
        return rival != cell.Claim && rivals[rival] >= LikelyRival
            && RivalClaims.KindOf(context.Claims[cell.Claim].Claim, context.Claims[rival].Claim) is { } kind ? kind : debunks;
    }
}
