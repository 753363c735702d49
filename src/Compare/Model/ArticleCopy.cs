namespace Compare;

/// <summary>How one article's text is another's.</summary>
public enum CopyKind
{
    /// <summary>The same text twice in one outlet.</summary>
    Duplicate,
    /// <summary>The same text, or nearly, in another outlet: most often an agency's.</summary>
    Wire,
}

/// <summary>An article that copies another one of the corpus.</summary>
/// <param name="ArticleId">The copy.</param>
/// <param name="OriginalId">The likely original: agency credit, then the earliest time, then the lowest id.</param>
/// <param name="Kind">Inside one outlet or across outlets.</param>
/// <param name="Share">The share of the copy's words that stand in the original in the same runs, 0–1.</param>
public sealed record ArticleCopy(string ArticleId, string OriginalId, CopyKind Kind, double Share);
