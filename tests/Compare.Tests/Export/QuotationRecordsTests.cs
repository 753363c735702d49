using System.Collections.Immutable;
using System.Text;

namespace Compare.Tests;

public sealed class QuotationRecordsTests
{
    private const string Header = "quotation,speaker,source,outlet,article,language,published,kind,text,start,end,shared,differing";

    private Scratch scratch = null!;

    [SetUp]
    public void MakeScratch() => scratch = new Scratch();

    [TearDown]
    public void Remove() => scratch.Dispose();

    [Test]
    public void A_row_holds_a_statement_with_what_links_it_and_what_differs() => Assert.That(Lines(Quoting()), Is.EqualTo(new[]
    {
        $"{Header},desk",
        "q1,Oleh Tarsenko,Mayor Oleh Tarsenko,Ledger,a,en,2023-10-03,direct,\"\"\"Repairs cost 12.5 million euros, and 43 percent is paid,\"\"\",2,60,12.5 million euros,43 percent,'=metro",
        "q1,Oleh Tarsenko,Олег Тарсенко,Вісник,b,uk,2023-10-04,indirect,\"ремонт коштує 12,5 млн євро і що 45 % сплачено\",27,73,\"12,5 млн євро\",45 %,",
    }));

    [Test]
    public void Without_sentences_the_words_attributed_are_left_out()
    {
        var lines = Lines(Quoting(), withSentences: false);
        Assert.That(lines[1], Does.EndWith(",direct,,2,60,12.5 million euros,43 percent,'=metro"));
        Assert.That(lines[2], Does.EndWith(",indirect,,27,73,\"12,5 млн євро\",45 %,"));
    }

    [Test]
    public void Without_quotations_the_table_has_its_header_alone() => Assert.That(Lines(SampleCoverage.Create()), Is.EqualTo(new[] { $"{Header},claim,desk" }));

    private static Coverage Quoting()
    {
        var english = Article("a", "Ledger", "en", 3, "\n\n\"Repairs cost 12.5 million euros, and 43 percent is paid,\" Mayor Oleh Tarsenko said.") with
        {
            Variables = ImmutableSortedDictionary<string, string>.Empty.Add("desk", "=metro"),
        };
        return SmallCorpus.Of(english, Article("b", "Вісник", "uk", 4, "\n\nОлег Тарсенко сказав, що ремонт коштує 12,5 млн євро і що 45 % сплачено.")).Compare(claims: []);
    }

    private static Article Article(string id, string outlet, string language, int day, string text) =>
        SmallCorpus.Article(id, outlet, text) with { Language = language, Published = SmallCorpus.October(day) };

    private string[] Lines(Coverage coverage, bool withSentences = true)
    {
        using (var folder = ResultFolder.Open(scratch.At("out"), force: false))
        {
            CoverageWriter.Write(coverage, folder, withSentences);
            folder.Commit(RunRecord.Of(coverage));
        }

        return File.ReadAllText(Path.Combine(scratch.At("out"), "quotations.csv"), Encoding.UTF8).TrimEnd().Split("\r\n");
    }
}
