using System.Buffers;

namespace Compare;

/// <summary>An article with its sentences as matching sees them.</summary>
/// <param name="Segmented">The article.</param>
/// <param name="Statements">One for each sentence, in order.</param>
internal sealed record ReadArticle(SegmentedArticle Segmented, Statement[] Statements)
{
    public Article Article => Segmented.Article;
}

/// <summary>A passage of an article with its match to a claim.</summary>
/// <param name="Sentence">Index of the sentence in its article.</param>
/// <param name="Match">How it matches.</param>
internal sealed record Passage(int Sentence, PassageMatch Match);

/// <summary>Finds for a claim the best passages of every article.</summary>
/// <remarks>An index from concepts to sentences bounds every sentence's score first, so that only sentences that can reach the least score are matched word by word.</remarks>
internal sealed class PassageFinder
{
    /// <summary>Room for the rounding of sums that are added in another order than the score.</summary>
    private const double Rounding = 1 - 1e-9;

    private readonly IReadOnlyList<ReadArticle> articles;
    private readonly int[] firstSentence;
    private readonly bool[] pointsBack;
    private readonly Dictionary<int, List<int>> sentencesWith = [];
    private readonly List<int> withFigures = [];

    public PassageFinder(IReadOnlyList<ReadArticle> articles)
    {
        this.articles = articles;
        firstSentence = new int[articles.Count + 1];
        for (var index = 0; index < articles.Count; index++) firstSentence[index + 1] = firstSentence[index] + articles[index].Statements.Length;
        pointsBack = new bool[firstSentence[^1]];
        for (var index = 0; index < articles.Count; index++)
        {
            for (var sentence = 0; sentence < articles[index].Statements.Length; sentence++) Add(articles[index].Statements[sentence], firstSentence[index] + sentence);
        }
    }

    /// <summary>For each article its passages that score at least <paramref name="least"/>, best first, then in text order.</summary>
    public Passage[][] Find(Statement claim, double least) => Find(claim, least, least);

    /// <summary>
    /// For each article its passages that score at least <paramref name="least"/>, best first, then in text order; and where there is
    /// none, the best one if it scores at least <paramref name="leastBest"/>. Others may be among them.
    /// </summary>
    public Passage[][] Find(Statement claim, double least, double leastBest)
    {
        // Rented: an array of every sentence for every claim would keep the garbage collector busy.
        var bounds = ArrayPool<double>.Shared.Rent(firstSentence[^1]);
        Bound(claim, bounds);
        var found = new Passage[articles.Count][];
        var possible = new List<(int Sentence, double Bound)>();
        for (var index = 0; index < found.Length; index++) found[index] = FindIn(index, claim, bounds, possible, least, leastBest);
        ArrayPool<double>.Shared.Return(bounds);
        return found;
    }

    private Passage[] FindIn(int article, Statement claim, double[] bounds, List<(int Sentence, double Bound)> possible, double least, double leastBest)
    {
        // The sentence before answers only for one that points back to it.
        double BoundOf(int sentence, int number) => bounds[number] + (sentence > 0 && pointsBack[number] ? bounds[number - 1] : 0);
        var (statements, first) = (articles[article].Statements, firstSentence[article]);
        possible.Clear();
        for (var sentence = 0; sentence < statements.Length; sentence++)
        {
            var bound = BoundOf(sentence, first + sentence);
            if (bound >= leastBest * claim.Weight * Rounding) possible.Add((sentence, bound));
        }

        if (possible.Count == 0) return [];
        // The most promising first: then few of the others can still be the best one.
        if (leastBest < least) possible.Sort((a, b) => a.Bound != b.Bound ? b.Bound.CompareTo(a.Bound) : a.Sentence.CompareTo(b.Sentence));
        List<Passage>? passages = null;
        var best = leastBest;
        foreach (var (sentence, bound) in possible)
        {
            if (bound < Math.Min(best, least) * claim.Weight * Rounding) continue;
            var match = ClaimPassageScorer.Score(claim, statements[sentence], sentence > 0 ? statements[sentence - 1] : null);
            if (match.Score < leastBest) continue;
            (passages ??= []).Add(new Passage(sentence, match));
            best = Math.Max(best, match.Score);
        }

        return passages is null ? [] : passages.Count == 1 ? [passages[0]] : [.. passages.OrderByDescending(passage => passage.Match.Score).ThenBy(passage => passage.Sentence)];
    }

    /// <summary>Sets for each sentence the weight of the claim's terms that it can answer; a figure may be worded otherwise, so any figure may answer it.</summary>
    private void Bound(Statement claim, double[] bounds)
    {
        Array.Clear(bounds);
        foreach (var term in claim.Terms)
        {
            if (!sentencesWith.TryGetValue(term.Concept, out var sentences)) continue;
            foreach (var sentence in sentences) bounds[sentence] += term.Weight;
        }

        if (claim.Sentence.Figures.IsEmpty) return;
        var inFigures = claim.Terms.Where(term => claim.Sentence.Figures.Any(figure => figure.Span.Contains(claim.Sentence.Tokens[term.Token].Span))).Sum(term => term.Weight);
        foreach (var sentence in withFigures) bounds[sentence] += inFigures;
    }

    private void Add(Statement statement, int number)
    {
        pointsBack[number] = statement.PointsBack;
        if (!statement.Sentence.Figures.IsEmpty) withFigures.Add(number);
        foreach (var concept in statement.Concepts)
        {
            if (!sentencesWith.TryGetValue(concept, out var sentences)) sentencesWith[concept] = sentences = [];
            sentences.Add(number);
        }
    }
}
