namespace Compare;

/// <summary>One line of <c>aligned-claims.csv</c> and <c>single-outlet-claims.csv</c>: a claim and how many outlets do what with it.</summary>
/// <param name="Claim">The claim's id.</param>
/// <param name="Text">The claim in words.</param>
/// <param name="Rank">From 1: by outlets touched, then by prominence, variants of others last; the codebook's order where claims were given.</param>
/// <param name="Outlets">Outlets of the corpus: the sum of the eight counts that follow.</param>
/// <param name="Carries">Outlets that state it in their own voice.</param>
/// <param name="Reports">Outlets that pass it on as somebody's word.</param>
/// <param name="Disputes">Outlets that deny, correct or contradict it.</param>
/// <param name="Mixed">Outlets of which one article disputes what another carries or reports.</param>
/// <param name="Omits">Outlets read whole in which it was not found.</param>
/// <param name="Predates">Outlets whose articles are all older than the claim.</param>
/// <param name="Unsure">Outlets in which something was found, below the confidence at which the program decides.</param>
/// <param name="NotJudged">Outlets that could not be judged.</param>
/// <param name="Touched">Outlets in any state but Omits, Predates and NotJudged, copied texts counted as <c>--wire</c> says.</param>
/// <param name="Reach">Outlets with at least one article that carries it, copied texts counted as <c>--wire</c> says.</param>
/// <param name="ReachIndependent">As reach, outlets that only carry the same copied text counted once, whatever <c>--wire</c> says.</param>
/// <param name="FirstOutlet">Outlets of which none other is certainly earlier, joined by "; "; empty where no touching article is dated.</param>
/// <param name="FirstPublished">The earliest known time of an article that touches it, ISO 8601 to its precision.</param>
/// <param name="FirstKnown">When the claim could first be known, as the codebook gives it.</param>
/// <param name="RivalOf">The claims it cannot stand beside, as the codebook gives them, with semicolons between.</param>
/// <param name="VariantOf">The better ranked claim that a discovered one mostly repeats; empty for claims that stand for themselves.</param>
public sealed record AlignedClaimRecord(
    string Claim,
    string Text,
    int Rank,
    int Outlets,
    int Carries,
    int Reports,
    int Disputes,
    int Mixed,
    int Omits,
    int Predates,
    int Unsure,
    int NotJudged,
    int Touched,
    int Reach,
    int ReachIndependent,
    string FirstOutlet,
    string? FirstPublished,
    string? FirstKnown,
    string? RivalOf,
    string? VariantOf);

/// <summary>One line of <c>outlet-cells.csv</c>: what one outlet does with one claim.</summary>
/// <param name="Claim">The claim's id.</param>
/// <param name="Outlet">The outlet's name.</param>
/// <param name="State">The strongest state of its articles, of versions that of the latest.</param>
/// <param name="FirstState">The state of its earliest dated article or version that touches the claim; Carries where a correction note is the first of it.</param>
/// <param name="LastState">The state of its latest dated article or version that touches the claim.</param>
/// <param name="Articles">The number of its articles, versions and live posts of one counted once: the sum of the seven counts that follow.</param>
/// <param name="Carries">Articles that carry the claim.</param>
/// <param name="Reports">Articles that report it.</param>
/// <param name="Disputes">Articles that dispute it.</param>
/// <param name="Omits">Articles in which it was not found.</param>
/// <param name="Predates">Articles older than it.</param>
/// <param name="Unsure">Articles in which something was found, below the confidence at which the program decides.</param>
/// <param name="NotJudged">Articles that were not judged.</param>
/// <param name="Contested">Whether one of the articles also prints the opposite of its own state.</param>
/// <param name="Reason">Why the outlet was not judged.</param>
/// <param name="FirstStateAt">The time of the first state, ISO 8601 to its precision.</param>
/// <param name="LastStateAt">The time of the last state, of a correction that of its note.</param>
/// <param name="Corrected">Whether it first carried or reported the claim and later corrected it.</param>
public sealed record OutletCellRecord(
    string Claim,
    string Outlet,
    CoverageState State,
    CoverageState? FirstState,
    CoverageState? LastState,
    int Articles,
    int Carries,
    int Reports,
    int Disputes,
    int Omits,
    int Predates,
    int Unsure,
    int NotJudged,
    bool Contested,
    string? Reason,
    string? FirstStateAt,
    string? LastStateAt,
    bool Corrected);

/// <summary>One line of <c>outlets.csv</c>: an outlet and the number of claims in each state.</summary>
/// <param name="Outlet">The outlet's name.</param>
/// <param name="Group">Its group, as the corpus's own <c>outlets.csv</c> gives it.</param>
/// <param name="Articles">The number of its articles that were read, versions and live posts of one counted once.</param>
/// <param name="Words">The number of words in them, of versions in the latest.</param>
/// <param name="Carries">Claims that it carries.</param>
/// <param name="Reports">Claims that it reports.</param>
/// <param name="Disputes">Claims that it disputes.</param>
/// <param name="Mixed">Claims that one of its articles disputes and another carries or reports.</param>
/// <param name="Omits">Claims that were not found in it.</param>
/// <param name="Predates">Claims that are younger than its articles.</param>
/// <param name="Unsure">Claims of which something was found, below the confidence at which the program decides.</param>
/// <param name="NotJudged">Claims for which it could not be judged.</param>
/// <param name="Country">Its country, as the corpus's own <c>outlets.csv</c> gives it.</param>
public sealed record OutletRecord(
    string Outlet,
    string? Group,
    int Articles,
    int Words,
    int Carries,
    int Reports,
    int Disputes,
    int Mixed,
    int Omits,
    int Predates,
    int Unsure,
    int NotJudged,
    string? Country);
