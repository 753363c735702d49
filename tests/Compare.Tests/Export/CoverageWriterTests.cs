using System.Text;

namespace Compare.Tests;

public sealed class CoverageWriterTests
{
    private Scratch scratch = null!;
    private string Out => scratch.At("out");

    [SetUp]
    public void SaveOnce()
    {
        scratch = new Scratch();
        SampleCoverage.Create().SaveCsv(Out);
    }

    [TearDown]
    public void Remove() => scratch.Dispose();

    [Test]
    public void Aligned_claims_hold_the_counts_of_outlets_and_what_a_codebook_needs() => Assert.That(Lines("aligned-claims.csv"), Is.EqualTo(new[]
    {
        "claim,text,rank,outlets,carries,reports,disputes,mixed,omits,predates,unsure,not_judged,touched,reach,reach_independent,first_outlet,first_published,first_known,rival_of,variant_of",
        "c01,Two people were hurt.,1,3,0,0,0,1,1,0,0,1,1,0,0,Alpha,2024-03-01,2024-03-01,,",
        "c02,'=The fire cost 4.5 million.,2,3,0,0,0,0,1,0,0,2,0,0,0,,,,c01,",
    }));

    [Test]
    public void Without_single_outlet_claims_the_file_holds_its_header_only() =>
        Assert.That(Lines("single-outlet-claims.csv"), Is.EqualTo(new[] { Lines("aligned-claims.csv")[0] }));

    [Test]
    public void Cells_give_state_evidence_nearest_passage_and_the_researchers_variables() => Assert.That(Lines("cells.csv"), Is.EqualTo(new[]
    {
        "claim,article,outlet,state,confidence,p_carries,p_reports,p_disputes,p_omits,contested,dispute_kind,dispute_voice,part,start,end,core_start,core_end,evidence,source,decided_by,weighed_most,nearest_start,nearest_end,nearest_text,nearest_score,reason,var_claim,desk",
        "c01,alpha-1,Alpha,Reports,0.6124,0.2,0.6,0.15,0.05,true,,,lead,12,78,36,56,\"The harbour office said two people were hurt, the mayor denied it.\",Harbour Office of Example,attributed voice,,,,,,,own,'-metro",
        "c01,alpha-2,Alpha,Disputes,1,,,,,false,rival figure,own,lead,12,28,12,27,Nobody was hurt.,,denial,,,,,,,,",
        "c01,beta-1,Beta,Omits,0.9,,,,,false,,,,,,,,,,not found,,17,42,The bridge stayed closed.,0.12,,,",
        "c02,alpha-1,Alpha,Omits,0,,,,,false,,,,,,,,,,not found,,,,,,,own,'-metro",
        "c02,alpha-2,Alpha,Predates,0,,,,,false,,,,,,,,,,older than the claim,,,,,,,,",
        "c02,beta-1,Beta,NotJudged,0,,,,,false,,,,,,,,,,language,,,,,,language de has no support,,",
    }));

    [Test]
    public void Outlet_cells_count_the_outlets_articles_in_each_state() => Assert.That(Lines("outlet-cells.csv"), Is.EqualTo(new[]
    {
        "claim,outlet,state,first_state,last_state,articles,carries,reports,disputes,omits,predates,unsure,not_judged,contested,reason,first_state_at,last_state_at,corrected",
        "c01,Alpha,Mixed,Reports,Disputes,2,0,1,1,0,0,0,0,true,,2024-03-01,2024-03-02,false",
        "c01,Beta,Omits,,,1,0,0,0,1,0,0,0,false,,,,false",
        "c01,Gamma,NotJudged,,,0,0,0,0,0,0,0,0,false,its articles could not be read,,,false",
        "c02,Alpha,Omits,,,2,0,0,0,1,1,0,0,false,,,,false",
        "c02,Beta,NotJudged,,,1,0,0,0,0,0,0,1,false,language de has no support,,,false",
        "c02,Gamma,NotJudged,,,0,0,0,0,0,0,0,0,false,its articles could not be read,,,false",
    }));

    [Test]
    public void The_matrix_has_a_row_for_each_claim_and_a_column_for_each_outlet() => Assert.That(Lines("matrix.csv"), Is.EqualTo(new[]
    {
        "claim,text,Alpha,Beta,Gamma",
        "c01,Two people were hurt.,Mixed,Omits,NotJudged",
        "c02,'=The fire cost 4.5 million.,Omits,NotJudged,NotJudged",
    }));

    [Test]
    public void Mentions_give_source_cue_and_depth() => Assert.That(Lines("mentions.csv"), Is.EqualTo(new[]
    {
        "claim,article,outlet,part,start,end,text,stance,source,source_as_written,cue,kind,depth,prominence,score,copied,copied_from,var_claim,desk",
        "c01,alpha-1,Alpha,lead,36,56,two people were hurt,discuss,Harbour Office of Example,The harbour office,said,indirect,1,0.5,0.875,false,,own,'-metro",
    }));

