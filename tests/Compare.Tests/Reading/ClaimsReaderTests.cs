namespace Compare;

[TestFixture]
internal sealed class ClaimsReaderTests
{
    private static ClaimList Read(string text)
    {
        using var folder = new TestFolder().With("claims.csv", text);
        var list = ClaimsReader.Read(Path.Combine(folder.Path, "claims.csv"));
        return list with { Problems = [.. list.Problems.Select(problem => problem with { File = Path.GetFileName(problem.File) })] };
    }

    [Test]
    public void Claims_are_read_in_the_order_of_the_file()
    {
        var list = Read("Claim;Text;First Known;Rival_of\r\nc2;Forty were lost.;2025-03-14;C1\r\nc1;\"Sixty; four were lost.\";;\r\n");
        Assert.Multiple(() =>
        {
            Assert.That(list.Problems, Is.Empty);
            Assert.That(list.Claims, Is.EqualTo(new[]
            {
                new Claim("c2", "Forty were lost.") { FirstKnown = TimeReader.Read("2025-03-14"), RivalOf = "c1" },
                new Claim("c1", "Sixty; four were lost."),
            }));
        });
    }

    [Test]
    public void An_edited_list_of_aligned_claims_is_a_codebook()
    {
        var list = Read("\uFEFFclaim,text,rank,outlets,carries,reports,disputes,mixed,omits,predates,unsure,not_judged,touched,reach,reach_independent,first_outlet,first_published\nc01,'-3 degrees were measured.,1,8,2,1,1,0,4,0,0,0,4,2,2,Post,2025-03-14\n");
        Assert.Multiple(() =>
        {
            Assert.That(list.Problems, Is.Empty);
            Assert.That(list.Claims, Is.EqualTo(new[] { new Claim("c01", "-3 degrees were measured.") }));
        });
    }

    [Test]
    public void Every_problem_names_its_line()
    {
        var list = Read("claim,text,first_known,rival_of\nc1,One.,soon,c9\nC1,Again.,,\nc2,,,\n,Three.,,\nc4,Four.,,c4\n");
        Assert.Multiple(() =>
        {
            Assert.That(list.Claims, Is.EqualTo(new[] { new Claim("c1", "One."), new Claim("c4", "Four.") }));
            Assert.That(list.Problems.Select(problem => problem.ToString()), Is.EquivalentTo(new[]
            {
                "claims.csv: line 2, first_known: \"soon\" is no date, expected ISO 8601 such as 2023-10-26T14:05+02:00",
                "claims.csv: line 2, rival_of: \"c9\" is no other claim of this file, expected the id of one, or several with semicolons between",
                "claims.csv: line 3, claim: \"C1\" stands in line 2 too, expected a different id for each claim",
                "claims.csv: line 4, text: is empty, expected the claim in words",
                "claims.csv: line 5, claim: is empty, expected an id such as c01",
                "claims.csv: line 6, rival_of: \"c4\" is no other claim of this file, expected the id of one, or several with semicolons between",
            }));
            Assert.That(list.Problems.Select(problem => problem.IsFatal), Has.None.True);
        });
    }

    [Test]
    public void A_claim_may_name_several_rivals()
    {
        var list = Read("claim,text,rival_of\nc1,One.,\nc2,Two.,C1; c3 ;c1\nc3,Three.,c9;c1\n");
        Assert.Multiple(() =>
        {
            Assert.That(list.Claims.Select(claim => claim.RivalOf), Is.EqualTo(new[] { null, "c1; c3", "c1" }));
            Assert.That(list.Claims[0].IsRivalOf(list.Claims[1]) && list.Claims[1].IsRivalOf(list.Claims[0]), Is.True, "either names the other");
            Assert.That(list.Claims[0].IsRivalOf(list.Claims[0]), Is.False);
            Assert.That(list.Problems.Single().ToString(), Is.EqualTo("claims.csv: line 4, rival_of: \"c9\" is no other claim of this file, expected the id of one, or several with semicolons between"));
        });
    }

    [Test]
    public void A_row_whose_fields_cannot_be_told_apart_is_no_claim()
    {
        var list = Read("claim,text\nc1,On Friday, forty were lost.\nc2,One.,,\nc3,\"Two.\nc4,Three.\n");
        Assert.Multiple(() =>
        {
            Assert.That(list.Claims, Is.EqualTo(new[] { new Claim("c2", "One.") }));
            Assert.That(list.Problems.Select(problem => problem.ToString()), Is.EqualTo(new[]
            {
                "claims.csv: line 2: has 3 fields, expected 2 (a field that holds \",\" stands in quotation marks)",
                "claims.csv: line 4: a quotation mark opens a field and none closes it",
            }));
            Assert.That(list.Problems.Select(problem => problem.IsFatal), Has.None.True);
        });
    }

    [TestCase("text\nA claim.\n", "claims.csv: line 1: no column \"claim\", expected claim, text and optionally first_known, rival_of")]
    [TestCase("claim,words\nc1,A claim.\n", "claims.csv: line 1: no column \"text\", expected claim, text and optionally first_known, rival_of")]
    [TestCase("", "claims.csv: empty file, expected text")]
    public void A_file_that_is_no_codebook_is_one_problem(string text, string expected)
    {
        var list = Read(text);
        Assert.Multiple(() =>
        {
            Assert.That(list.Claims, Is.Empty);
            Assert.That(list.Problems.Single().ToString(), Is.EqualTo(expected));
            Assert.That(list.Problems.Single().IsFatal, Is.True);
        });
    }

    [Test]
    public void A_missing_file_is_one_problem()
    {
        var problem = ClaimsReader.Read("/no/such/claims.csv").Problems.Single();
        Assert.That(problem.ToString(), Is.EqualTo("/no/such/claims.csv: cannot be opened (it does not exist), expected a file that may be read"));
    }

    [Test]
    public void Wordings_in_other_languages_stand_in_columns_of_their_own()
    {
        var list = ClaimsReader.Parse("claim,text,Text_DE,text_pt-BR,text_,text_note,language\nc1,One.,Eins.,,x,y,\nc2,Zwei.,,Dois.,,,de\n", "claims.csv");
        Assert.That(list.Problems, Is.Empty);
        Assert.That(list.Claims.Select(claim => string.Join(' ', claim.Texts.Select(text => $"{text.Key}={text.Value}"))), Is.EqualTo(new[] { "de=Eins.", "pt=Dois." }));
        Assert.That(list.Claims.Select(claim => claim.Language), Is.EqualTo(new[] { null, "de" }));
        Assert.That((list.Claims[0].In("de")?.Text, list.Claims[0].In(null)?.Text, list.Claims[1].In("de")?.Text, list.Claims[1].In("en")), Is.EqualTo(("Eins.", "One.", "Zwei.", (Claim?)null)));
    }
}
