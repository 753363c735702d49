using CsCheck;

namespace Compare;

internal sealed class QuotationAlignerTests
{
    private const string Million = "Oleh Tarsenko said the repairs would cost 12.5 million euros.";
    private const string MillionGerman = "Oleh Tarsenko sagte, dass die Reparatur 12,5 Millionen Euro koste.";

    /// <summary>The quotations, each as the articles of its statements: "a b".</summary>
    private static string[] Aligned(params Article[] articles) => Groups(QuotationGold.Align(articles));

    private static string[] Groups(IEnumerable<AlignedQuotation> quotations) => [.. quotations.Select(quotation => string.Join(' ', quotation.Statements.Select(statement => statement.ArticleId)))];

    private static Article Article(string id, string language, string text, int day = 3, string? outlet = null) =>
        SmallCorpus.Article(id, outlet ?? $"Outlet {id}", "\n\n" + text) with { Language = language, Published = SmallCorpus.October(day) };

    [TestCase("de", "Oleh Tarsenko sagte, dass die Reparatur 12,5 Millionen Euro koste.")]
    [TestCase("fr", "Oleh Tarsenko a déclaré que les réparations coûteraient 12,5 millions d'euros.")]
    [TestCase("es", "Oleg Tarsenko dijo que la reparación costará 12,5 millones de euros.")]
    [TestCase("uk", "Олег Тарсенко сказав, що ремонт коштуватиме 12,5 млн євро.")]
    [TestCase("ru", "Олег Тарсенко заявил, что ремонт обойдётся в 12,5 млн евро.")]
    public void A_figure_with_its_unit_links_languages(string language, string sentence)
    {
        var quotation = QuotationGold.Align([Article("a", "en", Million), Article("b", language, sentence)]).Single();
        Assert.That(quotation.Speaker, Does.Match("^Ole[hg] Tarsenko$"));
        Assert.That(quotation.Statements.Select(statement => statement.Shared.Length), Is.All.EqualTo(1));
        Assert.That(quotation.Statements.Select(statement => statement.Differing.Length), Is.All.Zero);
    }

    [TestCase("en", "Oleh Tarsenko said the repairs would cost 30 million euros.")]
    [TestCase("en", "Oleh Tarsenko said the repairs would cost 12.5 million dollars.")]
    [TestCase("de", "Oleh Tarsenko sagte, dass die Reparatur 30 Millionen Euro koste.")]
    [TestCase("de", "Jonas Tarsenko sagte, dass die Reparatur 12,5 Millionen Euro koste.")]
    [TestCase("de", "Oleh Tarsenko sagte, dass die Reparatur nicht 12,5 Millionen Euro koste.")]
    [TestCase("de", "Oleh Tarsenko bestritt, dass die Reparatur 12,5 Millionen Euro koste.")]
    [TestCase("de", "Der Minister sagte, dass die Reparatur 12,5 Millionen Euro koste.")]
    [TestCase("de", "Oleh Tarsenko sagte, dass die Reparatur schwierig sei.")]
    public void Another_figure_speaker_or_a_denial_is_another_statement(string language, string sentence) =>
        Assert.That(Aligned(Article("a", "en", Million), Article("b", language, sentence)), Is.Empty);

    [Test]
    public void Two_statements_of_one_speaker_on_one_day_with_different_figures_are_two_quotations() => Assert.That(
        Aligned(
            Article("a", "en", $"{Million}\n\nTarsenko said the hospitals would cost 30 million euros."),
            Article("b", "de", $"{MillionGerman}\n\nTarsenko sagte, dass die Spitäler 30 Millionen Euro kosten.")),
        Is.EqualTo(new[] { "a b", "a b" }));

    [TestCase(6, true)]
    [TestCase(7, true)]
    [TestCase(8, false)]
    [TestCase(20, false)]
    public void Publications_lie_at_most_three_days_apart(int day, bool isOne) =>
        Assert.That(Aligned(Article("a", "en", Million), Article("b", "de", MillionGerman, day)), isOne ? Is.Not.Empty : Is.Empty);

