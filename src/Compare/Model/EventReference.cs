using System.Collections.Immutable;

namespace Compare;

/// <summary>
/// What the cells of a run took from its other articles and claims: given to a later run, cells whose article text and claim wording are
/// those of the run come out as they did, whatever articles and claims were added or removed.
/// </summary>
/// <remarks>Read from a <c>run.json</c> by <see cref="ReferenceReader"/>, or taken from <see cref="Coverage.Reference"/>.</remarks>
public sealed record EventReference
{
    /// <summary>What judged; a run with another scorer cannot go on from it.</summary>
    public required Scorer Scorer { get; init; }

    /// <summary>The words of the judged articles.</summary>
    public required ReferenceWords Words { get; init; }

    /// <summary>SHA-256 of the text (UTF-8) of every judged article, lower-case hexadecimal, by the article's id.</summary>
    public required ImmutableSortedDictionary<string, string> Articles { get; init; }

    /// <summary>The claims in their order.</summary>
    public required ImmutableArray<ReferenceClaim> Claims { get; init; }

    /// <summary>For each claim and each claim the probability that who carries the second disputes the first, 0–1; empty where rules judged.</summary>
    public ImmutableArray<ImmutableArray<double>> Rivals { get; init; } = [];
}

/// <summary>The words of a run's articles.</summary>
/// <param name="Sentences">The number of sentences.</param>
/// <param name="Articles">The number of articles.</param>
/// <param name="LowerCase">The stems that were written in lower case.</param>
/// <param name="Variants">Spellings of a name, each with the one that stands for all of them.</param>
/// <param name="Counts">One stem of each concept (the words of a family, or the spellings of a name) with its counts.</param>
public sealed record ReferenceWords(
    int Sentences,
    int Articles,
    ImmutableSortedSet<string> LowerCase,
    ImmutableSortedDictionary<string, string> Variants,
    ImmutableSortedDictionary<string, WordCount> Counts);

/// <summary>How often a concept occurs.</summary>
/// <param name="Sentences">Sentences that hold it.</param>
/// <param name="Articles">Articles that hold it.</param>
public readonly record struct WordCount(int Sentences, int Articles);

/// <summary>A claim of a run with what its cells took from all articles.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Best">Its best score over the articles, 0–1.</param>
/// <param name="MeanBest">The mean over the articles of its best scores, 0–1; 0 where rules judged.</param>
public sealed record ReferenceClaim(Claim Claim, double Best, double MeanBest)
{
    /// <summary>What its cells show together; empty where rules judged.</summary>
    public ReferenceTotals Totals { get; init; } = ReferenceTotals.None;

    /// <summary>When it first appeared, by the models; not known where rules judged.</summary>
    public FirstAppearance First { get; init; } = FirstAppearance.Unknown;

    /// <summary>When it first appeared, by the rules.</summary>
    public FirstAppearance FirstByRules { get; init; } = FirstAppearance.Unknown;
}

/// <summary>What the cells of one claim show together, value by value.</summary>
/// <param name="Count">The number of cells.</param>
/// <param name="Sums">The sum of each value.</param>
/// <param name="Highest">The highest of each value.</param>
/// <param name="Second">The second highest of each value.</param>
public sealed record ReferenceTotals(int Count, ImmutableArray<double> Sums, ImmutableArray<double> Highest, ImmutableArray<double> Second)
{
    /// <summary>The totals of no cell.</summary>
    public static ReferenceTotals None { get; } = new(0, [], [], []);
}

/// <summary>When a claim first appeared in dated articles; null where in none.</summary>
/// <param name="Touched">In one that touches it in any way.</param>
/// <param name="Affirmed">In one that carries or reports it.</param>
public sealed record FirstAppearance(PublicationTime? Touched, PublicationTime? Affirmed)
{
    /// <summary>In no dated article.</summary>
    public static FirstAppearance Unknown { get; } = new(null, null);
}
