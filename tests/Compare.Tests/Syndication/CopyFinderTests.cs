using System.Collections.Immutable;
using CsCheck;

namespace Compare;

[TestFixture]
internal sealed class CopyFinderTests
{
    private static readonly CopyRule Rule = new(0.6, 30);

    private static readonly string Story = Sentences(1, 12);

    private static string Sentences(int seed, int count)
    {
        var random = new Random(seed);
        return string.Join(" ", Enumerable.Range(0, count).Select(_ => string.Join(" ", Enumerable.Range(0, 12).Select(_ => "w" + random.Next(4000))) + "."));
    }

    private static string[] Words(string text) => text.Split([' ', '.', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private static Article ArticleOf(string id, string outlet, string text, string? published = null, string headline = "A headline", string? byline = null)
    {
        var assembled = TextAssembler.Assemble(new SourceBlock(BlockKind.Headline, headline, 0, false), [.. text.Split("\n\n").Select(paragraph => new SourceBlock(BlockKind.Paragraph, paragraph, 0, false))]);
        return new Article { Id = id, File = id + ".txt", Outlet = new Outlet(outlet), Text = assembled.Text, Blocks = assembled.Blocks, Headline = headline, Byline = byline, Published = TimeReader.Read(published) };
    }

    private static (string, string?, CopyKind, double?) Facts(ArticleCopy copy) => (copy.ArticleId, copy.OriginalId, copy.Kind, copy.Share);

    private static ImmutableArray<ArticleCopy> Find(params Article[] articles) => Find(articles, []);

    private static ImmutableArray<ArticleCopy> Find(IEnumerable<Article> articles, string[] otherOutlets) => CopyFinder.Find(
        new Corpus
        {
            Event = new NewsEvent("e", "e"),
            Articles = [.. articles],
            Outlets = [.. articles.Select(article => article.Outlet).Concat(otherOutlets.Select(name => new Outlet(name))).DistinctBy(outlet => outlet.Name)],
        },
        Rule);

    [Test]
    public void The_same_text_in_two_outlets_is_wire_copy_of_the_earlier_one()
    {
        var copies = Find(ArticleOf("a", "Post", Story, "2023-10-27"), ArticleOf("b", "Ledger", Story, "2023-10-26", "Another headline"), ArticleOf("c", "Echo", Sentences(2, 12)));
        Assert.That(copies.Select(Facts), Is.EqualTo(new[] { ("a", (string?)"b", CopyKind.Wire, (double?)1) }));
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
        Assert.That(Find(ArticleOf("a", "Post", Story), ArticleOf("b", "Ledger", Sentences(1, 2) + " " + Sentences(3, 8))), Is.Empty);
    }

    [Test]
    public void A_longer_article_that_holds_an_earlier_one_whole_took_its_passages()
    {
        var copies = Find(ArticleOf("a", "Post", Story, "2023-10-26T08:00Z"), ArticleOf("b", "Ledger", Sentences(5, 30) + "\n\n" + Story, "2023-10-26T12:00Z"));
        Assert.That(copies.Select(copy => (copy.ArticleId, copy.OriginalId, copy.Kind)), Is.EqualTo(new[] { ("b", (string?)"a", CopyKind.Partial) }));
    }

    [Test]
    public void The_same_text_twice_in_one_outlet_is_a_duplicate_whatever_its_punctuation()
    {
        var copies = Find(ArticleOf("a", "Post", Story), ArticleOf("b", "post", Story.ToUpperInvariant().Replace(".", " !", StringComparison.Ordinal)));
        Assert.That(copies.Select(Facts), Is.EqualTo(new[] { ("b", (string?)"a", CopyKind.Duplicate, (double?)1) }));
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
    public void Two_outlets_that_copy_an_absent_agency_are_one_text_of_that_agency()
    {
        var copies = Find([ArticleOf("b", "Post", Story, "2023-10-26T08:00Z", byline: "Northline"), ArticleOf("a", "Ledger", Story, "2023-10-26T09:00Z")], ["Northline"]);
        Assert.That(copies.Select(copy => (copy.ArticleId, copy.OriginalId, copy.Kind, copy.Share, copy.Credited)), Is.EqualTo(new (string, string?, CopyKind, double?, string?)[]
        {
            ("a", "b", CopyKind.Wire, 1, null),
            ("b", null, CopyKind.Agency, null, "Northline"),
        }));
        Assert.That(copies[1].Passages.Select(passage => (passage.Span.Start, passage.OriginalSpan)), Is.EqualTo(new (int, TextSpan?)[] { (0, null), (12, null) }));
    }

    [Test]
    public void An_article_that_credits_an_agency_of_which_nothing_is_at_hand_says_so_without_passages()
    {
        var copies = Find(ArticleOf("a", "Post", "TOWN (Reuters) - " + Story), ArticleOf("b", "Echo", Sentences(2, 12), byline: "Staff writer"));
        Assert.That(copies.Select(copy => (copy.ArticleId, copy.OriginalId, copy.Kind, copy.Share, copy.Credited, copy.Passages.Length)), Is.EqualTo(new (string, string?, CopyKind, double?, string?, int)[]
        {
            ("a", null, CopyKind.Agency, null, "Reuters", 0),
        }));
    }

    [Test]
    public void An_article_that_takes_passages_over_is_a_partial_copy_with_their_places()
    {
        var taken = Sentences(1, 6);
        var copy = Find(ArticleOf("a", "Wire", Story, "2023-10-26"), ArticleOf("b", "Ledger", Sentences(5, 9) + "\n\n" + taken + "\n\n" + Sentences(6, 9), "2023-10-27")).Single();
        var text = Sentences(5, 9) + "\n\n" + taken + "\n\n" + Sentences(6, 9);
        Assert.Multiple(() =>
        {
            Assert.That((copy.ArticleId, copy.OriginalId, copy.Kind, copy.KeptShare), Is.EqualTo(("b", "a", CopyKind.Partial, 0.5)));
            Assert.That(copy.Share, Is.EqualTo(0.25));
            Assert.That(copy.Passages.Select(passage => passage.Words), Is.EqualTo(new[] { 2, 72 }));
            Assert.That(copy.Passages[1].Span.Of("A headline\n\n" + text), Is.EqualTo(taken.TrimEnd('.')));
            Assert.That(copy.Passages[1].OriginalSpan!.Value.Of("A headline\n\n" + Story), Is.EqualTo(taken.TrimEnd('.')));
        });
    }

    [Test]
    public void A_copy_that_is_cut_reordered_and_edited_is_still_wire_copy()
    {
        var sentences = Story.Split(". ").Take(8).Reverse().Select(sentence => string.Join(" ", sentence.Split(' ').Select((word, at) => at == 5 ? "other" : word)));
        var copy = Find(ArticleOf("a", "Wire", Story, "2023-10-26"), ArticleOf("b", "Ledger", string.Join(". ", sentences), "2023-10-27", "Another headline")).Single();
        Assert.That((copy.ArticleId, copy.OriginalId, copy.Kind), Is.EqualTo(("b", "a", CopyKind.Wire)));
        Assert.That(copy.Share, Is.InRange(0.85, 0.95));
    }

    [Test]
    public void Two_articles_that_quote_the_same_words_do_not_copy_each_other()
    {
        var statement = $"\"{Sentences(9, 8)}\"";
        Assert.That(Find(ArticleOf("a", "Post", Sentences(2, 10) + " " + statement), ArticleOf("b", "Ledger", Sentences(3, 10) + " " + statement)), Is.Empty);
    }

    [Test]
    public void The_original_of_a_whole_copy_is_not_listed_for_the_passages_it_took()
    {
        var mixed = Sentences(5, 9) + "\n\n" + Sentences(1, 6);
        var copies = Find(ArticleOf("a", "Wire", Story, "2023-10-25"), ArticleOf("b", "Ledger", mixed, "2023-10-26"), ArticleOf("c", "Echo", mixed, "2023-10-27"));
        Assert.That(copies.Select(copy => (copy.ArticleId, copy.OriginalId, copy.Kind)), Is.EqualTo(new (string, string?, CopyKind)[] { ("c", "b", CopyKind.Wire) }));
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
        Assert.That(Find(ArticleOf("a", "Post", text), ArticleOf("b", "Ledger", text[..30])).Select(Facts), Is.EqualTo(new[] { ("b", (string?)"a", CopyKind.Wire, (double?)1) }));
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
            var texts = articles.ToDictionary(article => article.Id, article => article.Text);
            return copies.Select(Facts).SequenceEqual(shuffled.Select(Facts))
                && copies.Zip(shuffled).All(pair => pair.First.Passages.SequenceEqual(pair.Second.Passages))
                && copies.All(copy => copy.Passages.All(passage => Words(passage.Span.Of(texts[copy.ArticleId])).Intersect(Words(passage.OriginalSpan!.Value.Of(texts[copy.OriginalId!]))).Any()))
                && copies.Select(copy => copy.ArticleId).Distinct().Count() == copies.Length
                && !copies.Select(copy => copy.OriginalId).Intersect(copies.Select(copy => copy.ArticleId)).Any()
                && copies.All(copy => copy.Share is > 0 and <= 1);
        });

    [Test]
    public void The_index_finds_what_comparing_all_pairs_finds()
    {
        var articles = Enumerable.Range(0, 120).Select(i => ArticleOf($"a{i:D3}", $"Outlet{i}", Sentences(i % 20, 10) + " " + Sentences(500 + i, i % 3))).ToList();
        var texts = articles.Select(ShingledText.Of).ToList();
        var naive = (from a in Enumerable.Range(0, texts.Count) from b in Enumerable.Range(a + 1, texts.Count - a - 1) where Math.Max(texts[a].ShareIn(texts[b]), texts[b].ShareIn(texts[a])) >= 0.6 select (a, b)).ToList();
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
