namespace Compare;

/// <summary>What a reader may change about the charts, with its defaults.</summary>
public sealed record ChartOptions
{
    /// <summary>The defaults.</summary>
    public static ChartOptions Default { get; } = new();

    /// <summary>The largest number of claims in the heatmap, by rank; 1 or more. Default 40.</summary>
    public int HeatmapClaims { get; init; } = 40;

    /// <summary>The largest number of claims in the reach chart, by rank; 1 or more. Default 25.</summary>
    public int ReachClaims { get; init; } = 25;

    /// <summary>Whether similar rows and similar columns of the heatmap stand together; if not, the claims stand by rank and the outlets by name. Default true.</summary>
    public bool GroupSimilar { get; init; } = true;

    /// <summary>Colours and sizes.</summary>
    public ChartTheme Theme { get; init; } = ChartTheme.Light;

    /// <summary>Checks every number.</summary>
    /// <returns>These options.</returns>
    /// <exception cref="ArgumentException">Names each number that is out of its range.</exception>
    public ChartOptions Validate()
    {
        var problems = new List<string>();
        if (HeatmapClaims < 1) problems.Add($"{nameof(HeatmapClaims)} is {HeatmapClaims}, expected 1 or more");
        if (ReachClaims < 1) problems.Add($"{nameof(ReachClaims)} is {ReachClaims}, expected 1 or more");
        return problems.Count == 0 ? this : throw new ArgumentException(string.Join("; ", problems));
    }
}
