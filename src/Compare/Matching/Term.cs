namespace Compare;

/// <summary>What a term is, as far as matching cares.</summary>
internal enum TermKind
{
    /// <summary>An ordinary word.</summary>
    Word,
    /// <summary>A name: a capitalised word that the articles do not write in lower case as well.</summary>
    Name,
    /// <summary>Digits.</summary>
    Number,
}

/// <summary>A token that counts in matching.</summary>
/// <param name="Token">The index of its token in the sentence.</param>
/// <param name="Stem">Its stem.</param>
/// <param name="Concept">A number that words of one family, and spellings of one name, share.</param>
/// <param name="Weight">How much it tells within the loaded articles, 0–1.</param>
/// <param name="Kind">Word, name or number.</param>
/// <param name="Depth">The number of attributions that hold it.</param>
internal readonly record struct Term(int Token, string Stem, int Concept, double Weight, TermKind Kind, byte Depth);

/// <summary>A sentence or a claim as matching sees it.</summary>
/// <param name="Sentence">Where it came from.</param>
/// <param name="Terms">Its terms in order; words without content are left out.</param>
internal sealed record Statement(Sentence Sentence, Term[] Terms)
{
    // Two threads may both make one of them: they make the same.
    private ClaimReading? asClaim;
    private PolarityWords? polarityWords;
    private CueCounts? cues;

    /// <summary>A bit for each concept, by its last six bits: most concepts that are asked for are not held, and one look tells.</summary>
    private readonly ulong signature = Terms.Aggregate(0UL, (bits, term) => bits | (1UL << term.Concept));

    /// <summary>The sum of the terms' weights.</summary>
    public double Weight { get; } = Terms.Sum(term => term.Weight);

    /// <summary>The concepts of the terms.</summary>
    public HashSet<int> Concepts { get; } = [.. Terms.Select(term => term.Concept)];

    /// <summary>Whether one of the terms has the concept.</summary>
    public bool Holds(int concept) => (signature & (1UL << concept)) != 0 && Concepts.Contains(concept);

    /// <summary>Whether the sentence holds a word that stands for something named before.</summary>
    public bool PointsBack { get; } = ClaimPassageScorer.PointsBack(Sentence);

    /// <summary>The words of the sentence that can turn a claim round; read when first asked for.</summary>
    public PolarityWords PolarityWords => polarityWords ??= new PolarityWords(Sentence);

    /// <summary>How often the sentence holds words of each group of cues; counted when first asked for.</summary>
    public CueCounts Cues => cues ??= CueCounts.Of(Sentence);

    /// <summary>What its terms say of it as a claim; read when first asked for, since few statements are claims.</summary>
    public ClaimReading AsClaim => asClaim ??= new ClaimReading(this);
}
