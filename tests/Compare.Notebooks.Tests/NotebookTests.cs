using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Compare.Tests;

[TestFixtureSource(typeof(NotebookRun), nameof(NotebookRun.Names))]
[NonParallelizable]
public sealed partial class NotebookTests(string name)
{
    private const string HowToSave = "run: dotnet run --project tests/Compare.Notebooks.Tests -c Release -- save";

    private NotebookRun run = null!;

    [OneTimeSetUp]
    public async Task Run() => run = await NotebookRun.Of(name);

    [Test]
    public void Every_cell_runs() => Assert.That(run.Failure, Is.Null);

    [Test]
    public void Every_cell_that_ends_in_a_value_shows_something()
    {
        foreach (var (cell, outputs) in run.Notebook.CodeCells.Zip(run.Outputs))
        {
            var source = Notebook.Source(cell);
            if (!EndsInValue(source)) continue;
            Assert.That(outputs, Is.Not.Empty, source);
            Assert.That(outputs.Select(output => Visible(Html(output!))), Has.Some.Not.Empty, source);
        }
    }

    [Test]
    public void The_file_is_a_notebook_of_the_csharp_kernel()
    {
        var content = run.Notebook.Content;
        Assert.Multiple(() =>
        {
            Assert.That((string?)content["metadata"]!["kernelspec"]!["name"], Is.EqualTo(".net-csharp"));
            Assert.That((string?)content["metadata"]!["kernelspec"]!["language"], Is.EqualTo("C#"));
            Assert.That(((int)content["nbformat"]!, (int)content["nbformat_minor"]!), Is.EqualTo((4, 5)));
            Assert.That(run.Notebook.Cells.Select(cell => (string?)cell["id"]), Is.Unique.And.All.Match("^[a-z0-9-]{1,64}$"));
            Assert.That(Notebook.Source(run.Notebook.CodeCells[0]), Does.StartWith("#r \"../src/Compare.Charts/bin/Release/net8.0/"));
            Assert.That(run.Notebook.Cells.Select(Notebook.Source), Has.Some.Contains("dotnet build -c Release"));
        });
    }

    [Test]
    public void Saved_outputs_are_what_the_cells_show_now()
    {
        foreach (var (cell, now, number) in run.Notebook.CodeCells.Zip(run.Outputs, Enumerable.Range(1, run.Outputs.Count)))
        {
            Assert.That((int?)cell["execution_count"], Is.EqualTo(number), HowToSave);
            Assert.That(WithoutPixels(cell["outputs"]!), Is.EqualTo(WithoutPixels(now)), $"code cell {number} shows something else now; {HowToSave}");
        }
    }

    [Test]
    public void Saved_outputs_hold_no_errors_and_no_paths_of_a_machine()
    {
        foreach (var cell in run.Notebook.CodeCells)
        {
            var saved = WithoutPixels(cell["outputs"]!);
            Assert.That(cell["outputs"]!.AsArray().Select(output => (string?)output!["output_type"]), Is.All.EqualTo("execute_result").Or.EqualTo("stream"));
            Assert.That(saved, Does.Not.Contain(Repository.Root).And.Not.Contain(Path.GetTempPath().TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar));
        }
    }

    [Test]
    public void Tables_and_pictures_are_kept_as_HTML_with_a_text_beside_it()
    {
        var values = run.Outputs.SelectMany(outputs => outputs).Where(output => output!["data"] is not null).ToList();
        Assert.That(values.Select(Html), Is.All.Not.Empty);
        Assert.That(values.Where(value => Html(value!).Contains("<img ", StringComparison.Ordinal)).ToList(), Is.Not.Empty);
        Assert.That(values.Where(value => Html(value!).Contains("<table ", StringComparison.Ordinal)).ToList(), Is.Not.Empty);
        Assert.That(values.Select(Html), Is.All.Not.Contain("<script").And.All.Not.Contain("<svg"));
        foreach (var value in values.Where(value => !Html(value!).Contains("dni-", StringComparison.Ordinal)))
            Assert.That(Notebook.Text(value!["data"]!["text/plain"]), Is.Not.Empty.And.Not.Contain("Compare."), "our own types have a text of their own");
    }

    [Test]
    public async Task Pictures_can_be_decoded_and_are_not_blank()
    {
        foreach (var html in run.Outputs.SelectMany(outputs => outputs).Select(output => Html(output!)))
        {
            foreach (var picture in Picture().Matches(html).Cast<Match>())
            {
                await run.Session.Ask<object?>($"#r \"{Repository.Library("SkiaSharp.dll").Replace('\\', '/')}\"");
                var colours = await run.Session.Ask<int>($"SkiaSharp.SKBitmap.Decode(Convert.FromBase64String(\"{picture.Groups["base64"].Value}\")).Pixels.Distinct().Count()");
                Assert.That(colours, Is.GreaterThan(50));
                Assert.That(picture.Groups["alternative"].Value, Has.Length.GreaterThan(40));
            }
        }
    }

    /// <summary>Whether a notebook would show the value of the last line.</summary>
    private static bool EndsInValue(string source)
    {
        var last = source.TrimEnd().Split('\n')[^1].TrimStart();
        return !last.StartsWith('#') && !last.StartsWith("//", StringComparison.Ordinal) && last[^1] is not (';' or '}');
    }

    private static string Html(JsonNode? output) => Notebook.Text(output!["data"]?["text/html"]) + Notebook.Text(output["text"]);

    /// <summary>What a reader sees; a table without rows is nothing.</summary>
    private static string Visible(string html) => html.Contains("<img ", StringComparison.Ordinal) ? "picture"
        : html.Contains("<tbody></tbody>", StringComparison.Ordinal) ? "" : Tag().Replace(html, "").Trim();

    /// <summary>Pixels may differ from machine to machine in their last bits; everything else may not.</summary>
    private static string WithoutPixels(JsonNode outputs) => Payload().Replace(string.Concat(outputs.AsArray().Select(output =>
        $"{output!["output_type"]}\n{Notebook.Text(output["text"])}"
        + string.Concat((output["data"]?.AsObject() ?? []).Select(format => $"{format.Key}\n{Notebook.Text(format.Value)}\n")))), "base64,");

    [GeneratedRegex("<style>.*?</style>|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Tag();

    [GeneratedRegex("base64,[A-Za-z0-9+/=]+")]
    private static partial Regex Payload();

    [GeneratedRegex("<img src=\"data:image/png;base64,(?<base64>[^\"]+)\" width=\"\\d+\" height=\"\\d+\" style=\"[^\"]*\" alt=\"(?<alternative>[^\"]+)\">")]
    private static partial Regex Picture();
}
