using System.Text;
using System.Text.Json;

namespace Compare.Tests;

public sealed class ResultFolderTests
{
    private Scratch scratch = null!;
    private string Out => scratch.At("out");

    [SetUp]
    public void Make() => scratch = new Scratch();

    [TearDown]
    public void Remove() => scratch.Dispose();

    [Test]
    public void A_result_appears_with_its_run_json_and_leaves_nothing_beside_it()
    {
        Save(("cells.csv", "one"), ("heatmap.png", "two"));
        Assert.Multiple(() =>
        {
            Assert.That(Names(Out), Is.EqualTo(new[] { "cells.csv", "heatmap.png", "run.json" }));
            Assert.That(Names(scratch.Root), Is.EqualTo(new[] { "out" }));
            Assert.That(Outputs()["cells.csv"], Is.EqualTo("7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed"));
        });
    }

    [Test]
    public void Nothing_changes_before_the_commit_and_nothing_is_left_without_one()
    {
        using (var result = ResultFolder.Open(Out))
        {
            result.Write("cells.csv", stream => stream.Write("one"u8));
            Assert.That(Directory.Exists(Out), Is.False);
        }

        Assert.That(Names(scratch.Root), Is.Empty);
    }

    [Test]
    public void A_new_result_replaces_the_old_one_and_removes_what_it_no_longer_has()
    {
        Save(("cells.csv", "one"), ("old.csv", "two"));
        Save(("cells.csv", "three"));
        Assert.Multiple(() =>
        {
            Assert.That(Names(Out), Is.EqualTo(new[] { "cells.csv", "run.json" }));
            Assert.That(Read("cells.csv"), Is.EqualTo("three"));
            Assert.That(Outputs().Keys, Is.EqualTo(new[] { "cells.csv" }));
        });
    }

    [Test]
    public void A_file_that_is_not_ours_is_left_alone()
    {
        Save(("cells.csv", "one"));
        scratch.File("out/notes.txt", "mine");
        Save(("cells.csv", "two"));
        Assert.That(Read("notes.txt"), Is.EqualTo("mine"));
    }

    [Test]
    public void A_folder_of_other_files_is_refused()
    {
        scratch.File("out/thesis.docx", "mine");
        Assert.That(() => ResultFolder.Open(Out), Throws.TypeOf<ResultFolderException>().With.Message.EqualTo(
            $"{Out}: holds files but no run.json of this program, expected an empty folder or a new name (--force writes beside them)"));
    }

    [Test]
    public void Force_writes_beside_other_files_and_keeps_one_that_has_our_name()
    {
        scratch.File("out/cells.csv", "mine");
        scratch.File("out/thesis.docx", "mine too");
        scratch.File("out/run.json", "{\"program\":\"another\"}");
        Save(force: true, ("cells.csv", "ours"));
        Assert.Multiple(() =>
        {
            Assert.That(Names(Out), Is.EqualTo(new[] { "cells.csv", "cells.edited-1.csv", "run.edited-1.json", "run.json", "thesis.docx" }));
            Assert.That(Read("cells.edited-1.csv"), Is.EqualTo("mine"));
            Assert.That(Read("cells.csv"), Is.EqualTo("ours"));
            Assert.That(Read("run.edited-1.json"), Is.EqualTo("{\"program\":\"another\"}"));
        });
    }

    [TestCase("")]
    [TestCase("[]")]
    [TestCase("{\"program\":7}")]
    [TestCase("{\"program\":\"compare-coverage\",\"outputs\":3}")]
    [TestCase("\0\u0001")]
    public void A_run_json_that_is_not_ours_does_not_open_the_folder(string content)
    {
        scratch.File("out/run.json", content);
        Assert.That(() => ResultFolder.Open(Out), Throws.TypeOf<ResultFolderException>().With.Message.Contains("holds files but no run.json of this program"));
    }

