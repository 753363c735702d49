using System.Text;

namespace Compare.Tests;

public sealed class GoldReaderTests
{
    [Test]
    public void Labels_are_read_in_any_case_with_event_and_evidence_where_given()
    {
        var labels = Read("""
            Event,Claim,article,LABEL,evidence,start,end,evidence_sids
            e1,c01,a1.html,carries,"two, hurt",3,9,s01;s02
            e1,c02,a1,OMITS,,,,
            """);
        Assert.That(labels, Is.EqualTo(new[]
        {
            new GoldLabel(2, "e1", "c01", "a1.html", CoverageState.Carries) { EvidenceText = "two, hurt", EvidenceSpan = new TextSpan(3, 6) },
            new GoldLabel(3, "e1", "c02", "a1", CoverageState.Omits),
        }));
    }

    [Test]
    public void Every_wrong_field_is_named_with_its_line() => Assert.That(
        () => Read("""
            claim,article,label,start,end
            c01,a1,SUPPORTS,,
            ,a1,CARRIES,,
            c01,,CARRIES,,
            c01,a2,CARRIES,9,3
            c01,A2.TXT,OMITS,,
            """),
        Throws.TypeOf<CorpusException>().With.Message.EqualTo(string.Join(Environment.NewLine,
            "gold.csv: line 2, label: is \"SUPPORTS\", expected Carries, Reports, Disputes, Omits or Predates",
            "gold.csv: line 3, claim: is empty, expected the id of a claim",
            "gold.csv: line 4, article: is empty, expected the name of an article",
            "gold.csv: line 5, start, end: are \"9\" and \"3\", expected two whole numbers, the second one larger",
            "gold.csv: line 6, article: claim c01 and article A2.TXT have a label on line 5 already, expected one")));

    [TestCase("claim,article\nc01,a1\n", "gold.csv: line 1: column label is missing, expected claim, article, label")]
    [TestCase("a;b\n1;2\n", "gold.csv: line 1: columns claim, article, label are missing, expected claim, article, label")]
    [TestCase("", "gold.csv: is empty, expected a CSV file with a header")]
    [TestCase("claim,article,label\n", "gold.csv: holds no label, expected at least one")]
    [TestCase("claim,article,label\nc01,a1\n", "gold.csv: line 2: has 2 fields, expected 3")]
    [TestCase("claim,article,label\nc01,a1,OMITS,more\n", "gold.csv: line 2: has 4 fields, expected 3")]
    [TestCase("claim,article,label\nc01,\"a1,OMITS\n", "gold.csv: line 2: a quotation mark opens a field and none closes it")]
    [TestCase("claim,article,label\nc01,\"a1\"x,OMITS\n", "gold.csv: line 2: text follows a closing quotation mark, expected quotation marks inside a field to be doubled")]
    [TestCase("claim,article,label\nc01,a\"1,OMITS\n", "gold.csv: line 2: a quotation mark stands inside a field, expected the field in quotation marks and the inner ones doubled")]
    [TestCase("PK\0\0", "gold.csv: is binary, expected a CSV file")]
    public void A_file_of_the_wrong_shape_is_refused(string content, string message) =>
        Assert.That(() => Read(content), Throws.TypeOf<CorpusException>().With.Message.EqualTo(message));

    [Test]
    public void A_file_in_another_encoding_is_refused() => Assert.That(
        () => GoldReader.Read(new MemoryStream([0x63, 0xFC, 0x0A]), "gold.csv"),
        Throws.TypeOf<CorpusException>().With.Message.EqualTo("gold.csv: is not UTF-8 text, expected a CSV file saved as UTF-8"));

    [Test]
    public void Semicolons_a_byte_order_mark_and_blank_lines_do_no_harm()
    {
        var bytes = Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes("claim;article;label\r\n\r\nc01;a1;Reports\r\n;;\r\n")).ToArray();
        Assert.That(GoldReader.Read(new MemoryStream(bytes), "gold.csv"), Is.EqualTo(new[] { new GoldLabel(3, null, "c01", "a1", CoverageState.Reports) }));
    }

    [TestCase("claim\tarticle\tlabel\nc01\ta;b;c;d\tOMITS\n", "a;b;c;d")]
    [TestCase("claim,article,label\nc01,a;b;c;d,OMITS\n", "a;b;c;d")]
    [TestCase("sep=;\nclaim;article;label\nc01;a,b;OMITS\n", "a,b")]
    public void The_header_decides_what_separates_fields(string content, string article) => Assert.That(Read(content)[0].Article, Is.EqualTo(article));

    private static IReadOnlyList<GoldLabel> Read(string content) => GoldReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(content)), "gold.csv");
}
