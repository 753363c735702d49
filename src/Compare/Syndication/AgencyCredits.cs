namespace Compare;

/// <summary>Tells which outlet an article says its text is from: in its byline, its dateline or a line of its own at either end.</summary>
internal sealed class AgencyCredits
{
    private const int LongestLine = 60;
    private const int LongestDateline = 120;

    private readonly IReadOnlyList<(string Name, string Key)> outlets;

    /// <param name="outletNames">The outlets of the corpus, those without an article too.</param>
    public AgencyCredits(IEnumerable<string> outletNames)
    {
        outlets = [.. outletNames.Select(name => (name, Key: TextForm.Key(name))).Where(outlet => outlet.Key.Length >= 2)];
    }

    /// <summary>The names of other outlets that the article credits.</summary>
    public IReadOnlySet<string> Of(Article article)
    {
        var lines = Lines(article).Select(line => $" {TextForm.Key(line)} ").ToList();
        return outlets.Where(outlet => !outlet.Name.Equals(article.Outlet.Name, StringComparison.OrdinalIgnoreCase) && lines.Exists(line => line.Contains($" {outlet.Key} ", StringComparison.Ordinal)))
            .Select(outlet => outlet.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> Lines(Article article)
    {
        if (article.Byline is { } byline) yield return byline;
        var body = article.Blocks.Where(block => block.Kind != BlockKind.Headline).Select(block => block.Span.Of(article.Text)).ToList();
        if (body.Count == 0) yield break;
        foreach (var line in body.Take(2).Concat(body.TakeLast(2)))
        {
            if (line.Length <= LongestLine && !TextForm.IsProse(line)) yield return line;
        }

        // "MERROWHAVEN, March 14 (Northline) - …": what stands before the dash is the dateline.
        var lead = body.Find(TextForm.IsProse) ?? "";
        var dash = lead.IndexOfAny(['-', '–', '—']);
        if (dash is > 0 and <= LongestDateline && lead[..dash].Contains('(', StringComparison.Ordinal)) yield return lead[lead.IndexOf('(', StringComparison.Ordinal)..dash];
        // "… said on Friday. (Northline)": a bracket that ends the text.
        var last = body[^1].TrimEnd();
        var bracket = last.LastIndexOf('(');
        if (last.EndsWith(')') && bracket >= 0 && last.Length - bracket <= LongestLine) yield return last[bracket..];
    }
}
