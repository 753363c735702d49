namespace Compare;

/// <summary>A text as the features of pairs see it.</summary>
internal sealed record PairProfile
{
    /// <summary>Its words and letter sequences, as candidates are found by.</summary>
    public required TextProfile Text { get; init; }

    /// <summary>The text.</summary>
    public required PairText Source { get; init; }

    /// <summary>The concepts of its content words in rising order, each once: words of one family and spellings of one name are one concept.</summary>
    public required int[] Concepts { get; init; }

    /// <summary>For each concept how much it tells within the loaded texts, 0–1.</summary>
    public required float[] Weights { get; init; }

    /// <summary>For each concept how often the text holds it.</summary>
    public required byte[] Counts { get; init; }

    /// <summary>For each concept whether it is a name.</summary>
    public required bool[] AreNames { get; init; }

    /// <summary>The concepts in the order of the text.</summary>
    public required int[] Sequence { get; init; }

    /// <summary>Weights of the pairs of neighbouring content words (TF-IDF).</summary>
    public required SparseVector WordPairs { get; init; }

    /// <summary>The stems that have a listed opposite, each with its concept.</summary>
    public required (string Stem, int Concept)[] Opposable { get; init; }

    /// <summary>All words in ordinal order with blanks between.</summary>
    public required string Sorted { get; init; }

    /// <summary>The number of its words against the mean of the loaded texts, as BM25 wants it.</summary>
    public required float RelativeLength { get; init; }

    /// <summary>What turns it round.</summary>
    public required PolaritySigns Signs { get; init; }

    /// <summary>The sum of the concepts' weights.</summary>
    public required float Weight { get; init; }

    /// <summary>The sum of the weights of its names.</summary>
    public required float NameWeight { get; init; }
}

/// <summary>The number of words in a text that negate, call false, deny, doubt or attribute, and whether it asks.</summary>
internal readonly record struct PolaritySigns(int Negations, int Falsehoods, int Denials, int Doubts, bool IsQuestion)
{
    public static PolaritySigns Of(IReadOnlyList<Token> tokens)
    {
        var (negations, falsehoods, denials, doubts) = (0, 0, 0, 0);
        foreach (var token in tokens)
        {
            if (StanceWords.Negators.Contains(token.Lower)) negations++;
            if (StanceWords.Falsehood.Contains(token.Stem)) falsehoods++;
            if (StanceWords.Denial.Contains(token.Stem)) denials++;
            if (StanceWords.Doubt.Contains(token.Stem)) doubts++;
        }

        return new PolaritySigns(negations, falsehoods, denials, doubts, tokens.Count > 0 && tokens[^1].Lower == "?");
    }
}
