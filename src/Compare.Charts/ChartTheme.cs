using System.Collections.Immutable;

namespace Compare;

/// <summary>Colours (hexadecimal, <c>#RRGGBB</c>) and text sizes (pixels) of every chart; the one place where they are chosen; those of states stand in <see cref="StateStyle"/>.</summary>
public sealed record ChartTheme
{
    /// <summary>Dark text on white.</summary>
    public static ChartTheme Light { get; } = new();

    /// <summary>Light text on near-black, for screens and slides.</summary>
    public static ChartTheme Dark { get; } = new()
    {
        Background = "#15191E",
        Ink = "#E9ECEF",
        FaintInk = "#A6AEB8",
        Line = "#4A525C",
        OmitsArea = "#262C33",
        PredatesArea = "#3A424C",
        LeastShade = "#1E2832",
        MiddleShade = "#2F6B99",
        MostShade = "#B4DCF5",
        Accents = ["#56B4E9", "#E69F00", "#2BC49A", "#E08CBB", "#F0E442", "#F0803C", "#A3B8FF", "#C9CED4"],
    };

    /// <summary>The paper.</summary>
    public string Background { get; init; } = "#FFFFFF";

    /// <summary>Titles and labels.</summary>
    public string Ink { get; init; } = "#1B1F24";

    /// <summary>Subtitles, ids, axis numbers and footers.</summary>
    public string FaintInk { get; init; } = "#5A626B";

    /// <summary>Grid lines and the outlines of pale areas.</summary>
    public string Line { get; init; } = "#C9CED4";

    /// <summary>The area of cells in which nothing was found.</summary>
    public string OmitsArea { get; init; } = "#F1F3F5";

    /// <summary>The area of cells that are older than their claim.</summary>
    public string PredatesArea { get; init; } = "#DADEE3";

    /// <summary>The shade of the value 0 where a shade stands for a value from 0 to 1.</summary>
    public string LeastShade { get; init; } = "#EEF3F7";

    /// <summary>The shade of one half.</summary>
    public string MiddleShade { get; init; } = "#7FB8DC";

    /// <summary>The shade of the value 1.</summary>
    public string MostShade { get; init; } = "#084878";

    /// <summary>Colours of things without an order (groups, kinds), after Okabe and Ito (2008); charts set signs beside them.</summary>
    public ImmutableArray<string> Accents { get; init; } =
        ["#0072B2", "#C85200", "#00805D", "#B0568A", "#B07800", "#3A8FC4", "#5A626B", "#1B1F24"];

    /// <summary>Size of the title.</summary>
    public float TitleSize { get; init; } = 17;

    /// <summary>Size of the subtitle.</summary>
    public float SubtitleSize { get; init; } = 12.5f;

    /// <summary>Size of labels where there is room; smaller where there is little.</summary>
    public float LabelSize { get; init; } = 12;

    /// <summary>Size of labels where there is least room; rows that would need smaller ones are left out, and counted.</summary>
    public float SmallestLabelSize { get; init; } = 8.5f;

    /// <summary>Size of legend and footer.</summary>
    public float NoteSize { get; init; } = 11;

    /// <summary>Every state as it is shown in this theme, in the order of legends and bars.</summary>
    internal IEnumerable<StateStyle> States => StateStyle.All.Select(style => StyleOf(style.State));

    /// <summary>How a state is shown in this theme: touched states keep their colours, absences follow the paper.</summary>
    internal StateStyle StyleOf(CoverageState state) => state switch
    {
        CoverageState.Omits => StateStyle.Of(state) with { Colour = OmitsArea, TextColour = FaintInk },
        CoverageState.Predates => StateStyle.Of(state) with { Colour = PredatesArea, TextColour = Ink },
        CoverageState.NotJudged => StateStyle.Of(state) with { Colour = Background, TextColour = FaintInk },
        _ => StateStyle.Of(state),
    };
}
