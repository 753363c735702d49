using System.Collections.Immutable;

namespace Compare;

/// <summary>The words of the loaded articles: how much each tells, and which of them are one.</summary>
/// <remarks>
/// Weights come from the loaded articles alone, never from a training set: inside one event the event's own words tell little. An
/// ordinary word keeps a floor, because verbs and common nouns are what separates two claims about one subject.
/// </remarks>
internal sealed class Vocabulary
{
    private const double OrdinaryWordFloor = 0.35;
    private const double UnseenWeight = 0.4;

    private readonly Dictionary<string, int> concepts = new(StringComparer.Ordinal);
    private readonly HashSet<string> lowerCased = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> signatures = [];
    private readonly Dictionary<int, int> sentencesWith = [];
    private readonly Dictionary<int, int> articlesWith = [];
    private readonly IReadOnlyDictionary<string, string> variants;
    private readonly double logCount;

    private Vocabulary(IReadOnlyList<SegmentedArticle> articles, IReadOnlyList<Sentence> claims)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var sentence in articles.SelectMany(article => article.Sentences).Concat(claims))
        {
            var isTitleCase = IsTitleCase(sentence);
            for (var index = 0; index < sentence.Tokens.Length; index++)
            {
                var token = sentence.Tokens[index];
                if (token.Kind != TokenKind.Word) continue;
                if (!token.IsCapitalised) lowerCased.Add(token.Stem);
                else if (index > 0 && !isTitleCase) names.Add(token.Stem);
            }
        }

        names.ExceptWith(lowerCased);
        variants = NameVariants.Find(names).ToDictionary(spelling => spelling.Variant, spelling => spelling.Canonical, StringComparer.Ordinal);
        JoinSpellings();
        foreach (var article in articles) Count(article);
        (Articles, Sentences) = (articles.Count, articles.Sum(article => article.Sentences.Length));
        logCount = LogOf(Sentences);
    }

    private Vocabulary(ReferenceWords words)
    {
        lowerCased.UnionWith(words.LowerCase);
        variants = words.Variants;
        JoinSpellings();
        foreach (var (stem, count) in words.Counts) (sentencesWith[ConceptOf(stem)], articlesWith[ConceptOf(stem)]) = (count.Sentences, count.Articles);
        (Articles, Sentences) = (words.Articles, words.Sentences);
        logCount = LogOf(Sentences);
    }

    /// <summary>The number of articles.</summary>
    public int Articles { get; }

    /// <summary>The number of their sentences.</summary>
    public int Sentences { get; }

    /// <summary>The vocabulary of the given articles; the claims' names take part in joining spellings, but count nowhere.</summary>
    public static Vocabulary From(IReadOnlyList<SegmentedArticle> articles, IReadOnlyList<Sentence> claims) => new(articles, claims);

    /// <summary>The vocabulary of an earlier run's articles; a word that they do not hold is one that no article holds.</summary>
    public static Vocabulary From(ReferenceWords words) => new(words);

    /// <summary>Everything that <see cref="From(ReferenceWords)"/> needs to give the same weights again.</summary>
    public ReferenceWords Words() => new(
        Sentences,
        Articles,
        lowerCased.ToImmutableSortedSet(StringComparer.Ordinal),
        variants.ToImmutableSortedDictionary(StringComparer.Ordinal),
        concepts.Where(entry => sentencesWith.ContainsKey(entry.Value))
            .GroupBy(entry => entry.Value, entry => entry.Key)
            .ToImmutableSortedDictionary(
                stems => stems.Min(StringComparer.Ordinal)!, stems => new WordCount(SentencesWith(stems.Key), ArticlesWith(stems.Key)), StringComparer.Ordinal));

    /// <summary>The sentence as matching sees it.</summary>
    public Statement Read(Sentence sentence)
    {
        // Where every noun has a capital, a capital shows no name.
        var isTitleCase = LanguageWords.For(sentence.Language) is { CapitalisesNouns: true } || IsTitleCase(sentence);
        var terms = new List<Term>(sentence.Tokens.Length);
        for (var index = 0; index < sentence.Tokens.Length; index++)
        {
            var token = sentence.Tokens[index];
            if (!Counts(token)) continue;
            var kind = token.Kind == TokenKind.Number ? TermKind.Number
                : token.IsCapitalised && !lowerCased.Contains(token.Stem) && !isTitleCase ? TermKind.Name : TermKind.Word;
            var concept = ConceptOf(token.Stem);
            terms.Add(new Term(index, token.Stem, concept, WeightOf(concept, kind), kind, sentence.Depths.IsDefaultOrEmpty ? (byte)0 : sentence.Depths[index]));
        }

        return new Statement(sentence, [.. terms]);
    }

    /// <summary>The number of sentences that hold the concept.</summary>
    public int SentencesWith(int concept) => sentencesWith.GetValueOrDefault(concept);

    /// <summary>The number of articles that hold the concept.</summary>
    public int ArticlesWith(int concept) => articlesWith.GetValueOrDefault(concept);

    /// <summary>A number of the concept that is the same whatever else was read, and so in every run that knows the same spellings.</summary>
    public int SignatureOf(int concept) => signatures.TryGetValue(concept, out var signature) ? signature : concept;

    private void JoinSpellings()
    {
        foreach (var (variant, canonical) in variants) concepts[variant] = ConceptOf(canonical);
    }

    private void Count(SegmentedArticle article)
    {
        var inArticle = new HashSet<int>();
        var inSentence = new HashSet<int>();
        foreach (var sentence in article.Sentences)
        {
            inSentence.Clear();
            foreach (var token in sentence.Tokens)
            {
                if (Counts(token) && inSentence.Add(ConceptOf(token.Stem))) sentencesWith[ConceptOf(token.Stem)] = SentencesWith(ConceptOf(token.Stem)) + 1;
            }

            inArticle.UnionWith(inSentence);
        }

        foreach (var concept in inArticle) articlesWith[concept] = ArticlesWith(concept) + 1;
    }

    private static double LogOf(int sentences) => Math.Log(1 + Math.Max(1, sentences));

    private static bool Counts(Token token) => token.Kind switch
    {
        TokenKind.Number => true,
        TokenKind.Word => !StopWords.Contains(token.Lower),
        _ => token.Lower is "$" or "%" or "\u20AC" or "\u00A3",
    };

    /// <summary>Headlines that capitalise every word tell nothing about names.</summary>
    private static bool IsTitleCase(Sentence sentence)
    {
        var words = sentence.Tokens.Where(token => token.Kind == TokenKind.Word && token.Span.Length > 3).ToList();
        return words.Count > 2 && words.Count(word => word.IsCapitalised) > 0.7 * words.Count;
    }

    private int ConceptOf(string stem)
    {
        if (concepts.TryGetValue(stem, out var known)) return known;
        var concept = WordFamilies.FamilyOf.TryGetValue(stem, out var family) ? family : WordFamilies.FamilyOf.Count + concepts.Count;
        concepts[stem] = concept;
        if (concept >= WordFamilies.FamilyOf.Count) signatures[concept] = TextHash.Of(stem);
        return concept;
    }

    private double WeightOf(int concept, TermKind kind)
    {
        var count = SentencesWith(concept);
        if (count == 0) return UnseenWeight;
        var weight = Math.Log(1 + (Math.Exp(logCount) - 1) / count) / logCount;
        return kind == TermKind.Word ? Math.Max(OrdinaryWordFloor, weight) : weight;
    }
}
