using System.Collections.Immutable;

namespace Compare;

/// <summary>Judges every claim in every article by trained models over visible features.</summary>
internal sealed class LearnedCellJudge(CoverageOptions options, IReadOnlyList<ReadArticle> articles, Vocabulary vocabulary, EventReference? reference = null) : ICellJudge
{
    /// <summary>A passage that speaks of the claim with at least this probability is shown as evidence.</summary>
    private const double LeastShown = 0.3;

    private static readonly CoverageState[] States = [CoverageState.Carries, CoverageState.Reports, CoverageState.Disputes, CoverageState.Omits];

    private readonly PassageFinder finder = new(articles);

    /// <inheritdoc/>
    public Judgement Judge(IReadOnlyList<Claim> claims, IReadOnlyList<HashSet<(int Article, int Sentence)>>? known, ProgressStep step)
    {
        var company = new CellCompany(claims, articles, reference, known is null ? null : VariantFinder.Find(known));
        var statements = company.Claims.Select(claim => ClaimReader.Read(claim, vocabulary)).ToList();
        var candidates = known is null
            ? PassageCollector.Collect(finder, articles, statements)
            : PassageCollector.CollectKnown(finder, articles, statements, known, options.DiscoveryMatch);
        var context = new EventContext(articles, statements, candidates, vocabulary, company);
        var models = InEventModels.Shipped.Value;
        var passages = models.Passages.Judge(context);
        context.ReleaseProfiles();
        // Discovered claims are worded after what articles state: rivals among them are one claim already.
        var rivals = known is null ? company.WithNamed(models.Passages.JudgeRivals(context)) : [.. statements.Select(_ => new double[statements.Count])];
        var rules = new RuleStates(new RuleCellJudge(options with { UnsureBelow = 0 }, articles, vocabulary), company, known);
        var (rows, probabilities) = models.Cells.Judge(passages, rivals, rules, company, company.AreRivalsNamed);
        var judged = new JudgedEvent(models, context, passages, rivals, rows, probabilities, company.AreRivalsNamed, IsKnown: known is not null);
        var read = claims.Select((claim, place) => (claim, Index: company.Asked[place])).AsParallel().AsOrdered().Select(entry =>
        {
            var one = Judge(entry.claim, entry.Index, judged, rules.FirstOf(entry.Index));
            step.Advance();
            return one;
        });
        return Judgement.Of(read, [.. rivals.Select(row => row.ToImmutableArray())]);
    }

    /// <summary>The cells of one claim.</summary>
    private JudgedClaim Judge(Claim claim, int index, JudgedEvent judged, FirstAppearance firstByRules)
    {
        var context = judged.Context;
        var cells = new List<Cell>(articles.Count);
        var mentions = new List<Mention>();
        for (var article = 0; article < articles.Count; article++)
        {
            var cell = judged.CellOf(index, article);
            if (cell.Passages.Length == 0)
            {
                cells.Add(CellOf(claim, context, cell, [], null));
                continue;
            }

            var row = judged.Rows.Of(index, article, isNamed: !cell.IsOmitted);
            var contesting = Contesting(judged.Models, row, cell);
            var readings = cell.IsOmitted ? [] : Readings(judged, cell, contesting);
            cells.Add(CellOf(claim, context, cell, readings, contesting) with { Weighed = CellExplanation.Of(judged.Models, context, row, cell, judged.AreRivalsNamed) });
            mentions.AddRange(readings.Select(reading => CellParts.MentionOf(claim, articles[article], reading)));
        }

        var first = context.Company.NumbersOf(index)?.First ?? Predating.FirstOf(cells, articles);
        return new JudgedClaim(
            [.. Predating.Mark(claim, context.Claims[index].Claim, cells, articles, first).Select((cell, article) => Doubted(judged, index, article, cell))], mentions,
            new ReferenceClaim(claim, context.Best(index), context.MeanBest(index)) { Totals = judged.Rows.OfClaims[index].ToReference(), First = first, FirstByRules = firstByRules });
    }

