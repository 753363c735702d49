namespace Compare;

/// <summary>The features of a pair of texts: each is symmetric, finite and named.</summary>
internal static class PairFeatures
{
    /// <summary>The names, in the order of a row.</summary>
    public static string[] Names { get; } =
    [
        "word cosine", "letter cosine", "word pair cosine", "token set ratio", "token sort ratio",
        "containment of the shorter", "containment of the longer", "shared share of all weight", "BM25 higher", "BM25 lower",
        "shared words", "rarest shared word", "rarest word of one alone, higher", "rarest word of one alone, lower",
        "names shared of the fewer", "names shared of the more", "both have names and share none",
        "words in one order, of the shorter", "longest common run", "longest common run, of the shorter",
        "figures shared", "rival figures", "figures in one alone", "a day shared", "rival days", "a day in one alone",
        "opposites", "negations differ", "negations in both", "falsehood differs", "falsehood in both", "denial or doubt differs", "one asks",
        "length ratio", "words of the shorter", "words of the longer",
        "widened cosine", "shared neighbours", "better rank", "worse rank", "lead over the next, higher", "lead over the next, lower",
        "local containment, higher", "local containment, lower", "local rarest shared word", "local rarest word of one alone, higher", "local rarest word of one alone, lower", "local shared weight",
    ];

    /// <summary>Writes the features of two texts.</summary>
    /// <param name="texts">The loaded texts.</param>
    /// <param name="a">The number of one text.</param>
    /// <param name="b">The number of the other.</param>
    /// <param name="row">As long as <see cref="Names"/>.</param>
    public static void Write(LoadedPairs texts, int a, int b, Span<float> row)
    {
        var (first, second) = (texts.Profiles[a], texts.Profiles[b]);
        var at = 0;
        var into = row;
        void Add(double value, Span<float> to) => to[at++] = (float)value;
        var wordCosine = SparseVector.Cosine(first.Text.Words, second.Text.Words);
        var letterCosine = SparseVector.Cosine(first.Text.Letters, second.Text.Letters);
        Add(wordCosine, into);
        Add(letterCosine, into);
        Add(SparseVector.Cosine(first.WordPairs, second.WordPairs), into);
        Add(TokenSetRatio.Of(first.Text.Tokens, second.Text.Tokens) / 100.0, into);
        Add(TokenSetRatio.OfWhole(first.Sorted, second.Sorted) / 100.0, into);
        var shared = SharedWords.Of(first, second);
        var (containedA, containedB) = (SharedWords.Share(shared.Weight, first.Weight), SharedWords.Share(shared.Weight, second.Weight));
        Add(Math.Max(containedA, containedB), into);
        Add(Math.Min(containedA, containedB), into);
        Add(SharedWords.Share(shared.Weight, first.Weight + second.Weight - shared.Weight), into);
        Add(Math.Max(shared.QueryA, shared.QueryB), into);
        Add(Math.Min(shared.QueryA, shared.QueryB), into);
        Add(shared.Count, into);
        Add(shared.Rarest, into);
        Add(Math.Max(shared.RarestOfA, shared.RarestOfB), into);
        Add(Math.Min(shared.RarestOfA, shared.RarestOfB), into);
        var (namesA, namesB) = (SharedWords.Share(shared.Names, first.NameWeight), SharedWords.Share(shared.Names, second.NameWeight));
        Add(Math.Min(1, Math.Max(namesA, namesB)), into);
        Add(Math.Min(namesA, namesB), into);
        Add(first.NameWeight > 0 && second.NameWeight > 0 && shared.Names == 0 ? 1 : 0, into);
        var (sequence, run) = PairDetails.Order(first.Sequence, second.Sequence);
        var shorter = Math.Max(1, Math.Min(first.Sequence.Length, second.Sequence.Length));
        Add((double)sequence / shorter, into);
        Add(run, into);
        Add((double)run / shorter, into);
        AddDetails(first, second, row.Slice(at, 13));
        at += 13;
        Add(SharedWords.Share(Math.Min(first.Sequence.Length, second.Sequence.Length), Math.Max(first.Sequence.Length, second.Sequence.Length)), into);
        Add(Math.Min(first.Sequence.Length, second.Sequence.Length), into);
        Add(Math.Max(first.Sequence.Length, second.Sequence.Length), into);
        AddNeighbourhood(texts.Neighbourhoods, a, b, PairScorer.Likeness(wordCosine, letterCosine), row[at..]);
        at += 6;
        AddLocal(first, second, texts.Neighbourhoods.LocalWeights(a), texts.Neighbourhoods.LocalWeights(b), row[at..]);
    }

