using System.Text.Json;

namespace Compare;

/// <summary>A text of the copy benchmark.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Event">The event that it is about; texts of one event stay in one fold.</param>
/// <param name="Paragraphs">Its paragraphs.</param>
internal sealed record CopyText(string Id, string Event, IReadOnlyList<string> Paragraphs)
{
    /// <summary>The sets that the texts are of.</summary>
    public static readonly string[] Sets = ["coverage", "inevent", "inevent_train"];

    private readonly Lazy<Article> article = new(() => ArticleOf(Id, Paragraphs));

    /// <summary>The text as an article without headline.</summary>
    public Article Article => article.Value;

    private static readonly string[] InEventSets = ["inevent", "inevent_train"];

    /// <summary>The articles of the in-event sets.</summary>
    public static IReadOnlyList<CopyText> InEvent(BenchFolder bench) =>
    [
        .. from set in InEventSets
           from folder in Directory.GetDirectories(bench.PathOf(set, "articles")).Order(StringComparer.Ordinal)
           from file in Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)
           let name = EventPairSet.GroupOf(Path.GetFileName(folder))
           select new CopyText($"{Path.GetFileName(folder)}/{Path.GetFileNameWithoutExtension(file)}", name, ParagraphsOf(File.ReadAllText(file))),
    ];

    /// <summary>The bodies of the coverage set that answer a claim, by the claim's event; events that share a body are one.</summary>
    public static IReadOnlyList<CopyText> Coverage(BenchFolder bench)
    {
        var bodies = bench.Table("coverage", "bodies_dev.csv").ToDictionary(row => row["body_id"], row => row["body"], StringComparer.Ordinal);
        var events = new Components();
        var named = new List<string>();
        foreach (var line in File.ReadLines(bench.PathOf("coverage", "coverage_dev.jsonl")))
        {
            using var claim = JsonDocument.Parse(line);
            foreach (var body in claim.RootElement.GetProperty("bodies").EnumerateArray().Where(body => body.GetProperty("stance").ValueKind == JsonValueKind.String))
            {
                var id = body.GetProperty("body_id").GetString()!;
                events.Join("event " + claim.RootElement.GetProperty("event_id").GetString(), id);
                named.Add(id);
            }
        }

        return [.. named.Distinct(StringComparer.Ordinal).Where(bodies.ContainsKey).Select(id => new CopyText(id, events.Of(id), ParagraphsOf(bodies[id])))];
    }

    /// <summary>An article of paragraphs.</summary>
    public static Article ArticleOf(string id, IEnumerable<string> paragraphs)
    {
        var text = TextAssembler.Assemble(null, [.. paragraphs.Select(paragraph => new SourceBlock(BlockKind.Paragraph, paragraph, 0, false))]);
        return new Article { Id = id, File = $"{id}.txt", Outlet = new Outlet(id), Text = text.Text, Blocks = text.Blocks };
    }

    private static List<string> ParagraphsOf(string text) =>
        [.. text.ReplaceLineEndings("\n").Split("\n\n").Select(paragraph => string.Join(' ', paragraph.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Where(paragraph => paragraph.Length > 0)];
}
