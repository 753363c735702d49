using System.Collections.Immutable;
using CsCheck;

namespace Compare;

[TestFixture]
internal sealed class CopyFinderTests
{
    private const double Share = 0.8;

    private static readonly string Story = Sentences(1, 12);

    private static string Sentences(int seed, int count)
    {
        var random = new Random(seed);
        return string.Join(" ", Enumerable.Range(0, count).Select(_ => string.Join(" ", Enumerable.Range(0, 12).Select(_ => "w" + random.Next(4000))) + "."));
    }

    private static Article ArticleOf(string id, string outlet, string text, string? published = null, string headline = "A headline", string? byline = null)
    {
        var assembled = TextAssembler.Assemble(new SourceBlock(BlockKind.Headline, headline, 0, false), [.. text.Split("\n\n").Select(paragraph => new SourceBlock(BlockKind.Paragraph, paragraph, 0, false))]);
        return new Article { Id = id, File = id + ".txt", Outlet = new Outlet(outlet), Text = assembled.Text, Blocks = assembled.Blocks, Headline = headline, Byline = byline, Published = TimeReader.Read(published) };
    }

    private static ImmutableArray<ArticleCopy> Find(params Article[] articles) => Find(articles, []);

    private static ImmutableArray<ArticleCopy> Find(IEnumerable<Article> articles, string[] otherOutlets) => CopyFinder.Find(
        new Corpus
        {
            Event = new NewsEvent("e", "e"),
            Articles = [.. articles],
            Outlets = [.. articles.Select(article => article.Outlet).Concat(otherOutlets.Select(name => new Outlet(name))).DistinctBy(outlet => outlet.Name)],
        },
        Share);

    [Test]
    public void The_same_text_in_two_outlets_is_wire_copy_of_the_earlier_one()
    {
        var copies = Find(ArticleOf("a", "Post", Story, "2023-10-27"), ArticleOf("b", "Ledger", Story, "2023-10-26", "Another headline"), ArticleOf("c", "Echo", Sentences(2, 12)));
        Assert.That(copies, Is.EqualTo(new[] { new ArticleCopy("a", "b", CopyKind.Wire, 1) }));
    }

    [Test]
    public void A_shortened_text_is_a_copy_with_the_share_of_its_words()
    {
        var copies = Find(ArticleOf("a", "Post", Story, "2023-10-26"), ArticleOf("b", "Ledger", Story[..(Story.Length / 2)] + " And some of its own.", "2023-10-27"));
        Assert.Multiple(() =>
        {
            Assert.That(copies.Select(copy => (copy.ArticleId, copy.OriginalId, copy.Kind)), Is.EqualTo(new[] { ("b", "a", CopyKind.Wire) }));
            Assert.That(copies[0].Share, Is.InRange(0.85, 0.99));
        });
    }

    [Test]
    public void Texts_on_one_event_in_own_words_are_no_copies()
    {
        Assert.That(Find(ArticleOf("a", "Post", Story), ArticleOf("b", "Ledger", Sentences(1, 5) + " " + Sentences(3, 8))), Is.Empty);
    }

    [Test]
    public void The_same_text_twice_in_one_outlet_is_a_duplicate_whatever_its_punctuation()
    {
        var copies = Find(ArticleOf("a", "Post", Story), ArticleOf("b", "post", Story.ToUpperInvariant().Replace(".", " !", StringComparison.Ordinal)));
        Assert.That(copies, Is.EqualTo(new[] { new ArticleCopy("b", "a", CopyKind.Duplicate, 1) }));
    }

