using System.Collections.Immutable;

namespace Compare;

/// <summary>What two texts share.</summary>
/// <param name="Passages">The shared passages, the longest first.</param>
/// <param name="FirstShare">The share of the first text's words in them, 0–1.</param>
/// <param name="SecondShare">The share of the second text's words in them, 0–1.</param>
/// <param name="Unquoted">The number of shared words outside quotation marks.</param>
internal sealed record TextOverlap(ImmutableArray<SharedPassage> Passages, double FirstShare, double SecondShare, int Unquoted)
{
    /// <summary>What two texts share; texts of equal words share everything, however short they are.</summary>
    /// <param name="first">A text.</param>
    /// <param name="second">Another.</param>
    /// <param name="atLeast">Fewer shared words than this are as good as none.</param>
    public static TextOverlap Of(ShingledText first, ShingledText second, int atLeast = 0)
    {
        if (first.WordCount == 0 || second.WordCount == 0) return new TextOverlap([], 0, 0, 0);
        if (first.Body == second.Body)
            return new TextOverlap([new SharedPassage(0, first.WordCount, 0, second.WordCount, first.WordCount, first.UnquotedCount)], 1, 1, first.UnquotedCount);
        // Always the same way round, so that neither the order of two texts nor who asks changes what they share.
        if (first.Body > second.Body) return Of(second, first, atLeast).Mirrored;
        var passages = PassageAligner.Align(first, second, atLeast);
        var words = passages.Sum(passage => passage.Words);
        return new TextOverlap([.. passages], (double)words / first.WordCount, (double)words / second.WordCount, passages.Sum(passage => passage.Unquoted));
    }

    /// <summary>The same with the texts the other way round.</summary>
    public TextOverlap Mirrored => new([.. Passages.Select(passage => passage.Mirrored)], SecondShare, FirstShare, Unquoted);

    /// <summary>Whether the first text as a whole stands in the second.</summary>
    public bool IsWhole(CopyRule rule) => FirstShare >= rule.Share;

    /// <summary>Whether one takes passages over from the other: words that both quote prove nothing.</summary>
    public bool IsPartial(CopyRule rule) => Unquoted >= rule.PartialWords;
}

/// <summary>From when on shared text is copied.</summary>
/// <param name="Share">An article is wholly a copy when this share of its words stands in the other one's passages, 0–1.</param>
/// <param name="PartialWords">Two articles share copied passages when those hold so many words outside quotation marks.</param>
internal readonly record struct CopyRule(double Share, int PartialWords);
