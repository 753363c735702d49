namespace Compare;

/// <summary>How a mixed folder is put into events.</summary>
public sealed record GroupingOptions
{
    /// <summary>The defaults.</summary>
    public static GroupingOptions Default { get; } = new();

    /// <summary>Articles are one event as long as the mean score of their pairs reaches this, above 0 to 1. Default 0.16.</summary>
    public double Threshold { get; init; } = 0.16;

    /// <summary>Articles so many days apart have half the score of their texts, twice as many a quarter; 0 where time plays no part. Default 14.</summary>
    public double WindowDays { get; init; } = 14;

    /// <summary>Checks every number.</summary>
    /// <returns>These options.</returns>
    /// <exception cref="ArgumentException">Names each number that is out of its range.</exception>
    public GroupingOptions Validate()
    {
        var problems = new List<string>();
        if (Threshold is not (> 0 and <= 1)) problems.Add($"{nameof(Threshold)} is {Threshold}, expected above 0 to 1");
        if (!(WindowDays >= 0) || double.IsInfinity(WindowDays)) problems.Add($"{nameof(WindowDays)} is {WindowDays}, expected 0 or more");
        return problems.Count == 0 ? this : throw new ArgumentException(string.Join("; ", problems));
    }
}
