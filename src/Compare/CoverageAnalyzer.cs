namespace Compare;

/// <summary>The whole program: from a corpus to its coverage.</summary>
/// <param name="options">The numbers to use.</param>
public sealed class CoverageAnalyzer(CoverageOptions options)
{
    /// <summary>Compares the articles of a corpus.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="codebook">The claims to look for; where null, they are discovered.</param>
    public Coverage Analyze(Corpus corpus, IReadOnlyList<Claim>? codebook = null) => throw new NotSupportedException(corpus.Event.Id + codebook + options);
}
