using CsCheck;

namespace Compare;

[TestFixture]
internal sealed class PageFiguresTests
{
    private static readonly Gen<string> Words = OneOf("Ferry,", " ", "the pier at Osterhaven was closed on Monday, said the harbour office; nobody was hurt", "\n\t", "x");

    private static readonly Gen<string> Name = OneOf("div", "p", "a", "span", "article", "section", "blockquote cite='x'", "div itemprop='articleBody'", "aside class='related'", "div class='comments'");

    private static readonly Gen<string> Tree = Gen.Recursive<string>((depth, inner) => depth == 5
        ? Words
        : Gen.Frequency((1, Words), (4, Gen.Select(Name, inner.List[0, 4], (name, parts) => $"<{name}>{string.Concat(parts)}</{name.Split(' ')[0]}>"))));

    private static Gen<string> OneOf(params string[] values) => Gen.OneOf([.. values.Select(Gen.Const)]);

    [Test]
    public void What_is_left_after_cleaning_has_the_figures_of_a_new_count()
    {
        Tree.List[1, 6].Sample(
            parts =>
            {
                var page = PageParser.Parse($"<body>{string.Concat(parts)}<p>{new string('a', 300)}</p></body>");
                var left = PageCleaner.RemoveFurniture(page.Body!, PageElements.Of(page));
                return Described(left).SequenceEqual(Described(PageFigures.Of(page.Body!, 0)), StringComparer.Ordinal);
            },
            iter: 300);
    }

    [Test]
    public void Text_is_counted_for_every_element_around_it()
    {
        var page = PageParser.Parse("<body><div>One, two <a>three</a></div><nav><a>four</a></nav></body>");
        var left = PageCleaner.RemoveFurniture(page.Body!, PageElements.Of(page));
        Assert.Multiple(() =>
        {
            Assert.That(left.All.Select(own => own.Element.LocalName), Is.EqualTo(["body", "div", "a"]));
            Assert.That(left.All.Select(own => (own.Text, own.Links, own.Own, own.Commas)), Is.EqualTo([(12, 1, 0, 0), (12, 1, 7, 1), (5, 1, 0, 0)]));
        });
    }

    [TestCase("articleBody story_text2lead", new[] { "article", "body", "story", "text", "lead" })]
    [TestCase("IMAGECaption ÉtéChaud", new[] { "imagecaption", "été", "chaud" })]
    [TestCase("--12--", new string[0])]
    public void Names_are_split_at_capitals_and_at_what_is_no_letter(string name, string[] words) =>
        Assert.That(ElementNames.Words(name), Is.EqualTo(words));

    private static IEnumerable<string> Described(PageFigures figures) => figures.All.Select(own =>
        $"{own.Index}-{own.End} {own.Element.LocalName} in {own.Parent?.Index}: {own.Text} {own.Links} {own.LinkShare} {own.Paragraphs} {own.Own} {own.Commas} {own.Prose} {own.LargestArticle} {own.HoldsBody} {own.HoldsEmbed}");
}
