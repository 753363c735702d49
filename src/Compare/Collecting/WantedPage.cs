namespace Compare;

/// <summary>A page to collect.</summary>
/// <param name="Address">Its address, http or https.</param>
public sealed record WantedPage(string Address)
{
    /// <summary>The outlet's name as a list or feed gives it, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>The headline as a list or feed gives it, or null.</summary>
    public string? Headline { get; init; }

    /// <summary>The time of publication as a list or feed gives it, or null.</summary>
    public PublicationTime? Published { get; init; }

    /// <summary>The pages of articles that the files of a corpus list without their text; those listed without an address are left out.</summary>
    public static IReadOnlyList<WantedPage> Of(IEnumerable<MissingText> missing) =>
        [.. missing.Where(article => article.Url is not null).Select(article => new WantedPage(article.Url!) { Outlet = article.Outlet, Headline = article.Title, Published = article.Published })];

    /// <summary>Reads a list: one address a line; what follows <c>#</c> at the start of a line or after a blank is a comment.</summary>
    /// <remarks>Nothing is checked here: <see cref="PageCollector"/> says which addresses cannot be used.</remarks>
    public static IReadOnlyList<WantedPage> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. text.TrimStart('\uFEFF').Split('\n').Select(WithoutComment).Where(line => line.Length > 0).Select(line => new WantedPage(line))];
    }

    /// <summary>A number sign inside an address is part of it.</summary>
    private static string WithoutComment(string line)
    {
        for (var at = line.IndexOf('#', StringComparison.Ordinal); at >= 0; at = line.IndexOf('#', at + 1))
        {
            if (at == 0 || char.IsWhiteSpace(line[at - 1])) return line[..at].Trim();
        }

        return line.Trim();
    }
}
