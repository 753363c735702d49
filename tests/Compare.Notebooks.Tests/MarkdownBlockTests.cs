namespace Compare.Tests;

public sealed class MarkdownBlockTests
{
    [Test]
    public void Blocks_are_found_with_their_languages_and_lines()
    {
        var blocks = MarkdownBlock.Of("# A\n\n```csharp\nvar a = 1;\na\n```\ntext\n```sh\nls\n```\n");
        Assert.That(blocks, Is.EqualTo(new[] { new MarkdownBlock("csharp", "var a = 1;\na\n", 3), new MarkdownBlock("sh", "ls\n", 8) }));
    }

    [TestCase("dotnet run --project src/Compare.Cli -c Release -- run corpus/a --out out", ExpectedResult = "run|corpus/a|--out|out")]
    [TestCase("$ dotnet run --project src/Compare.Cli -- run a --claim \"Two were hurt.\" --out b # a comment", ExpectedResult = "run|a|--claim|Two were hurt.|--out|b")]
    [TestCase("dotnet run --project src/Compare.Cli -- extract page.html > page.jsonl", ExpectedResult = "extract|page.html")]
    [TestCase("dotnet run --project src/Compare.Cli -c Release -- \\\n  check corpus/a", ExpectedResult = "check|corpus/a")]
    [TestCase("dotnet test -c Release", ExpectedResult = "")]
    public string Calls_of_the_program_are_taken_apart(string text) =>
        string.Join("\n", new MarkdownBlock("sh", text, 1).Calls().Select(call => string.Join("|", call)));
}