    [Test]
    public void The_days_between_publications_are_an_option() =>
        Assert.That(QuotationGold.Align([Article("a", "en", Million), Article("b", "de", MillionGerman, 5)], new CoverageOptions { QuotationDays = 0 }), Is.Empty);

    [TestCase("14 October", "14. Oktober", true)]
    [TestCase("14 October", "15. Oktober", false)]
    [TestCase("14 October", "Samstag", true)]
    [TestCase("14 October", "Montag", false)]
    public void Days_in_the_words_must_not_contradict_each_other(string english, string german, bool isOne) => Assert.That(
        Aligned(
            Article("a", "en", $"Oleh Tarsenko said 12.5 million euros would be paid on {english}."),
            Article("b", "de", $"Oleh Tarsenko sagte, dass am {german} 12,5 Millionen Euro bezahlt werden.")),
        isOne ? Is.Not.Empty : Is.Empty);

    [Test]
    public void A_day_links_statements_with_a_name_beside_it_the_day_of_publication_does_not()
    {
        string[] Named(string english, string german, string place) => Aligned(
            Article("a", "en", $"Oleh Tarsenko said the bridge of {place} would open on {english}."),
            Article("b", "de", $"Oleh Tarsenko sagte, dass die Brücke von Lindquay am {german} öffne."));
        Assert.That(Named("29 October", "29. Oktober", "Lindquay"), Is.Not.Empty);
        Assert.That(Named("29 October", "29. Oktober", "Marlow"), Is.Empty);
        Assert.That(Named("3 October", "3. Oktober", "Lindquay"), Is.Empty);
    }

    [TestCase("2023-10-31", "31 October", "31. Oktober", false)]
    [TestCase("2024-01-01", "31 December", "31. Dezember", false)]
    [TestCase("2024-01-01", "29 December", "29. Dezember", true)]
    [TestCase("2023-10-14", "14 October 2019", "14. Oktober 2019", true)]
    public void The_day_of_publication_tells_little_at_the_end_of_months_and_years_too(string published, string english, string german, bool isOne)
    {
        var time = PublicationTime.TryParse(published);
        Assert.That(
            Aligned(
                Article("a", "en", $"Oleh Tarsenko said the bridge of Lindquay opened on {english}.") with { Published = time },
                Article("b", "de", $"Oleh Tarsenko sagte, dass die Brücke von Lindquay am {german} öffnete.") with { Published = time }),
            isOne ? Is.Not.Empty : Is.Empty);
    }

    [Test]
    public void Who_says_nothing_makes_no_statement()
    {
        var segmented = ArticleSegmenter.Segment(Article("a", "en", Million));
        var silent = segmented with { Sentences = [.. segmented.Sentences.Select(sentence => sentence with { Attributions = [.. sentence.Attributions.Select(attribution => attribution with { Content = [] })] })] };
        Assert.That(StatementReader.Read(segmented, null), Is.Not.Empty);
        Assert.That(StatementReader.Read(silent, null), Is.Empty);
    }

    [Test]
    public void Not_less_than_denies_nothing() => Assert.That(
        Aligned(
            Article("a", "en", "Oleh Tarsenko said no fewer than 43 workers had arrived."),
            Article("b", "uk", "Олег Тарсенко сказав, що прибуло не менше 43 працівників.")),
        Is.Not.Empty);

    [TestCase("two", "zwei", false)]
    [TestCase("40", "40", false)]
    [TestCase("43", "43", true)]
    public void A_bare_count_links_only_where_it_is_neither_small_nor_round(string english, string german, bool isOne) => Assert.That(
        Aligned(
            Article("a", "en", $"Oleh Tarsenko said {english} workers had arrived."),
            Article("b", "de", $"Oleh Tarsenko sagte, dass {german} Arbeiter gekommen seien.")),
        isOne ? Is.Not.Empty : Is.Empty);

    [Test]
    public void Killed_are_not_injured() => Assert.That(
        Aligned(
            Article("a", "en", "Oleh Tarsenko said 43 injured had arrived."),
            Article("b", "uk", "Олег Тарсенко сказав, що прибуло 43 загиблих.")),
        Is.Empty);