    private static void AddDetails(PairProfile a, PairProfile b, Span<float> row)
    {
        var (x, y) = (a.Source.Sentence, b.Source.Sentence);
        var (sameA, rivalA) = PairDetails.Figures(x, y);
        var (sameB, rivalB) = PairDetails.Figures(y, x);
        row[0] = Math.Min(sameA, sameB);
        row[1] = Math.Max(rivalA, rivalB);
        row[2] = x.Figures.IsEmpty != y.Figures.IsEmpty ? 1 : 0;
        var (sameDay, rivalDay) = PairDetails.Dates(x, y);
        row[3] = sameDay ? 1 : 0;
        row[4] = rivalDay ? 1 : 0;
        row[5] = x.Dates.IsEmpty != y.Dates.IsEmpty ? 1 : 0;
        row[6] = Math.Max(PairDetails.Opposites(a, b), PairDetails.Opposites(b, a));
        row[7] = Math.Abs(a.Signs.Negations - b.Signs.Negations);
        row[8] = Math.Min(a.Signs.Negations, b.Signs.Negations);
        row[9] = Math.Abs(a.Signs.Falsehoods - b.Signs.Falsehoods);
        row[10] = Math.Min(a.Signs.Falsehoods, b.Signs.Falsehoods);
        row[11] = Math.Abs(a.Signs.Denials + a.Signs.Doubts - b.Signs.Denials - b.Signs.Doubts);
        row[12] = a.Signs.IsQuestion != b.Signs.IsQuestion ? 1 : 0;
    }

    private static void AddLocal(PairProfile a, PairProfile b, float[] weightsA, float[] weightsB, Span<float> row)
    {
        double totalA = 0, totalB = 0, sharedA = 0, sharedB = 0, rarest = 0, onlyA = 0, onlyB = 0;
        int left = 0, right = 0;
        while (left < weightsA.Length || right < weightsB.Length)
        {
            var order = left == weightsA.Length ? 1 : right == weightsB.Length ? -1 : a.Concepts[left].CompareTo(b.Concepts[right]);
            if (order <= 0) totalA += weightsA[left];
            if (order >= 0) totalB += weightsB[right];
            if (order == 0)
            {
                sharedA += weightsA[left];
                sharedB += weightsB[right];
                rarest = Math.Max(rarest, Math.Min(weightsA[left], weightsB[right]));
            }
            else if (order < 0) onlyA = Math.Max(onlyA, weightsA[left]);
            else onlyB = Math.Max(onlyB, weightsB[right]);
            if (order <= 0) left++;
            if (order >= 0) right++;
        }

        var (containedA, containedB) = (SharedWords.Share(sharedA, totalA), SharedWords.Share(sharedB, totalB));
        row[0] = (float)Math.Max(containedA, containedB);
        row[1] = (float)Math.Min(containedA, containedB);
        row[2] = (float)rarest;
        row[3] = (float)Math.Max(onlyA, onlyB);
        row[4] = (float)Math.Min(onlyA, onlyB);
        row[5] = (float)(0.5 * (sharedA + sharedB));
    }

    private static void AddNeighbourhood(Neighbourhoods near, int a, int b, double likeness, Span<float> row)
    {
        var (rankA, rankB) = (near.ReciprocalRank(a, b), near.ReciprocalRank(b, a));
        var (leadA, leadB) = (likeness - near.BestOther(a, b), likeness - near.BestOther(b, a));
        row[0] = (float)near.WidenedCosine(a, b);
        row[1] = (float)near.Shared(a, b);
        row[2] = (float)Math.Max(rankA, rankB);
        row[3] = (float)Math.Min(rankA, rankB);
        row[4] = (float)Math.Max(leadA, leadB);
        row[5] = (float)Math.Min(leadA, leadB);
    }
}
