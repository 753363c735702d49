using CsCheck;

namespace Compare;

public class WordingChoiceTests
{
    [Test]
    public void The_first_group_has_its_best_wording() =>
        Assert.That(Chosen(["a", "b"], ["a", "c"]), Is.EqualTo(new[] { "a", "c" }));

    [Test]
    public void A_group_changes_its_wording_where_another_has_no_other() =>
        Assert.That(Chosen(["a", "b"], ["a"]), Is.EqualTo(new[] { "b", "a" }));

    [Test]
    public void Those_that_change_ask_on() =>
        Assert.That(Chosen(["a", "b"], ["b", "c"], ["a"]), Is.EqualTo(new[] { "b", "c", "a" }));

    [Test]
    public void Where_there_are_too_few_wordings_the_last_goes_without() =>
        Assert.That(Chosen(["a", "b"], ["b", "a"], ["a", "b"], []), Is.EqualTo(new[] { "a", "b", null, null }));

    [Test]
    public void A_later_turn_leaves_the_earlier_one_alone() =>
        Assert.That(WordingChoice.Of([["a"], ["a", "b"], ["b", "c"]], [1], [2, 0]), Is.EqualTo(new[] { null, "a", "b" }));

    [Test]
    public void As_many_as_can_be_have_a_wording_of_their_own() =>
        Gen.Int[0, 5].Array[0, 4].Array[0, 6].Select(groups => groups.Select(wordings => (IReadOnlyList<string>)[.. wordings.Distinct().Select(wording => $"{wording}")]).ToArray()).Sample(groups =>
        {
            var chosen = Chosen(groups);
            Assert.That(chosen.OfType<string>(), Is.Unique);
            Assert.That(chosen.Zip(groups, (wording, possible) => wording is null || possible.Contains(wording)), Is.All.True);
            Assert.That(chosen.OfType<string>().Count(), Is.EqualTo(Most(groups, [])));
        });

    private static string?[] Chosen(params IReadOnlyList<string>[] groups) => WordingChoice.Of(groups, [.. Enumerable.Range(0, groups.Length)]);

    /// <summary>The most groups that can be served, by trying everything.</summary>
    private static int Most(ReadOnlySpan<IReadOnlyList<string>> groups, HashSet<string> taken)
    {
        if (groups.IsEmpty) return 0;
        var most = Most(groups[1..], taken);
        foreach (var wording in groups[0])
        {
            if (!taken.Add(wording)) continue;
            most = Math.Max(most, 1 + Most(groups[1..], taken));
            taken.Remove(wording);
        }

        return most;
    }
}
