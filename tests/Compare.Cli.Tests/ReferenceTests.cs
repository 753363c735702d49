namespace Compare.Tests;

/// <summary>run --reference, from the arguments to the files.</summary>
public sealed class ReferenceTests
{
    private Scratch scratch = null!;

    [SetUp]
    public void RunOnce()
    {
        scratch = new Scratch();
        scratch.File("ferry/bell.txt", "Ferry runs aground off Lorn\n\nThe ferry Isolde ran aground off Lorn on Friday. Four passengers were hurt, the coast guard said.\n");
        scratch.File("ferry/star.txt", "Ferry Isolde aground\n\nThe ferry Isolde ran aground off Lorn early on Friday. The captain denied that he had slept.\n");
        scratch.File("ferry/claims.csv", "claim,text\nc01,The ferry Isolde ran aground off Lorn.\nc02,Four passengers were hurt.\nc03,The captain of the ferry slept on the bridge.\n");
        using var ran = Run("out");
        Assert.That((ran.ExitCode, ran.Error), Is.EqualTo((0, "")));
        scratch.File("ferry/gull.txt", "Captain slept\n\nThe captain of the ferry slept on the bridge when the Isolde ran aground off Lorn. Four passengers were hurt.\n");
    }

    [TearDown]
    public void Remove() => scratch.Dispose();

    [Test]
    public void Rows_of_known_cells_are_those_of_the_reference()
    {
        using var plain = Run("plain");
        using var grown = Run("grown", "--reference", scratch.At("out", "run.json"));
        Assert.That((grown.ExitCode, grown.Error), Is.EqualTo((0, "")));
        Assert.That(Rows("out"), Is.SubsetOf(Rows("grown")));
        Assert.That(Rows("out"), Is.Not.SubsetOf(Rows("plain")));
        Assert.That(File.ReadAllText(scratch.At("grown", "run.json")), Does.Match("\"--reference run\\.json\": \"[0-9a-f]{64}\""));
    }

    [Test]
    public void A_result_can_replace_the_one_that_it_goes_on_from()
    {
        var rows = Rows("out");
        using var ran = Run("out", "--reference", scratch.At("out", "run.json"));
        Assert.That((ran.ExitCode, ran.Error), Is.EqualTo((0, "")));
        Assert.That(rows, Is.SubsetOf(Rows("out")));
    }

    [Test]
    public void Claims_that_would_be_discovered_are_refused_with_the_way_out()
    {
        using var ran = Run("again", "--discover", "--reference", scratch.At("out", "run.json"));
        Assert.That((ran.ExitCode, ran.Error), Is.EqualTo((2,
            $"error: --reference needs given claims, but they would be discovered anew: give them back with --claims {scratch.At("out", "aligned-claims.csv")}\n")));
        Assert.That(Directory.Exists(scratch.At("again")), Is.False);
    }

    [Test]
    public void A_reference_that_cannot_be_used_is_named()
    {
        using var none = Run("again", "--reference", scratch.At("none.json"));
        Assert.That((none.ExitCode, none.Error), Is.EqualTo((1, $"error: {scratch.At("none.json")}: does not exist, expected the run.json of an earlier run\n")));
        using var folder = Run("again", "--reference", scratch.At("out"));
        Assert.That((folder.ExitCode, folder.Error), Is.EqualTo((1, $"error: {scratch.At("out")}: is a folder, expected the run.json of an earlier run\n")));
        var other = scratch.File("other.json", "{\"program\": \"another\"}");
        using var foreign = Run("again", "--reference", other);
        Assert.That((foreign.ExitCode, foreign.Error), Is.EqualTo((1, $"error: {other}: program: is not \"compare-coverage\", expected the run.json that run has written\n")));
        using var empty = Run("again", "--reference", "");
        Assert.That((empty.ExitCode, empty.Error), Is.EqualTo((2,
            "error: --reference is empty, expected the run.json of an earlier run\nTry: compare-coverage run --help\n")));
    }

    private CommandLineHarness Run(string output, params string[] more) => CommandLineHarness.Run(["run", scratch.At("ferry"), "--out", scratch.At(output), .. more]);

    private string[] Rows(string result) => File.ReadAllLines(scratch.At(result, "cells.csv"));
}
