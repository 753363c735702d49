namespace Compare;

/// <summary>Colours (hexadecimal, <c>#RRGGBB</c>) and text sizes (pixels) of every chart; the one place where they are chosen; those of states stand in <see cref="StateStyle"/>.</summary>
public sealed record ChartTheme
{
    /// <summary>Dark text on white.</summary>
    public static ChartTheme Light { get; } = new();

    /// <summary>Pale text on near black.</summary>
    public static ChartTheme Dark { get; } = new() { Background = "#14181D", Ink = "#E9EDF1", FaintInk = "#A7B0BA", Line = "#414A54" };

    /// <summary>The paper.</summary>
    public string Background { get; init; } = "#FFFFFF";

    /// <summary>Titles and labels.</summary>
    public string Ink { get; init; } = "#1B1F24";

    /// <summary>Subtitles, ids, axis numbers and footers.</summary>
    public string FaintInk { get; init; } = "#5A626B";

    /// <summary>Grid lines and the outlines of pale areas.</summary>
    public string Line { get; init; } = "#C9CED4";

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
}
