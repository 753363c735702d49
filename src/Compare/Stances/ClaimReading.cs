namespace Compare;

/// <summary>What the wording of a claim shows by itself, read once for the many passages that it is held against.</summary>
internal sealed class ClaimReading
{
    private readonly Lazy<bool> isNegative;

    public ClaimReading(Statement claim)
    {
        Predicate = [.. Enumerable.Range(0, claim.Terms.Length).Select(index => PassageReader.IsPredicate(claim, index))];
        Cues = claim.Cues;
        isNegative = new(() => PolarityReader.IsNegative(claim));
    }

    /// <summary>For each term whether it says what is claimed and not of whom.</summary>
    public bool[] Predicate { get; }

    /// <summary>The words of each group of cues.</summary>
    public CueCounts Cues { get; }

    /// <summary>Whether most of its predicate is negated.</summary>
    public bool IsNegative => isNegative.Value;
}
