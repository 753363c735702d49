namespace Compare.Tests;

[TestFixture]
internal sealed class WordFamiliesTests
{
    [TestCase("died", "fatal")]
    [TestCase("killed", "deaths")]
    [TestCase("policemen", "officer", false)]
    [TestCase("policemen", "cops")]
    [TestCase("gunmen", "shooter")]
    [TestCase("hoax", "fabricated")]
    [TestCase("footage", "videos")]
    [TestCase("photographed", "images")]
    [TestCase("attorney", "lawyers")]
    [TestCase("robbed", "stole")]
    [TestCase("missile", "rockets")]
    [TestCase("russia", "russian")]
    [TestCase("u.s.", "american")]
    [TestCase("ukrainian", "ukraine")]
    [TestCase("aeroplane", "airliner", false)]
    [TestCase("aeroplane", "jets")]
    [TestCase("blaze", "fires")]
    [TestCase("tweeted", "twitter")]
    [TestCase("begun", "started")]
    [TestCase("arrested", "convicted", false)]
    [TestCase("arrested", "charged", false)]
    [TestCase("injured", "killed", false)]
    [TestCase("killed", "murdered", false)]
    [TestCase("bought", "sold", false)]
    [TestCase("proposed", "approved", false)]
    [TestCase("man", "woman", false)]
    [TestCase("boy", "man", false)]
    [TestCase("police", "army", false)]
    [TestCase("rape", "molest", false)]
    [TestCase("loan", "lend", false)]
    [TestCase("refugee", "migrant", false)]
    [TestCase("hurricane", "tornado", false)]
    [TestCase("nigeria", "niger", false)]
    [TestCase("confirmed", "denied", false)]
    public void Kin_are_words_that_report_the_same_fact(string wordA, string wordB, bool kin = true)
    {
        Assert.That(WordFamilies.AreKin(Stemmer.Stem(wordA), Stemmer.Stem(wordB)), Is.EqualTo(kin));
    }

    [Test]
    public void Numbers_run_from_nought_without_gaps_and_every_family_has_at_least_two_words()
    {
        var sizes = WordFamilies.FamilyOf.Values.CountBy(family => family).OrderBy(pair => pair.Key).ToArray();

        Assert.That(sizes.Select(pair => pair.Key), Is.EqualTo(Enumerable.Range(0, sizes.Length)));
        Assert.That(sizes.Select(pair => pair.Value), Is.All.GreaterThanOrEqualTo(2));
        Assert.That(sizes, Has.Length.GreaterThan(1500));
    }

