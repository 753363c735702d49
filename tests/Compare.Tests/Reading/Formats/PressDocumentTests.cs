namespace Compare;

/// <summary>Documents of press databases; what is to be read of each stands in Press, with EXT for the file's extension.</summary>
[TestFixture]
internal sealed class PressDocumentTests
{
    [TestCase("rtf")]
    [TestCase("docx")]
    [TestCase("pdf")]
    public void Nexis_Uni_is_split_into_its_articles(string extension) => Check("nexis", extension, PressSamples.Nexis());

    [TestCase("rtf")]
    [TestCase("docx")]
    public void Factiva_with_codes_is_split_into_its_articles(string extension) => Check("factiva-coded", extension, PressSamples.FactivaCoded());

    [TestCase("rtf")]
    [TestCase("docx")]
    [TestCase("pdf")]
    public void Factiva_without_codes_is_split_into_its_articles(string extension) => Check("factiva-plain", extension, PressSamples.FactivaPlain());

    [TestCase("rtf")]
    [TestCase("docx")]
    [TestCase("pdf")]
    public void ProQuest_is_split_into_its_articles(string extension) => Check("proquest", extension, PressSamples.ProQuest());

    [TestCase("rtf")]
    [TestCase("docx")]
    [TestCase("pdf")]
    public void A_short_document_with_a_headline_is_one_article(string extension) => Check("single", extension, PressSamples.Single());

    [Test]
    public void Broken_exports_say_which_article_and_what_was_expected()
    {
        var nexis = PressSamples.Nexis();
        using var folder = new TestFolder()
            .With("a.docx", DocumentFile.Docx(nexis[..^1]))
            .With("b.docx", DocumentFile.Docx(["Old pier closed", "Harbour Post", "End of Document", .. nexis[7..]]))
            .With("c.docx", DocumentFile.Docx(PressSamples.FactivaPlain()[..^5]))
            .With("d.docx", DocumentFile.Docx(["Title: Old pier closed", "ProQuest document ID: 1"]))
            .With("e.docx", DocumentFile.Docx(Enumerable.Repeat("The harbour office said on Monday that the old pier would stay closed.", 250)))
            .With("f.docx", DocumentFile.Docx(["The harbour office said on Monday that the old pier would stay closed until divers had looked at its piles."]))
            .With("g.docx", "PK no document")
            .With("h.pdf", "%PDF-1.4 and nothing else")
            .With("i.pdf", "no PDF")
            .With("j.pdf", DocumentFile.Pdf([]))
            .With("k.docx", DocumentFile.Docx([]));
        Assert.That(folder.Problems(), Is.EqualTo(new[]
        {
            "a.docx: article 3: does not end, expected a line \"End of Document\"",
            "b.docx: article 1: has no line \"Body\", expected one over the text",
            "c.docx: article 2: does not end, expected a line \"Document\" with its number",
            "d.docx: article 1: has no text, expected one under \"Full text:\"",
            "e.docx: 3,250 words in no layout that is known, expected an export of Nexis Uni, Factiva or ProQuest, or one article of at most 3,000 words",
            "f.docx: no headline found above a text, expected an export of Nexis Uni, Factiva or ProQuest, or one article that begins with its headline",
            "g.docx: is no DOCX file that can be read, expected one saved by a word processor",
            "h.pdf: is no PDF file that can be read, expected a whole one that starts with %PDF-",
            "i.pdf: is no PDF file that can be read, expected a whole one that starts with %PDF-",
            "j.pdf: no text found, expected a PDF that holds text and not only pictures of it",
            "k.docx: no text found, expected an article or an export of a press database",
        }));
    }

    [Test]
    public void A_hostile_document_is_refused()
    {
        using var folder = new TestFolder().With("a.docx", DocumentFile.Docx(Enumerable.Repeat("The pier is closed.", 4000))).With("b.docx", DocumentFile.Docx(["Old pier closed"]));
        Assert.That(folder.Problems(new ReadingOptions { MaximumFileBytes = 20_000, MaximumExpandedBytes = 30_000 }), Is.EqualTo(new[]
        {
            "a.docx: the rest was not read, expected at most 30,000 bytes when unpacked",
            "b.docx: no headline found above a text, expected an export of Nexis Uni, Factiva or ProQuest, or one article that begins with its headline",
        }));
    }

    private static void Check(string name, string extension, string[] paragraphs)
    {
        using var folder = new TestFolder().With("export." + extension, DocumentFile.Of(extension, paragraphs));
        var expected = File.ReadAllText(Path.Combine(TestFolder.Root, "tests", "Compare.Tests", "Reading", "Formats", "Press", name + ".txt")).ReplaceLineEndings("\n");
        Assert.That(CorpusDump.Of(folder.Read()).Replace("." + extension, ".EXT", StringComparison.Ordinal), Is.EqualTo(expected));
        RoundTrip.Check(folder);
    }
}
