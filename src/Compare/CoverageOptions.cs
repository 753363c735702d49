using System.Text.Json.Serialization;

namespace Compare;

/// <summary>Every number a user may tune, with its default.</summary>
public sealed record CoverageOptions
{
    /// <summary>The defaults.</summary>
    public static CoverageOptions Default { get; } = new();

    /// <summary>A touched cell whose confidence lies below this is Unsure, 0–1. Default 0.26.</summary>
    public double UnsureBelow { get; init; } = 0.26;

    /// <summary>
    /// An omission counts from this probability on; a less likely one is Unsure, 0–1. For the trained models, whose confidences are
    /// probabilities. Default 0, every cell in which an omission is the likeliest state.
    /// </summary>
    public double OmitsFrom { get; init; }

    /// <summary>What scores how alike two texts are, and judges what an article does with a claim. Default the trained models.</summary>
    public Scorer Scorer { get; init; } = Scorer.Learned;

    /// <summary>The largest number of discovered claims that are compared, by rank; 1 or more. Default 200.</summary>
    public int MaximumClaims { get; init; } = 200;

    /// <summary>
    /// Mentions are one claim as long as the mean score of their pairs reaches this, above 0 to 1. Default null, what suits the scorer:
    /// the trained model 0.75 within an event and 0.3 for texts of their own, the rules 0.25.
    /// </summary>
    public double? ClusterThreshold { get; init; }

    /// <summary>The threshold for the sentences of one event.</summary>
    internal double ClaimThreshold => ClusterThreshold ?? (Scorer == Scorer.Learned ? PairScorer.EventThreshold : RulePairScorer.Threshold);

    /// <summary>The threshold for texts of their own.</summary>
    internal double TextThreshold => ClusterThreshold ?? (Scorer == Scorer.Learned ? PairScorer.TextThreshold : RulePairScorer.Threshold);

    /// <summary>A passage below this score is never a mention, 0–1.</summary>
    public double MatchFloor { get; init; } = 0.22;

    /// <summary>A passage at or above this score is always a mention, 0–1; not below <see cref="MatchFloor"/>.</summary>
    public double MatchCeiling { get; init; } = 0.50;

    /// <summary>Between floor and ceiling a passage is a mention when it reaches this share of the claim's best score over all articles, 0–1.</summary>
    public double MatchShare { get; init; } = 0.65;

    /// <summary>In discovery, a sentence outside a claim's cluster mentions the claim too when it scores at least this, 0–1.</summary>
    public double DiscoveryMatch { get; init; } = 0.70;

    /// <summary>An article is wholly a copy when this share of its words stands in passages of the other, 0–1. Default 0.7.</summary>
    public double CopyShare { get; init; } = 0.7;

    /// <summary>An article takes passages over when those hold so many words outside quotation marks, 1 or more. Default 30.</summary>
    public int CopyWords { get; init; } = 30;

    /// <summary>What copied texts do to counts over outlets. Default once.</summary>
    public WireChoice Wire { get; init; } = WireChoice.Once;

    /// <summary>From when on shared text is copied.</summary>
    internal CopyRule CopyRule => new(CopyShare, CopyWords);

    /// <summary>
    /// Two texts of one outlet are versions of one article when this share of the shorter one's words stands in the other, which is at most
    /// twice as long, 0–1. Default 0.8. Texts with one address are versions whatever their words.
    /// </summary>
    public double VersionShare { get; init; } = 0.8;

    /// <summary>Statements of one speaker are one quotation only if published at most so many days apart, 0 or more. Default 3.</summary>
    public int QuotationDays { get; init; } = 3;

    /// <summary>The date whose state of knowledge is compared: see <see cref="Corpus.Until"/>. Default null, all that is there.</summary>
    [JsonConverter(typeof(PublicationTimeJson))]
    public PublicationTime? Until { get; init; }

    /// <summary>Checks every number.</summary>
    /// <returns>These options.</returns>
    /// <exception cref="ArgumentException">Names each number that is out of its range.</exception>
    public CoverageOptions Validate()
    {
        var problems = new List<string>();
        void Share(string name, double value)
        {
            if (value is not (>= 0 and <= 1)) problems.Add($"{name} is {value}, expected 0 to 1");
        }

        Share(nameof(UnsureBelow), UnsureBelow);
        Share(nameof(OmitsFrom), OmitsFrom);
        if (ClusterThreshold is { } threshold) Share(nameof(ClusterThreshold), threshold);
        Share(nameof(MatchFloor), MatchFloor);
        Share(nameof(MatchCeiling), MatchCeiling);
        Share(nameof(MatchShare), MatchShare);
        Share(nameof(DiscoveryMatch), DiscoveryMatch);
        Share(nameof(CopyShare), CopyShare);
        Share(nameof(VersionShare), VersionShare);
        if (CopyWords < 1) problems.Add($"{nameof(CopyWords)} is {CopyWords}, expected 1 or more");
        if (QuotationDays < 0) problems.Add($"{nameof(QuotationDays)} is {QuotationDays}, expected 0 or more");
        if (MaximumClaims < 1) problems.Add($"{nameof(MaximumClaims)} is {MaximumClaims}, expected 1 or more");
        if (MatchCeiling < MatchFloor) problems.Add($"{nameof(MatchCeiling)} is {MatchCeiling}, expected at least {nameof(MatchFloor)} ({MatchFloor})");
        return problems.Count == 0 ? this : throw new ArgumentException(string.Join("; ", problems));
    }
}