    [Test]
    public void A_forged_run_json_cannot_lead_out_of_the_folder()
    {
        scratch.File("victim.txt", "keep me");
        scratch.File("out/run.json", "{\"program\":\"compare-coverage\",\"outputs\":{\"../victim.txt\":\"x\",\"..\\\\victim.txt\":\"x\"}}");
        Save(("cells.csv", "one"));
        Assert.That(File.ReadAllText(scratch.At("victim.txt")), Is.EqualTo("keep me"));
    }

    [Test]
    public void An_edited_file_is_refused_before_any_work_is_done()
    {
        Save(("aligned-claims.csv", "one"), ("cells.csv", "two"));
        scratch.File("out/aligned-claims.csv", "one, corrected by hand");
        Assert.That(() => ResultFolder.Open(Out), Throws.TypeOf<ResultFolderException>().With.Message.EqualTo(
            $"{Out}: aligned-claims.csv was changed since it was written, move it away (--force keeps it as aligned-claims.edited-1.csv)"));
    }

    [Test]
    public void Several_edited_files_are_named_together()
    {
        Save(("a.csv", "one"), ("b.csv", "two"));
        scratch.File("out/a.csv", "1");
        scratch.File("out/b.csv", "2");
        Assert.That(() => ResultFolder.Open(Out), Throws.TypeOf<ResultFolderException>().With.Message.EqualTo(
            $"{Out}: a.csv, b.csv were changed since they were written, move them away (--force keeps them as a.edited-1.csv and so on)"));
    }

    [Test]
    public void A_file_edited_while_the_run_was_at_work_is_not_overwritten_either()
    {
        Save(("cells.csv", "one"));
        using var result = ResultFolder.Open(Out);
        result.Write("cells.csv", stream => stream.Write("two"u8));
        scratch.File("out/cells.csv", "edited meanwhile");
        Assert.That(() => result.Commit(Run()), Throws.TypeOf<ResultFolderException>().With.Message.Contains("cells.csv was changed since it was written"));
        Assert.That(Read("cells.csv"), Is.EqualTo("edited meanwhile"));
    }

    [Test]
    public void Force_keeps_every_edited_file_under_the_next_free_name()
    {
        Save(("cells.csv", "one"));
        scratch.File("out/cells.csv", "first edit");
        Save(force: true, ("cells.csv", "two"));
        scratch.File("out/cells.csv", "second edit");
        Save(force: true, ("cells.csv", "three"));
        Assert.Multiple(() =>
        {
            Assert.That(Names(Out), Is.EqualTo(new[] { "cells.csv", "cells.edited-1.csv", "cells.edited-2.csv", "run.json" }));
            Assert.That(Read("cells.edited-1.csv"), Is.EqualTo("first edit"));
            Assert.That(Read("cells.edited-2.csv"), Is.EqualTo("second edit"));
            Assert.That(Read("cells.csv"), Is.EqualTo("three"));
        });
    }

    [Test]
    public void An_edited_file_that_the_new_result_lacks_is_kept_too()
    {
        Save(("cells.csv", "one"), ("figures.csv", "two"));
        scratch.File("out/figures.csv", "edited");
        Save(force: true, ("cells.csv", "one"));
        Assert.That(Names(Out), Is.EqualTo(new[] { "cells.csv", "figures.edited-1.csv", "run.json" }));
    }

    [Test]
    public void A_result_that_a_killed_run_had_begun_to_move_is_finished_by_the_next()
    {
        Save(("a.csv", "old a"), ("b.csv", "old b"));
        Abandon("a.csv", isComplete: true, ("a.csv", "new a"), ("b.csv", "new b"));
        Assert.That(Read("a.csv"), Is.EqualTo("new a"), "half moved");
        ResultFolder.Open(Out).Dispose();
        Assert.Multiple(() =>
        {
            Assert.That(Read("b.csv"), Is.EqualTo("new b"));
            Assert.That(Names(Out), Is.EqualTo(new[] { "a.csv", "b.csv", "run.json" }));
            Assert.That(Names(scratch.Root), Is.EqualTo(new[] { "out" }));
        });
    }

