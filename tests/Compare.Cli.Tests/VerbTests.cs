using System.Text.Json;

namespace Compare.Tests;

/// <summary>Every verb on a small corpus, from the arguments to the files.</summary>
public sealed class VerbTests
{
    private Scratch scratch = null!;
    private string Corpus => scratch.At("ferry");
    private string Out => scratch.At("out");

    [SetUp]
    public void WriteCorpus()
    {
        scratch = new Scratch();
        Page("morning", "Morning Bell", "2025-05-02T08:00:00+02:00", "Ferry runs aground off Lorn", "The ferry Isolde ran aground off Lorn on Friday. Four passengers were hurt, the coast guard said.");
        Page("evening", "Evening Star", "2025-05-02T18:00:00+02:00", "Ferry Isolde aground", "The ferry Isolde ran aground off Lorn early on Friday. Nobody knows yet why it left its course.");
        scratch.File("ferry/claims.csv", "claim,text\nc01,The ferry Isolde ran aground off Lorn.\nc02,Four passengers were hurt.\n");
        scratch.File("ferry/gold.csv", "claim,article,label\nc01,morning,CARRIES\nc01,Evening.html,carries\nc02,morning,REPORTS\nc02,evening,OMITS\n");
    }

    [TearDown]
    public void Remove() => scratch.Dispose();

