using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Compare;

/// <summary>A claim that was found, with the sentences that mention it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Members">Its sentences: index of the article, index of the sentence.</param>
internal sealed record DiscoveredClaim(Claim Claim, ImmutableArray<(int Article, int Sentence)> Members);

/// <summary>Finds the claims that articles share: candidates, pair scores, clusters, then one wording for each cluster.</summary>
internal sealed class ClaimDiscoverer(CoverageOptions options)
{
    /// <summary>The claims, by outlets touched, then by the prominence of their mentions; claims of one outlet at the end.</summary>
    /// <param name="articles">The articles by id, so that their order of reading changes nothing.</param>
    public IReadOnlyList<DiscoveredClaim> Discover(IReadOnlyList<ReadArticle> articles)
    {
        var mentions = articles
            .SelectMany((article, index) => article.Statements
                .Where(statement => Checkable.Holds(statement.Sentence))
                .Select(statement => (Article: index, statement.Sentence)))
            .ToList();
        var profiles = new TextVectors().Read([.. mentions.Select(mention => (IReadOnlyList<Token>)ContentTokens(mention.Sentence))]);
        var scored = Score(CandidateFinder.Find(profiles), profiles);
        var clusters = AverageLinkage.Cluster(mentions.Count, scored, options.ClusterThreshold);
        var likeness = Likeness(scored, clusters);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. Enumerable.Range(0, mentions.Count)
                .GroupBy(index => clusters[index])
                .Select(group => (Members: group.ToList(), Outlets: group.Select(index => articles[mentions[index].Article].Article.Outlet.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count()))
                .OrderByDescending(group => group.Outlets)
                .ThenByDescending(group => group.Members.Max(index => ProminenceMeter.Of(mentions[index].Sentence, articles[mentions[index].Article].Article)))
                .ThenByDescending(group => group.Members.Count)
                .ThenBy(group => group.Members[0])
                .Take(2 * options.MaximumClaims)
                .Select(group => Word(group.Members, ids, index => (articles[mentions[index].Article], mentions[index].Article, mentions[index].Sentence), likeness))
                .OfType<DiscoveredClaim>(),
        ];
    }

    private static (int A, int B, double Score)[] Score(IReadOnlyList<(int A, int B)> pairs, IReadOnlyList<TextProfile> profiles)
    {
        var scored = new (int A, int B, double Score)[pairs.Count];
        Parallel.For(0, scored.Length, index =>
        {
            var (a, b) = pairs[index];
            scored[index] = (a, b, PairScorer.Score(profiles[a], profiles[b]));
        });
        return scored;
    }

    /// <summary>For each mention the sum of its scores with the others of its cluster, added in their order.</summary>
    private static double[] Likeness((int A, int B, double Score)[] scored, int[] clusters)
    {
        var likeness = new double[clusters.Length];
        // First the scores with the mentions before it, which come in rising order of the other one, then those after it.
        foreach (var (a, b, score) in scored)
        {
            if (clusters[a] == clusters[b]) likeness[b] += score;
        }

        foreach (var (a, b, score) in scored)
        {
            if (clusters[a] == clusters[b]) likeness[a] += score;
        }

        return likeness;
    }

    /// <summary>The words that count for likeness: attributions and their verbs are left out where something is left.</summary>
    private static ImmutableArray<Token> ContentTokens(Sentence sentence)
    {
        var aside = sentence.Attributions.Where(attribution => attribution.IsProposition).SelectMany(attribution => attribution.SourceSpan is { } source ? new[] { attribution.CueSpan, source } : [attribution.CueSpan]).ToList();
        var content = sentence.Tokens.Where(token => !aside.Exists(span => span.Contains(token.Span))).ToImmutableArray();
        return content.Count(token => token.Kind == TokenKind.Word) >= 3 ? content : sentence.Tokens;
    }

    /// <summary>The claim of a cluster, worded after its clearest mention; null where no mention can be understood away from its article.</summary>
    private static DiscoveredClaim? Word(
        List<int> members, HashSet<string> ids, Func<int, (ReadArticle Article, int Number, Sentence Sentence)> mention, double[] likeness)
    {
        var spoken = members
            .Select(index => (Index: index, Wording: ClaimWording.Of(mention(index).Sentence, mention(index).Article.Article.Text)))
            .OrderByDescending(entry => (likeness[entry.Index] / Math.Max(1, members.Count - 1)) + ClaimWording.Quality(entry.Wording, mention(entry.Index).Sentence))
            .ThenBy(entry => entry.Wording, StringComparer.Ordinal)
            .FirstOrDefault(entry => Checkable.StandsAlone(ClaimReader.Sentence(entry.Wording)));
        if (spoken.Wording is null) return null;
        return new DiscoveredClaim(
            new Claim(IdOf(spoken.Wording, ids), spoken.Wording) { IsDiscovered = true },
            [.. members.Select(index => (mention(index).Number, mention(index).Sentence.Index))]);
    }

    /// <summary>An id from the wording, so that it stays the same when other articles are added.</summary>
    private static string IdOf(string wording, HashSet<string> taken)
    {
        for (var attempt = 0; ; attempt++)
        {
            var digest = SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{wording}{(attempt == 0 ? "" : attempt)}")));
            var id = "d" + Convert.ToHexString(digest)[..6].ToLowerInvariant();
            if (taken.Add(id)) return id;
        }
    }
}
