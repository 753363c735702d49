namespace Compare;

/// <summary>Labels real pairs of texts on one event by their sentences: what the program's alignment takes no part in.</summary>
/// <remarks>
/// A sentence of eight words and more, fewer than half of them quoted, is taken over when it stands word for word in the other text, and not in a
/// quotation there. Two texts are copies when taken sentences hold forty words, or half of the shorter text; they are none when no such sentence of either shares half of its
/// runs of three words with the other text; what lies between is left unlabelled.
/// </remarks>
internal static class RealCopies
{
    private const int FewestWords = 8, CopiedWords = 40;
    private const double HalfShared = 0.5;

    /// <summary>Stands for a quoted sentence: no word is written so.</summary>
    private const string Gap = "\"";

    /// <summary>Whether two texts are copies, or null where the rule does not say.</summary>
    public static bool? Label(CopyText first, CopyText second)
    {
        var (a, b) = (Read(first.Article), Read(second.Article));
        var taken = Math.Max(Taken(a, b), Taken(b, a));
        if (taken >= CopiedWords || (taken > 0 && 2 * taken >= Math.Min(a.Words, b.Words))) return true;
        return taken == 0 && !SharesRuns(a, b) && !SharesRuns(b, a) ? false : null;
    }

    private static int Taken(ReadText text, ReadText other) =>
        text.Sentences.Where(sentence => other.Whole.Contains($" {string.Join(' ', sentence)} ", StringComparison.Ordinal)).Sum(sentence => sentence.Length);

    private static bool SharesRuns(ReadText text, ReadText other) =>
        text.Sentences.Any(sentence => RunsOf(sentence).Count(other.Runs.Contains) >= HalfShared * (sentence.Length - 2));

    private static ReadText Read(Article article)
    {
        var (all, own) = (new List<string>(), new List<string>());
        var sentences = new List<string[]>();
        var quoted = ShingledText.Of(article).Words.Where(word => word.IsQuoted).Select(word => word.Start).ToHashSet();
        foreach (var sentence in ArticleSegmenter.Segment(article).Sentences)
        {
            var tokens = sentence.Tokens.Where(token => token.Kind != TokenKind.Mark).ToList();
            var words = tokens.Select(token => token.Lower).ToArray();
            all.AddRange(words);
            var isOwn = 2 * tokens.Count(token => quoted.Contains(token.Span.Start)) < words.Length;
            own.AddRange(isOwn ? words : [Gap]);
            if (isOwn && words.Length >= FewestWords) sentences.Add(words);
        }

        return new ReadText(sentences, $" {string.Join(' ', own)} ", [.. RunsOf(all)], all.Count);
    }

    private static IEnumerable<string> RunsOf(IReadOnlyList<string> words) => Enumerable.Range(0, Math.Max(0, words.Count - 2)).Select(at => $"{words[at]} {words[at + 1]} {words[at + 2]}");

    private sealed record ReadText(List<string[]> Sentences, string Whole, HashSet<string> Runs, int Words);
}