    [Test]
    public void Run_writes_tables_charts_and_report_and_says_so()
    {
        using var ran = CommandLineHarness.Run("run", Corpus, "--out", Out);
        Assert.Multiple(() =>
        {
            Assert.That((ran.ExitCode, ran.Error), Is.EqualTo((0, "")));
            Assert.That(ran.Output, Does.Contain("Articles  2 of 2 judged, 2 outlets\n"));
            Assert.That(ran.Output, Does.Contain("Claims    2 given by the corpus's claims.csv (--discover finds them instead), "));
            Assert.That(ran.Output, Does.Contain($"Written to {Out}: report.html first; aligned-claims.csv, "));
            Assert.That(Directory.EnumerateFiles(Out).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal), Is.EqualTo(new[]
            {
                "aligned-claims.csv", "articles.csv", "cells.csv", "confidence.png", "confidence.svg", "copied-passages.csv", "copies.csv",
                "evidence.csv", "figures.csv", "heatmap.png", "heatmap.svg", "matrix.csv", "mentions.csv", "mentions.jsonl", "omissions.png",
                "omissions.svg", "outlet-cells.csv", "outlets.csv", "prominence.png", "prominence.svg", "quotations.csv", "reach.png", "reach.svg", "report.html",
                "run.json", "similarity.png", "similarity.svg", "single-outlet-claims.csv", "sources.png", "sources.svg", "state-mix.png",
                "state-mix.svg", "timeline.png", "timeline.svg", "wire-changes.csv", "wire-counts.csv",
            }));
            Assert.That(File.ReadAllText(Path.Combine(Out, "run.json")), Does.Contain("\"ScottPlot\"").And.Contain("\"morning.html\""));
        });
    }

    [Test]
    public void Run_for_publication_writes_no_sentence_of_an_article()
    {
        string[] Holding(string folder) => [.. Directory.EnumerateFiles(folder)
            .Where(path => File.ReadAllText(path).Contains("aground off Lorn early on Friday", StringComparison.Ordinal)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
        using var full = CommandLineHarness.Run("run", Corpus, "--out", Out);
        using var ran = CommandLineHarness.Run("run", Corpus, "--out", scratch.At("published"), "--publish");
        Assert.That((full.ExitCode, ran.ExitCode, ran.Error), Is.EqualTo((0, 0, "")));
        Assert.That(Holding(Out), Is.EqualTo(new[] { "cells.csv", "evidence.csv", "mentions.csv", "mentions.jsonl", "report.html" }));
        Assert.That(Holding(scratch.At("published")), Is.Empty);
    }

    [Test]
    public void Run_until_a_date_leaves_out_what_is_younger_and_says_so()
    {
        scratch.File("ferry/undated.txt", "Ferry talk\n\nThe ferry Isolde ran aground off Lorn, people say. Nobody was surprised by that.\n");
        using var ran = CommandLineHarness.Run("run", Corpus, "--out", Out, "--until", "2025-05-02T12:00+02:00");
        Assert.That(ran.Output, Does.Contain("1 left out after 2025-05-02T12:00+02:00"));
        Assert.That(ran.Error, Does.Contain("--until: undated.txt: published: no time is known: kept, though it may be younger than 2025-05-02T12:00+02:00, expected a time"));
        Assert.That(File.ReadAllText(Path.Combine(Out, "run.json")), Does.Contain("\"until\": \"2025-05-02T12:00+02:00\"").And.Contain("\"after_until\": 1"));
        Assert.That(File.ReadAllText(Path.Combine(Out, "articles.csv")), Does.Not.Contain("Evening Star"));
    }

    [Test]
    public void Run_until_a_date_before_all_articles_compares_nothing()
    {
        using var ran = CommandLineHarness.Run("run", Corpus, "--out", Out, "--until", "2020");
        Assert.That((ran.ExitCode, ran.Error, Directory.Exists(Out)), Is.EqualTo((1, "error: --until 2020: all 2 articles are younger\n", false)));
    }

    [Test]
    public void Run_marks_what_was_carried_and_then_corrected_with_both_dates_in_the_tables()
    {
        Page("morning.v2", "Morning Bell", "2025-05-02T08:00:00+02:00", "Ferry runs aground off Lorn", "The ferry Isolde ran aground off Lorn on Friday. Correction, 3 May, 10:30: An earlier version of this article said that four passengers were hurt. Nobody was.");
        using var ran = CommandLineHarness.Run("run", Corpus, "--out", Out, "--claim", "Four passengers were hurt.");
        Assert.That(ran.Output, Does.Contain("Articles  2 of 3 judged, 2 outlets; 1 further version or live post").And.Contain("* carried, then corrected"));
        Assert.That(File.ReadAllText(Path.Combine(Out, "outlet-cells.csv")), Does.Contain("c01,Morning Bell,Disputes,Reports,Disputes,1,0,0,1,0,0,0,0,false,,2025-05-02T08:00+02:00,2025-05-03T10:30+02:00,true"));
        Assert.That(File.ReadAllText(Path.Combine(Out, "articles.csv")), Does.Contain(",morning,1,versions").And.Contain(",morning,2,versions"));
    }

    [Test]
    public void Run_looks_for_one_claim_given_on_the_command_line()
    {
        using var ran = CommandLineHarness.Run("run", Corpus, "--out", Out, "--claim", "The ferry Isolde ran aground off Lorn.");
        Assert.That(ran.Output, Does.Contain("Claims    1 given on the command line, "));
        Assert.That(File.ReadLines(Path.Combine(Out, "aligned-claims.csv")).Last(), Does.StartWith("c01,The ferry Isolde ran aground off Lorn.,1,2,"));
    }

    [Test]
    public void The_claims_of_a_result_can_be_given_back_after_editing()
    {
        using var first = CommandLineHarness.Run("run", Corpus, "--out", Out);
        var table = Path.Combine(Out, "aligned-claims.csv");
        File.WriteAllText(table, File.ReadAllText(table).Replace("Four passengers were hurt.", "Four people were hurt.", StringComparison.Ordinal));
        using var second = CommandLineHarness.Run("run", Corpus, "--out", scratch.At("again"), "--claims", table);
        Assert.That((second.ExitCode, second.Error), Is.EqualTo((0, "")));
        Assert.That(second.Output, Does.Contain("Claims    2 given by aligned-claims.csv, "));
        Assert.That(File.ReadAllText(scratch.At("again", "aligned-claims.csv")), Does.Contain("c02,Four people were hurt.,"));
        Assert.That(File.ReadAllText(scratch.At("again", "run.json")), Does.Contain("\"--claims aligned-claims.csv\": \""));

        using var third = CommandLineHarness.Run("run", Corpus, "--out", Out);
        Assert.That((third.ExitCode, third.Error), Is.EqualTo((1,
            $"error: {Out}: aligned-claims.csv was changed since it was written, move it away (--force keeps it as aligned-claims.edited-1.csv)\n")));
    }

    [Test]
    public void Run_goes_on_with_what_could_be_read_and_stops_under_strict()
    {
        scratch.File("ferry/empty.txt", "");
        using var ran = CommandLineHarness.Run("run", Corpus, "--out", Out);
        Assert.That(ran.ExitCode, Is.Zero);
        Assert.That(ran.Error, Does.StartWith("not read: empty.txt: "));
        Assert.That(ran.Output, Does.Contain("Articles  2 of 3 judged, 2 outlets; 1 file NOT read\n"));
        using var strict = CommandLineHarness.Run("run", Corpus, "--out", scratch.At("strict"), "--strict");
        Assert.That(strict.ExitCode, Is.EqualTo(1));
        Assert.That(strict.Error, Does.EndWith($"error: {Corpus}: nothing was compared, because of --strict and the problems above (1)\n"));
        Assert.That(Directory.Exists(scratch.At("strict")), Is.False);
    }

    [Test]
    public void A_folder_in_which_nothing_can_be_read_is_bad_input()
    {
        scratch.File("void/empty.txt", "");
        using var ran = CommandLineHarness.Run("run", scratch.At("void"), "--out", Out);
        Assert.That(ran.ExitCode, Is.EqualTo(1));
        Assert.That(ran.Error, Does.EndWith($"error: {scratch.At("void")}: no article could be read\n"));
    }

    [Test]
    public void Check_shows_what_was_read_and_writes_a_manifest_once()
    {
        using var ran = CommandLineHarness.Run("check", Corpus, "--write-manifest");
        Assert.That((ran.ExitCode, ran.Error), Is.EqualTo((0, $"written: {Path.Combine(Corpus, "articles.csv")}\n")));
        Assert.That(ran.Output, Does.Contain("morning.html (").And.Contain("  outlet    Morning Bell  ["));
        using var again = CommandLineHarness.Run("check", Corpus, "--write-manifest");
        Assert.That(again.ExitCode, Is.EqualTo(1));
        Assert.That(again.Error, Does.EndWith("articles.csv: exists already and is not overwritten (--force keeps it as articles.edited-1.csv)\n"));
    }

    [Test]
    public void Check_and_run_count_what_a_file_holds_and_what_it_only_lists()
    {
        scratch.File("ferry/export.jsonl", "{\"title\": \"Isolde afloat\", \"text\": \"The ferry Isolde ran aground off Lorn and is afloat again.\", \"outlet\": \"Noon Post\"}\n{\"title\": \"Later\", \"url\": \"https://noon.example/later\"}\n");
        using var checkedOnce = CommandLineHarness.Run("check", Corpus);
        Assert.That(checkedOnce.ExitCode, Is.EqualTo(1));
        Assert.That(checkedOnce.Error, Is.EqualTo("passed over: export.jsonl: text missing of 1 article, at https://noon.example/later, expected its page as a file\n"));
        Assert.That(checkedOnce.Output, Does.Contain("\nexport.jsonl#1 (").And.Contain("\nexport.jsonl (JSON lines): 1 article, 1 without date, 1 without text\nText missing: 1 article listed without text\n"));
        using var ran = CommandLineHarness.Run("run", Corpus, "--out", Out);
        Assert.That(ran.Output, Does.Contain("Articles  3 of 3 judged, 3 outlets; 1 listed without text\n"));
        Assert.That(File.ReadAllText(Path.Combine(Out, "run.json")), Does.Contain("\"export.jsonl\": \""));
    }

    [Test]
    public void Extract_reads_every_article_of_a_file()
    {
        var path = scratch.File("export/list.json", "[{\"title\": \"One\", \"text\": \"The ferry ran aground.\"}, {\"title\": \"Two\", \"text\": \"It is afloat again.\"}]");
        using var ran = CommandLineHarness.Run("extract", path);
        Assert.That(ran.Output.TrimEnd('\n').Split('\n').Select(line => line.Split('"')[3]), Is.EqualTo(new[] { "list.json#1", "list.json#2" }));
    }

    [Test]
    public void Check_exits_with_1_where_something_is_wrong()
    {
        scratch.File("ferry/empty.txt", "");
        using var ran = CommandLineHarness.Run("check", Corpus);
        Assert.That(ran.ExitCode, Is.EqualTo(1));
        Assert.That(ran.Output, Does.EndWith("1 problem, 1 file not read\n"));
    }

    [Test]
    public void Extract_writes_a_json_line_for_each_article()
    {
        using var ran = CommandLineHarness.Run("extract", Corpus);
        var lines = ran.Output.TrimEnd('\n').Split('\n');
        Assert.That((ran.ExitCode, lines.Length), Is.EqualTo((0, 2)));
        using var json = JsonDocument.Parse(lines[1]);
        Assert.That(json.RootElement.EnumerateObject().Select(property => property.Name), Is.EqualTo(new[]
        {
            "file", "outlet", "headline", "byline", "published", "updated", "language", "url", "text",
        }));
        Assert.That(json.RootElement.GetProperty("text").GetString(), Does.StartWith("Ferry runs aground off Lorn\n\nThe ferry Isolde"));
    }

    [Test]
    public void Extract_reads_a_file_and_standard_input_alike()
    {
        using var file = CommandLineHarness.Run("extract", Path.Combine(Corpus, "morning.html"));
        using var input = CommandLineHarness.RunWith(File.ReadAllText(Path.Combine(Corpus, "morning.html")), "extract", "-");
        Assert.That(input.Output.Replace("\"file\":\"-\"", "\"file\":\"morning.html\"", StringComparison.Ordinal), Is.EqualTo(file.Output));
    }

    [Test]
    public void Segment_gives_offsets_into_the_file_when_it_is_read_as_it_is()
    {
        const string Text = "Two ships met.  The mayor said \"no one was hurt\".\n";
        var path = scratch.File("plain/note.txt", Text);
        using var ran = CommandLineHarness.Run("segment", path, "--as-is");
        var table = CsvTable.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(ran.Output)), "output", "file", "part", "start", "end", "text", "source", "cue", "depth");
        Assert.That(table.Rows, Has.Length.EqualTo(2));
        foreach (var row in table.Rows)
        {
            var span = TextSpan.Between(int.Parse(row.Fields[2], null), int.Parse(row.Fields[3], null));
            Assert.That(span.Of(Text), Is.EqualTo(row.Fields[4]));
        }

        Assert.That(table.Rows[1].Fields.Skip(5), Is.EqualTo(new[] { "The mayor", "said", "1" }));
    }

    [TestCase("learned", 0.05)]
    [TestCase("rules", 0.0)]
    public void Match_scores_pairs_in_their_order_into_a_file(string scorer, double mostOfOther)
    {
        var pairs = scratch.File("pairs.csv", "id,a,b\nsame,Two ships met off Lorn.,Two ships met off Lorn.\nother,Two ships met off Lorn.,Bread is dear.\n");
        using var ran = CommandLineHarness.Run("match", pairs, "--scorer", scorer, "--out", scratch.At("scores.csv"));
        Assert.That((ran.ExitCode, ran.Output, ran.Error), Is.EqualTo((0, "", "")));
        var lines = File.ReadAllLines(scratch.At("scores.csv"));
        Assert.That(lines[0], Is.EqualTo("id,score"));
        Assert.That(lines[1], Is.EqualTo("same,1"));
        Assert.That(lines[2], Does.StartWith("other,"));
        Assert.That(double.Parse(lines[2]["other,".Length..], System.Globalization.CultureInfo.InvariantCulture), Is.InRange(0, mostOfOther));
    }

    [Test]
    public void An_unknown_scorer_is_wrong_usage()
    {
        var pairs = scratch.File("pairs.csv", "id,a,b\n");
        using var ran = CommandLineHarness.Run("match", pairs, "--scorer", "magic");
        Assert.That(ran.ExitCode, Is.EqualTo(2));
        Assert.That(ran.Error, Does.Contain("--scorer is \"magic\", expected learned or rules"));
    }

    [Test]
    public void Copied_text_counts_as_chosen_and_run_says_how()
    {
        using var ran = CommandLineHarness.Run("run", Corpus, "--out", Out, "--wire", "drop");
        Assert.That(ran.ExitCode, Is.Zero);
        Assert.That(File.ReadAllText(Path.Combine(Out, "run.json")), Does.Contain("\"wire\": \"Drop\""));
        using var wrong = CommandLineHarness.Run("run", Corpus, "--out", Out, "--wire", "twice");
        Assert.That(wrong.ExitCode, Is.EqualTo(2));
        Assert.That(wrong.Error, Does.Contain("--wire is \"twice\", expected once, each or drop"));
        using var few = CommandLineHarness.Run("run", Corpus, "--out", Out, "--copy-words", "0");
        Assert.That(few.Error, Does.Contain("--copy-words is 0, expected 1 or more"));
    }

    [Test]
    public void Cluster_never_crosses_groups()
    {
        using var ran = CommandLineHarness.RunWith(
            "id,text,group\na,Two ships met off Lorn.,x\nb,Bread is dear.,x\nc,Two ships met off Lorn.,x\nd,Two ships met off Lorn.,y\n", "cluster", "-");
        Assert.That(ran.Output, Is.EqualTo("id,cluster\na,0\nb,1\nc,0\nd,2\n"));
    }

    [Test]
    public void Stance_gives_probabilities_that_add_up_to_one()
    {
        using var ran = CommandLineHarness.RunWith(
            "id,claim,text\n1,Four passengers were hurt.,Four passengers were hurt.\n2,Four passengers were hurt.,Bread is dear.\n", "stance", "-");
        var lines = ran.Output.TrimEnd('\n').Split('\n');
        Assert.That(lines[0], Is.EqualTo("id,stance,state,agree,disagree,discuss,unrelated"));
        Assert.That(lines[1], Does.StartWith("1,agree,Carries,"));
        Assert.That(lines[2], Does.StartWith("2,unrelated,Omits,"));
        foreach (var line in lines.Skip(1))
            Assert.That(line.Split(',').Skip(3).Sum(number => double.Parse(number, System.Globalization.CultureInfo.InvariantCulture)), Is.EqualTo(1).Within(1e-5));
    }

    [Test]
    public void Evaluate_prints_figures_for_the_gold_of_the_corpus()
    {
        using var ran = CommandLineHarness.Run("evaluate", Corpus, "--resamples", "20");
        Assert.That((ran.ExitCode, ran.Error), Is.EqualTo((0, "")));
        Assert.That(ran.Output, Does.StartWith("1 event, 2 claims, 4 cells with a gold label\n95 % intervals from 20 draws of claims; – where a figure is undefined\n"));
        using var json = CommandLineHarness.Run("evaluate", Corpus, "--json", "--gold", Path.Combine(Corpus, "gold.csv"));
        using var document = JsonDocument.Parse(json.Output);
        Assert.That(document.RootElement.GetProperty("all").GetProperty("cells").GetInt32(), Is.EqualTo(4));
    }

    [Test]
    public void Evaluate_draws_how_well_confidence_can_be_believed()
    {
        using var ran = CommandLineHarness.Run("evaluate", Corpus, "--resamples", "20", "--charts", Out);
        Assert.That((ran.ExitCode, ran.Error), Is.EqualTo((0, "")));
        Assert.That(Directory.EnumerateFiles(Out).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal), Is.EqualTo(new[] { "calibration.png", "calibration.svg" }));
        Assert.That(File.ReadAllText(Path.Combine(Out, "calibration.svg")), Does.Contain("<desc>Reliability diagram of "));

        using var refused = CommandLineHarness.Run("evaluate", Corpus, "--charts", Path.Combine(Corpus, "gold.csv"));
        Assert.That((refused.ExitCode, refused.Error), Is.EqualTo((1, $"error: {Path.Combine(Corpus, "gold.csv")}: is a file, expected a folder\n")));
    }

    [Test]
    public void Evaluate_takes_gold_and_claims_of_several_events_from_one_file_each()
    {
        var gold = scratch.File("labels.csv", "event,claim,article,label\nferry,x1,morning,CARRIES\nferry,x1,evening,CARRIES\n");
        var claims = scratch.File("codebook.csv", "event,claim,text\nferry,x1,The ferry Isolde ran aground off Lorn.\nother,x1,Bread is dear.\n");
        using var ran = CommandLineHarness.Run("evaluate", scratch.Root, "--gold", gold, "--claims", claims);
        Assert.That((ran.ExitCode, ran.Error), Is.EqualTo((0, "")));
        Assert.That(ran.Output, Does.StartWith("1 event, 1 claim, 2 cells with a gold label\n"));
    }

    private void Page(string name, string outlet, string published, string headline, string body) => scratch.File($"ferry/{name}.html", $"""
        <!doctype html><html lang="en"><head><title>{headline}</title>
        <meta property="og:site_name" content="{outlet}"><meta property="og:title" content="{headline}">
        <meta property="article:published_time" content="{published}"></head>
        <body><article><h1>{headline}</h1><p>{body}</p></article></body></html>
        """);
}
