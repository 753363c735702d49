namespace Compare;

/// <summary>Language tags.</summary>
internal static class LanguageTag
{
    /// <summary>The primary subtag of <c>en-GB</c> or <c>en_GB</c> in lower case, or null where the text is no tag.</summary>
    public static string? Primary(string? tag)
    {
        var primary = (tag ?? "").Trim().Split('-', '_')[0].ToLowerInvariant();
        return primary.Length is 2 or 3 && primary.All(char.IsAsciiLetterLower) && primary is not ("und" or "mul" or "zxx") ? primary : null;
    }
}
