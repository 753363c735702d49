namespace Compare;

/// <summary>Why a cell of one result is not as in another, in the order in which causes are named.</summary>
public enum ChangeCause
{
    /// <summary>The article's file is another one (its SHA-256 differs), or the article was added or removed.</summary>
    Text,
    /// <summary>The article's file is the same, but its outlet, headline, time of publication, language or being cut is not: a manifest was corrected.</summary>
    Fields,
    /// <summary>The claim's wording, first_known or rival_of differs, or the claim was added or removed.</summary>
    Claim,
    /// <summary>An option of the run differs.</summary>
    Threshold,
    /// <summary>The program's version, its scorer or one of its models differs.</summary>
    Model,
    /// <summary>None of these holds for the cell, but other articles or claims changed, which moves word weights, thresholds and rivals.</summary>
    Context,
    /// <summary>Nothing that bears on cells differs: the table was edited by hand, or another machine made it.</summary>
    Unknown,
}
