using System.Diagnostics;
using CsCheck;

namespace Compare;

public class LanguageTokenizerTests
{
    private static readonly string[] Languages = ["de", "es", "fr", "ru", "uk"];

    private static readonly string[] Scraps =
    [
        "Das Feuer ", "sagte ", "dass ", "laut ", "»", "«", "„", "“", " – ", "— ", ", ", ". ", "3. Mai ", "1 200 ", "2,5 ", "Millionen ", "тис. ", "млн ", "що ", "сказав ", "l'", "d’", "qu'", "a déclaré ",
        "según ", "¿", "?", "!", "\n", "\n\n", "العربية ", "עברית ", "日本 ", "\u200B", "\u200E", "\ud83d", "\ude00", "e\u0301", "ё", "п'ять ", "№ ", "%", "€", ":", "14:30 ", "-", "(", ")", "sei ", "aurait ", "bis ", "ne ", "que ", "teilte ", "mit",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(Gen.Int[0, Scraps.Length - 1].Select(i => Scraps[i]).Array[0, 30].Select(scraps => string.Concat(scraps)), Gen.String[0, 60]);

    [TestCase("de", "Die Feuerwehr hat nicht gelöscht", "the ·feuerwehr has not ·gelöscht")]
    [TestCase("fr", "L'armée n'a pas tiré", "the ·armée not has not ·tiré")]
    [TestCase("fr", "Il n'a vu que la mer", "he only has ·vu that the ·mer")]
    [TestCase("de", "Sie teilte am Abend mit", "she said on ·abend with")]
    [TestCase("uk", "П'ять кораблів не вийшли", "·п'ять ·кораблів not ·вийшли")]
    [TestCase("ru", "Ещё 1,5 тонны", "still 1.5 ·тонны")]
    public void Function_words_are_read_as_the_English_ones_that_the_rules_know(string language, string text, string expected) =>
        Assert.That(string.Join(' ', LanguageTokenizer.Tokenize(text, new TextSpan(0, text.Length), LanguageWords.For(language)!).Select(token => token.Lower)), Is.EqualTo(expected));

    [TestCase("uk", "Коваленко Коваленка Коваленку Коваленком")]
    [TestCase("uk", "Олена Олени Олену Оленою")]
    [TestCase("ru", "Мельник Мельника Мельнику Мельником")]
    [TestCase("ru", "Гавань Гавани Гаванью")]
    [TestCase("de", "Hafen Hafens Häfen", "Hafen Hafens")]
    public void A_name_is_alike_in_all_its_cases(string language, string forms, string? alike = null) =>
        Assert.That((alike ?? forms).Split(' ').Select(form => LanguageWords.For(language)!.StemOf(LanguageWords.Fold(form))).Distinct().Count(), Is.EqualTo(1));

    [TestCase("1.200", "1200")]
    [TestCase("1.200,5", "1200.5")]
    [TestCase("1,200,300", "1200300")]
    [TestCase("2,5", "2.5")]
    [TestCase("0.125", "0.125")]
    [TestCase("12.30", "12.30")]
    public void Points_part_thousands_and_a_comma_parts_decimals(string written, string expected) => Assert.That(LanguageTokenizer.Normalise(written), Is.EqualTo(expected));

    [Test]
    public void Every_span_slices_the_text_whatever_it_holds() => Gen.Select(Texts, Gen.Int[0, Languages.Length - 1]).Sample((text, number) =>
    {
        var sentences = ArticleSegmenter.SegmentText(text, Languages[number]);
        var end = 0;
        foreach (var sentence in sentences)
        {
            Assert.That(text.AsSpan(end, sentence.Span.Start - end).IsWhiteSpace(), Is.True, "nothing is left out");
            end = sentence.Span.End;
            Assert.That(sentence.Language, Is.EqualTo(Languages[number]));
            Assert.That(sentence.Depths, Has.Length.EqualTo(sentence.Tokens.Length));
            var spans = sentence.Tokens.Select(token => token.Span).Concat(sentence.Clauses).Concat(sentence.Figures.Select(figure => figure.Span)).Concat(sentence.Dates.Select(date => date.Span))
                .Concat(sentence.Attributions.SelectMany(attribution => attribution.Content.Append(attribution.CueSpan).Append(attribution.SourceSpan ?? attribution.CueSpan)));
            Assert.That(spans.All(span => span.Length >= 0 && sentence.Span.Contains(span)), Is.True);
            Assert.That(sentence.Attributions.All(attribution => attribution.SourceSpan is not { } span || span.Of(text) == attribution.Source), Is.True);
        }

        Assert.That(text.AsSpan(end).IsWhiteSpace(), Is.True);
    });

    [TestCase("de", "a")]
    [TestCase("de", "sagte, dass ")]
    [TestCase("de", "3. Mai ")]
    [TestCase("fr", "n'")]
    [TestCase("fr", "1 200 ")]
    [TestCase("es", "¿")]
    [TestCase("uk", "що ")]
    [TestCase("uk", "млн ")]
    [TestCase("ru", "« ")]
    [TestCase("ru", "\u200B")]
    public void A_megabyte_of_one_scrap_is_read_in_seconds(string language, string scrap)
    {
        var text = string.Concat(Enumerable.Repeat(scrap, 1_000_000 / scrap.Length));
        var clock = Stopwatch.StartNew();
        ArticleSegmenter.SegmentText(text, language);
        LanguageDetector.Detect(text);
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(8)));
    }

    [TestCase("ar", "أعلنت البلدية يوم الخميس إغلاق الجسر القديم. قال المهندسون إنهم وجدوا 12 شقا في الجسر!")]
    [TestCase("he", "משרד הנמל הודיע ביום שני כי המזח יישאר סגור. הצוללנים מצאו 12 סדקים \u200Fבמזח!")]
    public void Text_from_right_to_left_keeps_its_spans(string language, string text)
    {
        var article = SmallCorpus.Article("a", "A", $"כותרת\n\n{text}") with { Language = language };
        var sentences = ArticleSegmenter.Segment(article).Sentences;
        Assert.That(sentences, Has.Length.EqualTo(3));
        Assert.That(string.Join(' ', sentences.Skip(1).Select(sentence => sentence.Span.Of(article.Text))), Is.EqualTo(text));
        Assert.That(sentences.SelectMany(sentence => sentence.Tokens).All(token => token.Span.Of(article.Text).Trim().Length > 0), Is.True);
    }
}
