namespace Compare.Tests;

/// <summary>Two results written from cells made by hand, of which one thing differs at a time.</summary>
public sealed class CoverageDifferenceTests
{
    private const string Header = "claim,article,outlet,old_state,new_state,old_confidence,new_confidence,old_evidence,new_evidence,cause,detail\n";
    private const string Unexplained = "no article, claim, option or version differs: edited by hand, or made on another machine";

    private Scratch scratch = null!;

    [SetUp]
    public void SaveOld()
    {
        scratch = new Scratch();
        SampleCoverage.Create().SaveCsv(scratch.At("old"));
    }

    [TearDown]
    public void Remove() => scratch.Dispose();

    [Test]
    public void The_same_result_twice_has_no_changes()
    {
        var difference = Compare(SampleCoverage.Create());
        Assert.That((difference.Cells, difference.Changes.Length, difference.Runs.IsNone), Is.EqualTo((6, 0, true)));
        Assert.That(Csv(difference), Is.EqualTo(Header));
    }

    [Test]
    public void A_cell_that_nothing_explains_is_of_unknown_cause() => Assert.That(
        Csv(Compare(WithCell(2, cell => cell with { State = CoverageState.Unsure, Confidence = 0.2 }))),
        Is.EqualTo(Header + $"c01,beta-1,Beta,Omits,Unsure,0.9,0.2,,,unknown,\"{Unexplained}\"\n"));

    [Test]
    public void A_table_edited_by_hand_is_named()
    {
        SampleCoverage.Create().SaveCsv(scratch.At("new"));
        Edit("new", "cells.csv", "c01,beta-1,Beta,Omits", "c01,beta-1,Beta,Carries");
        var change = Between().Changes.Single();
        Assert.That((change.New!.State, change.Causes.Single()), Is.EqualTo((CoverageState.Carries, ChangeCause.Unknown)));
        Assert.That(change.Detail, Is.EqualTo($"{Unexplained} (cells.csv of the new result was changed since it was written)"));
    }

    [Test]
    public void Another_runtime_or_input_is_a_hint_where_nothing_else_differs()
    {
        WithCell(2, cell => cell with { State = CoverageState.Carries }).SaveCsv(scratch.At("new"));
        Edit("new", "run.json", "\"beta-1.txt\": \"bb\"", "\"beta-1.txt\": \"cc\"");
        Assert.That(Between().Changes.Single().Detail, Is.EqualTo($"{Unexplained} (input beta-1.txt was bb, now cc)"));
    }

    [Test]
    public void Confidence_alone_is_no_change() =>
        Assert.That(Compare(WithCell(0, cell => cell with { Confidence = 0.1, DecidedBy = "another rule" })).Changes, Is.Empty);

    [Test]
    public void A_cell_that_is_no_longer_contested_changed() => Assert.That(
        Compare(WithCell(0, cell => cell with { Evidence = cell.Evidence[..1] })).Changes.Single().Detail,
        Is.EqualTo($"no longer contested; {Unexplained}"));

    [Test]
    public void A_cell_with_another_kind_of_dispute_changed() => Assert.That(
        Compare(WithCell(1, cell => cell with { DisputeKind = DisputeKind.Denial })).Changes.Single().Detail,
        Is.EqualTo($"dispute_kind was \"rival figure\", now denial; {Unexplained}"));

    [Test]
    public void A_cell_whose_evidence_stands_elsewhere_changed()
    {
        SampleCoverage.Create().SaveCsv(scratch.At("new"));
        Edit("new", "cells.csv", "lead,12,28,12,27", "lead,15,31,15,30");
        Assert.That(Between().Changes.Single().Detail, Does.StartWith("place of the evidence was 12..28, now 15..31; "));
    }

    [Test]
    public void A_changed_file_is_the_cause_of_its_cells_and_the_context_of_others()
    {
        var coverage = WithCell(0, cell => cell with { State = CoverageState.Carries });
        coverage = coverage with { Cells = coverage.Cells.SetItem(1, coverage.Cells[1] with { State = CoverageState.Reports, DisputeKind = null, DisputeVoice = null }) };
        var articles = coverage.Corpus.Articles;
        var changes = Compare(coverage with { Corpus = coverage.Corpus with { Articles = articles.SetItem(0, articles[0] with { Digest = "other", Headline = "Another" }) } }).Changes;
        Assert.That(changes.Select(change => (change.Article, change.Causes.Single(), change.Detail)), Is.EqualTo(new[]
        {
            ("alpha-1", ChangeCause.Text, "SHA-256 was dalpha-1, now other"),
            ("alpha-2", ChangeCause.Context, "1 article changed"),
        }));
    }

