using CsCheck;

namespace Compare;

/// <summary>The alignment of two texts into shared passages.</summary>
[TestFixture]
internal sealed class TextOverlapTests
{
    private static readonly Gen<string> Texts = Gen.Int[0, 12].Array[0, 60].Select(words => string.Join(' ', words.Select(word => $"w{word}")));

    private static ShingledText TextOf(string body) => ShingledText.Of(new Article
    {
        Id = "a",
        File = "a.txt",
        Outlet = new Outlet("A"),
        Text = body,
        Blocks = body.Length == 0 ? [] : [new ArticleBlock(BlockKind.Paragraph, ArticlePart.Lead, new TextSpan(0, body.Length))],
    });

    private static TextOverlap Overlap(string first, string second) => TextOverlap.Of(TextOf(first), TextOf(second));

    private static string Words(int from, int count) => string.Join(' ', Enumerable.Range(from, count).Select(word => $"w{word}"));

    [Test]
    public void Parts_in_another_order_are_found_the_longest_first()
    {
        var overlap = Overlap($"{Words(0, 12)} {Words(100, 5)} {Words(20, 30)}", $"{Words(20, 30)} {Words(0, 12)}");
        Assert.That(overlap.Passages, Is.EqualTo(new[] { new SharedPassage(17, 47, 0, 30, 30, 30), new SharedPassage(0, 12, 30, 42, 12, 12) }));
        Assert.That((overlap.FirstShare, overlap.SecondShare), Is.EqualTo((42 / 47.0, 1.0)));
    }

    [Test]
    public void Small_edits_stay_inside_one_passage()
    {
        // A word replaced, two left out, one put in.
        var overlap = Overlap(Words(0, 30), $"{Words(0, 5)} other {Words(6, 6)} {Words(14, 6)} more {Words(20, 10)}");
        Assert.That(overlap.Passages, Is.EqualTo(new[] { new SharedPassage(0, 30, 0, 29, 27, 27) }));
    }

    [Test]
    public void A_gap_of_five_words_parts_passages_and_what_is_shorter_than_ten_words_is_none()
    {
        var overlap = Overlap($"{Words(0, 12)} {Words(100, 5)} {Words(12, 9)}", Words(0, 21));
        Assert.That(overlap.Passages, Is.EqualTo(new[] { new SharedPassage(0, 12, 0, 12, 12, 12) }));
    }

    [Test]
    public void Words_inside_quotation_marks_are_counted_apart()
    {
        var overlap = Overlap($"{Words(0, 6)} \"{Words(6, 6)}\" {Words(100, 3)}", $"{Words(0, 12)} {Words(200, 3)}");
        Assert.That((overlap.Passages[0].Words, overlap.Unquoted), Is.EqualTo((12, 6)));
    }

    [Test]
    public void A_shared_phrase_is_no_passage() => Assert.That(Overlap($"{Words(0, 9)} {Words(50, 20)}", $"{Words(0, 9)} {Words(80, 20)}").Passages, Is.Empty);

    [Test]
    public void The_same_words_are_shared_wholly_however_few() => Assert.That(Overlap("No comment.", "NO COMMENT"), Is.EqualTo(new TextOverlap([], 1, 1, 2)).Using<TextOverlap>((a, b) => a.FirstShare == b.FirstShare && a.Unquoted == b.Unquoted));

    [Test]
    public void Empty_texts_share_nothing() => Assert.That(Overlap("", "").FirstShare, Is.Zero);

    [Test]
    public void Both_ways_round_share_the_same() => Texts.Select(Texts).Sample((first, second) =>
    {
        var (there, back) = (Overlap(first, second), Overlap(second, first).Mirrored);
        return there.Passages.SequenceEqual(back.Passages) && there.FirstShare.Equals(back.FirstShare) && there.Unquoted == back.Unquoted;
    });

    [Test]
    public void No_word_is_in_two_passages_and_shares_are_bounded() => Texts.Select(Texts).Sample((first, second) =>
    {
        var overlap = Overlap(first, second);
        var (a, b) = (overlap.Passages.OrderBy(passage => passage.FirstStart).ToList(), overlap.Passages.OrderBy(passage => passage.SecondStart).ToList());
        return a.Zip(a.Skip(1)).All(pair => pair.First.FirstEnd <= pair.Second.FirstStart)
            && b.Zip(b.Skip(1)).All(pair => pair.First.SecondEnd <= pair.Second.SecondStart)
            && overlap.Passages.All(passage => passage.Words >= passage.Unquoted && passage.Words <= passage.FirstEnd - passage.FirstStart && passage.Words <= passage.SecondEnd - passage.SecondStart)
            && overlap is { FirstShare: >= 0 and <= 1, SecondShare: >= 0 and <= 1 };
    });
}
