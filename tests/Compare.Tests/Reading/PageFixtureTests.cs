using System.Text.Encodings.Web;
using System.Text.Json;

namespace Compare;

/// <summary>Every folder below Pages is a case: a page and what is to be read from it.</summary>
[TestFixture]
internal sealed class PageFixtureTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Folder => Path.Combine(TestFolder.Root, "tests", "Compare.Tests", "Reading", "Pages");

    private static IEnumerable<string> Cases() => Directory.GetDirectories(Folder).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Cases))]
    public void A_page_is_read_as_expected(string name)
    {
        var document = PageReader.Read(TextDecoder.Decode(File.ReadAllBytes(Path.Combine(Folder, name, "source.html")), isPage: true)!);
        var (fields, text) = (document.Fields, TextAssembler.Assemble(document.Headline, document.Body));
        var actual = new
        {
            outlet = Shown(fields.Outlet),
            headline = Shown(fields.Headline),
            byline = Shown(fields.Byline),
            published = Shown(fields.Published),
            updated = Shown(fields.Updated),
            url = Shown(fields.Url),
            language = Shown(fields.Language),
            genre = Shown(fields.Genre),
            blocks = text.Blocks.Select(block => $"{(block.Part.ToString() == block.Kind.ToString() ? block.Part : $"{block.Part}/{block.Kind}")}: {block.Span.Of(text.Text)}"),
        };
        var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, name, "expected.json"))).RootElement;
        Assert.That(JsonSerializer.Serialize(actual, Readable), Is.EqualTo(JsonSerializer.Serialize(expected, Readable)));
    }

    [TestCase("\n")]
    [TestCase("\r\n")]
    public void Every_block_leads_back_to_the_element_that_holds_it(string lineEnd)
    {
        var html = File.ReadAllText(Path.Combine(Folder, "json-ld-graph", "source.html")).ReplaceLineEndings(lineEnd);
        var document = PageReader.Read(html);
        var text = TextAssembler.Assemble(document.Headline, document.Body);
        var places = text.Blocks.Select(block => html[text.Source.ToSource(block.Span.Start)!.Value..]).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(places[1], Does.StartWith("<p>The ferry to Skerry"));
            Assert.That(places[2], Does.StartWith("<figcaption>The ferry at"));
            Assert.That(places[6], Does.StartWith("<p>“We heard of it"));
            Assert.That(places[8], Does.StartWith("<li>Goods will go"));
            Assert.That(text.Source.Runs.Select(run => run.IsExact), Has.All.False);
        });
    }

    [Test]
    public void A_page_that_must_be_weighed_leads_back_too()
    {
        var html = File.ReadAllText(Path.Combine(Folder, "line-breaks-without-names", "source.html"));
        var document = PageReader.Read(html);
        var text = TextAssembler.Assemble(document.Headline, document.Body);
        Assert.That(html[text.Source.ToSource(text.Blocks[1].Span.Start)!.Value..].TrimStart(), Does.StartWith("<div>\nThe pass road"));
    }

    private static string? Shown<T>(Sourced<T>? field) => field is null ? null : $"{field.Value} ({field.Origin})";
}
