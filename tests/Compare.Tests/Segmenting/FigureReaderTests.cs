using System.Globalization;

namespace Compare;

public class FigureReaderTests
{
    [TestCase("Rebels fired 3,000 rockets.", "3,000 = 3000 [] rocket")]
    [TestCase("It grew 1.5 times.", "1.5 = 1.5 [] time")]
    [TestCase("Some 1 500 homes burned.", "Some 1 500 = 1350..1650~ [] home")]
    [TestCase("The fund holds 1,50,000 shares.", "1,50,000 = 150000 [] share")]
    [TestCase("Er zahlte 1.500.000 Euro.", "1.500.000 Euro = 1500000 [EUR] ")]
    [TestCase("A gap of 12,5 points.", "")]
    [TestCase("He ate 2½ pies.", "2½ = 2.5 [] pie")]
    public void Digits_are_read_with_their_separators(string text, string expected) => Expect(text, expected);

    [TestCase("Police held two hundred and fifty people.", "two hundred and fifty = 250 [] person")]
    [TestCase("It lists three hundred thousand four hundred and twenty-one names.", "three hundred thousand four hundred and twenty-one = 300421 [] name")]
    [TestCase("She waited for half a million visitors.", "half a million = 500000 [] visitor")]
    [TestCase("There were two and a half million visitors.", "two and a half million = 2500000 [] visitor")]
    [TestCase("They spent a million and a half dollars.", "a million and a half dollars = 1500000 [USD] ")]
    [TestCase("It holds a hundred seats.", "a hundred = 100 [] seat")]
    [TestCase("Police found twelve hundred crates.", "twelve hundred = 1200 [] crate")]
    [TestCase("It hit a quarter of a million homes.", "a quarter of a million = 250000 [] home")]
    [TestCase("He bought a dozen eggs.", "a dozen = 10.8..13.2~ [] egg")]
    [TestCase("He bought two dozen eggs.", "two dozen = 21.6..26.4~ [] egg")]
    [TestCase("A couple of men ran.", "A couple of = 2..3~ [] man")]
    [TestCase("Hundreds of people fled.", "Hundreds = 100..999~ [] person")]
    [TestCase("Dozens were hurt.", "Dozens = 24..99~ [] ")]
    [TestCase("Tens of thousands of protesters came.", "Tens of thousands = 10000..99999~ [] protester")]
    [TestCase("It hurt several hundred people.", "several hundred = 200..999~ [] person")]
    [TestCase("He saw a few thousand birds.", "a few thousand = 2000..9999~ [] bird")]
    public void Number_words_are_read(string text, string expected) => Expect(text, expected);

    [TestCase("He came first in the twenty-first race.", "")]
    [TestCase("Two-thirds of voters agree.", "")]
    [TestCase("One third of voters agree.", "")]
    [TestCase("The second man left at the third bell.", "")]
    [TestCase("It was the 21st of 30th times.", "")]
    public void Ordinals_and_fractions_are_no_figures(string text, string expected) => Expect(text, expected);

    [TestCase("It fired between 3,000 and 5,000 rockets.", "between 3,000 and 5,000 = 3000..5000 [] rocket")]
    [TestCase("They expect 3-5 days of rain.", "3-5 days = 3..5 [day] rain")]
    [TestCase("It takes from 3 to 5 million years.", "from 3 to 5 million years = 3000000..5000000 [year] ")]
    [TestCase("He saw 20 to 30 men.", "20 to 30 = 20..30 [] man")]
    [TestCase("He saw two or three men.", "two or three = 2..3 [] man")]
    [TestCase("It cost $3-5 million.", "$3-5 million = 3000000..5000000 [USD] ")]
    [TestCase("It cost $3 million to $5 million.", "$3 million to $5 million = 3000000..5000000 [USD] ")]
    [TestCase("Between about 30 and 40 people came.", "Between about 30 and 40 = 27..44~ [] person")]
    [TestCase("The toll rose from 30 to 50 people.", "30 = 30 [] |50 = 50 [] person")]
    [TestCase("Sales grew from 3 to 5 million.", "3 = 3000000 [] |5 million = 5000000 [] ")]
    public void Ranges_are_one_figure_unless_they_tell_a_change(string text, string expected) => Expect(text, expected);

