namespace Compare;

/// <summary>
/// A statement as the features of pairs see it, its weights those of the vocabulary: they stay what they are whatever other texts are
/// compared beside it.
/// </summary>
internal static class StatementProfile
{
    private const int ShortestSequence = 3, LongestSequence = 5;

    /// <summary>What a sentence frequency is raised by, so that a word of every sentence still tells a little.</summary>
    private const double Smoothing = 0.5;

    /// <summary>Content words of a sentence of news, about: BM25 measures lengths by it.</summary>
    private const float UsualLength = 12;

    /// <summary>The profile of a statement.</summary>
    /// <param name="statement">The statement, read with the vocabulary.</param>
    /// <param name="vocabulary">The words of the loaded articles.</param>
    public static PairProfile Of(Statement statement, Vocabulary vocabulary)
    {
        var (sentence, terms) = (statement.Sentence, statement.Terms);
        var sequence = Array.ConvertAll(terms, term => term.Concept);
        int[] held = [.. sequence.Distinct().Order()];
        var counts = Array.ConvertAll(held, concept => sequence.Count(other => other == concept));
        var weights = Array.ConvertAll(held, concept => (float)Telling(concept, vocabulary));
        var weightOf = held.Zip(weights).ToDictionary(entry => entry.First, entry => entry.Second);
        var areNames = Array.ConvertAll(held, concept => Array.Exists(terms, term => term.Concept == concept && term.Kind == TermKind.Name));
        return new PairProfile
        {
            Text = new TextProfile(
                TokenSetRatio.TokensOf(sentence.Tokens.Where(token => token.Kind != TokenKind.Mark).Select(token => token.Lower)),
                SparseVector.From(held, [.. held.Select((concept, index) => (1 + Math.Log(counts[index])) * (1 + Rarity(concept, vocabulary)))]),
                Letters(statement, weightOf),
                [.. sentence.Tokens.Where(token => token.Kind == TokenKind.Number).Select(token => token.Lower).Distinct(StringComparer.Ordinal)]),
            Source = new PairText(sentence, sentence.Tokens),
            Concepts = held,
            Weights = weights,
            Counts = Array.ConvertAll(counts, count => (byte)Math.Min(255, count)),
            AreNames = areNames,
            Sequence = sequence,
            WordPairs = WordPairs(sequence, weightOf),
            Opposable = [.. terms.Where(term => WordFamilies.HasOpposite(term.Stem)).Select(term => (term.Stem, term.Concept)).Distinct()],
            Sorted = string.Join(' ', sentence.Tokens.Where(token => token.Kind != TokenKind.Mark).Select(token => token.Lower).Order(StringComparer.Ordinal)),
            RelativeLength = sequence.Length / UsualLength,
            Signs = PolaritySigns.Of(sentence.Tokens),
            Weight = weights.Sum(),
            NameWeight = weights.Where((_, index) => areNames[index]).Sum(),
        };
    }

    private static double Rarity(int concept, Vocabulary vocabulary) => Math.Log((1.0 + vocabulary.Sentences) / (1 + vocabulary.SentencesWith(concept)));

    /// <summary>How much a concept tells, 0–1: 1 for one that a single sentence holds, or none.</summary>
    private static double Telling(int concept, Vocabulary vocabulary)
    {
        var all = vocabulary.Sentences + 1.0;
        var count = Math.Clamp(vocabulary.SentencesWith(concept), 1, Math.Max(1, vocabulary.Sentences));
        return Math.Max(0, Math.Log(all / (count + Smoothing)) / Math.Log(Math.Max(2, all) / (1 + Smoothing)));
    }

    /// <summary>The letter sequences inside the words, each as heavy as its words together.</summary>
    private static SparseVector Letters(Statement statement, Dictionary<int, float> weightOf)
    {
        var weights = new SortedDictionary<int, double>();
        foreach (var term in statement.Terms)
        {
            var word = $" {statement.Sentence.Tokens[term.Token].Lower} ";
            for (var length = ShortestSequence; length <= LongestSequence; length++)
            {
                for (var start = 0; start + length <= word.Length; start++)
                {
                    var number = NumberOf(word.AsSpan(start, length));
                    weights[number] = weights.GetValueOrDefault(number) + weightOf[term.Concept];
                }
            }
        }

        return SparseVector.From([.. weights.Keys], [.. weights.Values]);
    }

    /// <summary>The pairs of neighbouring words, each as heavy as its two words together.</summary>
    private static SparseVector WordPairs(int[] sequence, Dictionary<int, float> weightOf)
    {
        var weights = new SortedDictionary<int, double>();
        for (var at = 0; at + 1 < sequence.Length; at++)
            weights[unchecked((sequence[at] * 486187739) + sequence[at + 1])] = weightOf[sequence[at]] + weightOf[sequence[at + 1]];
        return SparseVector.From([.. weights.Keys], [.. weights.Values]);
    }

    /// <summary>A number for a sequence of letters, the same in every run (FNV-1a); two sequences hardly ever share one.</summary>
    private static int NumberOf(ReadOnlySpan<char> letters)
    {
        var number = 2166136261u;
        foreach (var letter in letters) number = unchecked((number ^ letter) * 16777619u);
        return unchecked((int)number);
    }
}
