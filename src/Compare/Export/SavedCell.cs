namespace Compare;

/// <summary>A cell as the <c>cells.csv</c> of a result gives it.</summary>
/// <param name="Claim">The claim's id.</param>
/// <param name="Article">The article's id.</param>
/// <param name="Outlet">The outlet's name.</param>
/// <param name="State">What the article does with the claim.</param>
/// <param name="Confidence">How sure the program was, 0–1; null where the field is empty.</param>
/// <param name="IsContested">Whether the article also prints the opposite of its state.</param>
/// <param name="DisputeKind">What makes it a dispute, as written; null where it is none.</param>
/// <param name="Place">Where the evidence stands in the article's text; null where there is none.</param>
/// <param name="Evidence">The evidence in words; null where there is none.</param>
public sealed record SavedCell(
    string Claim,
    string Article,
    string Outlet,
    CoverageState State,
    double? Confidence,
    bool IsContested,
    string? DisputeKind,
    TextSpan? Place,
    string? Evidence);