    /// <summary>An omission that is not likely enough to count as one is Unsure, and shows the passage that leaves the doubt.</summary>
    private Cell Doubted(JudgedEvent judged, int claim, int article, Cell cell)
    {
        var doubted = cell is { State: CoverageState.Omits, DecidedBy: CellParts.NotFound } && cell.Confidence < options.OmitsFrom;
        if (!doubted || judged.Passages[claim][article] is not [var nearest, ..]) return cell;
        var reading = LearnedReading.Of(judged, judged.CellOf(claim, article), nearest, decides: false);
        return cell with
        {
            State = CoverageState.Unsure,
            Evidence = [CellParts.EvidenceOf(articles[article], reading, supports: true)],
            Nearest = null,
            DecidedBy = reading.DecidedBy,
            Reason = FormattableString.Invariant($"{CoverageState.Omits} with a probability of {cell.Confidence:0.00}, below {options.OmitsFrom:0.00}"),
        };
    }

    /// <summary>The passage that prints the opposite of the cell's state, or null.</summary>
    private static JudgedPassage? Contesting(InEventModels models, FeatureRow row, JudgedCell cell) =>
        !cell.IsOmitted && models.Contested.Predict(ContestFeatures.Of(row, cell.Probabilities, cell.Passages, isNamed: false).Values)[1] >= CellDecision.LeastContested
            ? CellDecision.Contesting(cell.Decided, cell.Passages) : null;

    /// <summary>The passages that mention the claim, the one that decides first.</summary>
    private static List<PassageReading> Readings(JudgedEvent judged, JudgedCell cell, JudgedPassage? contesting)
    {
        var deciding = CellDecision.Deciding(cell.Decided, cell.Passages);
        return
        [
            .. cell.Passages
                .Where(passage => cell.IsKnown || passage.Relevance >= LeastShown || ReferenceEquals(passage, deciding) || ReferenceEquals(passage, contesting))
                .OrderByDescending(passage => ReferenceEquals(passage, deciding))
                .ThenByDescending(passage => passage.Relevance)
                .ThenBy(passage => passage.Candidate.Passage.Sentence)
                .Select(passage => LearnedReading.Of(judged, cell, passage, ReferenceEquals(passage, deciding))),
        ];
    }

    private Cell CellOf(Claim claim, EventContext context, JudgedCell cell, List<PassageReading> readings, JudgedPassage? contesting)
    {
        var article = context.Articles[cell.Article];
        var shares = cell.Probabilities;
        var probabilities = new StateProbabilities(shares[0], shares[1], shares[2], shares[3]);
        if (cell.IsOmitted)
        {
            var nearest = cell.Passages.Length == 0 ? null
                : new RejectedPassage(article.Statements[cell.Passages[0].Candidate.Passage.Sentence].Sentence.Span, cell.Passages[0].Relevance);
            return CellParts.Missing(claim, article.Article, nearest, shares[3]) with { Probabilities = probabilities };
        }

        var state = States[CellDecision.Of(cell.Decided)];
        var confidence = shares[CellDecision.Of(cell.Decided)];
        var disputes = state == CoverageState.Disputes;
        var isUnsure = confidence < options.UnsureBelow;
        bool IsContesting(PassageReading reading) => reading.Sentence == contesting?.Candidate.Passage.Sentence;
        return CellParts.Empty(claim, article.Article) with
        {
            State = isUnsure ? CoverageState.Unsure : state,
            Probabilities = probabilities,
            Confidence = confidence,
            // A passage that goes against the state without being sure enough to contest it proves nothing: it is a mention only.
            Evidence =
            [
                .. readings
                    .Where((reading, index) => index == 0 || IsContesting(reading) || disputes == (reading.Stance == Stance.Disagree))
                    .Select((reading, index) => CellParts.EvidenceOf(article, reading, supports: index == 0 || !IsContesting(reading))),
            ],
            DecidedBy = readings[0].DecidedBy,
            Reason = isUnsure ? FormattableString.Invariant($"{state} with a probability of {confidence:0.00}, below {options.UnsureBelow:0.00}") : null,
            DisputeKind = disputes && !isUnsure ? readings[0].Kind : null,
            DisputeVoice = disputes && !isUnsure ? readings[0].Voice : null,
        };
    }
}
