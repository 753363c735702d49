using CsCheck;

namespace Compare;

[TestFixture]
internal sealed class EventGrouperTests
{
    [Test]
    public void Articles_of_one_event_are_found_and_the_largest_event_comes_first()
    {
        var groups = MixedFolder.Corpus.Group();
        Assert.Multiple(() =>
        {
            Assert.That(groups.Ids(), Is.EqualTo(new[] { "abc", "de", "f" }));
            Assert.That(groups.Select(group => group.Corpus.Event.Id), Is.EqualTo(new[] { "e01", "e02", "e03" }));
            Assert.That(groups[1].Corpus.Event.Title, Is.AnyOf("Lithium mine at Hallstein approved", "Hallstein farmers to sue over mine"));
            Assert.That(groups[2].Corpus.Event.Title, Is.EqualTo("Museum of clocks shuts its doors"));
            Assert.That(groups[0].Corpus.Outlets.Select(outlet => outlet.Name), Is.EqualTo(new[] { "Bell", "Echo", "Star" }));
            Assert.That(groups[1].Corpus.FilesFound, Is.EqualTo(2));
        });
    }

    [Test]
    public void A_member_says_how_well_it_fits_and_which_event_is_nearest()
    {
        var groups = MixedFolder.Corpus.Group();
        Assert.Multiple(() =>
        {
            Assert.That(groups[0].Members.Select(member => member.Score!.Value), Is.Ordered.Descending.And.All.InRange(0.16, 1));
            Assert.That(groups[0].Corpus.Event.Title, Is.EqualTo(groups[0].Members[0].Article.Text.Split("\n")[0]), "the title is that of the article nearest to all");
            Assert.That(groups[1].Members.Select(member => member.Score).Distinct().Count(), Is.EqualTo(1), "two articles have one score");
            Assert.That(groups[2].Members.Single().Score, Is.Null);
            Assert.That(groups.SelectMany(group => group.Members).Where(member => member.NearestEvent is not null).Select(member => member.NearestScore!.Value), Is.All.GreaterThan(0).And.All.LessThan(0.16));
            Assert.That(groups.SelectMany(group => group.Members.Select(member => member.NearestEvent != group.Corpus.Event.Id)), Is.All.True);
        });
    }

    [Test]
    public void The_order_of_articles_changes_nothing() => Gen.Shuffle(MixedFolder.Corpus.Articles.ToArray()).Sample(
        articles => Assert.That(GroupRecords.Of(SmallCorpus.Of(articles).Group()), Is.EqualTo(GroupRecords.Of(MixedFolder.Corpus.Group()))), iter: 20);

    [Test]
    public void Every_article_is_in_one_event() => Gen.Select(Scraps.Texts(12).Array[0, 12], Gen.Double[0.01, 1]).Sample(
        (texts, threshold) =>
        {
            var corpus = MixedFolder.Of([.. texts.Select((text, index) => ($"t{index}", "Bell", text))]);
            var groups = corpus.Group(new GroupingOptions { Threshold = threshold });
            Assert.That(groups.SelectMany(group => group.Corpus.Articles.Select(article => article.Id)), Is.EquivalentTo(corpus.Articles.Select(article => article.Id)));
            Assert.That(groups.SelectMany(group => group.Members.Select(member => member.Score ?? 0)), Is.All.InRange(0, 1));
        },
        iter: 200);

    [TestCase(14, "", "abc de f")]
    [TestCase(14, "a=1 b=1 c=2", "abc de f")]
    [TestCase(14, "a=1 b=200 c=400", "de a b c f")]
    [TestCase(14, "a=1 c=200", "abc de f")]
    [TestCase(0, "a=1 b=200 c=400", "abc de f")]
    [TestCase(10000, "a=1 b=200 c=400", "abc de f")]
    public void Days_apart_part_events_and_an_article_without_a_time_is_judged_by_its_text(double window, string days, string expected)
    {
        var times = days.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(entry => entry.Split('='))
            .ToDictionary(entry => entry[0], entry => new PublicationTime(new DateTime(2023, 1, 1).AddDays(int.Parse(entry[1], null)), TimePrecision.Day, TimeSpan.Zero));
        var corpus = SmallCorpus.Of([.. MixedFolder.Corpus.Articles.Select(article => article with { Published = times.GetValueOrDefault(article.Id) })]);
        Assert.That(string.Join(' ', corpus.Group(new GroupingOptions { WindowDays = window }).Ids()), Is.EqualTo(expected));
    }

