using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Compare;

/// <summary>extract: the text and metadata of articles as JSON lines.</summary>
internal static class ExtractVerb
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Command Create(Terminal terminal)
    {
        var path = new Argument<string>("path") { Description = "An article, a folder of articles, or - for standard input." };
        var verb = new Verb(
            "extract",
            "Writes what was read out of articles as JSON lines: file, outlet, headline, byline, published, updated, language, url, text.",
            ("compare-coverage extract page.html", "Read one page."),
            ("compare-coverage extract corpus/harbour-fire --out articles.jsonl", "Read a folder."),
            ("curl -s https://example.org/story | compare-coverage extract -", "Read a page that another program fetches."))
        {
            path,
        };
        var tuning = new Tuning().AddReading(verb);
        var output = new OutputFile().AddTo(verb);
        verb.SetAction(arguments =>
        {
            var corpus = InputFiles.Articles(arguments.GetValue(path)!, tuning.Read(arguments).Reading, terminal);
            output.Write(arguments, terminal, writer =>
            {
                foreach (var article in corpus.Articles) writer.Write(JsonSerializer.Serialize(Line(article), Json) + "\n");
            });
            return 0;
        });
        return verb;
    }

    private static ExtractLine Line(Article article) => new(
        article.File,
        article.Outlet.Name,
        article.Headline,
        article.Byline,
        article.Published?.ToString(),
        article.Updated?.ToString(),
        article.Language,
        article.Url,
        article.Text);

    /// <summary>One line of the output.</summary>
    private sealed record ExtractLine(
        string File, string Outlet, string? Headline, string? Byline, string? Published, string? Updated, string? Language, string? Url, string Text);
}