    [Test]
    public void Names_link_languages_where_there_are_two()
    {
        string[] Named(string english, string german) => Aligned(
            Article("a", "en", $"Oleh Tarsenko said engineers from {english} would follow."),
            Article("b", "de", $"Oleh Tarsenko sagte, dass Fachleute aus {german} folgen werden."));
        Assert.That(Named("Lindquay and Marlow", "Lindquay und Marlow"), Is.Not.Empty);
        Assert.That(Named("Lindquay", "Lindquay"), Is.Empty);
        Assert.That(Named("Lindquay and Marlow with 30 million euros", "Lindquay und Marlow mit 40 Millionen Euro"), Is.Empty);
        Assert.That(Named("Lindquay and Marlow with 30 million euros", "Lindquay und Marlow mit Geld"), Is.Not.Empty);
    }

    [Test]
    public void Inside_one_language_words_link_but_the_same_words_are_no_translation()
    {
        var first = Article("a", "en", "\"The old lock held all night because the crew opened every gate,\" Tomas Lindgard said.");
        Assert.That(Aligned(first, Article("b", "en", "Tomas Lindgard said the old lock had survived the night since all its gates were opened by the crew.")), Is.EqualTo(new[] { "a b" }));
        Assert.That(Aligned(first, Article("b", "en", "Tomas Lindgard said the crew would be paid for the night.")), Is.Empty);
        Assert.That(Aligned(first, Article("b", "en", "Tomas Lindgard said: \"The old lock held all night because the crew opened every gate.\"")), Is.Empty);
    }

    [Test]
    public void One_outlet_alone_makes_no_quotation() =>
        Assert.That(Aligned(Article("a", "en", Million, outlet: "Both"), Article("b", "de", MillionGerman, outlet: "both")), Is.Empty);

    [Test]
    public void A_figure_beside_a_shared_one_that_differs_is_shown()
    {
        var articles = new[]
        {
            Article("a", "en", "Oleh Tarsenko said the repairs would cost 12.5 million euros and 43 percent were paid."),
            Article("b", "de", "Oleh Tarsenko sagte, dass die Reparatur 12,5 Millionen Euro koste und 45 Prozent bezahlt seien."),
        };
        var statements = QuotationGold.Align(articles).Single().Statements;
        Assert.That(statements.Zip(articles, (statement, article) => statement.Shared.Single().Of(article.Text)), Is.EqualTo(new[] { "12.5 million euros", "12,5 Millionen Euro" }));
        Assert.That(statements.Zip(articles, (statement, article) => statement.Differing.Single().Of(article.Text)), Is.EqualTo(new[] { "43 percent", "45 Prozent" }));
    }

    [Test]
    public void No_statement_leads_from_one_to_another_that_contradicts_it() => Assert.That(
        Aligned(
            Article("a", "en", "Oleh Tarsenko said 12.5 million euros and 43 percent would be paid on 14 October."),
            Article("b", "de", "Oleh Tarsenko sagte, dass 12,5 Millionen Euro und 43 Prozent bezahlt werden."),
            Article("c", "fr", "Oleh Tarsenko a déclaré que 12,5 millions d'euros et 43 % seront payés le 20 octobre.")),
        Is.EqualTo(new[] { "a b" }));

    [Test]
    public void A_statement_without_a_time_needs_more_in_common()
    {
        var german = Article("b", "de", "Oleh Tarsenko sagte, dass 43 Arbeiter gekommen seien.") with { Published = null };
        Assert.That(Aligned(Article("a", "en", "Oleh Tarsenko said 43 workers had arrived."), german), Is.Empty);
        Assert.That(Aligned(Article("a", "en", Million), Article("b", "de", MillionGerman) with { Published = null }), Is.Not.Empty);
    }