    [TestCase("About 100 people came.", "About 100 = 90..110~ [] person")]
    [TestCase("Nearly 100 people came.", "Nearly 100 = 90..100~ [] person")]
    [TestCase("Just over 100 people came.", "Just over 100 = 100..110~ [] person")]
    [TestCase("Up to 100 people came.", "Up to 100 = -∞..100 [] person")]
    [TestCase("As many as 100 people came.", "As many as 100 = -∞..100 [] person")]
    [TestCase("At least 100 people came.", "At least 100 = 100..∞ [] person")]
    [TestCase("No fewer than 100 people came.", "No fewer than 100 = 100..∞ [] person")]
    [TestCase("Fewer than 100 people came.", "Fewer than 100 = -∞..100 [] person")]
    [TestCase("He earned over $600 million in 2011.", "over $600 million = 600000000..∞ [USD] ")]
    [TestCase("He has 30-odd cousins.", "30-odd = 27..33~ [] cousin")]
    [TestCase("They met 100+ experts.", "100+ = 100..∞ [] expert")]
    [TestCase("It took ten years or more.", "ten years or more = 10..∞ [year] ")]
    [TestCase("~40 boats sank.", "~40 = 36..44~ [] boat")]
    [TestCase("About six men came.", "About six = 5..7~ [] man")]
    [TestCase("Nearly a dozen men came.", "Nearly a dozen = 10.8..12~ [] man")]
    [TestCase("Some people came.", "")]
    public void Hedges_and_bounds_widen_the_figure(string text, string expected) => Expect(text, expected);

    [TestCase("It got $93 million in crypto.", "$93 million = 93000000 [USD] ")]
    [TestCase("It got US$5bn and A$2m.", "US$5bn = 5000000000 [USD] |A$2m = 2000000 [AUD] ")]
    [TestCase("It got £1.2m, €3 and ¥500.", "£1.2m = 1200000 [GBP] |€3 = 3 [EUR] |¥500 = 500 [JPY] ")]
    [TestCase("It cost 20 dollars and 5 euros.", "20 dollars = 20 [USD] |5 euros = 5 [EUR] ")]
    [TestCase("He paid 300 pounds for it.", "300 pounds = 300 [GBP] ")]
    [TestCase("He lost 30 pounds.", "30 pounds = 30 [pound] ")]
    [TestCase("It cost USD 400 and 90 EUR.", "USD 400 = 400 [USD] |90 EUR = 90 [EUR] ")]
    [TestCase("It cost Rs 5 crore.", "Rs 5 crore = 50000000 [INR] ")]
    [TestCase("It cost 2 lakh rupees and 500 rubles.", "2 lakh rupees = 200000 [INR] |500 rubles = 500 [RUB] ")]
    [TestCase("It cost 3 million Canadian dollars.", "3 million Canadian dollars = 3000000 [CAD] ")]
    [TestCase("It cost kr 500.", "kr 500 = 500 [kr] ")]
    [TestCase("It is a $5-million house.", "$5-million = 5000000 [USD] ")]
    public void Money_has_its_currency_and_no_noun(string text, string expected) => Expect(text, expected);

    [TestCase("Turnout was 40%, up 3 percentage points.", "40% = 40 [%] |3 percentage points = 3 [percentage point] ")]
    [TestCase("It took 40 per cent of voters and 3 percent.", "40 per cent = 40 [%] voter|3 percent = 3 [%] ")]
    [TestCase("It held 2,750 tonnes of ammonium nitrate.", "2,750 tonnes = 2750 [tonne] ammonium")]
    [TestCase("It flew 5km at 90 mph, then 60 miles per hour.", "5km = 5 [kilometre] |90 mph = 90 [mile per hour] |60 miles per hour = 60 [mile per hour] ")]
    [TestCase("It hit 30°C, then 86 degrees Fahrenheit and -5 degrees.", "30°C = 30 [degree Celsius] |86 degrees Fahrenheit = 86 [degree Fahrenheit] |-5 degrees = -5 [degree] ")]
    [TestCase("A 6ft 2in man ran two hours and 30 minutes.", "6ft 2in = 6.166666666666667 [foot] |two hours and 30 minutes = 2.5 [hour] ")]
    [TestCase("A six-foot wall of 200 square metres and 5km².", "six-foot = 6 [foot] |200 square metres = 200 [square metre] |5km² = 5 [square kilometre] ")]
    [TestCase("It spent millions of dollars over hundreds of years.", "millions of dollars = 1000000..999000000~ [USD] |over hundreds of years = 100..∞~ [year] ")]
    [TestCase("The 12-second clip shows three metres and a half.", "12-second = 12 [second] |three metres and a half = 3.5 [metre] ")]
    [TestCase("The 16 GB phone has 5m users.", "16 GB = 16 [gigabyte] |5m = 5000000 [] user")]
    public void Units_are_named_in_the_singular(string text, string expected) => Expect(text, expected);

