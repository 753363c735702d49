using SkiaSharp;

namespace Compare;

[TestFixture]
internal sealed class CodeBoxTests
{
    private static readonly TextLook Look = new(100, "#000000");

    [TestCase("港", "口")]
    [TestCase("क", "ख")]
    [TestCase("한", "글")]
    public void Two_characters_without_a_font_look_different_and_are_no_empty_boxes(string one, string other)
    {
        var (a, b) = (Pixels(one), Pixels(other));
        Assert.That(a, Is.Not.EqualTo(b));
        // Inside the frame there are digits.
        Assert.That(Enumerable.Range(30, 60).Sum(y => Enumerable.Range(22, 40).Count(x => a[(y * 200) + x].Red < 128)), Is.GreaterThan(150));
    }

    [Test]
    public void Each_character_has_a_box_of_its_own_from_left_to_right()
    {
        var setter = Setter();
        Assert.That(setter.Width("港口", Look), Is.EqualTo(2 * setter.Width("港", Look)).Within(0.01));
        // Six digits need more room than four.
        Assert.That(setter.Width("𠀀", Look), Is.GreaterThan(setter.Width("港", Look)));
    }

    [Test]
    public void What_the_shipped_font_has_is_no_box_beside_what_it_lacks() =>
        Assert.That(Setter().Width("a港", Look), Is.EqualTo(Setter().Width("a", Look) + Setter().Width("港", Look)).Within(0.01));

    private static TextSetter Setter() => new(new FallbackFonts(() => []));

    private static SKColor[] Pixels(string text)
    {
        using var bitmap = new SKBitmap(200, 130);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.White);
        Setter().Draw(canvas, text, new SKPoint(5, 100), Look);
        return bitmap.Pixels;
    }
}
