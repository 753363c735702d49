namespace Compare;

/// <summary>The folders of articles that are named on the command line.</summary>
internal static class CorpusArguments
{
    private static readonly string[] Wildcards = ["/*", "\\*"];

    /// <summary>The folders; <c>events/*</c>, which not every shell expands, stands for the folders in it.</summary>
    /// <exception cref="BadInputException">There is no folder in what a star stands for.</exception>
    public static IReadOnlyList<string> Expand(IEnumerable<string> given) => [.. given.SelectMany(Folders)];

    /// <summary>A name for each folder, its own or, where an earlier one has that, with a number.</summary>
    public static IReadOnlyList<string> Names(IReadOnlyList<string> folders)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. folders.Select(folder =>
            {
                var own = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))) is { Length: > 0 } last ? last : "event";
                var name = own;
                for (var number = 2; !taken.Add(name); number++) name = $"{own}-{number}";
                return name;
            }),
        ];
    }

    private static IReadOnlyList<string> Folders(string given)
    {
        if (Directory.Exists(given) || !Wildcards.Any(end => given.EndsWith(end, StringComparison.Ordinal)) || !Directory.Exists(given[..^2])) return [given];
        var inside = Directory.EnumerateDirectories(given[..^2]).Where(folder => Path.GetFileName(folder)[0] != '.').Order(StringComparer.Ordinal).ToList();
        return inside.Count > 0 ? inside : throw new BadInputException($"{given}: there is no folder, expected folders of articles");
    }
}
