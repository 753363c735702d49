using System.Collections.Immutable;

namespace Compare;

/// <summary>How a state is shown wherever it is shown, by sign as well as by colour.</summary>
/// <param name="State">The state.</param>
/// <param name="Name">Its name in words.</param>
/// <param name="Sign">Its sign as text.</param>
/// <param name="Colour">The colour of its area, <c>#RRGGBB</c>.</param>
/// <param name="TextColour">The colour of text and signs on that area, <c>#RRGGBB</c>.</param>
/// <param name="Meaning">What it means, in a few words.</param>
public sealed record StateStyle(CoverageState State, string Name, string Sign, string Colour, string TextColour, string Meaning)
{
    /// <summary>Every state, in the order of legends and bars.</summary>
    /// <remarks>
    /// The hues of touched states are those of Okabe and Ito (2008), which stay apart under the common forms of colour
    /// blindness, lightened or darkened where a sign on them would be hard to read; in grey the signs tell them apart.
    /// </remarks>
    public static ImmutableArray<StateStyle> All { get; } =
    [
        new(CoverageState.Carries, "Carries", "●", "#0072B2", "#FFFFFF", "states it in its own voice"),
        new(CoverageState.Reports, "Reports", "○", "#8CCBF0", "#10242F", "passes it on as somebody's word"),
        new(CoverageState.Mixed, "Mixed", "±", "#CC79A7", "#1F0A16", "one article disputes what another carries or reports"),
        new(CoverageState.Disputes, "Disputes", "✕", "#C85200", "#FFFFFF", "denies, corrects or contradicts it"),
        new(CoverageState.Unsure, "Unsure", "?", "#F0E442", "#2A2700", "something was found, too uncertain to decide"),
        new(CoverageState.Omits, "Omits", "·", "#F1F3F5", "#5A626B", "read whole and not found"),
        new(CoverageState.Predates, "Predates", "–", "#DADEE3", "#3A4149", "older than the claim"),
        new(CoverageState.NotJudged, "Not judged", "n/a", "#FFFFFF", "#5A626B", "could not be judged, or no article"),
    ];

    /// <summary>The style of a state.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such state.</exception>
    public static StateStyle Of(CoverageState state) =>
        All.FirstOrDefault(style => style.State == state) ?? throw new ArgumentOutOfRangeException(nameof(state), state, "there is no such state");
}