    [TestCase("A 17-year-old boy and a six-month-old girl.", "17-year-old = 17 [year] age|six-month-old = 6 [month] age")]
    [TestCase("She is 40 years old; he is aged 12.", "40 years old = 40 [year] age|12 = 12 [year] age")]
    [TestCase("Michael Brown, 18, was shot.", "18 = 18 [year] age")]
    [TestCase("He left at the age of 12.", "12 = 12 [year] age")]
    [TestCase("They must be 21 years or older.", "21 years or older = 21..∞ [year] age")]
    public void Ages_are_told_from_durations(string text, string expected) => Expect(text, expected);

    [TestCase("Some 2,500 Hamas militants crossed.", "Some 2,500 = 2250..2750~ [] militant")]
    [TestCase("Two people died.", "Two = 2 [] person")]
    [TestCase("At least 12 dead and 50 injured.", "At least 12 = 12..∞ [] dead|50 = 50 [] injured")]
    [TestCase("It killed 93 people and hurt 20 policemen.", "93 = 93 [] person|20 = 20 [] policeman")]
    [TestCase("A 12-member team met 30 heavily armed gunmen.", "12 = 12 [] member|30 = 30 [] gunman")]
    [TestCase("It drew 200 sports fans in five cities.", "200 = 200 [] fan|five = 5 [] city")]
    [TestCase("Three C-130 planes met seven M1 Abrams tanks and one person injured.", "Three = 3 [] plane|seven = 7 [] tank|one = 1 [] person")]
    [TestCase("It hurt 12 Palestinians trapped there, 30 Reuters journalists and 13 others.", "12 = 12 [] palestinian|30 = 30 [] journalist|13 = 13 [] ")]
    [TestCase("It left nine people dead.", "nine = 9 [] person")]
    [TestCase("Blast Kills 12 In Kabul", "12 = 12 [] ")]
    [TestCase("It burned 1,200 of the 3,000 containers.", "1,200 = 1200 [] container|3,000 = 3000 [] container")]
    [TestCase("A 20,000-strong army of men.", "20,000 = 20000 [] ")]
    [TestCase("One or two gunmen fled.", "One or two = 1..2 [] gunman")]
    [TestCase("One person died; one of them knew no one.", "One = 1 [] person")]
    public void The_counted_noun_is_found(string text, string expected) => Expect(text, expected);

    [TestCase("He left in 2011 and the 2014 vote followed.")]
    [TestCase("It began on October 7, on 24 September 2023 and on the 7th of October.")]
    [TestCase("They met on 2023-10-07, 10/26/2023 and 26.10.2023.")]
    [TestCase("They met at 3.30pm, 3:30, 12:02:14 PM, 10am, 3 p.m. and 5 o'clock.")]
    [TestCase("Call +44 20 7946 0958, 202-555-0183 or (202) 555-0183.")]
    [TestCase("It runs version 2.1.3 on 10.0.0.1.")]
    [TestCase("He took Flight 370, a Boeing 737, with an iPhone 6 and an F-16.")]
    [TestCase("They saw Euro 2016 on Channel 4 in the 20th century.")]
    [TestCase("They won 3-1 and drew 2-2 after a 5-4 ruling.")]
    [TestCase("No one, one of the crew, saw one another one day.")]
    [TestCase("1. First item")]
    [TestCase("He lived at 10 Downing Street in the 1990s, in his 20s.")]
    [TestCase("The 2013-14 season and the years 1914–1918.")]
    [TestCase("It was 9/11, 24/7, COVID-19 and #1 at http://a.example/2014/05 for 50-50.")]
    [TestCase("No. 5, page 12, Article 5 and Apollo 11.")]
    [TestCase("He ruled from 1846 to 1878 and between 1900 and 1910.")]
    [TestCase("It hit one in five women and 1 in 10 men.")]
    [TestCase("They met in room 12 and on bus 42.")]
    [TestCase("A four-legged, six-storied thing of 0 note.")]
    [TestCase("8")]
    [TestCase("A two-way one-off deal with the Seven Network.")]
    public void Numbers_that_count_nothing_are_left_out(string text) => Expect(text, "");

    private static void Expect(string text, string expected)
    {
        var figures = FigureReader.Read(text, new TextSpan(0, text.Length));
        Assert.That(string.Join("|", figures.Select(figure => Show(text, figure))), Is.EqualTo(expected));
    }

    private static string Show(string text, Figure figure)
    {
        var low = figure.Low.ToString(CultureInfo.InvariantCulture).Replace("Infinity", "∞", StringComparison.Ordinal);
        var high = figure.High.ToString(CultureInfo.InvariantCulture).Replace("Infinity", "∞", StringComparison.Ordinal);
        return $"{figure.Span.Of(text)} = {(low == high ? low : low + ".." + high)}{(figure.IsApproximate ? "~" : "")} [{figure.Unit}] {figure.Quantity}";
    }
}
