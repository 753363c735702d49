using ScottPlot;
using SkiaSharp;

namespace Compare;

/// <summary>Arranges a chart in a figure of any size: the same content is laid out anew for every size.</summary>
/// <param name="figure">The figure in pixels.</param>
internal delegate ChartArrangement ChartDrawing(SKRect figure);

/// <summary>A chart arranged for one size.</summary>
/// <param name="Data">The data area in pixels.</param>
/// <param name="Limits">The coordinates of the data area's edges, for what users add to the plot.</param>
/// <param name="DrawInside">Draws what stands inside the data area.</param>
/// <param name="DrawAround">Draws titles, labels, legend and footer.</param>
internal sealed record ChartArrangement(SKRect Data, AxisLimits Limits, Action<SKCanvas> DrawInside, Action<SKCanvas> DrawAround);
