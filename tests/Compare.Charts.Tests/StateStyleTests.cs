using SkiaSharp;

namespace Compare;

[TestFixture]
public sealed class StateStyleTests
{
    [Test]
    public void Every_state_has_one_style() =>
        Assert.That(StateStyle.All.Select(style => style.State), Is.EquivalentTo(Enum.GetValues<CoverageState>()));

    [Test]
    public void No_two_states_share_a_name_or_a_sign_or_a_colour_with_the_same_text_on_it()
    {
        Assert.That(StateStyle.All.Select(style => style.Name), Is.Unique);
        Assert.That(StateStyle.All.Select(style => style.Sign), Is.Unique);
        Assert.That(StateStyle.All.Select(style => style.Colour), Is.Unique);
    }

    [TestCaseSource(typeof(StateStyle), nameof(StateStyle.All))]
    public void Text_on_a_state_has_a_contrast_of_four_and_a_half_to_one(StateStyle style)
    {
        var (ground, text) = (Luminance(style.Colour), Luminance(style.TextColour));
        Assert.That((Math.Max(ground, text) + 0.05) / (Math.Min(ground, text) + 0.05), Is.GreaterThanOrEqualTo(4.5));
    }

    [TestCaseSource(typeof(StateStyle), nameof(StateStyle.All))]
    public void The_sign_can_be_written_in_the_shipped_font(StateStyle style) =>
        Assert.That(FallbackFonts.CanDraw(ShippedFonts.Regular, style.Sign), Is.True);

    /// <summary>Severe protanopia and deuteranopia after Machado, Oliveira and Fernandes (2009), in linear RGB.</summary>
    private static readonly (string Name, double[] Matrix)[] ColourBlindness =
    [
        ("protanopia", [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998]),
        ("deuteranopia", [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881]),
    ];

    [Test]
    public void The_colours_of_touched_states_stay_apart_for_the_colour_blind()
    {
        var touched = StateStyle.All.Where(style => style.State.IsTouched()).ToList();
        foreach (var (name, matrix) in ColourBlindness)
        {
            for (var i = 0; i < touched.Count; i++)
            {
                for (var j = i + 1; j < touched.Count; j++)
                {
                    var (a, b) = (Seen(touched[i].Colour, matrix), Seen(touched[j].Colour, matrix));
                    var distance = Math.Sqrt(a.Zip(b, (x, y) => (x - y) * (x - y)).Sum());
                    Assert.That(distance, Is.GreaterThan(0.15), $"{touched[i].Name} and {touched[j].Name} under {name}");
                }
            }
        }
    }

    [Test]
    public void An_unknown_state_is_refused() =>
        Assert.That(() => StateStyle.Of((CoverageState)99), Throws.InstanceOf<ArgumentOutOfRangeException>().With.Message.Contains("there is no such state"));

    private static double[] Seen(string colour, double[] matrix)
    {
        var rgb = Linear(colour);
        return [.. Enumerable.Range(0, 3).Select(row => Math.Clamp(Enumerable.Range(0, 3).Sum(column => matrix[row * 3 + column] * rgb[column]), 0, 1)).Select(value => Math.Pow(value, 1 / 2.2))];
    }

    private static double Luminance(string colour) => Linear(colour).Zip([0.2126, 0.7152, 0.0722], (value, weight) => value * weight).Sum();

    private static double[] Linear(string colour)
    {
        var parsed = SKColor.Parse(colour);
        return [.. new[] { parsed.Red, parsed.Green, parsed.Blue }.Select(value => value / 255.0).Select(value => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4))];
    }
}
