using System.Collections.Immutable;

namespace Compare;

/// <summary>How alike pairs of texts are.</summary>
public static class PairScoring
{
    /// <summary>A score for each pair, 0–1.</summary>
    public static IReadOnlyList<double> Score(IReadOnlyList<(string A, string B)> pairs) => throw new NotSupportedException("pairs are not scored yet");

    /// <summary>A cluster for each sentence, from 0 in the order of first appearance; clusters never cross groups.</summary>
    public static IReadOnlyList<int> Cluster(IReadOnlyList<(string Text, string? Group)> sentences, CoverageOptions options) =>
        throw new NotSupportedException("sentences are not clustered yet");

    /// <summary>What each text does with its claim.</summary>
    public static IReadOnlyList<PairStance> Stances(IReadOnlyList<(string Claim, string Text)> pairs) => throw new NotSupportedException("stances are not judged yet");
}

/// <summary>What a text does with a claim.</summary>
/// <param name="Stance">The stance, or null where the text is unrelated.</param>
/// <param name="State">Carries, Reports, Disputes or Omits.</param>
/// <param name="Agree">Probability, 0–1; the four add up to 1.</param>
/// <param name="Disagree">Probability, 0–1.</param>
/// <param name="Discuss">Probability, 0–1.</param>
/// <param name="Unrelated">Probability, 0–1.</param>
public sealed record PairStance(Stance? Stance, CoverageState State, double Agree, double Disagree, double Discuss, double Unrelated);

/// <summary>The sentences of one article.</summary>
public static class ArticleSegmentation
{
    /// <summary>The article with its sentences, attributions and figures.</summary>
    public static SegmentedArticle Segment(Article article) => throw new NotSupportedException("articles are not segmented yet");
}

/// <summary>A codebook as read from a file.</summary>
/// <param name="Claims">The claims in the order of the file.</param>
/// <param name="Problems">What was wrong with the file.</param>
public sealed record ClaimList(ImmutableArray<Claim> Claims, ImmutableArray<ReadingProblem> Problems);

/// <summary>Reads a codebook.</summary>
public static class ClaimsReader
{
    /// <summary>Reads the file at a path.</summary>
    public static ClaimList Read(string path) => throw new NotSupportedException(path);
}