    [Test]
    public void Evidence_lists_what_supports_and_what_contests() => Assert.That(Lines("evidence.csv"), Is.EqualTo(new[]
    {
        "claim,article,rank,role,start,end,part,core_start,core_end,stance,source,score,text,var_claim,desk",
        "c01,alpha-1,1,supports,12,78,lead,36,56,discuss,Harbour Office of Example,0.875,\"The harbour office said two people were hurt, the mayor denied it.\",own,'-metro",
        "c01,alpha-1,2,contests,12,78,lead,58,77,disagree,,0.4,\"The harbour office said two people were hurt, the mayor denied it.\",own,'-metro",
        "c01,alpha-2,1,supports,12,28,lead,12,27,disagree,,0.7,Nobody was hurt.,,",
    }));

    [Test]
    public void Outlets_count_claims_in_each_state() => Assert.That(Lines("outlets.csv"), Is.EqualTo(new[]
    {
        "outlet,group,articles,words,carries,reports,disputes,mixed,omits,predates,unsure,not_judged,country",
        "Alpha,north,2,22,0,0,0,1,1,0,0,0,XA",
        "Beta,,1,6,0,0,0,0,1,0,0,1,",
        "Gamma,,0,0,0,0,0,0,0,0,0,2,",
    }));

    [Test]
    public void A_figure_without_upper_bound_has_an_empty_high() => Assert.That(Lines("figures.csv"), Is.EqualTo(new[]
    {
        "quantity,low,high,approximate,unit,as_of,claim,source,outlet,article,start,end,text,var_claim,desk",
        "person,2,,true,,2024-03,c01,Harbour Office of Example,Alpha,alpha-1,36,46,two people,own,'-metro",
    }));

    [Test]
    public void Articles_say_where_each_field_came_from() => Assert.That(Lines("articles.csv").Take(2), Is.EqualTo(new[]
    {
        "article,file,outlet,published,updated,url,headline,byline,language,genre,words,truncated,outlet_from,published_from,updated_from,url_from,headline_from,byline_from,language_from,genre_from,sha256,published_as_written,byline_as_written,version_of,version,series,copy_of,copied_share,kept_share,credited,claim,desk",
        "alpha-1,alpha-1.txt,Alpha,2024-03-01,,,Shed burns,,en,,18,false,manifest,JSON-LD,,,,,,,dalpha-1,,,,,,,,,,own,'-metro",
    }));

    [Test]
    public void Copies_are_listed_with_kind_shares_and_credit() => Assert.That(Lines("copies.csv"), Is.EqualTo(new[]
    {
        "article,original,kind,share,kept_share,credited",
        "beta-1,alpha-1,wire,0.9123,0.5,Alpha",
    }));

