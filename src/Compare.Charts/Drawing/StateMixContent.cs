using SkiaSharp;

namespace Compare;

/// <summary>Per outlet, how many claims it has in each state.</summary>
internal sealed class StateMixContent(Coverage coverage, ChartTheme theme)
{
    private readonly List<OutletMix> _mixes = MixesOf(coverage);

    /// <summary>The chart's rows; at least one outlet and one claim are needed.</summary>
    public BarRows Rows() => new()
    {
        Labels = [.. _mixes.Select(mix => mix.Articles > 0 ? mix.Outlet : $"{mix.Outlet} (no article)")],
        Notes = [.. _mixes.Select(mix => ChartWords.Number(mix.Touched))],
        NoteHeading = "touched",
        Total = _mixes.Count,
        Noun = "outlet",
        Maximum = coverage.Claims.Length,
        AxisTitle = "number of claims",
        Page = Page,
        DrawBar = DrawBar,
    };

    /// <summary>What stands around the bars of the first outlets.</summary>
    public PageText Page(int outlets) => new(
        coverage.Corpus.Event.Title,
        "How many claims each outlet carries, reports, disputes or omits",
        LegendEntries.Of(StateStyle.All.Select(style => style.State).Where(state => _mixes.Take(outlets).Any(mix => mix.Counts[state] > 0)), theme),
        ChartWords.Counts(coverage.Claims.Length, coverage.Corpus.Outlets.Length, coverage.Corpus.Articles, coverage.Series) + " · Omits = not found");

    /// <summary>The outlets by the number of claims they touch, those without articles last; else by name.</summary>
    public static List<OutletMix> MixesOf(Coverage coverage)
    {
        var series = coverage.SeriesIndex;
        var articles = coverage.Corpus.Articles.GroupBy(article => article.Outlet.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, series.Count, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. coverage.Corpus.Outlets
                .Select((outlet, column) =>
                {
                    var states = coverage.Claims.Select(claim => claim.Outlets[column].State).ToList();
                    var counts = StateStyle.All.ToDictionary(style => style.State, style => states.Count(state => state == style.State));
                    return new OutletMix(outlet.Name, articles.GetValueOrDefault(outlet.Name), states.Count(state => state.IsTouched()), counts);
                })
                .OrderByDescending(mix => mix.Articles > 0)
                .ThenByDescending(mix => mix.Touched),
        ];
    }

    private void DrawBar(SKCanvas canvas, int row, SKRect area, Func<double, float> place)
    {
        var from = 0;
        foreach (var style in theme.States)
        {
            var count = _mixes[row].Counts[style.State];
            if (count == 0) continue;
            var part = new SKRect(place(from), area.Top, place(from + count), area.Bottom);
            from += count;
            if (part.Width > 3) part.Right -= 1;
            StateMark.Fill(canvas, part, style, theme);
            if (style.State == CoverageState.Omits) LegendEntries.Outline(canvas, part, theme);
            DrawCount(canvas, part, style, count);
        }
    }

    /// <summary>The count inside its part of the bar, with the sign before it, where there is room for it.</summary>
    private void DrawCount(SKCanvas canvas, SKRect part, StateStyle style, int count)
    {
        var look = new TextLook(MathF.Min(theme.NoteSize, part.Height / 1.1f), style.TextColour);
        if (look.Size < theme.SmallestLabelSize - 1) return;
        var text = ChartWords.Number(count);
        var width = TextSetter.Default.Width(text, look);
        if (width + 4 > part.Width) return;
        var middle = part.MidX;
        var sign = style.State == CoverageState.NotJudged ? 0 : look.Size * 0.8f;
        if (sign > 0 && width + sign + 12 <= part.Width)
        {
            StateMark.Sign(canvas, SKRect.Create(middle - (width + sign + 4) / 2, part.Top, sign, part.Height), style, sign);
            middle += (sign + 4) / 2;
        }

        if (style.State == CoverageState.NotJudged) ClearBehind(canvas, part, width, look.Size);
        TextSetter.Default.Draw(canvas, text, new SKPoint(middle, part.MidY + look.HalfLetter), look, SKTextAlign.Center);
    }

    /// <summary>A number on hatching is hard to read: the hatching makes room for it.</summary>
    private void ClearBehind(SKCanvas canvas, SKRect part, float width, float size)
    {
        using var paint = new SKPaint { Color = SKColor.Parse(theme.Background) };
        canvas.DrawRect(part.MidX - width / 2 - 2, part.MidY - size / 2, width + 4, size, paint);
    }
}

/// <summary>One outlet's claims by state.</summary>
/// <param name="Outlet">Its name.</param>
/// <param name="Articles">The number of its articles that were read.</param>
/// <param name="Touched">The number of claims of which it holds something.</param>
/// <param name="Counts">The number of claims in each state; all states are present.</param>
internal sealed record OutletMix(string Outlet, int Articles, int Touched, IReadOnlyDictionary<CoverageState, int> Counts);
