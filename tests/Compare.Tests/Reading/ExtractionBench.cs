using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Compare;

/// <summary>Body text against hand-made gold, scored as the public article-extraction benchmark does.</summary>
[TestFixture]
[Category("Bench")]
internal sealed partial class ExtractionBench
{
    private static string Folder => Path.Combine(TestFolder.Shared, "bench", "extraction");

    [Test]
    public void Body_text_of_real_pages_reaches_the_floor()
    {
        Assume.That(Directory.Exists(Folder), "the extraction benchmark is not on this machine");
        using var gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "gold.json")));
        var scores = new List<(string Id, double Precision, double Recall)>();
        foreach (var page in gold.RootElement.EnumerateObject())
        {
            var document = PageReader.Read(TextDecoder.Decode(Unpack(Path.Combine(Folder, "html", page.Name + ".html.gz")), isPage: true)!);
            var body = string.Join("\n", document.Body.Where(block => block.Kind != BlockKind.Caption).Select(block => block.Line));
            var expected = page.Value.GetProperty("articleBody").GetString()!;
            var (precision, recall) = Score(body, expected);
            scores.Add((page.Name, precision, recall));
        }

        var (p, r) = (scores.Average(score => score.Precision), scores.Average(score => score.Recall));
        var f1 = 2 * p * r / (p + r);
        TestContext.Out.WriteLine($"F1 {f1:F3}, precision {p:F3}, recall {r:F3}, {scores.Count} pages");
        Assert.That(f1, Is.GreaterThanOrEqualTo(0.97));
    }

    [Test]
    public void Metadata_of_real_pages_reaches_the_floor()
    {
        Assume.That(Directory.Exists(Folder), "the extraction benchmark is not on this machine");
        using var gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "meta-gold.json")));
        int pages = 0, titles = 0, dates = 0, datesFound = 0, authors = 0, authorsWanted = 0, kept = 0, keepWanted = 0, dropped = 0, dropWanted = 0;
        foreach (var page in gold.RootElement.EnumerateObject())
        {
            string Gold(string name) => page.Value.GetProperty(name).GetString() ?? "";
            var html = TextDecoder.Decode(Unpack(Path.Combine(Folder, "meta-html", page.Name + ".html.gz")), isPage: true)!;
            var document = PageReader.Read(html);
            var (fields, text) = (document.Fields, Squeeze(string.Join(" ", document.Body.Select(block => block.Line))));
            pages++;
            var title = TextForm.Key(fields.Headline?.Value ?? "").Replace(" ", "") == TextForm.Key(Gold("title")).Replace(" ", "");
            var date = fields.Published?.Value.ToString()[..Math.Min(10, fields.Published.Value.ToString().Length)];
            titles += title ? 1 : 0;
            datesFound += date is null ? 0 : 1;
            dates += date == Gold("date") ? 1 : 0;
            if (Gold("author").Length > 0)
            {
                authorsWanted++;
                var wanted = TextForm.Key(Gold("author")).Split(' ');
                var got = TextForm.Key(fields.Byline?.Value ?? "").Split(' ');
                authors += wanted.Count(got.Contains) >= 0.6 * wanted.Length && got.Length <= wanted.Length + 3 ? 1 : 0;
            }

            foreach (var with in page.Value.GetProperty("with").EnumerateArray().Select(entry => Squeeze(entry.GetString()!))) { keepWanted++; kept += text.Contains(with, StringComparison.Ordinal) ? 1 : 0; }
            foreach (var without in page.Value.GetProperty("without").EnumerateArray().Select(entry => Squeeze(entry.GetString()!))) { dropWanted++; dropped += text.Contains(without, StringComparison.Ordinal) ? 0 : 1; }
        }

        TestContext.Out.WriteLine($"{pages} pages: headline {(double)titles / pages:F3}, date {(double)dates / pages:F3} (precision {(double)dates / datesFound:F3}), author {(double)authors / authorsWanted:F3}, wanted text {(double)kept / keepWanted:F3}, unwanted dropped {(double)dropped / dropWanted:F3}");
        Assert.Multiple(() =>
        {
            Assert.That((double)titles / pages, Is.GreaterThanOrEqualTo(0.80));
            Assert.That((double)dates / pages, Is.GreaterThanOrEqualTo(0.82));
            Assert.That((double)dates / datesFound, Is.GreaterThanOrEqualTo(0.90));
        });
    }

    private static string Squeeze(string text) => string.Concat(text.Where(unit => !char.IsWhiteSpace(unit) && unit != '\u00AD'));

    private static byte[] Unpack(string path)
    {
        using var packed = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        packed.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static (double Precision, double Recall) Score(string predicted, string gold)
    {
        var (a, b) = (Shingles(predicted), Shingles(gold));
        double hits = a.Sum(entry => Math.Min(entry.Value, b.GetValueOrDefault(entry.Key)));
        double found = a.Values.Sum(), wanted = b.Values.Sum();
        return (found == 0 ? (wanted == 0 ? 1 : 0) : hits / found, wanted == 0 ? 1 : hits / wanted);
    }

    private static Dictionary<string, int> Shingles(string text)
    {
        var words = Word().Matches(text).Select(match => match.Value).ToList();
        var length = Math.Min(4, words.Count);
        return Enumerable.Range(0, length == 0 ? 0 : words.Count - length + 1).Select(start => string.Join(' ', words.Skip(start).Take(length)))
            .GroupBy(shingle => shingle).ToDictionary(group => group.Key, group => group.Count());
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
