using System.Collections.Concurrent;

namespace Compare;

/// <summary>Two claims of a list that share much: what each has alone tells them apart.</summary>
/// <param name="Other">Index of the other claim.</param>
/// <param name="Likeness">The share of this claim's weight that the other one holds too, 0–1.</param>
/// <param name="Own">Indexes of the terms that only this claim has.</param>
/// <param name="Theirs">Indexes of the terms that only the other one has.</param>
/// <param name="IsOfPolarity">Whether one of the two negates, denies or calls false and the other does not.</param>
internal sealed record ClaimContrast(int Other, double Likeness, int[] Own, int[] Theirs, bool IsOfPolarity)
{
    /// <summary>
    /// The shares of what only this claim has, and of what only the other has, that a statement holds, 0–1. Where the two differ in
    /// polarity, that counts as much as a word of its claim on average: "there were none" differs from "there were some" in nothing else.
    /// </summary>
    public (double Own, double Theirs) Shares(EventContext context, int claim, Statement statement, bool isTurned) =>
        (Held(context.Claims[claim], Own, statement, isTurned), Held(context.Claims[Other], Theirs, statement, isTurned));

    private double Held(ClaimSigns signs, int[] terms, Statement statement, bool isTurned)
    {
        var claim = signs.Claim;
        var total = IsOfPolarity ? claim.Weight / claim.Terms.Length : 0;
        var held = signs.Signs.IsTurned == isTurned ? total : 0;
        foreach (var term in terms)
        {
            total += claim.Terms[term].Weight;
            if (statement.Holds(claim.Terms[term].Concept)) held += claim.Terms[term].Weight;
        }

        return total == 0 ? 0 : held / total;
    }
}

/// <summary>What the judgement of one cell may look at beyond its own claim and article.</summary>
internal sealed class EventContext
{
    /// <summary>Claims that share less tell nothing about each other.</summary>
    private const double LeastLikeness = 0.4;

    private readonly PassageCandidate[][][] candidates;
    private readonly double[] best;
    private readonly double[] meanBest;
    private readonly ClaimContrast[][] contrasts;
    private readonly Dictionary<int, List<(int Claim, double Score)>>[] scores;
    private readonly Vocabulary vocabulary;
    private readonly PairProfile[] claimProfiles;
    private readonly ConcurrentDictionary<(int Article, int Sentence), PairProfile> profiles = [];
    private readonly Lazy<StanceText>[] texts;
    private readonly (Dictionary<int, int> With, int Count) amongKnown, amongAsked;

    /// <param name="articles">The articles.</param>
    /// <param name="claims">The claims of the company.</param>
    /// <param name="candidates">For each claim and article the passages that may speak of it, best first.</param>
    /// <param name="vocabulary">With which articles and claims were read.</param>
    /// <param name="company">Which claims see one another, and what is known of them from an earlier run.</param>
    public EventContext(
        IReadOnlyList<ReadArticle> articles, IReadOnlyList<Statement> claims, PassageCandidate[][][] candidates, Vocabulary vocabulary, CellCompany company)
    {
        this.vocabulary = vocabulary;
        Company = company;
        Articles = articles;
        Claims = [.. claims.Select(claim => new ClaimSigns(claim))];
        Signs = [.. articles.Select(article => new ArticleSigns(article))];
        claimProfiles = [.. claims.Select(claim => StatementProfile.Of(claim, vocabulary))];
        texts = [.. articles.Select(article => new Lazy<StanceText>(() => new StanceText(article, article.Statements[0])))];
        this.candidates = candidates;
        best = [.. candidates.Select((found, claim) => company.NumbersOf(claim)?.Best ?? found.Select(Top).DefaultIfEmpty().Max())];
        meanBest = [.. candidates.Select((found, claim) => company.NumbersOf(claim)?.MeanBest ?? found.Select(Top).DefaultIfEmpty().Average())];
        contrasts = [.. Enumerable.Range(0, claims.Count).Select(claim => FindContrasts(claims, claim))];
        (amongKnown, amongAsked) = (CountAmong(claims, known: true), CountAmong(claims, known: false));
        scores = [.. articles.Select(_ => new Dictionary<int, List<(int, double)>>())];
        for (var claim = 0; claim < claims.Count; claim++)
        {
            foreach (var candidate in candidates[claim].SelectMany(found => found))
            {
                var bySentence = scores[candidate.Article];
                if (!bySentence.TryGetValue(candidate.Passage.Sentence, out var list)) bySentence[candidate.Passage.Sentence] = list = [];
                list.Add((claim, candidate.Passage.Match.Score));
            }
        }
    }

