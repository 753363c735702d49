namespace Compare;

/// <summary>A text as the pair scorer sees it.</summary>
/// <param name="Text">The text in lower case, its words separated by single spaces.</param>
/// <param name="Words">Word weights (stems and families, TF-IDF).</param>
/// <param name="Letters">Weights of letter sequences inside words (TF-IDF).</param>
/// <param name="Numbers">The numbers it holds.</param>
internal sealed record TextProfile(string Text, SparseVector Words, SparseVector Letters, string[] Numbers);

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

    /// <summary>The profiles of the texts, in order.</summary>
    /// <param name="texts">For each text its tokens.</param>
    public IReadOnlyList<TextProfile> Read(IReadOnlyList<IReadOnlyList<Token>> texts)
    {
        var words = texts.Select(tokens => Count(WordsOf(tokens), wordNumbers)).ToList();
        var letters = texts.Select(tokens => Count(SequencesOf(tokens), sequenceNumbers)).ToList();
        Weigh(words);
        Weigh(letters);
        return
        [
            .. texts.Select((tokens, index) => new TextProfile(
                string.Join(' ', tokens.Where(token => token.Kind != TokenKind.Mark).Select(token => token.Lower)),
                SparseVector.From(words[index]),
                SparseVector.From(letters[index]),
                [.. tokens.Where(token => token.Kind == TokenKind.Number).Select(token => token.Lower).Distinct(StringComparer.Ordinal)])),
        ];
    }

    private static IEnumerable<string> WordsOf(IReadOnlyList<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Mark || StopWords.Contains(token.Lower)) continue;
            yield return WordFamilies.FamilyOf.TryGetValue(token.Stem, out var family) ? $"\u0001{family}" : token.Stem;
        }
    }

    /// <summary>Letter sequences inside words, a blank at each end.</summary>
    private static IEnumerable<string> SequencesOf(IReadOnlyList<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Mark || StopWords.Contains(token.Lower)) continue;
            var word = $" {token.Lower} ";
            for (var length = ShortestSequence; length <= LongestSequence; length++)
            {
                for (var start = 0; start + length <= word.Length; start++) yield return word.Substring(start, length);
            }
        }
    }

    private static Dictionary<int, double> Count(IEnumerable<string> items, Dictionary<string, int> numbers)
    {
        var counts = new Dictionary<int, double>();
        foreach (var item in items)
        {
            if (!numbers.TryGetValue(item, out var number)) numbers[item] = number = numbers.Count;
            counts[number] = counts.GetValueOrDefault(number) + 1;
        }

        return counts;
    }

    private static void Weigh(List<Dictionary<int, double>> texts)
    {
        var textsWith = new Dictionary<int, int>();
        foreach (var item in texts.SelectMany(text => text.Keys)) textsWith[item] = textsWith.GetValueOrDefault(item) + 1;
        foreach (var text in texts)
        {
            foreach (var item in text.Keys.ToList()) text[item] = (1 + Math.Log(text[item])) * (Math.Log((1.0 + texts.Count) / (1 + textsWith[item])) + 1);
        }
    }
}
