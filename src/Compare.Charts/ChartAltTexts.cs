namespace Compare;

/// <summary>The charts in words, for those who cannot see them.</summary>
public static class ChartAltTexts
{
    /// <summary>How many cells are in each state, which claim most outlets touch and how many are disputed.</summary>
    public static string HeatmapAltText(this CoverageMatrix matrix, ChartOptions? options = null)
    {
        if (CoverageCharts.Missing(matrix) is { } message) return message;
        var shown = Math.Min(matrix.Claims.Length, (options ?? ChartOptions.Default).Validate().HeatmapClaims);
        var states = matrix.Claims.Take(shown).SelectMany(claim => claim.Outlets).ToList();
        var counts = StateStyle.All
            .Select(style => (style.Name, Count: states.Count(cell => cell.State == style.State)))
            .Where(entry => entry.Count > 0)
            .Select(entry => $"{entry.Name} {ChartWords.Number(entry.Count)}");
        var most = matrix.Claims.Take(shown).MaxBy(claim => claim.Counts.Touched.Each)!;
        var disputed = matrix.Claims.Take(shown).Count(claim => claim.IsDisputed);
        var corrected = states.Count(cell => cell.IsCorrected);
        var contested = states.Count(cell => cell.IsContested);
        return string.Join(" ", new[]
        {
            $"Matrix of {ChartWords.Count(shown, "claim")} and {ChartWords.Count(matrix.Outlets.Length, "outlet")}"
                + (shown < matrix.Claims.Length ? $", the first of {ChartWords.Count(matrix.Claims.Length, "claim")}." : "."),
            $"Cells by state: {string.Join(", ", counts)}; Omits means not found.",
            contested > 0 ? $"{ChartWords.Count(contested, "cell")} contested." : "",
            corrected > 0 ? $"{ChartWords.Count(corrected, "cell")} carried, then corrected." : "",
            most.Counts.Touched.Each > 0 ? $"Most outlets ({ChartWords.Number(most.Counts.Touched.Each)}) touch: {ChartWords.Quoted(most.Text)}." : "No outlet touches any claim.",
            $"Disputed by at least one outlet: {ChartWords.Count(disputed, "claim")}.",
        }.Where(part => part.Length > 0));
    }

    /// <summary>For each outlet its number of claims in each state.</summary>
    public static string StateMixAltText(this Coverage coverage)
    {
        coverage = coverage.WithoutVariants();
        if (CoverageCharts.Missing(coverage.Matrix) is { } message) return message;
        var outlets = StateMixContent.MixesOf(coverage).Select(mix => mix.Articles == 0
            ? $"{mix.Outlet}: no article"
            : $"{mix.Outlet}: " + string.Join(", ", StateStyle.All
                .Where(style => mix.Counts[style.State] > 0)
                .Select(style => $"{style.Name} {ChartWords.Number(mix.Counts[style.State])}")));
        return $"Bars of the states of {ChartWords.Count(coverage.Claims.Length, "claim")} for each outlet. {string.Join("; ", outlets)}.";
    }

    /// <summary>For each claim shown how many outlets carry it, with and without wire copy, and how many touch it.</summary>
    public static string ReachAltText(this Coverage coverage, ChartOptions? options = null)
    {
        coverage = coverage.WithoutVariants();
        if (CoverageCharts.Missing(coverage.Matrix) is { } message) return message;
        var shown = coverage.Claims.Take((options ?? ChartOptions.Default).Validate().ReachClaims).ToList();
        var claims = shown.Select(claim => (claim.Text, Parts: ReachParts.Of(claim))).Select(claim =>
            $"{ChartWords.Quoted(claim.Text)}: carried by {ChartWords.Number(claim.Parts.All)}"
            + (claim.Parts.All == claim.Parts.Independent ? "" : $" ({ChartWords.Number(claim.Parts.Independent)} with wire copy counted once)")
            + $", touched by {ChartWords.Number(claim.Parts.Touched)}");
        return $"Bars of the reach of {ChartWords.Count(shown.Count, "claim")} among {ChartWords.Count(coverage.Corpus.Outlets.Length, "outlet")}. {string.Join("; ", claims)}.";
    }
}
