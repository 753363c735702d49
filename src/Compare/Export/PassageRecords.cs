namespace Compare;

/// <summary>One line of <c>cells.csv</c>: what one article does with one claim, and the sentence that proves it.</summary>
/// <param name="Claim">The claim's id.</param>
/// <param name="Article">The article's id.</param>
/// <param name="Outlet">The outlet's name.</param>
/// <param name="State">What the article does with the claim.</param>
/// <param name="Confidence">How sure the program is, 0–1.</param>
/// <param name="PCarries">Probability of Carries, 0–1; empty where the scorer has none.</param>
/// <param name="PReports">Probability of Reports, 0–1.</param>
/// <param name="PDisputes">Probability of Disputes, 0–1.</param>
/// <param name="POmits">Probability of Omits, 0–1.</param>
/// <param name="Contested">Whether the article also prints the opposite of its state.</param>
/// <param name="DisputeKind">What makes it a dispute.</param>
/// <param name="DisputeVoice">In whose voice it disputes.</param>
/// <param name="Part">Where in the article the evidence stands.</param>
/// <param name="Start">First UTF-16 unit of the evidence in the article's text.</param>
/// <param name="End">The unit after its last one.</param>
/// <param name="CoreStart">First unit of the part that matches the claim.</param>
/// <param name="CoreEnd">The unit after its last one.</param>
/// <param name="Evidence">The whole sentence with its attribution.</param>
/// <param name="Source">Whose words it gives; empty in the article's own voice.</param>
/// <param name="DecidedBy">The rule or model that decided.</param>
/// <param name="WeighedMost">The features that weighed most in the model's decision, the strongest first: name, value and weight in log-odds.</param>
/// <param name="NearestStart">First unit of the nearest passage that was rejected: for Omits and Predates, and where the claim has no wording in the article's language.</param>
/// <param name="NearestEnd">The unit after its last one.</param>
/// <param name="NearestText">That passage.</param>
/// <param name="NearestScore">How well it matches the claim, 0–1.</param>
/// <param name="Reason">Why the cell is Unsure or NotJudged.</param>
public sealed record CellRecord(
    string Claim,
    string Article,
    string Outlet,
    CoverageState State,
    double Confidence,
    double? PCarries,
    double? PReports,
    double? PDisputes,
    double? POmits,
    bool Contested,
    DisputeKind? DisputeKind,
    Voice? DisputeVoice,
    ArticlePart? Part,
    int? Start,
    int? End,
    int? CoreStart,
    int? CoreEnd,
    string? Evidence,
    string? Source,
    string DecidedBy,
    string? WeighedMost,
    int? NearestStart,
    int? NearestEnd,
    string? NearestText,
    double? NearestScore,
    string? Reason);

/// <summary>One line of <c>mentions.csv</c> and <c>mentions.jsonl</c>: one article's statement of a claim, in either polarity.</summary>
/// <param name="Claim">The claim's id; it stands in <c>aligned-claims.csv</c> or <c>single-outlet-claims.csv</c>.</param>
/// <param name="Article">The article's id.</param>
/// <param name="Outlet">The outlet's name.</param>
/// <param name="Part">Where in the article it stands.</param>
/// <param name="Start">First UTF-16 unit in the article's text.</param>
/// <param name="End">The unit after the last one.</param>
/// <param name="Text">The words.</param>
/// <param name="Stance">What it does with the claim: agree, disagree or discuss.</param>
/// <param name="Source">Whose words it gives, by the longest name the article has for it; empty in the article's own voice.</param>
/// <param name="SourceAsWritten">The source as the sentence writes it.</param>
/// <param name="Cue">The word or words that attribute.</param>
/// <param name="Kind">Direct, indirect or mixed.</param>
/// <param name="Depth">1 for the outermost attribution, 2 for one inside it, and so on; 0 in the article's own voice.</param>
/// <param name="Prominence">How prominent its place is, 0–1.</param>
/// <param name="Score">How well it matches the claim, 0–1.</param>
/// <param name="Copied">Whether it stands, with at least half of its length, in a copied passage.</param>
/// <param name="CopiedFrom">The article it is copied from; of an agency's text of which no article is at hand, the agency.</param>
public sealed record MentionRecord(
    string Claim,
    string Article,
    string Outlet,
    ArticlePart Part,
    int Start,
    int End,
    string Text,
    Stance Stance,
    string? Source,
    string? SourceAsWritten,
    string? Cue,
    AttributionKind? Kind,
    int Depth,
    double Prominence,
    double Score,
    bool Copied,
    string? CopiedFrom);

/// <summary>One line of <c>evidence.csv</c>: a passage that proves or contests the state of a cell.</summary>
/// <param name="Claim">The claim's id.</param>
/// <param name="Article">The article's id.</param>
/// <param name="Rank">From 1, most direct first.</param>
/// <param name="Role">Supports or contests.</param>
/// <param name="Start">First UTF-16 unit in the article's text.</param>
/// <param name="End">The unit after the last one.</param>
/// <param name="Part">Where in the article it stands.</param>
/// <param name="CoreStart">First unit of the part that matches the claim.</param>
/// <param name="CoreEnd">The unit after its last one.</param>
/// <param name="Stance">What the passage does with the claim.</param>
/// <param name="Source">Whose words it gives; empty in the article's own voice.</param>
/// <param name="Score">How well it matches the claim, 0–1.</param>
/// <param name="Text">The whole sentence with its attribution.</param>
public sealed record EvidenceRecord(
    string Claim,
    string Article,
    int Rank,
    EvidenceRole Role,
    int Start,
    int End,
    ArticlePart Part,
    int CoreStart,
    int CoreEnd,
    Stance Stance,
    string? Source,
    double Score,
    string Text);

/// <summary>One line of <c>figures.csv</c>: a figure that an article gives for a claim's quantity.</summary>
/// <param name="Quantity">The noun counted.</param>
/// <param name="Low">Lowest value it allows; empty where it has no lower bound.</param>
/// <param name="High">Highest value it allows; empty where it has no upper bound ("at least").</param>
/// <param name="Approximate">Whether it was hedged.</param>
/// <param name="Unit">Currency code, % or unit of measure; empty for a bare count.</param>
/// <param name="AsOf">The time it speaks of, ISO 8601 to its precision.</param>
/// <param name="Claim">The claim's id.</param>
/// <param name="Source">Whose figure it is; empty in the article's own voice.</param>
/// <param name="Outlet">The outlet's name.</param>
/// <param name="Article">The article's id.</param>
/// <param name="Start">First UTF-16 unit in the article's text.</param>
/// <param name="End">The unit after the last one.</param>
/// <param name="Text">The figure as written.</param>
public sealed record FigureRecord(
    string Quantity,
    double Low,
    double High,
    bool Approximate,
    string Unit,
    string? AsOf,
    string Claim,
    string? Source,
    string Outlet,
    string Article,
    int Start,
    int End,
    string Text);
