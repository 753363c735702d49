namespace Compare;

internal sealed class SpeakerNameTests
{
    [TestCase("Volodymyr Selenskyj", "de", "Володимир Зеленський", "uk")]
    [TestCase("Zelensky", "fr", "Володимира Зеленського", "uk")]
    [TestCase("Oleh Tarsenko", "en", "Олег Тарсенко", "ru")]
    [TestCase("Oleh Tarsenko", "en", "Олега Тарсенка", "uk")]
    [TestCase("Jelysaweta Schewalenko", "de", "Yelyzaveta Chevalenko", "fr")]
    [TestCase("Marko Welischtschuk", "de", "Марко Веліщук", "uk")]
    [TestCase("Marko Velichtchouk", "fr", "Marko Velishchuk", "en")]
    [TestCase("Inès Calderano", "fr", "Инес Кальдерано", "ru")]
    [TestCase("O. Brandt", "en", "Oleh Brandt", "en")]
    [TestCase("Selenskyj", "de", "Зеленського", "uk")]
    [TestCase("Brandt", "en", "Ana Brandt", "en")]
    [TestCase("Hafenwart Ana Brandt", "de", "Смотрительница Ана Брандт", "ru")]
    [TestCase("Pedro Salvida", "es", "Pedro Salvida Montero", "es")]
    public void Spellings_of_one_name_fit(string one, string language, string other, string otherLanguage) =>
        Assert.That(Read(one, language).Fits(Read(other, otherLanguage)), Is.True);

    [TestCase("Ana Brandt", "en", "Jonas Brandt", "en")]
    [TestCase("Ana Brandt", "en", "Ana Brandwell", "en")]
    [TestCase("Marina Tarsenko", "en", "Марко Тарсенко", "uk")]
    [TestCase("Ana", "en", "Ana Brandt", "en")]
    [TestCase("Brand", "en", "Ana Brandt", "en")]
    [TestCase("Health Ministry", "en", "Defence Ministry", "en")]
    [TestCase("Justice Department", "en", "Police Department", "en")]
    public void Other_names_do_not_fit(string one, string language, string other, string otherLanguage) =>
        Assert.That(Read(one, language).Fits(Read(other, otherLanguage)), Is.False);

    [TestCase("Mayor Ana Brandt", "en", "Ana Brandt")]
    [TestCase("Energy Minister Oleh Tarsenko", "en", "Oleh Tarsenko")]
    [TestCase("die Bürgermeisterin Ana Brandt", "de", "Ana Brandt")]
    [TestCase("Міністр енергетики Олег Тарсенко", "uk", "Олег Тарсенко")]
    [TestCase("l'ancien ministre Anatole Girardeau", "fr", "Anatole Girardeau")]
    [TestCase("Selon Anatole Girardeau", "fr", "Anatole Girardeau")]
    [TestCase("Ana Brandt of the harbour office", "en", "Ana Brandt")]
    [TestCase("Union leader Ana Brandt", "en", "Ana Brandt")]
    [TestCase("Monday Ana Brandt", "en", "Ana Brandt")]
    [TestCase("Ana Brandt, the mayor", "en", "Ana Brandt")]
    [TestCase("Ana de la Cruz", "es", "Ana Cruz")]
    [TestCase("Jonas König", "de", "Jonas König")]
    [TestCase("Präsident König", "de", "König")]
    public void A_name_is_read_without_office_and_place(string source, string language, string name) => Assert.That(Read(source, language).Written, Is.EqualTo(name));

    [TestCase("the minister", "en")]
    [TestCase("The Minister", "en")]
    [TestCase("the mayor of Lindquay", "en")]
    [TestCase("the Ukrainian president", "en")]
    [TestCase("Lindquay police", "en")]
    [TestCase("der Bürgermeister von Lindquay", "de")]
    [TestCase("le maire de Lindquay", "fr")]
    [TestCase("She", "en")]
    [TestCase("Er", "de")]
    [TestCase("він", "uk")]
    [TestCase("", "en")]
    [TestCase("???", "en")]
    [TestCase("Aba Bebe Cici Dodo Fufu Gaga", "xx")]
    public void Offices_and_pronouns_name_nobody(string source, string language) => Assert.That(SpeakerName.Read(source, language, false), Is.Null);

    [TestCase("Tarsenko", "en", false, true)]
    [TestCase("Officers", "en", true, false)]
    [TestCase("Hafen", "de", false, false)]
    [TestCase("NATO", "de", true, true)]
    [TestCase("президент України", "uk", false, false)]
    [TestCase("Oleh Tarsenko", "en", true, true)]
    public void A_word_alone_stands_for_somebody_only_where_it_is_surely_a_name(string source, string language, bool opensSentence, bool isSure) =>
        Assert.That(SpeakerName.Read(source, language, opensSentence)!.IsSure, Is.EqualTo(isSure));

    [Test]
    public void A_family_name_alone_finds_its_person_but_not_one_of_two()
    {
        var (ana, jonas, brandt, other) = (Read("Ana Brandt", "en"), Read("Jonas Brandt", "en"), Read("Brandt", "en"), Read("Oleh Tarsenko", "en"));
        var one = new SpeakerIndex([brandt, ana, other]);
        Assert.That(one.PersonOf(brandt), Is.Not.Null.And.EqualTo(one.PersonOf(ana)));
        Assert.That(one.PersonOf(other), Is.Not.Null.And.Not.EqualTo(one.PersonOf(ana)));
        var two = new SpeakerIndex([brandt, ana, jonas]);
        Assert.That(two.PersonOf(brandt), Is.Null);
        Assert.That(two.PersonOf(ana), Is.Not.EqualTo(two.PersonOf(jonas)));
    }

    [Test]
    public void A_word_that_may_be_no_name_is_nobody_by_itself()
    {
        var hafen = SpeakerName.Read("Hafen", "de", false)!;
        Assert.That(new SpeakerIndex([hafen]).PersonOf(hafen), Is.Null);
        Assert.That(new SpeakerIndex([hafen, Read("Anna Hafen", "de")]).PersonOf(hafen), Is.Not.Null);
    }

    private static SpeakerName Read(string source, string language) => SpeakerName.Read(source, language, false)!;
}