    [TestCase(WireChoice.Once, new[] { "a c" })]
    [TestCase(WireChoice.Each, new[] { "a b c" })]
    [TestCase(WireChoice.Drop, new[] { "a c" })]
    public void A_copied_statement_counts_as_wire_says(WireChoice wire, string[] expected)
    {
        var quotations = QuotationGold.Align(
            [Article("a", "en", Million), Article("b", "en", Million), Article("c", "de", MillionGerman)],
            new CoverageOptions { Wire = wire },
            [new ArticleCopy("b", "a", CopyKind.Wire, 1)]);
        Assert.That(Groups(quotations), Is.EqualTo(expected));
    }

    [TestCase(WireChoice.Once, 1)]
    [TestCase(WireChoice.Drop, 0)]
    public void The_text_of_an_agency_that_is_not_at_hand_stands_once_for_it(WireChoice wire, int expected) => Assert.That(
        QuotationGold.Align(
            [Article("a", "en", Million), Article("b", "de", MillionGerman)],
            new CoverageOptions { Wire = wire },
            [new ArticleCopy("a", null, CopyKind.Agency, null) { Passages = [new CopiedPassage(new TextSpan(0, Million.Length + 2), null, 10)] }]),
        Has.Length.EqualTo(expected));

    [Test]
    public void Of_versions_the_last_speaks()
    {
        Article[] articles = [Article("a", "en", Million, outlet: "One"), Article("a2", "en", "Oleh Tarsenko said nothing had been paid.", outlet: "One"), Article("b", "de", MillionGerman)];
        var series = new SeriesIndex([.. articles], [new ArticleSeries(SeriesKind.Versions, ["a", "a2"])]);
        Assert.That(new QuotationAligner(CoverageOptions.Default).Align(articles.Select(ArticleSegmenter.Segment), [], series), Is.Empty);
    }

    [Test]
    public void The_order_of_the_articles_changes_nothing()
    {
        var articles = QuotationGold.Articles(QuotationGold.Read("power-station"));
        var expected = Groups(QuotationGold.Align(articles));
        Gen.Shuffle(articles.ToArray()).Sample(shuffled => Groups(QuotationGold.Align(shuffled)).SequenceEqual(expected), iter: 30);
    }

    [Test]
    public void Many_statements_with_one_figure_make_few_pairs()
    {
        var texts = Enumerable.Range(0, 400).Select(number => Article($"a{number:000}", "en", Million)).ToArray();
        var statements = texts.SelectMany(article => StatementReader.Read(ArticleSegmenter.Segment(article), article.Published)).ToList();
        var counts = statements.SelectMany(details => details.Words.Concat(details.Names)).GroupBy(word => word.Key).ToDictionary(group => group.Key, group => group.Count());
        Assert.That(statements, Has.Count.EqualTo(400));
        Assert.That(StatementPairs.Of(statements, [.. Enumerable.Range(0, 400)], counts).Count(), Is.InRange(1, 400 * 24));
    }

    [Test]
    public void An_article_has_one_statement_in_a_quotation() => Assert.That(
        Aligned(Article("a", "en", $"{Million}\n\nTarsenko said 12.5 million euros were needed."), Article("b", "de", MillionGerman)),
        Is.EqualTo(new[] { "a b" }));

    [Test]
    public void Names_that_most_statements_hold_tell_nothing()
    {
        Article[] Pair(string english) =>
        [
            Article("a", "en", $"Oleh Tarsenko said engineers from {english} would follow."),
            Article("b", "de", $"Oleh Tarsenko sagte, dass Fachleute aus {english.Replace("and", "und", StringComparison.Ordinal)} folgen werden."),
        ];
        var others = Enumerable.Range(0, 20).Select(number => Article($"c{number:00}", "fr", $"Anne Girardeau{number} a déclaré que Lindquay et Marlow attendent.")).ToArray();
        Assert.That(Aligned([.. Pair("Lindquay and Marlow"), .. others]).Where(group => group == "a b"), Is.Empty);
        Assert.That(Aligned([.. Pair("Korvets and Tessmar"), .. others]).Where(group => group == "a b"), Is.Not.Empty);
    }

    [Test]
    public void Nothing_gives_nothing() => Assert.That(Aligned(), Is.Empty);
}
