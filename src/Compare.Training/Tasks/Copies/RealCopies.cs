namespace Compare;

/// <summary>Labels real pairs of texts on one event by their sentences: what the program's alignment takes no part in.</summary>
/// <remarks>
/// A sentence of eight words and more, at most half of them quoted, is taken over when it stands word for word in the other text. Two texts are
/// copies when taken sentences hold forty words, or half of the shorter text; they are none when no such sentence of either shares half of its
/// runs of three words with the other text; what lies between is left unlabelled.
/// </remarks>
internal static class RealCopies
{
    private const int FewestWords = 8, CopiedWords = 40;
    private const double HalfShared = 0.5;

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
        var all = new List<string>();
        var sentences = new List<string[]>();
        foreach (var sentence in ArticleSegmenter.Segment(article).Sentences)
        {
            var quoted = article.Text.AsSpan(sentence.Span.Start, sentence.Span.Length).IndexOfAny('"', '“', '”') >= 0;
            var words = sentence.Tokens.Where(token => token.Kind != TokenKind.Mark).Select(token => token.Lower).ToArray();
            all.AddRange(words);
            if (words.Length >= FewestWords && (!quoted || 2 * Quoted(article.Text, sentence.Span) <= sentence.Span.Length)) sentences.Add(words);
        }

        return new ReadText(sentences, $" {string.Join(' ', all)} ", [.. RunsOf(all)], all.Count);
    }

    /// <summary>Units between marks; a sentence that opens or goes on with a quotation may have only one.</summary>
    private static int Quoted(string text, TextSpan sentence)
    {
        var (quoted, open) = (0, -1);
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (text[at] is not ('"' or '“' or '”')) continue;
            if (open < 0 && text[at] != '”') open = at;
            else (quoted, open) = (quoted + at - Math.Max(open, sentence.Start), -1);
        }

        return open < 0 ? quoted : quoted + sentence.End - open;
    }

    private static IEnumerable<string> RunsOf(IReadOnlyList<string> words) => Enumerable.Range(0, Math.Max(0, words.Count - 2)).Select(at => $"{words[at]} {words[at + 1]} {words[at + 2]}");

    private sealed record ReadText(List<string[]> Sentences, string Whole, HashSet<string> Runs, int Words);
}
