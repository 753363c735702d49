using System.Text;

namespace Compare;

[TestFixture]
internal sealed class TextDecoderTests
{
    private const string Sample = "“Größe” – naïve café, 3 €";

    private static byte[] In(string charset, string text) => CodePagesEncodingProvider.Instance.GetEncoding(charset)!.GetBytes(text);

    [Test]
    public void Utf_8_is_read_with_and_without_its_mark()
    {
        var bytes = Encoding.UTF8.GetBytes(Sample);
        Assert.Multiple(() =>
        {
            Assert.That(TextDecoder.Decode(bytes, false), Is.EqualTo(Sample));
            Assert.That(TextDecoder.Decode([0xEF, 0xBB, 0xBF, .. bytes], false), Is.EqualTo(Sample));
        });
    }

    [Test]
    public void Utf_16_is_read_with_and_without_its_mark()
    {
        Assert.Multiple(() =>
        {
            Assert.That(TextDecoder.Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Sample)], false), Is.EqualTo(Sample));
            Assert.That(TextDecoder.Decode([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Sample)], false), Is.EqualTo(Sample));
            Assert.That(TextDecoder.Decode(Encoding.Unicode.GetBytes("plain words only"), false), Is.EqualTo("plain words only"));
        });
    }

    [Test]
    public void Windows_1252_is_the_last_resort_and_what_latin_1_means()
    {
        Assert.Multiple(() =>
        {
            Assert.That(TextDecoder.Decode(In("windows-1252", "said “no” – 3 € for the café"), false), Is.EqualTo("said “no” – 3 € for the café"));
            Assert.That(TextDecoder.Decode(In("windows-1252", "<meta charset=iso-8859-1><p>“no”"), true), Does.EndWith("“no”"));
        });
    }

    [Test]
    public void The_declared_character_set_of_a_page_is_used()
    {
        const string page = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\"></head><body>Мост закрыт</body></html>";
        Assert.That(TextDecoder.Decode(In("windows-1251", page), true), Is.EqualTo(page));
    }

    [Test]
    public void An_undeclared_character_set_is_guessed_from_the_bytes()
    {
        var text = string.Concat(Enumerable.Repeat("Мост через реку закрыт до осени, сообщила администрация города в пятницу. ", 5));
        Assert.That(TextDecoder.Decode(In("windows-1251", text), false), Is.EqualTo(text));
    }

    [Test]
    public void Bytes_that_are_no_text_are_refused()
    {
        var noise = new byte[4000];
        new Random(7).NextBytes(noise);
        Assert.Multiple(() =>
        {
            Assert.That(TextDecoder.Decode(noise, false), Is.Null);
            Assert.That(TextDecoder.Decode([.. "%PDF-1.7\n"u8, 0, 1, 2, 0], true), Is.Null);
        });
    }
}
