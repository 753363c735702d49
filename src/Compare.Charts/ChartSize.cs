namespace Compare;

/// <summary>The size of a picture in pixels.</summary>
/// <param name="Width">Pixels from left to right, 1 or more.</param>
/// <param name="Height">Pixels from top to bottom, 1 or more.</param>
public readonly record struct ChartSize(int Width, int Height);
