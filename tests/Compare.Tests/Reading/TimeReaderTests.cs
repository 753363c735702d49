using CsCheck;

namespace Compare;

[TestFixture]
internal sealed class TimeReaderTests
{
    [TestCase("2023", "2023")]
    [TestCase("2023-10", "2023-10")]
    [TestCase("2023-10-26", "2023-10-26")]
    [TestCase("26.10.23", "2023-10-26")]
    [TestCase("2023/10/26", "2023-10-26")]
    [TestCase("20231026", "2023-10-26")]
    [TestCase("2023-10-26T14:05", "2023-10-26T14:05")]
    [TestCase("2023-10-26 14:05:33", "2023-10-26T14:05")]
    [TestCase("2023-10-26T14:05:33.123Z", "2023-10-26T14:05Z")]
    [TestCase("2023-10-26T14:05+02:00", "2023-10-26T14:05+02:00")]
    [TestCase("2023-10-26T14:05:00-0400", "2023-10-26T14:05-04:00")]
    [TestCase("2023-10-26T14:05:00+01", "2023-10-26T14:05+01:00")]
    [TestCase("2023-10-26 14:05:00 UTC", "2023-10-26T14:05Z")]
    [TestCase("Thu, 26 Oct 2023 14:05:00 GMT", "2023-10-26T14:05Z")]
    [TestCase("Thu, 26 Oct 2023 14:05:00 +0200", "2023-10-26T14:05+02:00")]
    [TestCase("Oct 26, 2023", "2023-10-26")]
    [TestCase("Oct. 26, 2023", "2023-10-26")]
    [TestCase("October 26th, 2023", "2023-10-26")]
    [TestCase("October 2023", "2023-10")]
    [TestCase("26 October 2023, 14:05 CET", "2023-10-26T14:05+01:00")]
    [TestCase("26 October 2023 at 2:05 p.m. EDT", "2023-10-26T14:05-04:00")]
    [TestCase("October 26, 2023, 6:45 a.m. ET", "2023-10-26T06:45")]
    [TestCase("10:05, 14 Mar 2025", "2025-03-14T10:05")]
    [TestCase("Friday 14 March 2025, 6.40pm", "2025-03-14T18:40")]
    [TestCase("12:10 AM, June 1, 2020", "2020-06-01T00:10")]
    [TestCase("12:10 pm, 1 June 2020", "2020-06-01T12:10")]
    [TestCase("Sunday, 16 March 2025", "2025-03-16")]
    [TestCase("26-Oct-2023", "2023-10-26")]
    [TestCase("10/26/2023", "2023-10-26")]
    [TestCase("26/10/2023", "2023-10-26")]
    [TestCase("10/10/2023", "2023-10-10")]
    [TestCase("05.06.2023", "2023-06-05")]
    [TestCase("26. Oktober 2023, 14.05 Uhr", "2023-10-26T14:05")]
    [TestCase("Donnerstag, den 26. Oktober 2023", "2023-10-26")]
    [TestCase("3. März 2023", "2023-03-03")]
    [TestCase("le 1er août 2023 à 14h05", "2023-08-01T14:05")]
    [TestCase("26 de octubre de 2023", "2023-10-26")]
    [TestCase("26 ottobre 2023 alle 14:05", "2023-10-26T14:05")]
    [TestCase("26 oktober 2023", "2023-10-26")]
    [TestCase("26 de outubro de 2023 às 14h05", "2023-10-26T14:05")]
    [TestCase("26 października 2023", "2023-10-26")]
    [TestCase("26 октября 2023 г., 14:05", "2023-10-26T14:05")]
    [TestCase("26 жовтня 2023 року", "2023-10-26")]
    [TestCase("29 February 2024", "2024-02-29")]
    public void A_written_time_is_read_to_its_precision(string written, string expected)
    {
        Assert.That(TimeReader.Read(written)?.ToString(), Is.EqualTo(expected));
    }

    [TestCase("")]
    [TestCase("32 Oct")]
    [TestCase("10/11/2023", Description = "may be October or November")]
    [TestCase("10-11-2023")]
    [TestCase("2023-13-01")]
    [TestCase("2023-02-30")]
    [TestCase("29 February 2023")]
    [TestCase("31.04.2023")]
    [TestCase("26 October 23")]
    [TestCase("October 26")]
    [TestCase("yesterday")]
    [TestCase("14:05")]
    [TestCase("9999")]
    [TestCase("2023-10-26T25:00Z")]
    [TestCase("October 26, 2023 and then some words")]
    public void What_is_no_date_or_could_be_two_is_not_read(string written)
    {
        Assert.That(TimeReader.Read(written), Is.Null);
    }

    [TestCase("Tobias Renn, Merrowhaven studio · Published 14 March 2025, 08:15 · more", "2025-03-14T08:15")]
    [TestCase("WASHINGTON, Oct 17, 2023 (Agency)", "2023-10-17")]
    [TestCase("Stand: 05.06.2023", "2023-06-05")]
    [TestCase("seen on 2023-10-26 by our reporter", "2023-10-26")]
    public void A_date_is_found_inside_a_line(string line, string expected)
    {
        Assert.That(TimeReader.Find(line)?.ToString(), Is.EqualTo(expected));
    }

    [TestCase("Between 2014 and 2020 he came eight times")]
    [TestCase("In October 2023 nobody knew")]
    [TestCase("It cost 10.5 million, 3 more than in 2022")]
    public void A_line_without_a_day_holds_no_date(string line)
    {
        Assert.That(TimeReader.Find(line), Is.Null);
    }

    [TestCase("/2023/10/26/clip", "2023-10-26")]
    [TestCase("/news/2023/10/clip", null)]
    [TestCase("/news/2023-10-26-clip.html", "2023-10-26")]
    [TestCase("/news/20231026/clip", "2023-10-26")]
    [TestCase("/news/clip-20231099", null)]
    [TestCase("/id/202310261", null)]
    public void An_address_gives_a_day_only_where_it_is_written_as_one(string path, string? expected)
    {
        Assert.That(TimeReader.FindInPath(path)?.ToString(), Is.EqualTo(expected));
    }

    [Test]
    public void Every_time_is_read_back_from_what_it_prints() =>
        Gen.Select(Gen.DateTime[new DateTime(1700, 1, 1), new DateTime(2199, 1, 1)], Gen.Int[0, 3], Gen.Int[-48, 56])
            .Sample((moment, precision, quarters) =>
            {
                TimeSpan? offset = quarters == 0 || precision < 3 ? null : TimeSpan.FromMinutes(15 * quarters);
                var time = TimeReader.Create(moment.Year, precision > 0 ? moment.Month : null, precision > 1 ? moment.Day : null, precision > 2 ? (moment.Hour, moment.Minute) : null, offset)!;
                return TimeReader.Read(time.ToString()) == time;
            });
}
