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
        // Not the concepts' own numbers, which follow the order of reading: sums must not depend on it to the last digit.
        var sequence = Array.ConvertAll(terms, term => vocabulary.SignatureOf(term.Concept));
        var sentencesWith = new Dictionary<int, int>();
        foreach (var term in terms) sentencesWith[vocabulary.SignatureOf(term.Concept)] = vocabulary.SentencesWith(term.Concept);
        int[] held = [.. sequence.Distinct().Order()];
        var counts = Array.ConvertAll(held, concept => sequence.Count(other => other == concept));
        var weights = Array.ConvertAll(held, concept => (float)Telling(sentencesWith[concept], vocabulary.Sentences));
        var weightOf = held.Zip(weights).ToDictionary(entry => entry.First, entry => entry.Second);
        var areNames = Array.ConvertAll(held, concept => sequence.Zip(terms).Any(pair => pair.First == concept && pair.Second.Kind == TermKind.Name));
        return new PairProfile
        {
            Text = new TextProfile(
                TokenSetRatio.TokensOf(sentence.Tokens.Where(token => token.Kind != TokenKind.Mark).Select(token => token.Lower)),
                SparseVector.From(held, [.. held.Select((concept, index) => (1 + Math.Log(counts[index])) * (1 + Math.Log((1.0 + vocabulary.Sentences) / (1 + sentencesWith[concept]))))]),
                Letters(statement, sequence, weightOf),
                [.. sentence.Tokens.Where(token => token.Kind == TokenKind.Number).Select(token => token.Lower).Distinct(StringComparer.Ordinal)]),
            Source = new PairText(sentence, sentence.Tokens),
            Concepts = held,
            Weights = weights,
            Counts = Array.ConvertAll(counts, count => (byte)Math.Min(255, count)),
            AreNames = areNames,
            Sequence = sequence,
            WordPairs = WordPairs(sequence, weightOf),
            Opposable = [.. terms.Where(term => WordFamilies.HasOpposite(term.Stem)).Select(term => (term.Stem, vocabulary.SignatureOf(term.Concept))).Distinct()],
            Sorted = string.Join(' ', sentence.Tokens.Where(token => token.Kind != TokenKind.Mark).Select(token => token.Lower).Order(StringComparer.Ordinal)),
            RelativeLength = sequence.Length / UsualLength,
            Signs = PolaritySigns.Of(sentence.Tokens),
            Weight = weights.Sum(),
            NameWeight = weights.Where((_, index) => areNames[index]).Sum(),
        };
    }

    /// <summary>How much a concept tells that so many of all sentences hold, 0–1: 1 for one that a single sentence holds, or none.</summary>
    private static double Telling(int held, int sentences)
    {
        var all = sentences + 1.0;
        var count = Math.Clamp(held, 1, Math.Max(1, sentences));
        return Math.Max(0, Math.Log(all / (count + Smoothing)) / Math.Log(Math.Max(2, all) / (1 + Smoothing)));
    }

    /// <summary>The letter sequences inside the words, each as heavy as its words together.</summary>
    private static SparseVector Letters(Statement statement, int[] sequence, Dictionary<int, float> weightOf)
    {
        var weights = new SortedDictionary<int, double>();
        for (var at = 0; at < sequence.Length; at++)
        {
            var word = $" {statement.Sentence.Tokens[statement.Terms[at].Token].Lower} ";
            for (var length = ShortestSequence; length <= LongestSequence; length++)
            {
                for (var start = 0; start + length <= word.Length; start++)
                {
                    var number = TextHash.Of(word.AsSpan(start, length));
                    weights[number] = weights.GetValueOrDefault(number) + weightOf[sequence[at]];
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
            weights[TextHash.Of(sequence[at], sequence[at + 1])] = weightOf[sequence[at]] + weightOf[sequence[at + 1]];
        return SparseVector.From([.. weights.Keys], [.. weights.Values]);
    }
}
