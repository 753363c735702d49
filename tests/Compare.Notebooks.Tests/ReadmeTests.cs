namespace Compare.Tests;

[NonParallelizable]
public sealed class ReadmeTests
{
    private static readonly string[] Shells = ["console", "sh", "bash", "shell"];

    /// <summary>Verbs whose examples name what the repository holds and so must succeed; other examples name files of the reader's.</summary>
    private static readonly string[] VerbsOnCorpora = ["run", "check", "evaluate"];

    private WorkingCopy copy = null!;

    [SetUp]
    public void Work()
    {
        Assume.That(Repository.Readme, Does.Exist, "README.md is not written yet");
        copy = new WorkingCopy("");
    }

    [TearDown]
    public void Remove() => copy?.Dispose();

    [Test]
    public async Task Code_in_the_README_runs_in_its_order()
    {
        var session = new ScriptSession(Repository.Root);
        foreach (var name in new[] { "Compare.dll", "Compare.Charts.dll", "ScottPlot.dll" })
            await session.Run($"#r \"{Repository.Library(name).Replace('\\', '/')}\"");
        foreach (var block in MarkdownBlock.Of(File.ReadAllText(Repository.Readme)).Where(block => block.Language is "csharp" or "cs"))
            Assert.That(async () => await session.Run(block.Text), Throws.Nothing, $"README.md, line {block.Line}");
    }

    [Test]
    public void Commands_in_the_README_are_understood()
    {
        var blocks = MarkdownBlock.Of(File.ReadAllText(Repository.Readme)).Where(block => Shells.Contains(block.Language));
        foreach (var (block, call) in blocks.SelectMany(block => block.Calls().Select(call => (block, call))))
        {
            var isOnCorpus = VerbsOnCorpora.Contains(call[0]) && call.Any(argument => argument.StartsWith("corpus", StringComparison.Ordinal) && Directory.Exists(argument));
            var called = ProgramCall.Of(call, copy.Current);
            Assert.That(called.Exit, isOnCorpus ? Is.Zero : Is.Not.EqualTo(2).And.Not.Negative, $"README.md, line {block.Line}: {string.Join(' ', call)}\n{called.Error}");
        }
    }
}