    [Test]
    public void A_corrected_manifest_is_a_cause_of_its_own()
    {
        var coverage = WithCell(0, cell => cell with { State = CoverageState.Carries });
        var articles = coverage.Corpus.Articles;
        var corrected = articles[0] with { Headline = "Shed burns down", Published = articles[1].Published };
        var change = Compare(coverage with { Corpus = coverage.Corpus with { Articles = articles.SetItem(0, corrected) } }).Changes.Single();
        Assert.That(change.Causes.Single(), Is.EqualTo(ChangeCause.Fields));
        Assert.That(change.Detail, Is.EqualTo("headline was \"Shed burns\", now \"Shed burns down\", published was 2024-03-01, now 2024-03-02"));
    }

    [Test]
    public void Several_causes_are_joined_in_their_order()
    {
        var coverage = WithClaim(WithCell(0, cell => cell with { State = CoverageState.Carries }), 0, claim => claim with { Text = "Three people were hurt.", RivalOf = "c02" });
        var articles = coverage.Corpus.Articles;
        coverage = coverage with
        {
            Corpus = coverage.Corpus with { Articles = articles.SetItem(0, articles[0] with { Digest = "other" }) },
            Options = coverage.Options with { MatchShare = 0.8, UnsureBelow = 0.3 },
        };
        coverage.SaveCsv(scratch.At("new"));
        Edit("new", "run.json", "\"version\": \"", "\"version\": \"9.");
        var row = Between().Records().Single();
        Assert.That(row.Cause, Is.EqualTo("text; claim; threshold; model"));
        Assert.That(row.Detail, Does.StartWith(
            "SHA-256 was dalpha-1, now other; rival_of was none, now c02, text was \"Two people were hurt.\", now \"Three people were hurt.\"; "
            + "match_share was 0.65, now 0.8; unsure_below was 0.26, now 0.3; version was "));
    }

    [Test]
    public void A_scorer_or_a_model_that_one_run_lacks_is_another_model()
    {
        var digest = new string('a', 63) + "b";
        WithCell(0, cell => cell with { State = CoverageState.Carries }).SaveCsv(scratch.At("new"));
        Edit("new", "run.json", "\"models\": {}", $"\"models\": {{\"stance.bin\": \"{digest}\", \"none\": null}}");
        Edit("new", "run.json", "\"scorer\": \"rules\",", "\"scorer\": \"linear\",");
        Edit("old", "run.json", "\"scorer\": \"rules\",", "");
        var row = Between().Records().Single();
        Assert.That((row.Cause, row.Detail), Is.EqualTo(("model", "model stance.bin was none, now aaaaaaaaaaaa; scorer was none, now linear")));
        Edit("old", "run.json", "\"models\": {}", $"\"scorer\": \"linear\", \"models\": {{\"stance.bin\": \"{digest}\"}}");
        Assert.That(Between().Changes.Single().Causes.Single(), Is.EqualTo(ChangeCause.Unknown));
    }

    [Test]
    public void Claims_that_were_found_and_are_now_given_differ_by_an_option()
    {
        var row = Difference(WithCell(0, cell => cell with { State = CoverageState.Carries }) with { IsCodebook = false }).Single();
        Assert.That((row.Cause, row.Detail), Is.EqualTo(("threshold", "claims was given, now discovered")));
    }

    [Test]
    public void An_option_of_reading_counts_and_so_does_one_that_a_run_does_not_know()
    {
        WithCell(0, cell => cell with { State = CoverageState.Carries }).SaveCsv(scratch.At("new"));
        Edit("new", "run.json", "\"as_is\": false", "\"as_is\": true");
        Edit("old", "run.json", "    \"match_share\": 0.65,\n", "");
        Assert.That(Between().Changes.Single().Detail, Is.EqualTo("as_is was false, now true; match_share was none, now 0.65"));
    }

