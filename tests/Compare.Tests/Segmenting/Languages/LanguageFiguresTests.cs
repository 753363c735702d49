namespace Compare;

public class LanguageFiguresTests
{
    [TestCase("de", "Der Schaden beträgt rund 2,5 Millionen Euro.", "2500000..2500000 ~ EUR")]
    [TestCase("de", "Es kamen 1.200 Besucher.", "1200..1200 ·besuch")]
    [TestCase("de", "Zwölf Matrosen wurden gerettet.", "12..12 ·matros")]
    [TestCase("de", "Mindestens 14 Tote.", "14..∞ dead")]
    [TestCase("de", "Der Zug fuhr um 14.30 Uhr mit 80 Prozent.", "80..80 %")]
    [TestCase("de", "Am 3. Mai kam der 37-jährige Mann.", "")]
    [TestCase("fr", "Les dégâts s'élèvent à 2,5 millions d'euros.", "2500000..2500000 EUR")]
    [TestCase("fr", "Environ 1\u202F200 personnes vivent ici.", "1200..1200 ~ ·personn")]
    [TestCase("fr", "Entre 10 à 15 kilomètres.", "10..15 kilometre")]
    [TestCase("fr", "La dette atteint 3 milliards.", "3000000000..3000000000 ")]
    [TestCase("es", "El barco costó 1.200.000 dólares.", "1200000..1200000 USD")]
    [TestCase("es", "Hubo más de 40 heridos.", "40..∞ injured")]
    [TestCase("uk", "Збитки сягають 12 млн грн.", "12000000..12000000 UAH")]
    [TestCase("uk", "Згоріло понад 40 тис. тонн зерна.", "40000..∞ tonne ·зерн")]
    [TestCase("ru", "Около 3,5 тыс. рублей.", "3500..3500 ~ RUB")]
    [TestCase("ru", "Погибли 14 пассажиров.", "14..14 ·пассажир")]
    [TestCase("de", "Das Angebot kostet € 20.", "20..20 EUR")]
    public void Figures_are_read_with_value_unit_and_what_they_count(string language, string text, string expected)
    {
        static string End(double value) => double.IsPositiveInfinity(value) ? "∞" : FormattableString.Invariant($"{value}");
        var figures = ArticleSegmenter.SegmentText(text, language).Single().Figures;
        Assert.That(string.Join('|', figures.Select(figure => string.Join(' ', new[] { $"{End(figure.Low)}..{End(figure.High)}", figure.IsApproximate ? "~" : "", figure.Unit, figure.Quantity }.Where(part => part.Length > 0)))), Is.EqualTo(expected.Trim()));
        foreach (var figure in figures) Assert.That(text, Does.Contain(figure.Span.Of(text)));
    }

    [TestCase("de", "Am Montag, dem 3. Mai 2024, brannte es.", "Monday 2024-5-3")]
    [TestCase("de", "Am 03.05.2024 brannte es.", "2024-5-3")]
    [TestCase("de", "Im Mai brannte es.", "-5-")]
    [TestCase("fr", "Le lundi 3 mai, tout a brûlé.", "Monday -5-3")]
    [TestCase("fr", "Le 1er juin 2023, tout a brûlé.", "2023-6-1")]
    [TestCase("es", "El 3 de mayo de 2024 ardió todo.", "2024-5-3")]
    [TestCase("uk", "У п'ятницю, 3 травня 2024 року, усе згоріло.", "Friday 2024-5-3")]
    [TestCase("ru", "В мае 2024 года всё сгорело.", "2024-5-")]
    [TestCase("ru", "В 1998 году всё сгорело.", "1998--")]
    [TestCase("de", "Der 31. Februar ist kein Tag.", "")]
    public void Dates_are_read_with_weekday_day_month_and_year(string language, string text, string expected)
    {
        var dates = ArticleSegmenter.SegmentText(text, language).Single().Dates;
        Assert.That(string.Join('|', dates.Select(date => $"{(date.Weekday is { } day ? $"{day} " : "")}{(date.Year is null && date.Month is null ? "" : $"{date.Year}-{date.Month}-{date.Day}")}".Trim())), Is.EqualTo(expected));
    }

    [TestCase("de", "Nach 20 Uhr am 3. Mai kamen 40 Leute.", "40")]
    [TestCase("fr", "En 2011, 40 personnes sont venues.", "40")]
    public void Days_years_and_times_are_no_figures(string language, string text, string expected) =>
        Assert.That(string.Join('|', ArticleSegmenter.SegmentText(text, language).Single().Figures.Select(figure => figure.Span.Of(text))), Is.EqualTo(expected));
}
