namespace Compare;

/// <summary>Offsets of the zone abbreviations that mean one thing only in news.</summary>
internal static class TimeZones
{
    /// <summary>The offset from UTC, or null for a name that is unknown or means several zones (CST, IST, ET).</summary>
    public static TimeSpan? OffsetOf(string lowerName) => lowerName switch
    {
        "z" or "utc" or "gmt" or "wet" => TimeSpan.Zero,
        "cet" or "mez" or "bst" or "west" => TimeSpan.FromHours(1),
        "cest" or "mesz" or "eet" => TimeSpan.FromHours(2),
        "eest" or "msk" or "мск" => TimeSpan.FromHours(3),
        "est" or "cdt" => TimeSpan.FromHours(-5),
        "edt" => TimeSpan.FromHours(-4),
        "mst" or "pdt" => TimeSpan.FromHours(-7),
        "mdt" => TimeSpan.FromHours(-6),
        "pst" => TimeSpan.FromHours(-8),
        "jst" or "kst" => TimeSpan.FromHours(9),
        "aest" => TimeSpan.FromHours(10),
        "aedt" => TimeSpan.FromHours(11),
        "nzst" => TimeSpan.FromHours(12),
        "nzdt" => TimeSpan.FromHours(13),
        _ => null,
    };
}
