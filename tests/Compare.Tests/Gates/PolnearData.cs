using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Compare;

/// <summary>One labelled article.</summary>
internal sealed record PolnearArticle(string Name, string Text, ImmutableArray<LabelledAttribution> Attributions)
{
    /// <summary>Errors were read in this half only; the other half only gives figures.</summary>
    public bool WasRead => SHA256.HashData(Encoding.UTF8.GetBytes(Name))[0] % 2 == 0;
}

/// <summary>
/// Reads PolNeAR (E. Newell, D. Margolin, D. Ruths, LREC 2018) as it stands beside the repository. It lists only outermost attributions:
/// of the reader's, those whose cue stands inside another one's content are left out before the two are compared.
/// </summary>
internal static class PolnearData
{
    public static string Path => System.IO.Path.Combine(TestFolder.Shared, "bench", "polnear", "articles_dev.jsonl.gz");

    public static IEnumerable<PolnearArticle> Articles()
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(Path), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using var article = JsonDocument.Parse(line);
            var text = article.RootElement.GetProperty("text").GetString()!;
            var units = UnitsOfCodePoints(text);
            var attributions = article.RootElement.GetProperty("attributions").EnumerateArray().Select(one => Labelled(one, units, text)).Where(one => one.Content.Length > 0);
            yield return new PolnearArticle(article.RootElement.GetProperty("doc").GetString()!, text, [.. attributions]);
        }
    }

    /// <summary>The reader's outermost attributions, a quotation that goes on being part of the one it continues.</summary>
    public static ImmutableArray<LabelledAttribution> Read(string text)
    {
        var article = new Article { Id = "a", File = "a.txt", Outlet = new Outlet("A"), Text = text, Blocks = Paragraphs(text) };
        var all = ArticleSegmenter.Segment(article).Sentences.SelectMany(sentence => sentence.Attributions).ToList();
        var parts = all.Where(one => one.Continues is not null).ToLookup(one => one.Continues!.Value, one => one.Content);
        var whole = all.Where(one => one.Continues is null)
            .Select(one => one with { Content = one.CueSpan.Length == 0 ? one.Content : [.. one.Content, .. parts[one.CueSpan].SelectMany(content => content)] }).ToList();
        return [.. whole.Where(one => !whole.Exists(other => Holds(other, one) && !Holds(one, other)))
            .Select(one => new LabelledAttribution(one.SourceSpan?.Of(text) ?? "", one.SourceSpan is { } source ? [source] : [], one.CueSpan.Of(text), one.Content))];
    }

    private static bool Holds(Attribution outer, Attribution inner) =>
        !ReferenceEquals(outer, inner) && inner.CueSpan.Length > 0 && outer.Content.Any(span => span.Contains(inner.CueSpan));

    private static LabelledAttribution Labelled(JsonElement one, int[] units, string text)
    {
        ImmutableArray<TextSpan> Spans(string part) =>
            [.. one.GetProperty(part).EnumerateArray().Select(span => TextSpan.Between(units[span.GetProperty("start").GetInt32()], units[span.GetProperty("end").GetInt32()]))];
        string Text(ImmutableArray<TextSpan> spans) => string.Join(' ', spans.Select(span => span.Of(text)));
        var source = Spans("source");
        return new LabelledAttribution(Text(source), source, Text(Spans("cue")), Spans("content"));
    }

    private static ImmutableArray<ArticleBlock> Paragraphs(string text)
    {
        var blocks = ImmutableArray.CreateBuilder<ArticleBlock>();
        var start = 0;
        foreach (var paragraph in text.Split("\n\n"))
        {
            var part = start == 0 ? ArticlePart.Headline : blocks.Count == 1 ? ArticlePart.Lead : ArticlePart.Body;
            if (paragraph.Trim().Length > 0) blocks.Add(new ArticleBlock(BlockKind.Paragraph, part, new TextSpan(start, paragraph.Length)));
            start += paragraph.Length + 2;
        }

        return blocks.ToImmutable();
    }

    /// <summary>The labels count code points.</summary>
    private static int[] UnitsOfCodePoints(string text) => [.. Enumerable.Range(0, text.Length).Where(at => !char.IsLowSurrogate(text[at])), text.Length];
}
