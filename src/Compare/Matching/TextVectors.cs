namespace Compare;

/// <summary>A text as the pair scorer sees it.</summary>
/// <param name="Tokens">Its words and numbers in lower case, each once, in ordinal order.</param>
/// <param name="Words">Word weights (stems and families, TF-IDF).</param>
/// <param name="Letters">Weights of letter sequences inside words (TF-IDF).</param>
/// <param name="Numbers">The numbers it holds.</param>
internal sealed record TextProfile(string[] Tokens, SparseVector Words, SparseVector Letters, string[] Numbers);

/// <summary>
/// Turns texts into vectors by TF-IDF (K. Spärck Jones, "A statistical interpretation of term specificity", J. Documentation 28, 1972),
/// with document frequencies from the given texts alone; a word that none of them holds gets the highest weight.
/// </summary>
internal sealed class TextVectors
{
    private const int ShortestSequence = 3;
    private const int LongestSequence = 5;

    private readonly Dictionary<string, int> wordNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> sequenceNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> sequencesOf = new(StringComparer.Ordinal);
    private readonly List<int> held = [];

    /// <summary>The profiles of the texts, in order.</summary>
    /// <param name="texts">For each text its tokens.</param>
    public IReadOnlyList<TextProfile> Read(IReadOnlyList<IReadOnlyList<Token>> texts)
    {
        var words = texts.Select(Words).ToArray();
        var letters = texts.Select(Sequences).ToArray();
        var textsWithWord = TextsWith(words, wordNumbers.Count);
        var textsWithSequence = TextsWith(letters, sequenceNumbers.Count);
        var profiles = new TextProfile[texts.Count];
        Parallel.For(0, profiles.Length, Cores.All, index => profiles[index] = new TextProfile(
            TokenSetRatio.TokensOf(texts[index].Where(token => token.Kind != TokenKind.Mark).Select(token => token.Lower)),
            Weigh(words[index], textsWithWord, texts.Count),
            Weigh(letters[index], textsWithSequence, texts.Count),
            [.. texts[index].Where(token => token.Kind == TokenKind.Number).Select(token => token.Lower).Distinct(StringComparer.Ordinal)]));
        return profiles;
    }

    private static bool Counts(Token token) => token.Kind != TokenKind.Mark && !StopWords.Contains(token.Lower);

    /// <summary>The numbers of a text's words in rising order, repetitions kept.</summary>
    private int[] Words(IReadOnlyList<Token> tokens)
    {
        held.Clear();
        foreach (var token in tokens)
        {
            if (Counts(token)) held.Add(NumberOf(WordFamilies.FamilyOf.TryGetValue(token.Stem, out var family) ? $"\u0001{family}" : token.Stem, wordNumbers));
        }

        held.Sort();
        return [.. held];
    }

    /// <summary>The numbers of the letter sequences inside a text's words in rising order, repetitions kept.</summary>
    private int[] Sequences(IReadOnlyList<Token> tokens)
    {
        held.Clear();
        foreach (var token in tokens)
        {
            if (!Counts(token)) continue;
            // A corpus repeats its words: each is taken apart once.
            if (!sequencesOf.TryGetValue(token.Lower, out var sequences)) sequencesOf[token.Lower] = sequences = SequencesIn(token.Lower);
            held.AddRange(sequences);
        }

        held.Sort();
        return [.. held];
    }

    /// <summary>Letter sequences inside a word, a blank at each end.</summary>
    private int[] SequencesIn(string lower)
    {
        var numbers = new List<int>();
        var word = $" {lower} ";
        for (var length = ShortestSequence; length <= LongestSequence; length++)
        {
            for (var start = 0; start + length <= word.Length; start++) numbers.Add(NumberOf(word.Substring(start, length), sequenceNumbers));
        }

        return [.. numbers];
    }

    private static int NumberOf(string item, Dictionary<string, int> numbers)
    {
        if (!numbers.TryGetValue(item, out var number)) numbers[item] = number = numbers.Count;
        return number;
    }

    /// <summary>For each item the number of texts that hold it.</summary>
    private static int[] TextsWith(int[][] texts, int items)
    {
        var textsWith = new int[items];
        foreach (var text in texts)
        {
            for (var at = 0; at < text.Length; at++)
            {
                if (at == 0 || text[at] != text[at - 1]) textsWith[text[at]]++;
            }
        }

        return textsWith;
    }

    private static SparseVector Weigh(int[] items, int[] textsWith, int texts)
    {
        var dimensions = new List<int>(items.Length);
        var weights = new List<double>(items.Length);
        for (int start = 0, end; start < items.Length; start = end)
        {
            for (end = start + 1; end < items.Length && items[end] == items[start]; end++)
            {
            }

            dimensions.Add(items[start]);
            weights.Add((1 + Math.Log(end - start)) * (Math.Log((1.0 + texts) / (1 + textsWith[items[start]])) + 1));
        }

        return SparseVector.From([.. dimensions], weights);
    }
}
