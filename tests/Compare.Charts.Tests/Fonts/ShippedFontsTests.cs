using SkiaSharp;

namespace Compare;

[TestFixture]
public sealed class ShippedFontsTests
{
    [TestCase("The quick brown fox, 0123456789 “quoted” – naïve façade, Łódź, Đà Nẵng")]
    [TestCase("Εφημερίδα των Συντακτών")]
    [TestCase("Українська правда, Новая газета")]
    [TestCase("صحيفة الميناء روزنامه")]
    [TestCase("עיתון הנמל")]
    [TestCase("● ○ ± ✕ ? · – … → € ₴ №")]
    public void Both_weights_can_write(string text)
    {
        Assert.That(FallbackFonts.CanDraw(ShippedFonts.Regular, text), Is.True);
        Assert.That(FallbackFonts.CanDraw(ShippedFonts.Bold, text), Is.True);
    }

    [Test]
    public void Their_licence_travels_inside_the_library()
    {
        using var stream = typeof(ShippedFonts).Assembly.GetManifestResourceStream("LICENSE-DejaVu.txt")!;
        Assert.That(new StreamReader(stream).ReadToEnd(), Does.Contain("Permission is hereby granted, free of charge"));
    }

    [Test]
    public void Text_is_drawn_where_the_machine_has_no_typeface() =>
        Assert.That(Ink(new TextSetter(new FallbackFonts(() => [])), "Harbour Gazette"), Is.GreaterThan(200));

    [Test]
    public void A_character_without_a_font_shows_as_a_box()
    {
        var setter = new TextSetter(new FallbackFonts(() => []));
        Assert.That(Ink(setter, "港口日报"), Is.GreaterThan(100));
        Assert.That(setter.Width("港口日报", new TextLook(20, "#000000")), Is.EqualTo(4 * setter.Width("港", new TextLook(20, "#000000"))).Within(0.01));
    }

    [Test]
    public void A_character_that_the_shipped_font_lacks_is_drawn_with_the_first_typeface_that_has_it()
    {
        var asked = new FallbackFonts(() => [ShippedFonts.Bold, ShippedFonts.Regular]);
        Assert.That(asked.For("ж"), Is.SameAs(ShippedFonts.Bold));
        Assert.That(asked.For("港"), Is.Null);
    }

    private static int Ink(TextSetter setter, string text)
    {
        using var bitmap = new SKBitmap(300, 40);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.White);
        setter.Draw(canvas, text, new SKPoint(5, 28), new TextLook(20, "#000000"));
        return bitmap.Pixels.Count(pixel => pixel.Red < 128);
    }
}
