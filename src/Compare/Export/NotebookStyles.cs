namespace Compare;

/// <summary>The looks of what notebooks show: inline, because front ends drop style sheets, and legible on light and dark pages.</summary>
internal static class NotebookStyles
{
    /// <summary>A table whose cells a front end's own rules must not align right.</summary>
    public static readonly Markup Table = new("border-collapse:collapse;font-size:13px;line-height:1.3;text-align:left");

    /// <summary>A heading of a row or column.</summary>
    public static readonly Markup Head = new("padding:3px 8px 3px 4px;text-align:left;font-weight:normal;vertical-align:top;white-space:normal");

    /// <summary>Running text.</summary>
    public static readonly Markup Words = new("padding:3px 8px 3px 4px;text-align:left;vertical-align:top;white-space:normal;max-width:44em");

    /// <summary>What is less important.</summary>
    public static readonly Markup Faint = new("opacity:.7");

    /// <summary>The area of a state; what was not found stays without colour, so that what was found stands out.</summary>
    public static Markup Area(StateStyle style) =>
        new(style.State.IsTouched() ? $"background:{style.Colour};color:{style.TextColour}" : "opacity:.7");

    /// <summary>The sign of a state on its colour.</summary>
    public static Markup Sign(CoverageState state, bool isContested = false)
    {
        var style = StateStyle.Of(state);
        return new($"<span style=\"display:inline-block;min-width:1.5em;padding:0 3px;text-align:center;{Area(style).Html}\">{SignText(state, isContested)}</span>");
    }

    /// <summary>The sign of an outlet's cell as text: the state's, <c>!</c> where it is contested, <c>*</c> where the outlet corrected itself.</summary>
    public static string SignText(OutletCell cell) => SignText(cell.State, cell.IsContested) + (cell.IsCorrected ? "*" : "");

    /// <summary>"Disputes, contested, carried 14 Mar 2025, then corrected 17 Mar 2025".</summary>
    public static string Name(OutletCell cell) => Name(cell.State, cell.IsContested) + (Wording.OfCorrection(cell) is { } correction ? $", {correction}" : "");

    /// <summary>The sign of a state as text, <c>!</c> behind it where it is contested.</summary>
    public static string SignText(CoverageState state, bool isContested) => StateStyle.Of(state).Sign + (isContested ? "!" : "");

    /// <summary>"Disputes, contested".</summary>
    public static string Name(CoverageState state, bool isContested) => StateStyle.Of(state).Name + (isContested ? ", contested" : "");

    /// <summary>"1 claim", "3 claims".</summary>
    public static string Count(int number, string noun) => FormattableString.Invariant($"{number} {noun}{(number == 1 ? "" : "s")}");
}