    [Test]
    public void A_corrected_version_in_one_outlet_is_no_duplicate()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Find(ArticleOf("a", "Post", Story), ArticleOf("b", "Post", Story + " Correction: seven, not five.")), Is.Empty);
            Assert.That(Find(ArticleOf("a", "Post", Story), ArticleOf("b", "Post", Story, headline: "Another headline")), Is.Empty);
        });
    }

    [Test]
    public void The_outlet_that_others_credit_is_the_original()
    {
        var wire = ArticleOf("z", "Meridian Wire", Story, "2023-10-27");
        Assert.Multiple(() =>
        {
            Assert.That(Find(ArticleOf("a", "Post", "TOWN (Meridian Wire) - " + Story, "2023-10-26"), wire).Single().OriginalId, Is.EqualTo("z"));
            Assert.That(Find(ArticleOf("a", "Post", Story, "2023-10-26", byline: "Meridian Wire and staff"), wire).Single().OriginalId, Is.EqualTo("z"));
            Assert.That(Find(ArticleOf("a", "Post", Story + "\n\n(Meridian Wire)", "2023-10-26"), wire).Single().OriginalId, Is.EqualTo("z"));
            Assert.That(Find(ArticleOf("a", "Post", Story + " Meridian Wire said so too, in a report on Friday.", "2023-10-26"), wire).Single().OriginalId, Is.EqualTo("a"));
        });
    }

    [Test]
    public void A_credited_outlet_without_an_article_leaves_the_choice_to_time()
    {
        var copies = Find([ArticleOf("b", "Post", Story, "2023-10-26T08:00Z", byline: "Northline"), ArticleOf("a", "Ledger", Story, "2023-10-26T09:00Z")], ["Northline"]);
        Assert.That(copies.Single(), Is.EqualTo(new ArticleCopy("a", "b", CopyKind.Wire, 1)));
    }

    [Test]
    public void Undated_articles_never_come_first_and_uncertain_times_fall_to_the_lowest_id()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Find(ArticleOf("a", "Post", Story), ArticleOf("b", "Ledger", Story, "2023-10-26")).Single().OriginalId, Is.EqualTo("b"));
            Assert.That(Find(ArticleOf("a", "Post", Story, "2023-10-26T12:00Z"), ArticleOf("b", "Ledger", Story, "2023-10-26")).Single().OriginalId, Is.EqualTo("a"));
        });
    }

    [Test]
    public void Short_texts_are_compared_too()
    {
        Assert.That(Find(ArticleOf("a", "Post", "No comment."), ArticleOf("b", "Ledger", "No comment."), ArticleOf("c", "Echo", "No comment today.")), Has.Length.EqualTo(1));
    }

    [Test]
    public void Text_without_spaces_is_compared_by_characters()
    {
        const string text = "港务局周一表示旧码头将继续关闭直到潜水员检查其桩柱为止目前没有人员受伤市政府说将在春天作出决定";
        Assert.That(Find(ArticleOf("a", "Post", text), ArticleOf("b", "Ledger", text[..30])).Single(), Is.EqualTo(new ArticleCopy("b", "a", CopyKind.Wire, 1)));
    }

    [Test]
    public void The_order_of_articles_changes_nothing_and_no_original_is_a_copy() =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 4], Gen.Int[0, 3], Gen.Int[0, 2]).Array[0, 9].Select(Gen.Int[0, 1000]).Sample((parts, seed) =>
        {
            var articles = parts.Select((part, i) => ArticleOf(
                "a" + i,
                "Outlet" + part.Item2,
                Sentences(part.Item1, 8) + (part.Item3 == 0 ? "" : " " + Sentences(100 + part.Item3, 1)),
                part.Item4 == 0 ? null : $"2023-10-{10 + part.Item4}")).ToList();
            var copies = Find(articles, []);
            var random = new Random(seed);
            var shuffled = Find(articles.OrderBy(_ => random.Next()).ToList(), []);
            return copies.SequenceEqual(shuffled)
                && copies.Select(copy => copy.ArticleId).Distinct().Count() == copies.Length
                && !copies.Select(copy => copy.OriginalId).Intersect(copies.Select(copy => copy.ArticleId)).Any()
                && copies.All(copy => copy.Share is > 0 and <= 1);
        });

    [Test]
    public void The_index_finds_what_comparing_all_pairs_finds()
    {
        var articles = Enumerable.Range(0, 120).Select(i => ArticleOf($"a{i:D3}", $"Outlet{i}", Sentences(i % 20, 10) + " " + Sentences(500 + i, i % 3))).ToList();
        var texts = articles.Select(ShingledText.Of).ToList();
        var naive = (from a in Enumerable.Range(0, texts.Count) from b in Enumerable.Range(a + 1, texts.Count - a - 1) where Math.Max(texts[a].ShareIn(texts[b]), texts[b].ShareIn(texts[a])) >= Share select (a, b)).ToList();
        Assert.That(naive, Is.SubsetOf(CopyCandidates.Find(texts)));
        Assert.That(naive, Has.Count.GreaterThan(200));
    }

    [Test]
    public void Two_thousand_articles_take_seconds()
    {
        var articles = Enumerable.Range(0, 2000).Select(i => ArticleOf($"a{i:D4}", $"Outlet{i % 40}", Sentences(i % 5 == 0 ? 1 : 10 + i, 40) + " " + Sentences(9000, 2), i == 1000 ? "2023-10-24" : "2023-10-26")).ToList();
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var copies = Find(articles, []);
        TestContext.Out.WriteLine($"{clock.ElapsedMilliseconds} ms");
        Assert.Multiple(() =>
        {
            Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(15)));
            Assert.That(copies, Has.Length.EqualTo(399));
            Assert.That(copies.Select(copy => copy.OriginalId), Has.All.EqualTo("a1000"));
        });
    }
}
