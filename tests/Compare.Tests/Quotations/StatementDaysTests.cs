namespace Compare;

internal sealed class StatementDaysTests
{
    private static DateMention Date(int? year, int? month, int? day) => new(new TextSpan(0, 1), year, month, day, null);

    [TestCase("2023-10-03", null, 10, 14, "2023-10-14")]
    [TestCase("2024-01-02", null, 12, 31, "2023-12-31")]
    [TestCase("2023-12-30", null, 1, 2, "2024-01-02")]
    [TestCase("2024-01-02", null, 7, 2, "2024-07-02")]
    [TestCase("2024-01-02", 2024, 12, 31, "2024-12-31")]
    [TestCase("2023-02", null, 3, 1, "2023-03-01")]
    [TestCase("2023", 2022, 3, 1, "2022-03-01")]
    [TestCase(null, 2022, 3, 1, "2022-03-01")]
    [TestCase("2024-03-01", null, 2, 29, "2024-02-29")]
    [TestCase("2023-03-01", null, 2, 29, null)]
    [TestCase("2023", null, 12, 31, null)]
    [TestCase(null, null, 3, 1, null)]
    [TestCase("2023-10-03", null, 10, null, null)]
    [TestCase("2023-10-03", 2023, null, null, null)]
    public void A_date_without_a_year_is_the_nearest_to_the_publication(string? published, int? year, int? month, int? day, string? expected) =>
        Assert.That(StatementDays.DayOf(Date(year, month, day), PublicationTime.TryParse(published))?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(expected));

    [TestCase("2023-10-31", null, 10, 31, true)]
    [TestCase("2023-10-31T23:50+01:00", null, 10, 30, true)]
    [TestCase("2023-10-31", null, 11, 1, true)]
    [TestCase("2023-10-31", null, 10, 28, false)]
    [TestCase("2024-01-01", null, 12, 31, true)]
    [TestCase("2023-12-31", null, 1, 1, true)]
    [TestCase("2023-10-31", 2019, 10, 31, false)]
    [TestCase("2023-10", null, 10, 1, false)]
    [TestCase(null, 2023, 10, 31, false)]
    public void The_day_of_the_publication_is_that_day_and_those_beside_it(string? published, int? year, int? month, int? day, bool expected) =>
        Assert.That(StatementDays.IsOfPublication(Date(year, month, day), PublicationTime.TryParse(published)), Is.EqualTo(expected));
}