    [Test]
    public void Of_events_of_one_size_the_earlier_one_comes_first()
    {
        var corpus = SmallCorpus.Of([.. MixedFolder.Corpus.Articles.Where(article => "adf".Contains(article.Id, StringComparison.Ordinal)).Select(article => article with { Published = article.Id == "a" ? null : SmallCorpus.October(article.Id == "f" ? 1 : 2) })]);
        Assert.That(corpus.Group().Ids(), Is.EqualTo(new[] { "f", "d", "a" }));
    }

    [Test]
    public void A_folder_of_one_event_stays_one()
    {
        var corpus = SmallCorpus.Of([.. MixedFolder.Corpus.Articles.Take(3)]);
        Assert.That(corpus.Group().Ids(), Is.EqualTo(new[] { "abc" }));
    }

    [Test]
    public void Spellings_of_a_name_are_one_word()
    {
        var one = MixedFolder.Of(("a", "Bell", "Mashal in Lorn\n\nMashal spoke."), ("b", "Star", "Meshaal: no\n\nMeshaal left."));
        var other = MixedFolder.Of(("a", "Bell", "Mashal in Lorn\n\nMashal spoke."), ("b", "Star", "Brandt: no\n\nBrandt left."));
        Assert.That((one.Group().Length, other.Group().Length), Is.EqualTo((1, 2)));
    }

    [Test]
    public void What_stands_far_down_an_article_does_not_count()
    {
        var filler = string.Join(' ', Enumerable.Range(0, 220).Select(number => $"word{number}"));
        var corpus = MixedFolder.Of(("a", "Bell", $"Ferry aground\n\n{filler} lithium mine council Hallstein wells"), ("d", "Star", "Lithium mine\n\nLithium mine council Hallstein wells"));
        Assert.That(corpus.Group().Length, Is.EqualTo(2));
    }

    [Test]
    public void Nothing_gives_nothing_and_texts_without_words_stand_alone()
    {
        Assert.That(MixedFolder.Of().Group(), Is.Empty);
        var groups = MixedFolder.Of(("a", "Bell", "…"), ("b", "Star", "…"), ("c", "Star", "the\n\nof and")).Group();
        Assert.That(groups.Ids(), Is.EqualTo(new[] { "a", "b", "c" }));
        Assert.That(groups[0].Corpus.Event.Title, Is.EqualTo("…"));
    }

    [Test]
    public void A_long_first_line_is_cut_to_a_title()
    {
        var article = SmallCorpus.Article("a", "Bell", string.Join(' ', Enumerable.Repeat("harbour", 40))) with { Headline = null };
        Assert.That(SmallCorpus.Of(article).Group()[0].Corpus.Event.Title, Is.EqualTo(string.Join(' ', Enumerable.Repeat("harbour", 15)) + " …"));
    }

    [Test]
    public void More_than_99_events_have_ids_of_three_digits()
    {
        var groups = MixedFolder.Of([.. Enumerable.Range(0, 100).Select(number => ($"t{number:000}", "Bell", $"only{number}"))]).Group();
        Assert.That((groups[0].Corpus.Event.Id, groups[^1].Corpus.Event.Id), Is.EqualTo(("e001", "e100")));
    }

    [Test]
    public void Numbers_out_of_their_range_are_named_together() => Assert.That(
        () => MixedFolder.Corpus.Group(new GroupingOptions { Threshold = 0, WindowDays = -1 }),
        Throws.ArgumentException.With.Message.EqualTo("Threshold is 0, expected above 0 to 1; WindowDays is -1, expected 0 or more"));
}
