namespace Compare;

/// <summary>Reads texts as the features of pairs see them; every weight comes from the given texts alone.</summary>
internal sealed class PairReader
{
    /// <summary>What a text frequency is raised by, so that a word of every text still tells a little.</summary>
    private const double Smoothing = 0.5;

    private readonly IReadOnlyList<PairText> texts;
    private readonly Dictionary<string, int> concepts = new(StringComparer.Ordinal);
    private readonly HashSet<string> lowerCased = new(StringComparer.Ordinal);
    private readonly Dictionary<(int, int), int> wordPairs = [];
    private readonly Dictionary<int, int> textsWith = [];
    private readonly Dictionary<int, int> textsWithPair = [];
    private readonly double meanLength;

    private PairReader(IReadOnlyList<PairText> texts)
    {
        this.texts = texts;
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            foreach (var token in text.Tokens)
            {
                if (token.Kind == TokenKind.Word && !token.IsCapitalised) lowerCased.Add(token.Stem);
            }
        }

        foreach (var text in texts)
        {
            foreach (var token in text.Tokens)
            {
                if (IsName(token)) names.Add(token.Stem);
            }
        }

        foreach (var (variant, canonical) in NameVariants.Find(names)) concepts[variant] = ConceptOf(canonical);
        meanLength = Math.Max(1, texts.Select(text => (double)text.Tokens.Count(Counts)).DefaultIfEmpty(1).Average());
    }

    /// <summary>The profiles of the texts, in order.</summary>
    public static IReadOnlyList<PairProfile> Read(IReadOnlyList<PairText> texts) => new PairReader(texts).Read();

    private static bool Counts(Token token) => token.Kind != TokenKind.Mark && !StopWords.Contains(token.Lower);

    private bool IsName(Token token) => token is { Kind: TokenKind.Word, IsCapitalised: true } && Counts(token) && !lowerCased.Contains(token.Stem);

    private int ConceptOf(string stem)
    {
        if (concepts.TryGetValue(stem, out var known)) return known;
        var concept = WordFamilies.FamilyOf.TryGetValue(stem, out var family) ? family : WordFamilies.FamilyOf.Count + concepts.Count;
        concepts[stem] = concept;
        return concept;
    }

    private PairProfile[] Read()
    {
        var vectors = new TextVectors().Read([.. texts.Select(text => (IReadOnlyList<Token>)text.Tokens)]);
        var sequences = texts.Select(text => text.Tokens.Where(Counts).Select(token => ConceptOf(token.Stem)).ToArray()).ToArray();
        var pairs = sequences.Select(PairsIn).ToArray();
        CountTexts(sequences, textsWith);
        CountTexts(pairs, textsWithPair);
        var profiles = new PairProfile[texts.Count];
        Parallel.For(0, profiles.Length, Cores.All, index => profiles[index] = Profile(texts[index], vectors[index], sequences[index], pairs[index]));
        return profiles;
    }

    private int[] PairsIn(int[] sequence)
    {
        var numbers = new int[Math.Max(0, sequence.Length - 1)];
        for (var at = 0; at < numbers.Length; at++)
        {
            var pair = (sequence[at], sequence[at + 1]);
            if (!wordPairs.TryGetValue(pair, out numbers[at])) wordPairs[pair] = numbers[at] = wordPairs.Count;
        }

        return numbers;
    }

    private static void CountTexts(int[][] items, Dictionary<int, int> counts)
    {
        foreach (var text in items)
        {
            foreach (var item in text.Distinct()) counts[item] = counts.GetValueOrDefault(item) + 1;
        }
    }

    /// <summary>How much an item tells that so many texts hold: 1 for one that stands in none but this.</summary>
    private double Telling(int count) => Math.Log((texts.Count + 1) / (count + Smoothing)) / Math.Log((texts.Count + 1) / (1 + Smoothing));

    private PairProfile Profile(PairText text, TextProfile vectors, int[] sequence, int[] pairs)
    {
        var held = sequence.Distinct().Order().ToArray();
        var weights = Array.ConvertAll(held, concept => (float)Telling(textsWith[concept]));
        var names = text.Tokens.Where(IsName).Select(token => concepts[token.Stem]).ToHashSet();
        var areNames = Array.ConvertAll(held, names.Contains);
        var distinctPairs = pairs.Distinct().Order().ToArray();
        return new PairProfile
        {
            Text = vectors,
            Source = text,
            Concepts = held,
            Weights = weights,
            Counts = Array.ConvertAll(held, concept => (byte)Math.Min(255, sequence.Count(other => other == concept))),
            AreNames = areNames,
            Sequence = sequence,
            WordPairs = SparseVector.From(distinctPairs, [.. distinctPairs.Select(pair => Telling(textsWithPair[pair]))]),
            Opposable = [.. text.Tokens.Where(token => Counts(token) && WordFamilies.HasOpposite(token.Stem)).Select(token => (token.Stem, concepts[token.Stem])).Distinct()],
            Sorted = string.Join(' ', text.Tokens.Where(token => token.Kind != TokenKind.Mark).Select(token => token.Lower).Order(StringComparer.Ordinal)),
            RelativeLength = (float)(sequence.Length / meanLength),
            Signs = PolaritySigns.Of(text.Tokens),
            Weight = weights.Sum(),
            NameWeight = weights.Where((_, index) => areNames[index]).Sum(),
        };
    }
}