    [Test]
    public void The_very_first_result_is_finished_after_a_kill_although_there_is_no_run_json_yet()
    {
        Abandon("a.csv", isComplete: true, ("a.csv", "new a"), ("b.csv", "new b"));
        Assert.That(Names(Out), Is.EqualTo(new[] { "a.csv" }), "half moved");
        Save(("a.csv", "newer a"));
        Assert.That(Names(Out), Is.EqualTo(new[] { "a.csv", "run.json" }));
        Assert.That(Read("a.csv"), Is.EqualTo("newer a"));
    }

    [Test]
    public void Finishing_for_a_killed_run_loses_no_edit()
    {
        Save(("a.csv", "old a"), ("b.csv", "old b"));
        Abandon("a.csv", isComplete: true, ("a.csv", "new a"), ("b.csv", "new b"));
        scratch.File("out/b.csv", "edited");
        ResultFolder.Open(Out).Dispose();
        Assert.That(Read("b.edited-1.csv"), Is.EqualTo("edited"));
        Assert.That(Read("b.csv"), Is.EqualTo("new b"));
    }

    [Test]
    public void What_a_killed_run_left_half_written_is_thrown_away()
    {
        Save(("a.csv", "old a"));
        Abandon(null, isComplete: false, ("a.csv", "half"));
        ResultFolder.Open(Out).Dispose();
        Assert.That(Names(scratch.Root), Is.EqualTo(new[] { "out" }));
        Assert.That(Read("a.csv"), Is.EqualTo("old a"));
    }

    [Test]
    public void A_folder_that_only_looks_like_a_leftover_is_left_alone()
    {
        scratch.File(".out.writing-12345678/mine.txt", "mine");
        Save(("a.csv", "one"));
        Assert.That(Names(scratch.Root), Is.EqualTo(new[] { ".out.writing-12345678", "out" }));
    }

    [Test]
    public void Two_runs_into_one_folder_at_once_are_refused()
    {
        using var first = ResultFolder.Open(Out);
        Assert.That(() => ResultFolder.Open(Out), Throws.TypeOf<ResultFolderException>().With.Message.EqualTo(
            $"{Out}: another run is writing there, wait until it has ended"));
    }

    [Test]
    public void A_file_in_place_of_the_folder_is_refused()
    {
        var path = scratch.File("out", "a file");
        Assert.That(() => ResultFolder.Open(path), Throws.TypeOf<ResultFolderException>().With.Message.EqualTo(
            $"{path}: is a file, expected a folder or a new name"));
    }

    [Test]
    public void A_place_that_cannot_be_written_gives_one_line()
    {
        var path = Path.Combine(scratch.File("plain", "a file"), "out");
        Assert.That(() => ResultFolder.Open(path), Throws.TypeOf<ResultFolderException>()
            .With.Message.StartsWith($"{path}: cannot be written: ").And.Message.Not.Contains("\n"));
    }

    [Test]
    public void A_disk_that_fills_up_is_named_with_the_file_and_leaves_the_old_result()
    {
        Save(("cells.csv", "old"));
        using (var result = ResultFolder.Open(Out))
        {
            Assert.That(
                () => result.Write("cells.csv", _ => throw new IOException("No space left on device")),
                Throws.TypeOf<ResultFolderException>().With.Message.EqualTo($"{Path.Combine(Out, "cells.csv")}: cannot be written: No space left on device"));
        }

        Assert.That(Read("cells.csv"), Is.EqualTo("old"));
        Assert.That(Names(scratch.Root), Is.EqualTo(new[] { "out" }));
    }

    [TestCase("../a.csv")]
    [TestCase("a/b.csv")]
    [TestCase("run.json")]
    [TestCase(".lock")]
    [TestCase("")]
    public void Only_plain_names_can_be_written(string name)
    {
        using var result = ResultFolder.Open(Out);
        Assert.That(() => result.Write(name, _ => { }), Throws.ArgumentException);
    }

