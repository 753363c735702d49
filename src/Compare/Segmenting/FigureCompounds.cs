using System.Collections.Immutable;

namespace Compare;

/// <summary>Joins a measure written in two units: "6ft 2in", "two hours and 30 minutes".</summary>
internal static class FigureCompounds
{
    internal static ImmutableArray<Figure> Join(PieceList pieces, ImmutableArray<Figure> figures)
    {
        if (figures.Length < 2) return figures;
        var joined = ImmutableArray.CreateBuilder<Figure>();
        foreach (var figure in figures)
        {
            if (joined.Count > 0 && Factor(joined[^1], figure) is { } factor && IsGapEmpty(pieces, joined[^1].Span.End, figure.Span.Start))
                joined[^1] = Sum(joined[^1], figure, factor);
            else
                joined.Add(figure);
        }

        return joined.ToImmutable();
    }

    private static double? Factor(Figure large, Figure small) => double.IsFinite(small.Low + small.High) && small.Low >= 0
        ? (large.Unit, small.Unit) switch
        {
            ("hour", "minute") or ("minute", "second") => 60,
            ("foot", "inch") => 12,
            ("pound", "ounce") => 16,
            ("stone", "pound") => 14,
            ("year", "month") => 12,
            _ => null,
        }
        : null;

    private static Figure Sum(Figure large, Figure small, double factor) => large with
    {
        Span = TextSpan.Between(large.Span.Start, small.Span.End),
        Low = large.Low + (small.Low / factor),
        High = large.High + (small.High / factor),
        IsApproximate = large.IsApproximate || small.IsApproximate,
        Quantity = large.Quantity.Length > 0 ? large.Quantity : small.Quantity,
    };

    /// <summary>Whether nothing but "and" stands between two places.</summary>
    private static bool IsGapEmpty(PieceList pieces, int start, int end)
    {
        for (var i = pieces.IndexAt(start); i < pieces.Count && pieces[i].Start < end; i++)
        {
            if (pieces.Word(i) != "and") return false;
        }

        return true;
    }
}