    [Test]
    public void A_word_is_not_its_own_kin_and_unlisted_words_have_none()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(WordFamilies.AreKin("polic", "polic"), Is.False);
            Assert.That(WordFamilies.AreKin("harbourmast", "lighthous"), Is.False);
        }
    }

    /// <summary>Frequent words whose stem is that of a quite different word must stay out of every family and every pair.</summary>
    [TestCase("several", Description = "severe")]
    [TestCase("important", Description = "import")]
    [TestCase("authority", Description = "author, authorize")]
    [TestCase("office", Description = "officer")]
    [TestCase("university", Description = "universe")]
    [TestCase("general", Description = "generate")]
    [TestCase("experience", Description = "experiment")]
    [TestCase("department", Description = "depart")]
    [TestCase("community", Description = "communist, communicate")]
    [TestCase("social", Description = "socialist")]
    [TestCase("emergency", Description = "emerge")]
    [TestCase("according", Description = "accord")]
    [TestCase("quite", Description = "quit")]
    [TestCase("like", Description = "likely")]
    [TestCase("even", Description = "evening")]
    [TestCase("will", Description = "willing")]
    [TestCase("status", Description = "statue")]
    [TestCase("public", Description = "publication")]
    [TestCase("responsible", Description = "response")]
    [TestCase("detect", Description = "detective")]
    [TestCase("organ", Description = "organize")]
    [TestCase("information", Description = "inform")]
    [TestCase("active", Description = "activist")]
    [TestCase("age", Description = "aged")]
    [TestCase("executive", Description = "execution")]
    [TestCase("physical", Description = "physicist")]
    [TestCase("education", Description = "educator")]
    [TestCase("engineer", Description = "engine")]
    [TestCase("heroin", Description = "heroine")]
    [TestCase("marine", Description = "mariner")]
    [TestCase("identity", Description = "identical")]
    [TestCase("terminal", Description = "terminate")]
    [TestCase("product", Description = "production")]
    [TestCase("units", Description = "unite")]
    public void Stems_shared_by_words_of_different_meaning_stay_out_of_the_families(string word)
    {
        Assert.That(WordFamilies.FamilyOf, Does.Not.ContainKey(Stemmer.Stem(word)));
    }

    [TestCase("alive", "dead")]
    [TestCase("survived", "died")]
    [TestCase("boys", "girl")]
    [TestCase("son", "daughters")]
    [TestCase("guilty", "innocent")]
    [TestCase("accepted", "rejected")]
    [TestCase("won", "lost")]
    [TestCase("rose", "fell")]
    [TestCase("before", "after")]
    [TestCase("northern", "south")]
    [TestCase("deliberately", "accident")]
    [TestCase("confirmed", "denies")]
    [TestCase("detained", "released")]
    [TestCase("open", "closed")]
    [TestCase("first", "last")]
    [TestCase("dead", "deceased", false)]
    [TestCase("arrested", "convicted", false)]
    [TestCase("boy", "daughter", false)]
    [TestCase("true", "true", false)]
    public void Opposites_contradict_each_other_both_ways(string wordA, string wordB, bool opposed = true)
    {
        var (stemA, stemB) = (Stemmer.Stem(wordA), Stemmer.Stem(wordB));

        Assert.That(WordFamilies.AreOpposed(stemA, stemB), Is.EqualTo(opposed));
        Assert.That(WordFamilies.AreOpposed(stemB, stemA), Is.EqualTo(opposed));
    }

    [Test]
    public void Every_pair_of_opposites_is_listed_both_ways_and_none_stands_within_a_family()
    {
        var oneWay = WordFamilies.Opposites.Where(pair => !WordFamilies.AreOpposed(pair.Item2, pair.Item1));
        var kin = WordFamilies.Opposites.Where(pair => WordFamilies.AreKin(pair.Item1, pair.Item2));

        Assert.That(oneWay, Is.Empty);
        Assert.That(kin, Is.Empty);
        Assert.That(WordFamilies.Opposites, Has.Count.GreaterThan(2000));
    }

    [TestCase("# heading\nfire blaze\nlonely\n", "F.txt, line 3: expected at least two words in a family.")]
    [TestCase("fire blaze\n\nfires inferno", "F.txt, line 3: 'fires' has the stem of 'fire' in line 1.")]
    [TestCase("protest protester", "F.txt, line 1: 'protester' has the stem of 'protest' in line 1.")]
    [TestCase("Fire blaze", "F.txt, line 1: 'Fire' is not a lower-case word.")]
    [TestCase("blaze incendie\u0301", "F.txt, line 1: 'incendie\u0301' is not a lower-case word.")]
    public void A_malformed_family_is_refused_with_its_line(string text, string message)
    {
        using var reader = new StringReader(text);

        Assert.That(() => WordFamilies.ReadFamilies(reader, "F.txt"), Throws.InvalidOperationException.With.Message.EqualTo(message));
    }

    [TestCase("alive dead", "A.txt, line 1: expected words on both sides of one '|'.")]
    [TestCase("alive |", "A.txt, line 1: expected words on both sides of one '|'.")]
    [TestCase("a | b | c", "A.txt, line 1: expected words on both sides of one '|'.")]
    [TestCase("alive | dead\ndead | alive", "A.txt, line 2: 'dead' and 'alive' are opposed twice.")]
    [TestCase("widow | widower", "A.txt, line 1: 'widow' and 'widower' have one stem.")]
    [TestCase("alive | de4d", "A.txt, line 1: 'de4d' is not a lower-case word.")]
    public void A_malformed_pair_of_opposites_is_refused_with_its_line(string text, string message)
    {
        using var reader = new StringReader(text);

        Assert.That(() => WordFamilies.ReadOpposites(reader, "A.txt"), Throws.InvalidOperationException.With.Message.EqualTo(message));
    }

    [Test]
    public void Headings_and_empty_lines_count_as_lines_but_not_as_families()
    {
        using var reader = new StringReader("# People\n\nboy lad\n# Fire\nfire blaze\n");

        var families = WordFamilies.ReadFamilies(reader, "F.txt");

        Assert.That(families, Has.Count.EqualTo(4));
        Assert.That(families["lad"], Is.Zero);
        Assert.That(families[Stemmer.Stem("blazing")], Is.EqualTo(1));
    }
}