    [Test]
    public void Without_sentences_no_table_holds_one()
    {
        var coverage = SampleCoverage.Create();
        using (var folder = ResultFolder.Open(scratch.At("public"), force: false))
        {
            CoverageWriter.Write(coverage, folder, withSentences: false);
            folder.Commit(RunRecord.Of(coverage));
        }

        string[] sentences = ["two people were hurt", "The bridge stayed closed."];
        string[] Holding(string place) => [.. Directory.EnumerateFiles(scratch.At(place)).Where(path => sentences.Any(File.ReadAllText(path).Contains)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
        Assert.That(Holding("public"), Is.Empty);
        Assert.That(Holding("out"), Is.EqualTo(new[] { "cells.csv", "copied-passages.csv", "evidence.csv", "mentions.csv", "mentions.jsonl", "wire-changes.csv" }));
    }

    [Test]
    public void Articles_say_what_they_copy() =>
        Assert.That(Lines("articles.csv")[3], Does.EndWith(",dbeta-1,,,,,,alpha-1,0.9123,0.5,Alpha,,"));

    [Test]
    public void Copied_passages_give_the_places_in_both_texts() => Assert.That(Lines("copied-passages.csv"), Is.EqualTo(new[]
    {
        "article,start,end,original,original_start,original_end,words,text",
        "beta-1,17,42,alpha-1,79,104,3,The bridge stayed closed.",
    }));

    [Test]
    public void Wire_changes_give_both_texts_and_the_headline_first() => Assert.That(Lines("wire-changes.csv"), Is.EqualTo(new[]
    {
        "article,original,kind,claim,change,detail,original_state,copy_state,original_source,copy_source,original_headline,copy_headline,original_start,original_end,original_text,copy_start,copy_end,copy_text,var_claim,desk",
        "beta-1,alpha-1,wire,,headline,,,,,,false,false,0,10,Shed burns,0,15,Brücke gesperrt,,",
        "beta-1,alpha-1,wire,c01,cut,,Reports,Omits,Harbour Office of Example,,false,false,12,78,\"The harbour office said two people were hurt, the mayor denied it.\",17,42,The bridge stayed closed.,,",
    }));

    [Test]
    public void Wire_counts_give_every_count_in_three_ways() => Assert.That(Lines("wire-counts.csv").Take(12), Is.EqualTo(new[]
    {
        "claim,measure,once,each,drop",
        "c01,carries,0,0,0",
        "c01,reports,0,0,0",
        "c01,disputes,0,0,0",
        "c01,mixed,1,1,1",
        "c01,omits,1,1,1",
        "c01,predates,0,0,0",
        "c01,unsure,0,0,0",
        "c01,not_judged,1,1,1",
        "c01,touched,1,1,1",
        "c01,reach,0,0,0",
        "c01,first_outlet,Alpha,Alpha,Alpha",
    }));

    [Test]
    public void Csv_files_start_with_a_byte_order_mark_and_end_every_line_with_crlf()
    {
        var bytes = File.ReadAllBytes(Path.Combine(Out, "articles.csv"));
        var text = Encoding.UTF8.GetString(bytes);
        Assert.Multiple(() =>
        {
            Assert.That(bytes.Take(3), Is.EqualTo(new byte[] { 0xEF, 0xBB, 0xBF }));
            Assert.That(text, Does.Contain("Brücke gesperrt").And.EndsWith("\r\n"));
            Assert.That(text.Replace("\r\n", "", StringComparison.Ordinal), Does.Not.Contain("\n"));
        });
    }

    [Test]
    public void Mention_lines_hold_the_exact_text_without_byte_order_mark() =>
        Assert.That(File.ReadAllBytes(Path.Combine(Out, "mentions.jsonl")), Is.EqualTo(Encoding.UTF8.GetBytes(
            "{\"claim\":\"c01\",\"article\":\"alpha-1\",\"outlet\":\"Alpha\",\"part\":\"lead\",\"start\":36,\"end\":56,\"text\":\"two people were hurt\","
            + "\"stance\":\"discuss\",\"source\":\"Harbour Office of Example\",\"source_as_written\":\"The harbour office\",\"cue\":\"said\","
            + "\"kind\":\"indirect\",\"depth\":1,\"prominence\":0.5,\"score\":0.875,\"copied\":false,\"copied_from\":null}\n")));

    [Test]
    public void Text_that_a_spreadsheet_would_run_is_marked_in_csv_and_exact_in_json_lines()
    {
        var coverage = SampleCoverage.Create();
        var claim = coverage.Claims[0];
        var hostile = claim.Mentions[0] with { Span = SampleCoverage.SpanOf(SampleCoverage.AlphaText, "+5 degrees") };
        (coverage with { Claims = [claim with { Mentions = [hostile] }] }).SaveCsv(Out);
        Assert.Multiple(() =>
        {
            Assert.That(Lines("mentions.csv")[1], Does.Contain(",'+5 degrees,"));
            Assert.That(File.ReadAllText(Path.Combine(Out, "mentions.jsonl")), Does.Contain("\"text\":\"+5 degrees\""));
        });
    }

    [Test]
    public void Text_with_broken_characters_is_written_all_the_same()
    {
        var coverage = SampleCoverage.Create();
        var broken = coverage.Corpus.Articles[0] with { Headline = "half \uD83D and \0 nothing" };
        (coverage with { Corpus = coverage.Corpus with { Articles = coverage.Corpus.Articles.SetItem(0, broken) } }).SaveCsv(Out);
        Assert.That(Lines("articles.csv")[1], Does.Contain(",half \uFFFD and \uFFFD nothing,"));
        using var lines = new MemoryStream();
        var row = CoverageRecords.Mentions(coverage).First() with { Text = "half \uD83D and \0 nothing" };
        MentionLines.Write(lines, [row]);
        Assert.That(Encoding.UTF8.GetString(lines.ToArray()), Does.Contain("\"text\":\"half \\uFFFD and \\u0000 nothing\""));
    }

    [Test]
    public void Exact_lines_for_other_programs_hold_text_as_it_is_and_six_decimals()
    {
        using var writer = new StringWriter();
        CsvRecords.WriteExact(writer, [new CopyRecord("=a", "b,c", CopyKind.Wire, 2.0 / 3, null, null)]);
        Assert.That(writer.ToString(), Is.EqualTo("article,original,kind,share,kept_share,credited\n=a,\"b,c\",wire,0.666667,,\n"));
    }

    [Test]
    public void An_outlet_named_like_a_column_gets_a_column_of_its_own()
    {
        var coverage = SampleCoverage.Create();
        var outlets = coverage.Corpus.Outlets.SetItem(2, new Outlet("Text"));
        (coverage with { Corpus = coverage.Corpus with { Outlets = outlets } }).SaveCsv(Out);
        Assert.That(Lines("matrix.csv")[0], Is.EqualTo("claim,text,Alpha,Beta,outlet_Text"));
    }

    [Test]
    public void The_same_result_is_written_byte_for_byte_the_same()
    {
        var second = scratch.At("again");
        SampleCoverage.Create().SaveCsv(second);
        foreach (var file in Directory.EnumerateFiles(Out))
            Assert.That(File.ReadAllBytes(Path.Combine(second, Path.GetFileName(file))), Is.EqualTo(File.ReadAllBytes(file)), file);
    }

    private string[] Lines(string name) => File.ReadAllText(Path.Combine(Out, name)).TrimEnd('\r', '\n').Split("\r\n");
}
