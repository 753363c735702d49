using CsCheck;

namespace Compare;

public class ShingledTextTests
{
    private static readonly Gen<ShingledText> Texts = Gen.Int[0, 3].Array[0, 120].Select(words =>
    {
        var text = string.Join(' ', words.Select(word => $"word{word}"));
        return ShingledText.Of(new Article { Id = "a", File = "a", Outlet = new Outlet("A"), Text = text, Blocks = [new ArticleBlock(BlockKind.Paragraph, ArticlePart.Body, new TextSpan(0, text.Length))] });
    });

    [Test]
    public void Words_in_common_runs_are_those_that_comparing_all_runs_gives() => Gen.Select(Texts, Texts).Sample((one, other) =>
    {
        var covered = new HashSet<int>();
        for (var run = 0; run < one.Runs.Length; run++)
        {
            if (Array.IndexOf(other.Runs, one.Runs[run]) >= 0) covered.UnionWith(Enumerable.Range(run, Math.Min(ShingledText.RunLength, one.WordCount - run)));
        }

        Assert.That(one.WordsIn(other), Is.EqualTo(covered.Count));
    });

    [Test]
    public void Counting_ends_when_there_are_enough_and_not_before() => Gen.Select(Texts, Texts, Gen.Int[1, 40]).Sample((one, other, enough) =>
        Assert.That(one.WordsIn(other, enough) >= enough, Is.EqualTo(one.WordsIn(other) >= enough)));
}
