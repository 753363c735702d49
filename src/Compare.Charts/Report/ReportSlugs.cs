using System.Collections.Immutable;
using System.Text;

namespace Compare;

/// <summary>Names of outlets as they stand in links to a cell: <c>#c03/Harbour-Courier</c>.</summary>
internal static class ReportSlugs
{
    /// <summary>One slug for each outlet in order: letters and digits of any script, anything else as one hyphen, all different.</summary>
    public static ImmutableArray<string> Of(IEnumerable<Outlet> outlets)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. outlets.Select(outlet =>
            {
                var slug = Slug(outlet.Name);
                var unique = slug;
                for (var number = 2; !taken.Add(unique); number++) unique = $"{slug}-{number}";
                return unique;
            }),
        ];
    }

    private static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (var rune in name.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune)) slug.Append(rune);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        var trimmed = slug.ToString().TrimEnd('-');
        return trimmed.Length > 0 ? trimmed : "outlet";
    }
}
