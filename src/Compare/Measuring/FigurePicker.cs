using System.Collections.Immutable;

namespace Compare;

/// <summary>A figure that an article gives for a claim's quantity.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Own">The claim's own figure.</param>
/// <param name="Mention">The article's figure.</param>
/// <param name="IsDenied">Whether the passage names it to reject it.</param>
internal sealed record PickedFigure(AlignedClaim Claim, Figure Own, FigureMention Mention, bool IsDenied);

/// <summary>Picks from all figures near a claim those that answer it.</summary>
internal sealed class FigurePicker(Coverage coverage)
{
    private readonly ILookup<string, FigureMention> _figures = CurrentFigures(coverage).ToLookup(figure => figure.ClaimId, StringComparer.Ordinal);

    /// <summary>The figures by claim's rank, then by article and place.</summary>
    public ImmutableArray<PickedFigure> Pick() => [.. coverage.Claims.SelectMany(Of)];

    /// <summary>What a later version replaced is no value of the outlet any more.</summary>
    private static IEnumerable<FigureMention> CurrentFigures(Coverage coverage)
    {
        var series = coverage.SeriesIndex;
        return coverage.Figures.Where(figure => !series.IsReplaced(figure.ArticleId));
    }

    private IEnumerable<PickedFigure> Of(AlignedClaim claim)
    {
        if (!_figures.Contains(claim.Id)) yield break;
        var cells = claim.Outlets.SelectMany(outlet => outlet.Cells).ToDictionary(cell => cell.ArticleId, StringComparer.Ordinal);
        var figures = ClaimReader.Sentence(claim.Text, claim.Claim.Language).Figures;
        foreach (var own in figures)
        {
            // "Eleven engines, two of them from Ostrum": of two figures of one kind nothing tells which one an article answers.
            if (figures.Count(other => FigureComparer.SameKind(own, other)) > 1) continue;
            foreach (var article in _figures[claim.Id].Where(figure => FigureComparer.SameKind(own, figure.Figure)).GroupBy(figure => figure.ArticleId, StringComparer.Ordinal))
            {
                var fitting = Fitting(own, [.. article]);
                var answers = fitting.Count > 0 ? fitting : Rivals(article, cells.GetValueOrDefault(article.Key));
                foreach (var figure in answers) yield return new PickedFigure(claim, own, figure, fitting.Count > 0 && IsDenied(claim, figure));
            }
        }
    }

    /// <summary>
    /// The figures with the claim's own number; where there are none and a noun is counted, those that can stand beside it. Of money and
    /// measures an open range ("up to", "more than") would stand beside nearly everything else in the article.
    /// </summary>
    private static List<FigureMention> Fitting(Figure own, List<FigureMention> figures)
    {
        var same = figures.FindAll(figure => FigureComparer.CanBothHold(Bound(own), Bound(figure.Figure)));
        return same.Count > 0 ? same : figures.FindAll(figure => own.Quantity.Length > 0 && figure.Figure.Quantity.Length > 0 && FigureComparer.CanBothHold(own, figure.Figure));
    }

    /// <summary>The figure with an open end closed at its bound: "up to 12" as 12.</summary>
    private static Figure Bound(Figure figure) => figure with
    {
        Low = double.IsFinite(figure.Low) ? figure.Low : figure.High,
        High = double.IsFinite(figure.High) ? figure.High : figure.Low,
    };

    /// <summary>Figures in the passage for which the article was judged to give a rival figure.</summary>
    private static List<FigureMention> Rivals(IEnumerable<FigureMention> figures, Cell? cell) =>
        cell is { State: CoverageState.Disputes, DisputeKind: DisputeKind.RivalFigure, Evidence: [var passage, ..] }
            ? [.. figures.Where(figure => passage.Span.Contains(figure.Figure.Span))]
            : [];

    private static bool IsDenied(AlignedClaim claim, FigureMention figure) =>
        claim.Mentions.Any(mention => mention.ArticleId == figure.ArticleId && mention.Stance == Stance.Disagree && mention.Span.Contains(figure.Figure.Span));
}
