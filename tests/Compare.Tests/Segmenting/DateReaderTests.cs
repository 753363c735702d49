namespace Compare;

public class DateReaderTests
{
    [TestCase("It began on October 7.", "October 7 = -10-7")]
    [TestCase("It began on Oct. 7 and Sept 9th.", "Oct. 7 = -10-7|Sept 9th = -9-9")]
    [TestCase("It began on 7 October 2023.", "7 October 2023 = 2023-10-7")]
    [TestCase("It began on the 7th of October.", "7th of October = -10-7")]
    [TestCase("It began on 24 September 2023.", "24 September 2023 = 2023-9-24")]
    [TestCase("It began on 2023-10-07.", "2023-10-07 = 2023-10-7")]
    [TestCase("It began on 10/26/2023 or 26/10/2023.", "10/26/2023 = 2023-10-26|26/10/2023 = 2023-10-26")]
    [TestCase("It began on 26.10.2023.", "26.10.2023 = 2023-10-26")]
    [TestCase("It began on 7/10/2023.", "")]
    [TestCase("October 26th, 2023 was dry.", "October 26th, 2023 = 2023-10-26")]
    [TestCase("It fell on February 30 or 31/31/2023.", "")]
    public void Full_dates_are_read(string text, string expected) => Expect(text, expected);

    [TestCase("In October this year it rained.", "October = -10-")]
    [TestCase("In October 2023 it rained.", "October 2023 = 2023-10-")]
    [TestCase("It may march in. In May it rained.", "May = -5-")]
    [TestCase("May left; April Jones and June wept.", "")]
    [TestCase("It lasted from 7–9 October and October 7 to 9, 2023.", "7–9 October = -10-|October 7 to 9, 2023 = 2023-10-")]
    [TestCase("Black September began long before the October Revolution was over.", "")]
    public void Months_alone_and_spans_of_days_give_the_month(string text, string expected) => Expect(text, expected);

    [TestCase("He spoke on Monday.", "Monday = --- Monday")]
    [TestCase("He spoke after Saturday’s attack.", "Saturday’s = --- Saturday")]
    [TestCase("Glide on Thursday said so.", "Thursday = --- Thursday")]
    [TestCase("He watched Monday Night Football and read the Sunday Times on Black Friday.", "")]
    [TestCase("On Saturday, August 9th, he fell.", "Saturday, August 9th = -8-9 Saturday")]
    [TestCase("On Tues., 3 March 2015 he fell.", "Tues., 3 March 2015 = 2015-3-3 Tuesday")]
    [TestCase("Israel Strikes Gaza On Monday Night Again", "")]
    [TestCase("Army Attacks Rebels On Monday Before Talks", "Monday = --- Monday")]
    public void Weekdays_are_read_unless_they_are_part_of_a_name(string text, string expected) => Expect(text, expected);

    [TestCase("It fell in 2011.", "2011 = 2011--")]
    [TestCase("It fell (2011) between 1999 and 2003.", "2011 = 2011--|1999 = 1999--|2003 = 2003--")]
    [TestCase("It killed 2000 people at the 2014 World Cup in the early 2000s.", "")]
    [TestCase("It cost 2011 dollars in 1500.", "")]
    public void Bare_years_need_a_word_that_makes_them_years(string text, string expected) => Expect(text, expected);

    [TestCase("October 7", "7 October 2023", true)]
    [TestCase("October 7", "October 8", false)]
    [TestCase("October 7", "in October", true)]
    [TestCase("October 7, 2022", "October 7, 2023", false)]
    [TestCase("on Monday", "on Tuesday", false)]
    [TestCase("on Monday", "on October 7", true)]
    [TestCase("in 2011", "on Monday", true)]
    public void Dates_conflict_only_in_a_field_both_give(string first, string second, bool expected)
    {
        var a = DateReader.Read(first, new TextSpan(0, first.Length)).Single();
        var b = DateReader.Read(second, new TextSpan(0, second.Length)).Single();
        Assert.That((DateReader.CanBothHold(a, b), DateReader.CanBothHold(b, a)), Is.EqualTo((expected, expected)));
    }

    private static void Expect(string text, string expected)
    {
        var dates = DateReader.Read(text, new TextSpan(0, text.Length));
        Assert.That(string.Join("|", dates.Select(date => $"{date.Span.Of(text)} = {Fields(date)}")), Is.EqualTo(expected));
    }

    private static string Fields(DateMention date) => $"{date.Year}-{date.Month}-{date.Day}{(date.Weekday is { } day ? (date.Month is null ? "- " : " ") + day : "")}";
}
