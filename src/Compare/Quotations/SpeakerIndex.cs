namespace Compare;

/// <summary>Tells which names of speakers are one person's or institution's, over all articles.</summary>
internal sealed class SpeakerIndex
{
    /// <summary>Of names that begin alike no more than this many are compared; those of a corpus are far fewer.</summary>
    private const int MostAlike = 100;

    private readonly List<SpeakerName> persons = [];
    private readonly Dictionary<string, List<int>> bySkeleton = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Key, bool Inflects, bool IsSure), int> numbers = [];

    /// <param name="names">The names of all statements, in any order.</param>
    public SpeakerIndex(IEnumerable<SpeakerName> names)
    {
        // Given and family name first, which longer names and a family name alone then find; nothing depends on the order of the articles.
        var ordered = names.DistinctBy(KeyOf).OrderByDescending(name => name.IsFull).ThenBy(name => name.Words.Length)
            .ThenByDescending(name => name.IsSure).ThenBy(name => name.Inflects).ThenBy(name => name.Key, StringComparer.Ordinal);
        foreach (var name in ordered) numbers[KeyOf(name)] = NumberFor(name);
    }

    /// <summary>The number of whose name it is; null where it is nobody's for certain, or fits several.</summary>
    public int? PersonOf(SpeakerName name) => numbers.TryGetValue(KeyOf(name), out var number) && number >= 0 ? number : null;

    private static (string, bool, bool) KeyOf(SpeakerName name) => (name.Key, name.Inflects, name.IsSure);

    private int NumberFor(SpeakerName name)
    {
        var fitting = AlikeTo(name).Where(person => persons[person].Fits(name)).ToList();
        if (fitting.Count == 1) return fitting[0];
        if (fitting.Count > 1) return fitting.Where(person => persons[person].Key == name.Key).FirstOrDefault(-1);
        if (!name.IsSure) return -1;
        persons.Add(name);
        foreach (var skeleton in SkeletonsOf(name))
        {
            if (!bySkeleton.TryGetValue(skeleton, out var alike)) bySkeleton[skeleton] = alike = [];
            if (alike.Count < MostAlike) alike.Add(persons.Count - 1);
        }

        return persons.Count - 1;
    }

    private IEnumerable<int> AlikeTo(SpeakerName name) => SkeletonsOf(name).SelectMany(skeleton => bySkeleton.GetValueOrDefault(skeleton) ?? []).Distinct();

    /// <summary>Of every word that can be a family name.</summary>
    private static IEnumerable<string> SkeletonsOf(SpeakerName name) => name.Words.Skip(name.IsFull ? 1 : 0).Select(SpeakerName.SkeletonOf).Distinct(StringComparer.Ordinal);
}
