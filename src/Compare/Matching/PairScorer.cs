namespace Compare;

/// <summary>Scores how alike two texts are with a trained model, 0–1; symmetric.</summary>
internal sealed class PairScorer(LearnedModel model)
{
    /// <summary>The model for texts of their own, such as headlines.</summary>
    public const string TextModel = "pair";

    /// <summary>The model for sentences of one event's articles, which share most of their words.</summary>
    public const string EventModel = "pair-event";

    /// <summary>The mean score from which texts of their own are one cluster.</summary>
    public const double TextThreshold = 0.3;

    /// <summary>The mean score from which sentences of one event state one claim.</summary>
    public const double EventThreshold = 0.75;

    /// <summary>Where candidates are many, what is less alike than this by its vectors alone is not scored: next to no such pair scores high.</summary>
    public const double LeastLikeness = 0.05;

    /// <summary>So many pairs are scored at most (ties apart), those most alike: thousands of articles have millions of candidates.</summary>
    private const int MostScored = 800_000;

    private readonly bool withPlaces = model.Features.Length == PairFeatures.EventNames.Length;

    /// <summary>The scorer of texts of their own.</summary>
    public static PairScorer ForTexts() => new(ShippedModels.Get(TextModel));

    /// <summary>The scorer of sentences of one event.</summary>
    public static PairScorer ForEvents() => new(ShippedModels.Get(EventModel));

    /// <summary>The score of one pair; 0 where a text holds no words, 1 where both hold the same words in the same order.</summary>
    public double Score(LoadedPairs texts, int a, int b)
    {
        var (first, second) = (texts.Profiles[a], texts.Profiles[b]);
        if (first.Text.Tokens.Length == 0 || second.Text.Tokens.Length == 0) return 0;
        if (AreSame(first.Source, second.Source)) return 1;
        Span<float> row = stackalloc float[model.Features.Length];
        if (withPlaces) PairFeatures.WriteEvent(texts, a, b, row);
        else PairFeatures.Write(texts, a, b, row);
        return model.Predict(row)[1];
    }

    /// <summary>The candidate pairs with their scores, in order; those that are too little alike are left out.</summary>
    /// <param name="texts">The loaded texts.</param>
    /// <param name="test">Which pairs are asked for; all where null.</param>
    /// <param name="mostScored">How many pairs are scored at most, ties apart.</param>
    public (int A, int B, double Score)[] ScoreCandidates(LoadedPairs texts, Func<int, int, bool>? test = null, int mostScored = MostScored)
    {
        var least = Math.Max(LeastLikeness, texts.Neighbourhoods.LikenessAtRank(mostScored));
        var pairs = texts.Candidates
            .Where((pair, index) => texts.Neighbourhoods.LikenessOf(index) >= least && (test is null || test(pair.A, pair.B)))
            .ToArray();
        var scored = new (int A, int B, double Score)[pairs.Length];
        Parallel.For(0, scored.Length, Cores.All, index => scored[index] = (pairs[index].A, pairs[index].B, Score(texts, pairs[index].A, pairs[index].B)));
        return scored;
    }

    private static bool AreSame(PairText a, PairText b)
    {
        if (a.Tokens.Length != b.Tokens.Length) return false;
        for (var index = 0; index < a.Tokens.Length; index++)
        {
            if (a.Tokens[index].Lower != b.Tokens[index].Lower) return false;
        }

        return true;
    }
}
