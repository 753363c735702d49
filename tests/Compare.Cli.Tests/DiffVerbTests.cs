namespace Compare.Tests;

/// <summary>diff on the results of small runs, from the arguments to the table and the summary.</summary>
public sealed class DiffVerbTests
{
    private const string Header = "claim,article,outlet,old_state,new_state,old_confidence,new_confidence,old_evidence,new_evidence,cause,detail\n";

    private Scratch scratch = null!;
    private string Old => scratch.At("old");
    private string New => scratch.At("new");

    [SetUp]
    public void RunOnce()
    {
        scratch = new Scratch();
        scratch.File("ferry/bell.txt", "Ferry runs aground off Lorn\n\nThe ferry Isolde ran aground off Lorn on Friday. Four passengers were hurt, the coast guard said.\n");
        scratch.File("ferry/star.txt", "Ferry Isolde aground\n\nThe ferry Isolde ran aground off Lorn early on Friday. An officer wonders whether the captain slept.\n");
        scratch.File("ferry/articles.csv", "file,outlet\nbell.txt,Morning Bell\nstar.txt,Evening Star\n");
        scratch.File("ferry/claims.csv", "claim,text\nc01,The ferry Isolde ran aground off Lorn.\nc03,The captain of the ferry slept on the bridge.\n");
        Run(Old, "--match-share", "0");
    }

    [TearDown]
    public void Remove() => scratch.Dispose();

    [Test]
    public void The_same_corpus_twice_gives_the_header_alone_and_says_so()
    {
        Run(New, "--match-share", "0");
        using var ran = CommandLineHarness.Run("diff", Old, New);
        Assert.That((ran.ExitCode, ran.Output), Is.EqualTo((0, Header)));
        Assert.That(ran.Error, Is.EqualTo($"No cell differs between {Old} and {New} (4 cells). Articles, claims, options and version are the same in both.\n"));
    }

    [Test]
    public void Another_match_share_is_named_with_both_values()
    {
        scratch.File("ferry/gull.txt", "Captain slept\n\nThe captain of the ferry slept on the bridge when the Isolde ran aground off Lorn.\n");
        scratch.File("ferry/articles.csv", "file,outlet\nbell.txt,Morning Bell\nstar.txt,Evening Star\ngull.txt,Lorn Gull\n");
        Run(Old, "--match-share", "0");
        Run(New, "--match-share", "1");
        using var ran = CommandLineHarness.Run("diff", Old, New);
        Assert.That(ran.ExitCode, Is.Zero);
        Assert.That(ran.Output, Does.StartWith(Header + "c03,star,Evening Star,").And.EndWith(",threshold,\"match_share was 0, now 1\"\n"));
        Assert.That(ran.Error, Does.StartWith($"1 of 6 cells differs between {Old} and {New}: 1 in state. States: ")
            .And.EndWith(" to Omits 1. Causes: threshold 1. Between the two: match_share was 0, now 1.\n"));
    }

    [Test]
    public void The_table_goes_to_a_file_and_the_summary_to_the_terminal()
    {
        scratch.File("ferry/gull.txt", "Isolde aground\n\nThe ferry Isolde ran aground off Lorn.\n");
        scratch.File("ferry/articles.csv", "file,outlet\nbell.txt,Morning Bell\nstar.txt,Evening Star\ngull.txt,Lorn Gull\n");
        Run(New, "--match-share", "0");
        using var ran = CommandLineHarness.Run("diff", Old, New, "--out", scratch.At("changes.csv"));
        Assert.That((ran.ExitCode, ran.Output), Is.EqualTo((0, "")));
        Assert.That(File.ReadAllText(scratch.At("changes.csv")), Does.StartWith(Header)
            .And.Contain("\nc01,gull,Lorn Gull,,Carries,,0.75,,The ferry Isolde ran aground off Lorn.,text,article added\n"));
        Assert.That(ran.Error, Does.Contain($"2 only in {New}").And.Contain("text 2").And.EndWith("Between the two: 1 article added.\n"));
    }

    [Test]
    public void A_table_edited_by_hand_is_noted()
    {
        Run(New, "--match-share", "0");
        var cells = Path.Combine(New, "cells.csv");
        File.WriteAllText(cells, File.ReadAllText(cells).Replace("bell,Morning Bell,Carries", "bell,Morning Bell,Reports", StringComparison.Ordinal));
        using var ran = CommandLineHarness.Run("diff", Old, New);
        Assert.That(ran.Output.Split('\n')[1], Does.StartWith("c01,bell,Morning Bell,Carries,Reports,").And.Contain(",unknown,"));
        Assert.That(ran.Error, Is.EqualTo(
            $"1 of 4 cells differs between {Old} and {New}: 1 in state. States: Carries to Reports 1. Causes: unknown 1. "
            + "Articles, claims, options and version are the same in both. Note: cells.csv of the new result was changed since it was written.\n"));
    }

    [Test]
    public void Folders_that_are_no_results_are_bad_input()
    {
        using var ran = CommandLineHarness.Run("diff", scratch.At("ferry"), scratch.At("nowhere"));
        Assert.That((ran.ExitCode, ran.Output), Is.EqualTo((1, "")));
        Assert.That(ran.Error, Is.EqualTo(
            $"error: {scratch.At("ferry")}: holds no run.json, expected a folder that run has written\n"
            + $"error: {scratch.At("nowhere")}: does not exist, expected a folder that run has written\n"));
    }

    [Test]
    public void A_table_that_cannot_be_read_is_bad_input()
    {
        Run(New);
        var cells = Path.Combine(New, "cells.csv");
        File.WriteAllText(cells, File.ReadAllText(cells).Replace("bell,Morning Bell,Carries", "bell,Morning Bell,Carried", StringComparison.Ordinal));
        using var ran = CommandLineHarness.Run("diff", Old, New, "--out", scratch.At("changes.csv"));
        Assert.That((ran.ExitCode, ran.Output), Is.EqualTo((1, "")));
        Assert.That(ran.Error, Is.EqualTo($"error: {cells}: line 2, state: is \"Carried\", expected Carries, Reports, Disputes, Omits, Predates, Unsure or NotJudged\n"));
        Assert.That(File.Exists(scratch.At("changes.csv")), Is.False);
    }

    private void Run(string folder, params string[] options)
    {
        using var ran = CommandLineHarness.Run(["run", scratch.At("ferry"), "--out", folder, .. options]);
        Assert.That(ran.ExitCode, Is.Zero, ran.Error);
    }
}
