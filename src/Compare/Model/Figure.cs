namespace Compare;

/// <summary>A quantity as written: number words, ranges, approximations and bounds resolved to the values it allows.</summary>
/// <param name="Span">Where it stands, unit included.</param>
/// <param name="Low">Lowest value it allows, in units of <paramref name="Unit"/> (scale words multiplied out); negative infinity for "at most".</param>
/// <param name="High">Highest value it allows; positive infinity for "at least" and "more than".</param>
/// <param name="IsApproximate">Whether it was hedged ("about", "some", "nearly", a round "dozens").</param>
/// <param name="Unit">Currency code (<c>USD</c>), <c>%</c>, a unit of measure in singular (<c>kilometre</c>), or empty for a bare count.</param>
/// <param name="Quantity">The noun counted, in singular and lower case (<c>worker</c>, <c>container</c>), or empty.</param>
public sealed record Figure(TextSpan Span, double Low, double High, bool IsApproximate, string Unit, string Quantity);

/// <summary>A date as written, as the days it can mean.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Year">The year, or null where it was not written.</param>
/// <param name="Month">1–12, or null.</param>
/// <param name="Day">1–31, or null.</param>
/// <param name="Weekday">The weekday, or null.</param>
public sealed record DateMention(TextSpan Span, int? Year, int? Month, int? Day, DayOfWeek? Weekday);
