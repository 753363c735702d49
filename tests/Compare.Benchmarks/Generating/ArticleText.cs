using System.Collections.Immutable;
using System.Globalization;
using System.Net;

namespace Compare;

/// <summary>One generated article before it becomes a file.</summary>
internal sealed record ArticleText(string Outlet, DateTime Published, string Headline, ImmutableArray<string> Paragraphs)
{
    private const string Note = "Constructed example for Compare: this outlet and this event are invented.";

    /// <summary>A clause as a sentence: with a capital letter and a full stop.</summary>
    public static string Sentence(string clause) => char.ToUpperInvariant(clause[0]) + clause[1..] + ".";

    /// <summary>The time as manifests and pages have it.</summary>
    public string Time => Published.ToString("yyyy-MM-dd'T'HH:mm'+02:00'", CultureInfo.InvariantCulture);

    /// <summary>The article as pasted text.</summary>
    public string ToText() => string.Join("\n\n", [Headline, .. Paragraphs, Note]) + "\n";

    /// <summary>The article as a page that says itself who published it and when.</summary>
    public string ToPage()
    {
        var body = string.Join('\n', Paragraphs.Select(paragraph => $"<p>{WebUtility.HtmlEncode(paragraph)}</p>"));
        return $$"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>{{WebUtility.HtmlEncode(Headline)}} | {{WebUtility.HtmlEncode(Outlet)}}</title>
            <meta property="og:site_name" content="{{WebUtility.HtmlEncode(Outlet)}}">
            <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"{{Headline}}","datePublished":"{{Time}}","inLanguage":"en","publisher":{"@type":"Organization","name":"{{Outlet}}"} }</script>
            </head>
            <body>
            <nav><a href="/">Home</a> <a href="/region">Region</a> <a href="/sport">Sport</a></nav>
            <article>
            <h1>{{WebUtility.HtmlEncode(Headline)}}</h1>
            {{body}}
            </article>
            <footer><p>{{Note}}</p></footer>
            </body>
            </html>

            """;
    }
}
