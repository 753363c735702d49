using CsCheck;

namespace Compare;

public class ComponentsTests
{
    [Test]
    public void What_was_never_joined_stands_alone() => Assert.That(new Components().Of("a"), Is.EqualTo("a"));

    [Test]
    public void Joined_names_share_the_smallest_over_any_number_of_steps()
    {
        var components = new Components();
        components.Join("d", "c");
        components.Join("b", "a");
        components.Join("c", "b");
        Assert.That(new[] { "a", "b", "c", "d", "e" }.Select(components.Of), Is.EqualTo(new[] { "a", "a", "a", "a", "e" }));
    }

    [Test]
    public void The_order_of_the_pairs_changes_nothing() => Gen.Select(Gen.Char['a', 'h'], Gen.Char['a', 'h']).Array[0, 12].Sample(pairs =>
    {
        var (forward, backward) = (new Components(), new Components());
        foreach (var (a, b) in pairs) forward.Join($"{a}", $"{b}");
        foreach (var (a, b) in pairs.Reverse()) backward.Join($"{b}", $"{a}");
        return "abcdefgh".All(name => forward.Of($"{name}") == backward.Of($"{name}"));
    });
}
