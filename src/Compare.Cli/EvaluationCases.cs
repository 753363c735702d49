namespace Compare;

/// <summary>One event with its gold labels.</summary>
/// <param name="Event">The event's name in gold, or null where it has none.</param>
/// <param name="Folder">Its articles.</param>
/// <param name="Labels">Its labels.</param>
/// <param name="GoldFile">The file they come from, for messages.</param>
internal sealed record EvaluationCase(string? Event, string Folder, IReadOnlyList<GoldLabel> Labels, string GoldFile);

/// <summary>Finds the events that are to be evaluated.</summary>
internal static class EvaluationCases
{
    private const string GoldName = "gold.csv";

    /// <summary>
    /// With gold: one case, or one for each value of its event column, which names a folder inside the corpus. Without: the
    /// gold.csv of the corpus, or those of the folders in it.
    /// </summary>
    /// <exception cref="BadInputException">There is no gold, or no folder for an event.</exception>
    /// <exception cref="CorpusException">Something is wrong in a gold file.</exception>
    public static IReadOnlyList<EvaluationCase> Find(string corpus, string? gold)
    {
        if (!Directory.Exists(corpus)) throw new BadInputException($"{corpus}: does not exist, expected a folder of articles");
        var own = Path.Combine(corpus, GoldName);
        if (gold is not null || File.Exists(own)) return FromFile(corpus, gold ?? own);
        var inside = Directory.EnumerateDirectories(corpus)
            .Where(folder => File.Exists(Path.Combine(folder, GoldName)))
            .Order(StringComparer.Ordinal)
            .ToList();
        if (inside.Count == 0) throw new BadInputException($"{corpus}: holds no {GoldName}, expected one there, in the folders inside, or with --gold");
        return
        [
            .. inside.Select(folder =>
            {
                var name = Path.GetFileName(folder);
                var file = Path.Combine(folder, GoldName);
                return new EvaluationCase(name, folder, [.. GoldReader.Read(file).Select(label => label with { Event = name })], file);
            }),
        ];
    }

    private static IReadOnlyList<EvaluationCase> FromFile(string corpus, string gold)
    {
        InputFiles.RequireFile(gold, "a CSV file of gold labels");
        return
        [
            .. GoldReader.Read(gold)
                .GroupBy(label => label.Event)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new EvaluationCase(group.Key, Folder(corpus, group.Key, group.First(), gold), [.. group], gold)),
        ];
    }

    /// <summary>An event is a folder inside the corpus, or the corpus itself where that has its name.</summary>
    private static string Folder(string corpus, string? name, GoldLabel label, string gold)
    {
        if (name is null) return corpus;
        var inside = Path.Combine(corpus, name);
        if (name.IndexOfAny(['/', '\\', ':']) < 0 && name is not ("." or "..") && Directory.Exists(inside)) return inside;
        if (Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(corpus))) == name) return corpus;
        throw new BadInputException($"{gold}: line {label.Line}, event: \"{name}\" is no folder of {corpus}");
    }
}
