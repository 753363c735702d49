using System.Collections.Immutable;

namespace Compare;

/// <summary>How the report shows one state.</summary>
/// <param name="State">The state.</param>
/// <param name="IsQuiet">Whether it has no colour of its own and follows the page's light or dark.</param>
/// <param name="Means">What it says.</param>
/// <param name="DoesNotMean">What it must not be taken for.</param>
internal sealed record ReportState(
    CoverageState State, bool IsQuiet, string Means, string DoesNotMean)
{
    /// <summary>A sign that tells it without colour.</summary>
    public string Sign => StateStyle.Of(State).Sign;

    /// <summary>Its name for people.</summary>
    public string Label => StateStyle.Of(State).Name;

    /// <summary>Its colour as in the charts, or null where it stays quiet.</summary>
    public string? Colour => IsQuiet ? null : StateStyle.Of(State).Colour;

    /// <summary>The colour of signs on it, or null where it stays quiet.</summary>
    public string? Ink => IsQuiet ? null : StateStyle.Of(State).TextColour;

    /// <summary>The class that carries its colours.</summary>
    public string CssClass => "s-" + State.ToString().ToLowerInvariant();
}

/// <summary>How the report shows the states, in the order of legends.</summary>
internal static class ReportStates
{
    public static ImmutableArray<ReportState> All { get; } =
    [
        new(CoverageState.Carries, false,
            "At least one of its articles states the claim in its own voice or as settled fact.",
            "That the claim is true, or that the outlet had it first."),
        new(CoverageState.Reports, false,
            "At least one of its articles passes the claim on as somebody’s word; none states it in its own voice.",
            "That the outlet believes or doubts it."),
        new(CoverageState.Disputes, false,
            "At least one of its articles denies, corrects or contradicts the claim, or gives a value that cannot stand beside it. Kind and voice say how, and in whose words.",
            "That the claim is false."),
        new(CoverageState.Mixed, false,
            "One of its articles disputes what another one carries or reports.",
            "That the outlet contradicts itself: a correction looks like this too."),
        new(CoverageState.Omits, true,
            "Its articles here were read whole and the claim was not found.",
            "That it was left out on purpose, or that the outlet did not print it elsewhere."),
        new(CoverageState.Predates, true,
            "Its articles here are older than the claim: they could not have known.",
            "An omission."),
        new(CoverageState.Unsure, false,
            "Something close was found, but below the confidence at which the program decides.",
            "An omission. It is never counted as one."),
        new(CoverageState.NotJudged, true,
            "No statement is made: there is no article, or its text is unread, cut off, off topic or in a language without support. The cell gives the reason.",
            "An omission. It is never counted as one."),
    ];

    /// <summary>How a state is shown.</summary>
    public static ReportState Of(CoverageState state) => All.First(style => style.State == state);
}
