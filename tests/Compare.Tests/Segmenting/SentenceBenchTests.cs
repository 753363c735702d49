using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Compare;

/// <summary>Measures sentence ends against a labelled set that stands beside the repository where it is at hand.</summary>
[Category("Bench")]
public class SentenceBenchTests
{
    [TestCase("inevent_train", 0.99)]
    [TestCase("inevent", 0.995)]
    public void Sentence_ends_agree_with_the_labelled_set(string set, double floor)
    {
        var folder = BenchFolder(set);
        Assume.That(folder, Is.Not.Null, "the labelled set is not on this machine");
        var (shared, ours, theirs) = (0, 0, 0);
        foreach (var (path, ends) in ReadEnds(folder!))
        {
            var text = File.ReadAllText(path);
            var found = SplitterCases.Split(text).Select(sentence => sentence.Span.End).ToHashSet();
            shared += found.Count(ends.Contains);
            ours += found.Count;
            theirs += ends.Count;
        }

        var f1 = 2.0 * shared / (ours + theirs);
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set}: precision {(double)shared / ours:F4}, recall {(double)shared / theirs:F4}, F1 {f1:F4}, {theirs} ends"));
        Assert.That(f1, Is.GreaterThanOrEqualTo(floor));
    }

    internal static string? BenchFolder(string set)
    {
        for (var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", "bench", set);
            if (Directory.Exists(candidate)) return candidate;
        }

        return null;
    }

    internal static IEnumerable<(string Path, HashSet<int> Ends)> ReadEnds(string folder)
    {
        var rows = ReadCsv(File.ReadAllText(Path.Combine(folder, "sentences.csv"))).Skip(1).Where(row => row.Count >= 6);
        foreach (var article in rows.GroupBy(row => (Event: row[0], Article: row[1])))
        {
            var path = Path.Combine(folder, "articles", article.Key.Event, article.Key.Article + ".txt");
            var units = UnitsOfCodePoints(File.ReadAllText(path));
            yield return (path, article.Select(row => units[int.Parse(row[4], CultureInfo.InvariantCulture)]).ToHashSet());
        }
    }

    /// <summary>For every code point its offset in UTF-16 units, and the end.</summary>
    private static ImmutableArray<int> UnitsOfCodePoints(string text)
    {
        var units = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLowSurrogate(text[i])) units.Add(i);
        }

        units.Add(text.Length);
        return units.ToImmutable();
    }

    private static IEnumerable<List<string>> ReadCsv(string csv)
    {
        var row = new List<string>();
        var field = new StringBuilder();
        var isQuoted = false;
        foreach (var c in csv)
        {
            if (c == '"') isQuoted = !isQuoted;
            else if (isQuoted || c is not (',' or '\n' or '\r')) field.Append(c);
            else if (c != '\r')
            {
                row.Add(field.ToString());
                field.Clear();
                if (c != '\n') continue;
                yield return row;
                row = [];
            }
        }

        if (field.Length > 0) yield return [.. row, field.ToString()];
    }
}
