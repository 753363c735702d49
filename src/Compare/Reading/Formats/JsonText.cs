using System.Globalization;
using System.Text.Json;

namespace Compare;

/// <summary>Parses JSON that others wrote, within limits.</summary>
internal static class JsonText
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>The document, or null where the text is no JSON; the caller disposes of it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line, from 1, on which it stops being JSON.</param>
    public static JsonDocument? Parse(string text, out int line)
    {
        line = 0;
        try
        {
            return JsonDocument.Parse(text, Lenient);
        }
        catch (JsonException failure)
        {
            line = (int)(failure.LineNumber ?? 0) + 1;
            return null;
        }
    }

    /// <summary>The value of a string; null where it is half a surrogate pair and so no text.</summary>
    public static string? Of(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>How a line is called in messages.</summary>
    public static string Line(int line) => string.Create(CultureInfo.InvariantCulture, $"line {line}");
}
