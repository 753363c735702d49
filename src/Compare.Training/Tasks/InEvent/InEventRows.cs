namespace Compare;

/// <summary>One event's labelled rows for the first stage, and what the second stage needs.</summary>
internal sealed class InEventRows
{
    public const int Carries = 0, Reports = 1, Disputes = 2, Omits = 3;

    /// <summary>Claims that share less may stand in one sentence by chance.</summary>
    private const float LeastLikeness = 0.2f;

    /// <summary>What a pair counts of which the articles do not show whether the two can stand together.</summary>
    private const float Doubted = 0.25f;

    /// <summary>A pair of rivals counts once for each article that shows it, at most so often.</summary>
    private const int MostDisputed = 3;

    private readonly InEventCase one;
    private readonly Dictionary<(int Claim, int Article, int Sentence), float[]> passageRows = [];
    private readonly Dictionary<(int Claim, int Other), float[]> rivalRows = [];

    public InEventRows(InEventReading reading)
    {
        (one, Context) = (reading.Case, reading.Context);
        (Rules, Named) = (reading.Rules, reading.Named);
        (Relevance, Relation) = PassageSets();
        Rivals = RivalSet();
    }

    public string Event => one.Name;

    public EventContext Context { get; }

    /// <summary>What the rules say of every cell.</summary>
    public RuleStates Rules { get; }

    /// <summary>The same claims with the rivals that a reader of them named.</summary>
    public NamedCompany Named { get; }

    /// <summary>The cells' features where the models guess the rivals.</summary>
    public CellRows GuessedCells((JudgedPassage[][][] Passages, double[][] Rivals) judged) => new(judged.Passages, judged.Rivals, Rules, Context.Company);

    /// <summary>The cells' features where the claims name their rivals, if any does.</summary>
    public CellRows NamedCells((JudgedPassage[][][] Passages, double[][] Rivals) judged) =>
        new(judged.Passages, Named.Company.WithNamed(judged.Rivals), Named.Rules, Named.Company);

    /// <summary>Every passage: is it among the sentences that people gave as evidence?</summary>
    public TrainingSet Relevance { get; }

    /// <summary>Evidence alone: what does it do with the claim? A contested sentence does the opposite of its cell.</summary>
    public TrainingSet Relation { get; }

    /// <summary>Every two claims: does who carries the other one dispute this one, by the same sentence?</summary>
    public TrainingSet Rivals { get; }

    /// <summary>The labelled cells: indexes of claim and article, and the label.</summary>
    public IEnumerable<(int Claim, int Article, int Label)> Cells()
    {
        var gold = one.Gold.ToDictionary(label => (label.Claim, label.Article), label => (int)StateOf(label.Label));
        for (var claim = 0; claim < Context.Claims.Count; claim++)
        {
            for (var article = 0; article < Context.Articles.Count; article++)
            {
                if (gold.TryGetValue((one.Claims[claim].Id, Context.Articles[article].Article.Id), out var label)) yield return (claim, article, label);
            }
        }
    }

    /// <summary>What the first stage says of the event's passages and of its claims.</summary>
    public (JudgedPassage[][][] Passages, double[][] Rivals) Judge(PassageModels models) => (
        models.Judge(Context, (claim, article) => candidate => passageRows[(claim, article, candidate.Passage.Sentence)]),
        models.JudgeRivals(Context, (claim, other) => rivalRows[(claim, other)]));

    /// <summary>The id of a claim and of an article.</summary>
    public (string Claim, string Article) IdsOf(int claim, int article) => (one.Claims[claim].Id, Context.Articles[article].Article.Id);

    /// <summary>Whether people gave any sentence of the cell as contesting its label.</summary>
    public bool IsContested(int claim, int article) => one.Contested[KeyOf(claim, article)].Any();

    /// <summary>Whether a sentence is among those that people gave as evidence for the cell.</summary>
    public bool IsEvidence(int claim, int article, int sentence) => InEventReading.IsAmong(one.Evidence[KeyOf(claim, article)], SpanOf(article, sentence));

    private (string Article, string Claim) KeyOf(int claim, int article) => (Context.Articles[article].Article.Id, one.Claims[claim].Id);

    private TextSpan SpanOf(int article, int sentence) => Context.Articles[article].Statements[sentence].Sentence.Span;

    private static int StateOf(CoverageState state) => state switch
    {
        CoverageState.Carries => Carries,
        CoverageState.Reports => Reports,
        CoverageState.Disputes => Disputes,
        _ => Omits,
    };

    private (TrainingSet Relevance, TrainingSet Relation) PassageSets()
    {
        var names = Array.Empty<string>();
        var (rows, relevant, relation) = (new List<float[]>(), new List<int>(), new List<int>());
        foreach (var (claim, article, label) in Cells())
        {
            var contested = one.Contested[KeyOf(claim, article)].ToList();
            var whole = Context.WholeOf(claim, article);
            foreach (var candidate in Context.Candidates(claim, article))
            {
                var row = PassageFeatures.Of(Context, claim, candidate, whole);
                names = row.Names;
                rows.Add(passageRows[(claim, article, candidate.Passage.Sentence)] = row.Values);
                var isContested = InEventReading.IsAmong(contested, SpanOf(article, candidate.Passage.Sentence));
                var isEvidence = IsEvidence(claim, article, candidate.Passage.Sentence);
                relevant.Add(isEvidence ? 1 : 0);
                relation.Add(label == Omits || !(isEvidence || isContested) ? -1 : !isContested ? label : label == Disputes ? Reports : Disputes);
            }
        }

        string[] groups = [.. rows.Select(_ => Event)];
        var all = new TrainingSet(names, ["no", "yes"], [.. rows], [.. relevant], [.. rows.Select(_ => 1f)], groups);
        var related = Enumerable.Range(0, rows.Count).Where(index => relation[index] >= 0).ToList();
        return (all, new TrainingSet(
            names, ["carries", "reports", "disputes"], [.. related.Select(index => rows[index])], [.. related.Select(index => relation[index])],
            [.. related.Select(index => relation[index] == Disputes ? 2f : 1f)], [.. related.Select(_ => Event)]));
    }

    private TrainingSet RivalSet()
    {
        var cells = Cells().ToDictionary(cell => (cell.Claim, cell.Article), cell => cell.Label);
        var (names, rows, labels, weights) = (Array.Empty<string>(), new List<float[]>(), new List<int>(), new List<float>());
        for (var claim = 0; claim < Context.Claims.Count; claim++)
        {
            for (var other = 0; other < Context.Claims.Count; other++)
            {
                if (other == claim) continue;
                var row = RivalFeatures.Of(Context, claim, other);
                var (disputed, together) = (0, 0);
                for (var article = 0; article < Context.Articles.Count; article++)
                {
                    if (!cells.TryGetValue((claim, article), out var mine) || !cells.TryGetValue((other, article), out var theirs) || theirs is not (Carries or Reports)) continue;
                    if (mine == Disputes && one.Evidence[KeyOf(claim, article)].Intersect(one.Evidence[KeyOf(other, article)]).Any()) disputed++;
                    else if (mine is Carries or Reports) together++;
                }

                names = row.Names;
                rows.Add(rivalRows[(claim, other)] = row.Values);
                labels.Add(disputed > together ? 1 : 0);
                weights.Add(disputed > together ? Math.Min(MostDisputed, disputed) * (row.Values[0] < LeastLikeness ? Doubted : 1) : together > 0 ? 1 : Doubted);
            }
        }

        return new TrainingSet(names, ["no", "yes"], [.. rows], [.. labels], [.. weights], [.. rows.Select(_ => Event)]);
    }
}
