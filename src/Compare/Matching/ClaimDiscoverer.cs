using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Compare;

/// <summary>A claim that was found, with the sentences that mention it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Members">Its sentences: index of the article, index of the sentence.</param>
internal sealed record DiscoveredClaim(Claim Claim, ImmutableArray<(int Article, int Sentence)> Members);

/// <summary>Finds the claims that articles share: candidates, pair scores, groups, then one wording for each group.</summary>
/// <param name="options">Gives the scorer, the threshold and the number of claims.</param>
/// <param name="model">The model that scores pairs; the shipped one where null.</param>
internal sealed class ClaimDiscoverer(CoverageOptions options, LearnedModel? model = null)
{
    /// <summary>Groups of several outlets that are looked at for each claim asked for.</summary>
    private const int GroupsForOneClaim = 4;

    /// <summary>The claims, by outlets touched, then by the prominence of their mentions; claims of one outlet at the end.</summary>
    /// <param name="articles">The articles by id, so that their order of reading changes nothing.</param>
    public IReadOnlyList<DiscoveredClaim> Discover(IReadOnlyList<ReadArticle> articles)
    {
        var mentions = Mentions(articles);
        var texts = mentions.Select(mention => TextOf(mention, articles)).ToList();
        var groups = ClaimGroups.Find(mentions.Count, Score(texts), options.ClaimThreshold, options.Scorer == Scorer.Learned);
        var ranked = groups
            .Select((group, fit) => (Group: group, Fit: fit, Outlets: group.Members.Select(index => articles[mentions[index].Article].Article.Outlet.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count()))
            .OrderByDescending(entry => entry.Outlets)
            .ThenByDescending(entry => entry.Group.Members.Max(index => ProminenceMeter.Of(mentions[index].Sentence, articles[mentions[index].Article].Article)))
            .ThenByDescending(entry => entry.Group.Members.Length)
            .ThenBy(entry => entry.Group.Members[0])
            .ThenBy(entry => entry.Fit)
            .ToList();
        var shared = ranked.TakeWhile(entry => entry.Outlets > 1).Take(GroupsForOneClaim * options.MaximumClaims).ToList();
        var variantOf = VariantFinder.Find([.. shared.Select(entry => entry.Group.Members.ToHashSet())]);
        // Where there are more than are asked for, variants of others go first.
        var kept = Enumerable.Range(0, shared.Count).OrderBy(place => variantOf[place] >= 0).Take(options.MaximumClaims).ToHashSet();
        ranked = [.. shared.Where((_, place) => kept.Contains(place)), .. ranked.SkipWhile(entry => entry.Outlets > 1).Take(options.MaximumClaims)];
        var possible = ranked.AsParallel().AsOrdered().Select(entry => Wordings(entry.Group, entry.Outlets > 1, index => (articles[mentions[index].Article], mentions[index].Sentence))).ToList();
        var wordings = WordingChoice.Of(possible, InTurn([.. ranked.Select(entry => entry.Group)], [.. ranked.Select(entry => entry.Fit)]));
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. ranked.Zip(wordings)
                .Where(entry => entry.Second is not null)
                .Select(entry => Worded(entry.First.Group, entry.Second!, ids, index => (mentions[index].Article, mentions[index].Sentence))),
        ];
    }

    /// <summary>Who chooses words first: groups that stand for themselves, by rank; then, the best parted first, those that mostly repeat one of these.</summary>
    private static int[][] InTurn(List<ClaimGroup> groups, List<int> fits)
    {
        var variantOf = VariantFinder.Find([.. groups.Select(group => group.Members.ToHashSet())]);
        return
        [
            [.. Enumerable.Range(0, groups.Count).Where(group => variantOf[group] < 0)],
            [.. Enumerable.Range(0, groups.Count).Where(group => variantOf[group] >= 0).OrderBy(group => fits[group])],
        ];
    }

