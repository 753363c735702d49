using System.Collections.Immutable;

namespace Compare;

/// <summary>
/// What articles are about, as vectors: the words of headline and first paragraphs by TF-IDF (K. Spärck Jones, J. Documentation 28, 1972), with
/// document frequencies from the given articles alone.
/// </summary>
internal static class EventVectors
{
    /// <summary>News says first what happened; what follows is background that other events share.</summary>
    private const int BodyWords = 200;

    /// <summary>
    /// Word weights of fewer articles are those of so many: in a folder of one event or two its own words are in every second article, and
    /// would tell nothing.
    /// </summary>
    private const int FewestArticles = 100;

    /// <summary>No word weighs less than this share of a word that one article has: the words of a large event are in many articles, and are its own all the same.</summary>
    private const double LeastShare = 0.25;

    private const double NameFactor = 1.2;

    /// <summary>The vectors of the articles, in order; of length 0 where an article has no word that tells anything.</summary>
    public static SparseVector[] Of(IReadOnlyList<Article> articles)
    {
        var words = articles.AsParallel().AsOrdered().Select(Words).ToList();
        var lowerCased = words.SelectMany(tokens => tokens).Where(token => !token.IsCapitalised).Select(token => token.Stem).ToHashSet(StringComparer.Ordinal);
        var names = words.SelectMany(tokens => tokens).Where(token => token.Kind == TokenKind.Word && token.IsCapitalised && !lowerCased.Contains(token.Stem))
            .Select(token => token.Stem).ToHashSet(StringComparer.Ordinal);
        var spellings = NameVariants.Find(names).ToDictionary(spelling => spelling.Variant, spelling => spelling.Canonical, StringComparer.Ordinal);
        var counts = words.ConvertAll(tokens => Count(tokens, spellings));
        // Numbered in the order of the words, so that the order of articles changes not even the last digit of a score.
        var holders = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in counts.SelectMany(count => count.Keys)) holders[word] = holders.GetValueOrDefault(word) + 1;
        var numbers = holders.Keys.Select((word, number) => (word, number)).ToDictionary(entry => entry.word, entry => entry.number, StringComparer.Ordinal);
        var total = 1.0 + Math.Max(FewestArticles, articles.Count);
        double WeightOf(string word) => Math.Max(Math.Log(total / holders[word]), LeastShare * Math.Log(total)) * (names.Contains(word) ? NameFactor : 1);
        return [.. counts.AsParallel().AsOrdered().Select(count => SparseVector.From(
            [.. count.Keys.Select(word => numbers[word])],
            [.. count.Select(entry => (1 + Math.Log(entry.Value)) * WeightOf(entry.Key))]))];
    }

    private static SortedDictionary<string, int> Count(ImmutableArray<Token> tokens, Dictionary<string, string> spellings)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var token in tokens)
        {
            var word = spellings.GetValueOrDefault(token.Stem, token.Stem);
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        return counts;
    }

    /// <summary>The telling words and numbers of the headline and of the first paragraphs, captions left out.</summary>
    private static ImmutableArray<Token> Words(Article article)
    {
        var words = ImmutableArray.CreateBuilder<Token>();
        var left = BodyWords;
        foreach (var block in article.Blocks.Where(block => block.Kind != BlockKind.Caption))
        {
            var tokens = Tokenizer.Tokenize(article.Text, block.Span).Where(token => token.Kind != TokenKind.Mark).ToList();
            var taken = block.Kind == BlockKind.Headline ? tokens.Count : Math.Min(left, tokens.Count);
            if (block.Kind != BlockKind.Headline) left -= taken;
            words.AddRange(tokens.Take(taken).Where(token => !StopWords.Contains(token.Lower)));
            if (left == 0) break;
        }

        return words.ToImmutable();
    }
}
