using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CsCheck;

namespace Compare.Tests;

internal sealed class HostileReportTests
{
    private static readonly string[] Attacks =
    [
        "</script><img src=x onerror=alert(1)>",
        "</style></title></textarea><svg onload=alert(1)>",
        "\"><script>alert(1)</script>",
        "' onmouseover='alert(1)",
        "<!--<script>",
        "--> ]]> &lt;b&gt; &#x3c;i&#x3e;",
        "\u202Eright to left\u202D\u2066\u2028\u2029",
        "emoji 🏗️ and half a pair \uD83C!",
        "\0nul\u0001\u001B[31m",
        "{{constructor.constructor('alert(1)')()}} ${alert(1)}",
    ];

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String,
        Gen.String["<>&\"'/=`scriptonload!- \n\u202E\u2028\uD83D\uDE00\0"],
        Gen.Int[0, Attacks.Length - 1].Select(index => Attacks[index]));

    [TestCaseSource(nameof(Attacks))]
    public void Hostile_text_changes_no_element_and_no_attribute_name(string attack) =>
        Assert.That(Skeleton(HostileSample.With(attack, "x").ToHtmlReport()), Is.EqualTo(Skeleton(HostileSample.With("harmless", "x").ToHtmlReport())));

    [Test]
    public void No_text_whatever_changes_an_element_or_an_attribute_name()
    {
        var harmless = Skeleton(HostileSample.With("harmless", "x").ToHtmlReport());
        AnyText.Sample(text => Skeleton(HostileSample.With("." + text, "x").ToHtmlReport()).SequenceEqual(harmless), iter: 150);
    }

    [TestCaseSource(nameof(Attacks))]
    public void Hostile_text_is_shown_as_it_was_written(string attack)
    {
        var page = Parse(HostileSample.With(attack).ToHtmlReport());
        var shown = string.Concat(attack.EnumerateRunes().Select(rune => rune.Value is 0 or 1 or 0x1B ? "\uFFFD" : rune.ToString()));
        Assert.That(page.QuerySelector("h1")!.TextContent, Is.EqualTo(shown));
        Assert.That(page.QuerySelector(".claim")!.TextContent, Is.EqualTo(shown));
        Assert.That(page.QuerySelectorAll("#grid td button").Select(button => button.GetAttribute("aria-label")), Has.Some.Contains($", {shown}, claim 1"));
    }

    [TestCaseSource(nameof(Attacks))]
    public void The_data_holds_no_markup_and_keeps_every_offset(string attack)
    {
        var html = HostileSample.With(attack).ToHtmlReport();
        var start = html.IndexOf("id=\"data\">", StringComparison.Ordinal) + "id=\"data\">".Length;
        var json = html[start..html.IndexOf("</script>", start, StringComparison.Ordinal)];
        Assert.That(json.IndexOfAny(['<', '>', '&', '\u2028', '\u2029', '\0']), Is.EqualTo(-1));
        var data = JsonDocument.Parse(json).RootElement;
        var passage = data.GetProperty("claims")[0].GetProperty("cells").EnumerateArray()
            .SelectMany(cell => cell.GetProperty("articles").EnumerateArray())
            .First(article => article.TryGetProperty("passages", out _)).GetProperty("passages")[0];
        var window = data.GetProperty("windows")[passage.GetProperty("window").GetInt32()].GetProperty("text").GetString()!;
        var range = passage.GetProperty("sentence");
        Assert.That(window[range[0].GetInt32()..range[1].GetInt32()], Is.EqualTo(attack.Replace("\uD83C!", "\uFFFD!", StringComparison.Ordinal) + " stands in a sentence."));
    }

    [Test]
    public void Text_that_turns_the_direction_of_writing_stays_inside_its_own_element()
    {
        const string turning = "\u202Egnp.exe";
        var page = Parse(HostileSample.With(turning).ToHtmlReport());
        var loose = page.QuerySelectorAll("body *").Where(element => element.TagName is not ("SCRIPT" or "STYLE"))
            .Where(element => element.ChildNodes.OfType<IText>().Any(text => text.Data.Contains('\u202E')))
            .Where(element => element.TagName != "BDI" && element.GetAttribute("dir") != "auto")
            .Select(element => element.OuterHtml)
            .ToList();
        Assert.That(loose, Is.Empty);
    }

    [TestCase("javascript:alert(1)")]
    [TestCase(" JaVaScRiPt:alert(1)")]
    [TestCase("java\nscript:alert(1)")]
    [TestCase("data:text/html,<script>alert(1)</script>")]
    [TestCase("vbscript:x")]
    [TestCase("file:///etc/passwd")]
    [TestCase("/relative")]
    [TestCase("//host/path")]
    [TestCase("")]
    public void An_address_that_is_not_of_the_web_never_becomes_a_link(string url)
    {
        Assert.That(HtmlText.SafeUrl(url), Is.Null);
        Assert.That(Parse(HostileSample.With("text", url).ToHtmlReport()).QuerySelectorAll("main a"), Is.Empty);
    }

    [Test]
    public void A_web_address_is_linked_in_its_canonical_form() =>
        Assert.That(HtmlText.SafeUrl("HTTPS://Example.org/a b\"<'>?q=1&r=ü"), Is.EqualTo("https://example.org/a%20b%22%3C'%3E?q=1&r=%C3%BC"));

    /// <summary>The elements with the names of their attributes, without any text or value.</summary>
    private static List<string> Skeleton(string html) =>
        [.. Parse(html).All.Select(element => $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name).Order(StringComparer.Ordinal))}")];

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
