namespace Compare;

/// <summary>What one mention does with its claim (the terms of FNC-1; Emergent says for, against, observing).</summary>
public enum Stance
{
    /// <summary>States it.</summary>
    Agree,
    /// <summary>Denies, corrects or contradicts it.</summary>
    Disagree,
    /// <summary>Passes it on as somebody's word.</summary>
    Discuss,
}

/// <summary>What one article, or one outlet, does with a claim.</summary>
public enum CoverageState
{
    /// <summary>States it in its own voice, or as settled fact.</summary>
    Carries,
    /// <summary>Passes it on as somebody's word.</summary>
    Reports,
    /// <summary>Denies, corrects or contradicts it, or gives a value that cannot stand beside it.</summary>
    Disputes,
    /// <summary>For an outlet only: one of its articles disputes what another carries or reports.</summary>
    Mixed,
    /// <summary>Read whole and not found.</summary>
    Omits,
    /// <summary>Older than the claim: it could not have known.</summary>
    Predates,
    /// <summary>Something was found, but below the confidence at which the program decides.</summary>
    Unsure,
    /// <summary>Not judged; the cell gives the reason.</summary>
    NotJudged,
}

/// <summary>What makes a cell a dispute.</summary>
public enum DisputeKind
{
    /// <summary>Somebody denies it.</summary>
    Denial,
    /// <summary>It is said to be false.</summary>
    Refutation,
    /// <summary>The article corrects an earlier statement of it.</summary>
    Correction,
    /// <summary>Another figure that cannot stand beside the claim's.</summary>
    RivalFigure,
    /// <summary>Another name in the same role.</summary>
    RivalName,
    /// <summary>Another day or place.</summary>
    RivalDayOrPlace,
    /// <summary>The whole story that the claim belongs to is rejected.</summary>
    WholeStory,
}

/// <summary>In whose voice a dispute is made.</summary>
public enum Voice
{
    /// <summary>The article's own.</summary>
    Own,
    /// <summary>Somebody's whom it names.</summary>
    Attributed,
}