    [Test]
    public void Rows_of_one_side_are_listed_claims_of_the_new_result_first()
    {
        var sample = SampleCoverage.Create();
        var claims = sample.Claims;
        var renamed = claims[1] with { Claim = claims[1].Claim with { Id = "a09" } };
        var cells = sample.Cells.Where(cell => cell.ClaimId == "c02").Select(cell => cell with { ClaimId = "a09" }).Concat(sample.Cells.Where(cell => cell.ClaimId == "c01")).Reverse();
        var csv = Csv(Compare(sample with { Claims = [renamed, claims[0]], Cells = [.. cells] }));
        Assert.That(csv, Is.EqualTo(Header
            + "a09,alpha-1,Alpha,,Omits,,0,,,claim,claim added\n"
            + "a09,alpha-2,Alpha,,Predates,,0,,,claim,claim added\n"
            + "a09,beta-1,Beta,,NotJudged,,0,,,claim,claim added\n"
            + "c02,alpha-1,Alpha,Omits,,0,,,,claim,claim removed\n"
            + "c02,alpha-2,Alpha,Predates,,0,,,,claim,claim removed\n"
            + "c02,beta-1,Beta,NotJudged,,0,,,,claim,claim removed\n"));
    }

    [Test]
    public void A_row_that_somebody_deleted_is_of_unknown_cause()
    {
        SampleCoverage.Create().SaveCsv(scratch.At("new"));
        Edit("new", "cells.csv", "c02,alpha-2,Alpha,Predates,0,,,,,false,,,,,,,,,,older than the claim,,,,,,,,\r\n", "");
        var row = Between().Records().Single();
        Assert.That((row.OldState, row.NewState, row.Cause), Is.EqualTo(((CoverageState?)CoverageState.Predates, (CoverageState?)null, "unknown")));
    }

    [Test]
    public void Text_made_safe_for_spreadsheets_is_compared_as_it_was()
    {
        SampleCoverage.Create().SaveCsv(scratch.At("new"));
        Edit("new", "aligned-claims.csv", "'=The fire", "=The fire");
        var runs = Between().Runs;
        Assert.That((runs.IsNone, runs.EditedOld.Length, runs.EditedNew.Single()), Is.EqualTo((true, 0, "aligned-claims.csv")));
    }

    [Test]
    public void Evidence_is_given_as_it_was_before_it_was_made_safe()
    {
        var span = SampleCoverage.SpanOf(SampleCoverage.AlphaText, "+5 degrees");
        var row = Difference(WithCell(0, cell => cell with { Evidence = [cell.Evidence[0] with { Span = span, Core = span }, cell.Evidence[1]] })).Single();
        Assert.That((row.OldEvidence, row.NewEvidence), Is.EqualTo(("The harbour office said two people were hurt, the mayor denied it.", "+5 degrees")));
    }

    private static Coverage WithCell(int index, Func<Cell, Cell> change)
    {
        var sample = SampleCoverage.Create();
        return sample with { Cells = sample.Cells.SetItem(index, change(sample.Cells[index])) };
    }

    private static Coverage WithClaim(Coverage coverage, int index, Func<Claim, Claim> change) =>
        coverage with { Claims = coverage.Claims.SetItem(index, coverage.Claims[index] with { Claim = change(coverage.Claims[index].Claim) }) };

    private IReadOnlyList<ChangeRecord> Difference(Coverage fresh) => [.. Compare(fresh).Records()];

    private CoverageDifference Compare(Coverage fresh)
    {
        fresh.SaveCsv(scratch.At("new"));
        return Between();
    }

    private CoverageDifference Between() => CoverageDifference.Between(scratch.At("old"), scratch.At("new"));

    private static string Csv(CoverageDifference difference)
    {
        using var writer = new StringWriter();
        CsvRecords.WriteExact(writer, difference.Records());
        return writer.ToString();
    }

    private void Edit(string folder, string file, string before, string after)
    {
        var path = scratch.At(folder, file);
        var text = File.ReadAllText(path);
        Assert.That(text, Does.Contain(before));
        File.WriteAllText(path, text.Replace(before, after, StringComparison.Ordinal));
    }
}
