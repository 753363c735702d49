using System.Diagnostics;

namespace Compare.Tests;

/// <summary>The program killed at any moment, as a process of its own: nothing is lost, nothing half done is left in view, and the same command gives the whole result.</summary>
[NonParallelizable]
public sealed class KilledProgramTests
{
    private const int Kills = 5;
    private const string Table = "event,file\nferry,bell-ferry.html\nferry,star-ferry.html\nmine,bell-mine.html\nmine,star-mine.html\n";

    private MixedScratch mixed = null!;

    [SetUp]
    public void Make()
    {
        mixed = new MixedScratch();
        mixed.File("groups.csv", Table);
        mixed.File("mixed/claims.csv", "claim,text\nc01,The ferry Isolde ran aground off Lorn.\nc02,Four passengers were hurt.\n");
        // Enough files that copying them takes a while.
        for (var number = 0; number < 300; number++) mixed.File($"mixed/pictures/{number}.txt", $"Picture {number}\n\nThe harbour office said on Monday that pier {number} would stay closed.\n");
        File.AppendAllText(mixed.Groups, string.Concat(Enumerable.Range(0, 300).Select(number => $"pier{number % 7},pictures/{number}.txt\n")));
    }

    [TearDown]
    public void Remove() => mixed.Dispose();

    [Test]
    public void Group_writes_its_table_whole_or_not_at_all() => KillAndRepeat(
        ["group", mixed.Folder, "--out", mixed.Groups + ".new"],
        () =>
        {
            if (!File.Exists(mixed.Groups + ".new")) return;
            Assert.That(File.ReadLines(mixed.Groups + ".new").Count(), Is.EqualTo(305));
            File.Delete(mixed.Groups + ".new");
        });

    [Test]
    public void Folders_of_events_appear_all_at_once()
    {
        string[] command = ["group", mixed.Folder, "--apply", mixed.Groups, "--into", mixed.Events];
        Assert.That(Call(command, null), Is.Zero);
        var whole = MixedScratch.Snapshot(mixed.Events);
        Directory.Delete(mixed.Events, recursive: true);
        KillAndRepeat(command, () =>
        {
            if (!Directory.Exists(mixed.Events)) return;
            Assert.That(MixedScratch.Snapshot(mixed.Events), Is.EqualTo(whole));
            Directory.Delete(mixed.Events, recursive: true);
        });
        Assert.That(Hidden(), Is.Empty);
    }

    [Test]
    public void A_run_of_one_event_ends_whole()
    {
        Directory.Delete(mixed.At("mixed", "pictures"), recursive: true);
        string[] command = ["run", mixed.Folder, "--out", mixed.Out];
        Assert.That(Call(command, null), Is.Zero);
        var whole = MixedScratch.Snapshot(mixed.Out);
        // First over the earlier result, which must stay what it is, then without one.
        KillAndRepeat(command, () => Assert.That(MixedScratch.Snapshot(mixed.Out), Is.EqualTo(whole)));
        Directory.Delete(mixed.Out, recursive: true);
        KillAndRepeat(command, () => { });
        Assert.That(MixedScratch.Snapshot(mixed.Out), Is.EqualTo(whole));
        Assert.That(Hidden(), Is.Empty);
    }

    [Test]
    public void A_run_of_several_events_keeps_what_is_done_and_is_gone_on_with()
    {
        mixed.File("groups.csv", Table);
        string[] command = ["run", mixed.Folder, "--groups", mixed.Groups, "--out", mixed.Out];
        Assert.That(Call(command, null), Is.Zero);
        var whole = MixedScratch.Snapshot(mixed.Out);
        Directory.Delete(mixed.Out, recursive: true);
        KillAndRepeat(command, () =>
        {
            foreach (var folder in new[] { "ferry", "mine" }.Where(name => File.Exists(mixed.At("out", name, "run.json"))))
                Assert.That(MixedScratch.Snapshot(mixed.At("out", folder)), Is.EqualTo(Of(whole, folder)), "an event that has its run.json is complete");
        });
        Assert.That(MixedScratch.Snapshot(mixed.Out), Is.EqualTo(whole));
        Assert.That(Hidden(), Is.Empty);
    }

    private static Dictionary<string, string> Of(IEnumerable<KeyValuePair<string, string>> files, string folder) => files
        .Where(file => file.Key.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)).ToDictionary(file => file.Key[(folder.Length + 1)..], file => file.Value);

    /// <summary>Kills the program at random moments of its life, looks at what is there each time, and lets it end once.</summary>
    private void KillAndRepeat(string[] command, Action look)
    {
        var source = MixedScratch.Snapshot(mixed.Folder);
        var clock = Stopwatch.StartNew();
        Assert.That(Call(command, null), Is.Zero, "alone");
        var whole = clock.Elapsed;
        look();
        var random = new Random(7);
        for (var kill = 0; kill < Kills; kill++)
        {
            // Every fifth part of its life once, at a random moment of it.
            Call(command, whole * ((kill + random.NextDouble()) / Kills));
            Assert.That(MixedScratch.Snapshot(mixed.Folder), Is.EqualTo(source), "the articles are as they were");
            look();
        }

        Assert.That(Call(command, null), Is.Zero, "after it was killed");
        look();
    }

    /// <summary>Calls the program and kills it after a while; its exit code, or null where it was killed.</summary>
    private static int? Call(string[] arguments, TimeSpan? life)
    {
        var program = Path.Combine(TestContext.CurrentContext.TestDirectory, "compare-coverage.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var streams = new[] { process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync() };
        if (life is { } time && !process.WaitForExit(time))
        {
            process.Kill();
            process.WaitForExit();
            return null;
        }

        process.WaitForExit();
        if (process.ExitCode != 0) TestContext.Out.WriteLine(streams[1].Result);
        return process.ExitCode;
    }

    private IEnumerable<string> Hidden() => Directory.EnumerateFileSystemEntries(mixed.Root, ".*", SearchOption.AllDirectories);
}