    [Test]
    public void A_name_is_written_once()
    {
        using var result = ResultFolder.Open(Out);
        result.Write("a.csv", _ => { });
        Assert.That(() => result.Write("a.csv", _ => { }), Throws.ArgumentException.With.Message.StartsWith("a.csv was written before"));
    }

    [Test]
    public void The_record_gives_options_packages_inputs_flow_problems_and_no_clock_time()
    {
        SampleCoverage.Create().SaveCsv(Out);
        using var document = JsonDocument.Parse(Read("run.json"));
        var root = document.RootElement;
        Assert.Multiple(() =>
        {
            Assert.That(root.EnumerateObject().Select(property => property.Name), Is.EqualTo(new[]
            {
                "program", "version", "runtime", "event", "claims", "scorer", "models", "options", "reading", "packages", "inputs", "flow", "problems", "outputs",
            }));
            Assert.That(root.GetProperty("version").GetString(), Does.Match(@"^\d+\.\d+\.\d+$"));
            Assert.That(root.GetProperty("claims").GetString(), Is.EqualTo("given"));
            Assert.That(root.GetProperty("options").GetProperty("match_floor").GetDouble(), Is.EqualTo(CoverageOptions.Default.MatchFloor));
            Assert.That(root.GetProperty("packages").GetProperty("FuzzySharp").GetString(), Is.EqualTo("2.0.2"));
            Assert.That(root.GetProperty("inputs").GetRawText(), Does.Contain("\"alpha-1.txt\": \"aa\""));
            Assert.That(
                root.GetProperty("flow").EnumerateObject().Select(property => $"{property.Name}={property.Value}"),
                Is.EqualTo(new[] { "found=4", "unread=1", "duplicate=0", "wire_copy=1", "off_topic=0", "other_language=0", "after_until=0", "versions=0", "judged=3" }));
            Assert.That(root.GetProperty("problems")[0].GetProperty("message").GetString(), Is.EqualTo("is empty, expected an article"));
            Assert.That(root.GetProperty("outputs").EnumerateObject().Count(), Is.EqualTo(Names(Out).Count() - 1));
        });
    }

    private static RunRecord Run() => RunRecord.Of(SampleCoverage.Create());

    private void Save(params (string Name, string Content)[] files) => Save(false, files);

    private void Save(bool force, params (string Name, string Content)[] files)
    {
        using var result = ResultFolder.Open(Out, force);
        foreach (var (name, content) in files) result.Write(name, stream => stream.Write(Encoding.UTF8.GetBytes(content)));
        result.Commit(Run());
    }

    /// <summary>The state of the disk after a run was killed: its temporary folder, and one file moved already.</summary>
    private void Abandon(string? moved, bool isComplete, params (string Name, string Content)[] files)
    {
        const string Folder = ".out.writing-0badc0de";
        foreach (var (name, content) in files) scratch.File($"{Folder}/{name}", content);
        scratch.File($"{Folder}/.lock", "");
        if (!isComplete) return;
        var outputs = files.ToDictionary(file => file.Name, file => PreviousResult.Digest(scratch.At(Folder, file.Name)));
        scratch.File($"{Folder}/run.json", JsonSerializer.Serialize(new { program = RunRecord.Program, outputs }));
        scratch.File($"{Folder}/.complete", "");
        Directory.CreateDirectory(Out);
        if (moved is not null) File.Move(scratch.At(Folder, moved), Path.Combine(Out, moved), overwrite: true);
    }

    private Dictionary<string, string> Outputs()
    {
        using var document = JsonDocument.Parse(Read("run.json"));
        return document.RootElement.GetProperty("outputs").EnumerateObject().ToDictionary(output => output.Name, output => output.Value.GetString()!);
    }

    private string Read(string name) => File.ReadAllText(Path.Combine(Out, name));

    private static IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
