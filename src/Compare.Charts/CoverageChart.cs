using ScottPlot;

namespace Compare;

/// <summary>A ScottPlot plot that knows the size at which it is best read and its own words; a notebook shows it by itself, as a picture.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class CoverageChart : Plot, INotebookOutput
{
    private readonly Func<ChartSize> fittingSize;
    private readonly Func<string> alternativeText;

    internal CoverageChart(Func<ChartSize> fittingSize, Func<string> alternativeText) =>
        (this.fittingSize, this.alternativeText) = (fittingSize, alternativeText);

    /// <summary>The size at which the labels stand at full size.</summary>
    public ChartSize FittingSize => fittingSize();

    /// <summary>The chart in words, for those who cannot see it; what was added to the plot later is not in it.</summary>
    public string AlternativeText => alternativeText();

    /// <summary>What stands in place of the chart where there is nothing to show ("No outlets to show: …"), or null.</summary>
    public string? Message { get; init; }

    /// <summary>The chart as a picture of its fitting size.</summary>
    public ChartImage ToImage() => ToImage(FittingSize.Width, FittingSize.Height);

    /// <summary>The chart as a picture.</summary>
    /// <param name="width">Pixels, 1 or more.</param>
    /// <param name="height">Pixels, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width or the height is less than 1.</exception>
    public ChartImage ToImage(int width, int height)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, 1);
        return new ChartImage([.. GetImageBytes(width, height, ImageFormat.Png)], new ChartSize(width, height), AlternativeText);
    }

    /// <summary>The picture of the fitting size as an <c>img</c> element, as a notebook shows it.</summary>
    public string ToHtml() => ToImage().ToHtml();

    string INotebookOutput.ToText() => AlternativeText;
}