    /// <summary>The sentences that state something checkable, in the order of the articles.</summary>
    internal static List<(int Article, Sentence Sentence)> Mentions(IReadOnlyList<ReadArticle> articles) =>
    [
        .. articles.SelectMany((article, index) => article.Statements
            .Where(statement => Checkable.Holds(statement.Sentence))
            .Select(statement => (index, statement.Sentence))),
    ];

    /// <summary>A mention as the features of pairs see it.</summary>
    internal static PairText TextOf((int Article, Sentence Sentence) mention, IReadOnlyList<ReadArticle> articles) => new(
        mention.Sentence,
        ContentTokens(mention.Sentence),
        new TextPlace(mention.Article, mention.Sentence.Index, articles[mention.Article].Statements.Length, mention.Sentence.Part));

    private (int A, int B, double Score)[] Score(IReadOnlyList<PairText> texts)
    {
        if (options.Scorer == Scorer.Learned) return (model is null ? PairScorer.ForEvents() : new PairScorer(model)).ScoreCandidates(LoadedPairs.Read(texts));
        var profiles = new TextVectors().Read([.. texts.Select(text => (IReadOnlyList<Token>)text.Tokens)]);
        var pairs = CandidateFinder.Find(profiles);
        var scored = new (int A, int B, double Score)[pairs.Count];
        Parallel.For(0, scored.Length, Cores.All, index =>
        {
            var (a, b) = pairs[index];
            scored[index] = (a, b, RulePairScorer.Score(profiles[a], profiles[b]));
        });
        return scored;
    }

    /// <summary>The words that count for likeness: attributions and their verbs are left out where something is left.</summary>
    private static ImmutableArray<Token> ContentTokens(Sentence sentence)
    {
        var aside = sentence.Attributions.Where(attribution => attribution.IsProposition).SelectMany(attribution => attribution.SourceSpan is { } source ? new[] { attribution.CueSpan, source } : [attribution.CueSpan]).ToList();
        var content = sentence.Tokens.Where(token => !aside.Exists(span => span.Contains(token.Span))).ToImmutableArray();
        return content.Count(token => token.Kind == TokenKind.Word) >= 3 ? content : sentence.Tokens;
    }

    /// <summary>
    /// What a group's claim can be called, the clearest first: its mentions as far as they can be understood away from their article; of
    /// claims that several outlets share, whole sentences with who said them too. Any other claim that nobody words for itself has none.
    /// </summary>
    private static IReadOnlyList<string> Wordings(ClaimGroup group, bool isShared, Func<int, (ReadArticle Article, Sentence Sentence)> mention)
    {
        List<(int Index, string Words)> Clearest(Func<Sentence, string, string> word) =>
        [
            .. group.Members
                .Select((index, at) => (Index: index, Likeness: group.Likeness[at], Words: word(mention(index).Sentence, mention(index).Article.Article.Text)))
                .OrderByDescending(entry => (entry.Likeness / Math.Max(1, group.Members.Length - 1)) + ClaimWording.Quality(entry.Words, mention(entry.Index).Sentence))
                .ThenBy(entry => entry.Words, StringComparer.Ordinal)
                .Select(entry => (entry.Index, entry.Words)),
        ];

        var spoken = Clearest(ClaimWording.Of)
            .Where(entry => Checkable.StandsAlone(ClaimReader.Sentence(entry.Words, mention(entry.Index).Sentence.Language)))
            .Select(entry => entry.Words);
        return [.. spoken.Concat(isShared ? Clearest(ClaimWording.Whole).Select(entry => entry.Words) : []).Distinct(StringComparer.Ordinal)];
    }

    private static DiscoveredClaim Worded(ClaimGroup group, string wording, HashSet<string> ids, Func<int, (int Article, Sentence Sentence)> mention)
    {
        var language = mention(group.Members[0]).Sentence.Language;
        return new DiscoveredClaim(
            new Claim(language is null ? IdOf(wording, ids) : $"{IdOf(wording, ids)}-{language}", wording) { IsDiscovered = true, Language = language },
            [.. group.Members.Select(index => (mention(index).Article, mention(index).Sentence.Index))]);
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
