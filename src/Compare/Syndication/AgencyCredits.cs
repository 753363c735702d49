namespace Compare;

/// <summary>Tells which outlet or agency an article says its text is from: in its byline, its dateline or a line of its own at either end.</summary>
internal sealed class AgencyCredits
{
    private const int LongestLine = 60;
    private const int LongestDateline = 120;

    private readonly List<CreditName> names;

    /// <param name="outletNames">The outlets of the corpus, those without an article too.</param>
    public AgencyCredits(IEnumerable<string> outletNames)
    {
        names = [.. outletNames.Select(name => CreditName.Outlet(name, AgencyOf(name)))];
        var known = names.Select(name => name.Agency).ToHashSet(StringComparer.Ordinal);
        names.AddRange(AgencyNames.All.Where(agency => !known.Contains(agency[0])).Select(CreditName.OfAgency));
    }

    /// <summary>The names of other outlets, or of agencies that are no outlet of the corpus, that the article credits, in alphabetical order.</summary>
    public IReadOnlyList<string> Of(Article article)
    {
        var lines = Lines(article).Select(line => (Written: $" {line} ", Key: $" {TextForm.Key(line)} ")).ToList();
        if (lines.Count == 0) return [];
        var own = AgencyOf(article.Outlet.Name);
        var found = names.SelectMany(name => lines.Select(line => (Name: name, Written: name.FoundIn(line.Written, line.Key))).Where(entry => entry.Written is not null)).ToList();
        // "Australian Associated Press" names no other agency.
        return
        [
            .. found.Where(entry => !found.Exists(other => other.Written!.Length > entry.Written!.Length && other.Written.Contains(entry.Written, StringComparison.Ordinal)))
                .Where(entry => !entry.Name.Name.Equals(article.Outlet.Name, StringComparison.OrdinalIgnoreCase) && (own is null || entry.Name.Agency != own))
                .Select(entry => entry.Name.Name).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase),
        ];
    }

    /// <summary>The name of the agency that is written so, or null.</summary>
    public static string? AgencyOf(string name) =>
        AgencyNames.All.FirstOrDefault(agency => agency.Any(alias => alias.Equals(name, StringComparison.OrdinalIgnoreCase)))?[0];

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
        var place = lead.IndexOf('(', StringComparison.Ordinal);
        var dash = place < 0 ? -1 : lead.IndexOfAny(['-', '–', '—'], place);
        if (dash is > 0 and <= LongestDateline) yield return lead[place..dash];
        // "… said on Friday. (Northline)": a bracket that ends the text.
        var last = body[^1].TrimEnd();
        var bracket = last.LastIndexOf('(');
        if (last.EndsWith(')') && bracket >= 0 && last.Length - bracket <= LongestLine) yield return last[bracket..];
    }

    /// <summary>A name that a credit line may hold.</summary>
    /// <param name="Name">As it is told.</param>
    /// <param name="Agency">The agency's name, or null for an outlet that is none.</param>
    /// <param name="Keys">How it may be written, case and punctuation aside.</param>
    /// <param name="Letters">Short forms, which count only as they are written: "AP" is no "ap".</param>
    private sealed record CreditName(string Name, string? Agency, IReadOnlyList<string> Keys, IReadOnlyList<string> Letters)
    {
        private const int LongestShortForm = 4, ShortestKey = 2;

        public static CreditName Outlet(string name, string? agency)
        {
            var aliases = agency is null ? [] : AgencyNames.All.First(entry => entry[0] == agency).Where(alias => !alias.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList();
            return new(name, agency, KeysOf([name, .. aliases.Where(alias => alias.Length > LongestShortForm)]), [.. aliases.Where(alias => alias.Length <= LongestShortForm)]);
        }

        public static CreditName OfAgency(IReadOnlyList<string> agency) =>
            new(agency[0], agency[0], KeysOf(agency.Where(alias => alias.Length > LongestShortForm)), [.. agency.Where(alias => alias.Length <= LongestShortForm)]);

        /// <summary>The longest form of the name that a line holds, or null.</summary>
        public string? FoundIn(string written, string key) =>
            Keys.Where(name => key.Contains($" {name} ", StringComparison.Ordinal)).MaxBy(name => name.Length) ?? Letters.FirstOrDefault(letters => StandsAlone(letters, written));

        private static IReadOnlyList<string> KeysOf(IEnumerable<string> names) => [.. names.Select(TextForm.Key).Where(key => key.Length >= ShortestKey)];

        private static bool StandsAlone(string letters, string line)
        {
            for (var at = line.IndexOf(letters, StringComparison.Ordinal); at >= 0; at = line.IndexOf(letters, at + 1, StringComparison.Ordinal))
            {
                if (!char.IsLetterOrDigit(line[at - 1]) && !char.IsLetterOrDigit(line[at + letters.Length])) return true;
            }

            return false;
        }
    }
}
