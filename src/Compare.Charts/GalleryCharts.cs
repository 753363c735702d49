using System.Collections.Immutable;

namespace Compare;

/// <summary>One chart of a coverage's gallery.</summary>
/// <param name="Name">The name of its files.</param>
/// <param name="Title">The question that it answers, as a caption.</param>
/// <param name="Draw">Draws it; what has nothing to show says so in its <see cref="CoverageChart.Message"/>.</param>
public sealed record GalleryChart(string Name, string Title, Func<CoverageChart> Draw);

/// <summary>A chart that was written.</summary>
/// <param name="Title">The question that it answers, as a caption.</param>
/// <param name="AlternativeText">The chart in words.</param>
/// <param name="PngPath">The PNG file.</param>
/// <param name="SvgPath">The SVG file.</param>
public sealed record SavedChart(string Title, string AlternativeText, string PngPath, string SvgPath);

/// <summary>All charts of a coverage that need nothing but the coverage.</summary>
public static class GalleryCharts
{
    /// <summary>How many of the first charts a run writes even where they have nothing to show.</summary>
    internal const int Always = 3;

    /// <summary>The charts, in the order of their questions; discovered claims that mostly repeat another one are left out.</summary>
    /// <param name="coverage">What to draw.</param>
    /// <param name="options">The defaults where null.</param>
    public static ImmutableArray<GalleryChart> Gallery(this Coverage coverage, ChartOptions? options = null)
    {
        // Once for all of them.
        coverage = coverage.WithoutVariants();
        return
        [
            new("heatmap", "Who carries what", () => coverage.Matrix.Heatmap(options)),
            new("state-mix", "What each outlet does", () => coverage.StateMix(options)),
            new("reach", "How many outlets carry each claim", () => coverage.Reach(options)),
            new("reach-without-wire", "What wire copy adds to reach", () => coverage.ReachWithoutWire(options)),
            new("omissions", "What each outlet omits", () => coverage.Omissions(options)),
            new("groups", "Groups of outlets", () => coverage.Groups(options)),
            new("similarity", "Which outlets are alike", () => coverage.Similarity(options)),
            new("similarity-map", "Which outlets are alike, on a plane", () => coverage.SimilarityMap(options)),
            new("timeline", "Who was first", () => coverage.Timeline(options)),
            new("disputed-figures", "Which figures are disputed", () => coverage.DisputedFigures(options)),
            new("denials", "Who denies what", () => coverage.Denials(options)),
            new("headlines-beyond-bodies", "Headlines that say more than their bodies", () => coverage.HeadlinesBeyondBodies(options)),
            new("sources", "Whose words are used", () => coverage.Sources(options)),
            new("prominence", "Where in the article claims stand", () => coverage.Prominence(options)),
            new("claim-travel", "How claims travel", () => coverage.ClaimTravel(options)),
            new("confidence", "How sure the program is", () => coverage.Confidence(options)),
        ];
    }
}
