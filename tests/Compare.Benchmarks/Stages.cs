using System.Collections.Immutable;

namespace Compare;

/// <summary>The stages of a discovery run one by one, each on what the stages before it made.</summary>
internal sealed class Stages
{
    private readonly CoverageOptions options = CoverageOptions.Default;

    public Corpus Corpus { get; set; } = null!;

    public ImmutableArray<ArticleCopy> Copies { get; private set; }

    public List<SegmentedArticle> Segmented { get; private set; } = [];

    public Vocabulary Vocabulary { get; private set; } = null!;

    public List<ReadArticle> Articles { get; private set; } = [];

    public IReadOnlyList<IReadOnlyList<Token>> Texts { get; private set; } = [];

    public IReadOnlyList<TextProfile> Profiles { get; private set; } = [];

    public IReadOnlyList<(int A, int B)> Candidates { get; private set; } = [];

    public List<(int A, int B, double Score)> Scored { get; private set; } = [];

    public IReadOnlyList<DiscoveredClaim> Found { get; private set; } = [];

    public Judgement Judgement { get; private set; } = null!;

    /// <summary>The stages with their names, in order.</summary>
    public IReadOnlyList<(string Name, Action Run)> InOrder(string folder) =>
    [
        ("read", () => Corpus = Corpus.TryLoad(folder)),
        ("copies", () => Copies = CopyFinder.Find(Corpus, options.CopyRule)),
        ("segment", Segment),
        ("vocabulary", ReadVocabulary),
        ("statements", ReadStatements),
        ("vectors", ReadProfiles),
        ("candidates", FindCandidates),
        ("scoring", Score),
        ("linkage", () => Link()),
        ("discover, whole", Discover),
        ("judge", Judge),
    ];

    public void Segment() => Segmented = Aboutness.Part([.. Corpus.Articles.Select(ArticleSegmenter.Segment)]).Judged;

    public void ReadVocabulary() => Vocabulary = Vocabulary.From(Segmented, []);

    public void ReadStatements() => Articles = [.. Segmented.Select(article => new ReadArticle(article, [.. article.Sentences.Select(Vocabulary.Read)]))];

    public void ReadProfiles()
    {
        Texts = [.. Articles.SelectMany(article => article.Segmented.Sentences).Where(Checkable.Holds).Select(sentence => (IReadOnlyList<Token>)sentence.Tokens)];
        Profiles = new TextVectors().Read(Texts);
    }

    public void FindCandidates() => Candidates = CandidateFinder.Find(Profiles);

    public void Score() => Scored = [.. Candidates.Select(pair => (pair.A, pair.B, RulePairScorer.Score(Profiles[pair.A], Profiles[pair.B])))];

    public int[] Link() => AverageLinkage.Cluster(Profiles.Count, Scored, RulePairScorer.Threshold);

    public void Discover() => Found = new ClaimDiscoverer(options).Discover(Articles);

    public void Judge() =>
        Judgement = new LearnedCellJudge(options, Articles, Vocabulary).Judge([.. Found.Select(claim => claim.Claim)], [.. Found.Select(claim => claim.Members.ToHashSet())], ProgressStep.Of(null, "", 0));
}
