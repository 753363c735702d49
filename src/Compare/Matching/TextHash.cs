namespace Compare;

/// <summary>Numbers for short texts, from 0 up and the same in every run; two texts hardly ever share one.</summary>
internal static class TextHash
{
    /// <summary>The number of a text (FNV-1a).</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var number = 2166136261u;
        foreach (var letter in text) number = unchecked((number ^ letter) * 16777619u);
        return (int)(number & int.MaxValue);
    }

    /// <summary>The number of two numbers in this order.</summary>
    public static int Of(int first, int second) => unchecked((first * 486187739) + second) & int.MaxValue;
}