    /// <summary>Which claims see one another, and what is known of them from an earlier run.</summary>
    public CellCompany Company { get; }

    /// <summary>The articles.</summary>
    public IReadOnlyList<ReadArticle> Articles { get; }

    /// <summary>The claims.</summary>
    public IReadOnlyList<ClaimSigns> Claims { get; }

    /// <summary>For each article what its sentences show.</summary>
    public IReadOnlyList<ArticleSigns> Signs { get; }

    /// <summary>A claim as the features of pairs see it.</summary>
    public PairProfile ProfileOf(int claim) => claimProfiles[claim];

    /// <summary>A sentence as the features of pairs see it.</summary>
    public PairProfile ProfileOf(int article, int sentence) =>
        profiles.GetOrAdd((article, sentence), place => StatementProfile.Of(Articles[place.Article].Statements[place.Sentence], vocabulary));

    /// <summary>Lets go of the sentences as the features of pairs see them, when nearly all passages are judged: they fill much of the memory, and one is made again where it is asked for.</summary>
    public void ReleaseProfiles() => profiles.Clear();

    /// <summary>What a claim and an article as a whole show; the article has a sentence.</summary>
    public float[] WholeOf(int claim, int article) => ArticleFeatures.Of(Claims[claim].Claim, texts[article].Value);

    /// <summary>The passages of an article that may speak of a claim, best first.</summary>
    public PassageCandidate[] Candidates(int claim, int article) => candidates[claim][article];

    /// <summary>The claim's best score over all articles, 0–1.</summary>
    public double Best(int claim) => best[claim];

    /// <summary>The claim's best score in one article, 0–1.</summary>
    public double Best(int claim, int article) => Top(candidates[claim][article]);

    /// <summary>The mean over articles of the claim's best scores, 0–1.</summary>
    public double MeanBest(int claim) => meanBest[claim];

    /// <summary>How much a concept of a claim tells among the claims that it sees and itself, 0–1: 1 where only one claim holds it.</summary>
    public double RarityAmongClaims(int claim, int concept)
    {
        var (with, count) = Company.IsKnown(claim) ? amongKnown : amongAsked;
        return Rarity(with.GetValueOrDefault(concept), count);
    }

    /// <summary>How much a concept tells among the articles, 0–1: 1 where one article at most holds it.</summary>
    public double RarityAmongArticles(int concept) => Rarity(vocabulary.ArticlesWith(concept), vocabulary.Articles);

    /// <summary>The claims that share much with this one.</summary>
    public ClaimContrast[] ContrastsOf(int claim) => contrasts[claim];

    /// <summary>The scores of a sentence for the other claims that a claim sees.</summary>
    public IEnumerable<double> OtherScoresOf(int claim, int article, int sentence) =>
        scores[article].TryGetValue(sentence, out var list) ? list.Where(entry => Company.Sees(claim, entry.Claim)).Select(entry => entry.Score) : [];

    private (Dictionary<int, int> With, int Count) CountAmong(IReadOnlyList<Statement> claims, bool known)
    {
        var among = Enumerable.Range(0, claims.Count).Where(claim => Company.IsAmong(claim, known)).ToList();
        return (among.SelectMany(claim => claims[claim].Concepts).GroupBy(concept => concept).ToDictionary(group => group.Key, group => group.Count()), among.Count);
    }

    private static double Rarity(int with, int of) => of < 2 ? 1 : 1 - (Math.Log(Math.Max(1, with)) / Math.Log(of));

    private static double Top(PassageCandidate[] found) => found.Length == 0 ? 0 : found[0].Passage.Match.Score;

    private ClaimContrast[] FindContrasts(IReadOnlyList<Statement> claims, int claim)
    {
        var found = new List<ClaimContrast>();
        if (claims[claim].Weight == 0) return [];
        foreach (var other in Company.Beside(claim))
        {
            int[] own = [.. Alone(claims[claim], claims[other])];
            var likeness = 1 - (own.Sum(term => claims[claim].Terms[term].Weight) / claims[claim].Weight);
            if (likeness >= LeastLikeness) found.Add(new ClaimContrast(other, likeness, own, [.. Alone(claims[other], claims[claim])], Claims[claim].Signs.IsTurned != Claims[other].Signs.IsTurned));
        }

        return [.. found];
    }

    private static IEnumerable<int> Alone(Statement claim, Statement other) =>
        Enumerable.Range(0, claim.Terms.Length).Where(term => !other.Holds(claim.Terms[term].Concept));
}
