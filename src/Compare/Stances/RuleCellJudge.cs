using System.Collections.Immutable;

namespace Compare;

/// <summary>Judges every claim in every article by written rules.</summary>
internal sealed class RuleCellJudge(CoverageOptions options, IReadOnlyList<ReadArticle> articles, Vocabulary vocabulary, EventReference? reference = null) : ICellJudge
{
    /// <summary>Nothing below this score is even shown as the nearest passage.</summary>
    private const double LeastShown = 0.1;

    /// <summary>Only passages that score at least this share of the article's best take part in the decision.</summary>
    private const double NearBest = 0.7;

    private readonly PassageFinder finder = new(articles);

    /// <inheritdoc/>
    public Judgement Judge(IReadOnlyList<Claim> claims, IReadOnlyList<HashSet<(int Article, int Sentence)>>? known, ProgressStep step)
    {
        var company = new CellCompany(claims, articles, reference);
        var judged = Judge(company, known, [.. claims.Select((claim, place) => (claim, company.Asked[place]))]).Select(claim =>
        {
            step.Advance();
            return claim;
        });
        return Judgement.Of(judged, rivals: []);
    }

    /// <summary>The cells of all claims of a company, those that are not asked for too, claim by claim.</summary>
    public IEnumerable<JudgedClaim> JudgeAll(CellCompany company, IReadOnlyList<HashSet<(int Article, int Sentence)>>? known) =>
        Judge(company, known, [.. company.Claims.Select((claim, index) => (claim, index))]);

    private ParallelQuery<JudgedClaim> Judge(CellCompany company, IReadOnlyList<HashSet<(int Article, int Sentence)>>? known, IReadOnlyList<(Claim Claim, int Index)> wanted)
    {
        var statements = company.Claims.Select(claim => ClaimReader.Read(claim, vocabulary)).ToList();
        var readings = new List<PassageReading>[statements.Count][];
        var nearest = new RejectedPassage?[statements.Count][];
        var best = new double[statements.Count];
        // Only what is read of a claim's passages is kept: all passages of all claims would be most of the program's memory.
        Parallel.For(0, statements.Count, Cores.All, index =>
        {
            var passages = finder.Find(statements[index], known is null ? LeastShown : Math.Max(LeastShown, options.DiscoveryMatch), LeastShown);
            best[index] = company.NumbersOf(index)?.Best ?? passages.Select(found => found.Length == 0 ? 0 : found[0].Match.Score).DefaultIfEmpty().Max();
            readings[index] = ReadPassages(statements[index], passages, best[index], known?[index]);
            nearest[index] = [.. passages.Select(NearestOf)];
        });
        var rivals = known is null ? FindRivals(company, statements) : [.. statements.Select(_ => Array.Empty<Rivalry>())];
        return wanted.AsParallel().AsOrdered().Select(entry =>
        {
            var (claim, index) = entry;
            var decided = Enumerable.Range(0, articles.Count)
                .Select(article => WithRivals(rivals[index], statements, index, article, readings))
                .ToList();
            var judged = decided.Select((read, article) => CellOf(claim, statements[index], articles[article], read, nearest[index][article])).ToList();
            var first = company.NumbersOf(index)?.FirstByRules ?? Predating.FirstOf(judged, articles);
            return new JudgedClaim(
                [.. Predating.Mark(claim, statements[index], judged, articles, first)],
                [.. decided.SelectMany((read, article) => read.Select(reading => CellParts.MentionOf(claim, articles[article], reading)))],
                new ReferenceClaim(claim, best[index], 0) { FirstByRules = first });
        });
    }

    /// <summary>The rivals of each judged claim: among themselves for those of the reference, among those asked for for the others.</summary>
    private static Rivalry[][] FindRivals(CellCompany company, List<Statement> statements)
    {
        var asked = company.AskedClaims;
        var knownCount = company.Claims.TakeWhile((_, index) => company.IsKnown(index)).Count();
        var found = new Rivalry[statements.Count][];
        RivalClaims.Find([.. company.Claims.Take(knownCount)], statements[..knownCount]).CopyTo(found, 0);
        var amongAsked = RivalClaims.Find(asked, [.. company.Asked.Select(index => statements[index])]);
        for (var place = 0; place < asked.Count; place++)
        {
            if (!company.IsKnown(company.Asked[place]))
                found[company.Asked[place]] = [.. amongAsked[place].Select(rivalry => rivalry with { Rival = company.Asked[rivalry.Rival] })];
        }

        return found;
    }

    /// <summary>For each article what its passages do with the claim, those that score enough or are known to mention it.</summary>
    private List<PassageReading>[] ReadPassages(Statement claim, Passage[][] passages, double best, HashSet<(int Article, int Sentence)>? known)
    {
        if (known is not null)
        {
            var members = known.ToLookup(member => member.Article, member => member.Sentence);
            return [.. passages.Select((found, article) => ReadKnown(claim, article, found, members[article]))];
        }

        var threshold = Threshold(best);
        return
        [
            .. passages.Select((found, article) => found
                .Where(passage => passage.Match.Score >= threshold)
                .Select(passage => PassageReader.Read(claim, articles[article], passage))
                .OfType<PassageReading>()
                .ToList()),
        ];
    }

    /// <summary>In discovery the sentences of the claim's cluster mention it whatever they score; others must match it closely.</summary>
    private List<PassageReading> ReadKnown(Statement claim, int article, Passage[] found, IEnumerable<int> known)
    {
        var members = known.ToHashSet();
        if (members.Count == 0 && (found.Length == 0 || found[0].Match.Score < options.DiscoveryMatch)) return [];
        var statements = articles[article].Statements;
        var readings = found
            .Where(passage => passage.Match.Score >= options.DiscoveryMatch && !members.Contains(passage.Sentence))
            .Select(passage => PassageReader.Read(claim, articles[article], passage))
            .OfType<PassageReading>();
        var stated = members.Order()
            .Select(sentence => new Passage(sentence, ClaimPassageScorer.Score(claim, statements[sentence], sentence > 0 ? statements[sentence - 1] : null)))
            .Select(passage => PassageReader.ReadKnown(claim, articles[article], passage));
        return [.. stated.Concat(readings)];
    }

    /// <summary>The passages of an article, those with a rival's detail in place of the claim's own read as disputing it.</summary>
    private List<PassageReading> WithRivals(Rivalry[] rivals, List<Statement> statements, int claim, int article, List<PassageReading>[][] readings)
    {
        var own = readings[claim][article];
        foreach (var rivalry in rivals)
        {
            // The claim's own detail anywhere in its passages: the article knows both, and the passages are read as they are.
            if (own.Exists(reading => reading.Match.Terms.Any(term => rivalry.Own.Contains(term.Claim)))) continue;
            var rival = statements[rivalry.Rival];
            bool HasTheirs(PassageReading reading) => rivalry.Theirs.All(index => articles[article].Statements[reading.Sentence].Holds(rival.Terms[index].Concept));
            var disputing = own.Where(HasTheirs)
                .Concat(readings[rivalry.Rival][article].Where(reading => reading.Stance != Stance.Disagree && reading.Match.Terms.Count(term => rivalry.Theirs.Contains(term.Claim)) == rivalry.Theirs.Length))
                .DistinctBy(reading => reading.Sentence)
                .Select(reading => reading with { Stance = Stance.Disagree, Kind = rivalry.Kind, DecidedBy = "rival claim" })
                .ToList();
            if (disputing.Count > 0) return disputing;
        }

        return own;
    }

    /// <summary>A claim that no article words closely is still one claim: the threshold follows the claim's best score.</summary>
    private double Threshold(double best) => Math.Max(options.MatchFloor, Math.Min(options.MatchCeiling, options.MatchShare * best));

    private RejectedPassage? NearestOf(Passage[] passages, int article) =>
        passages.Length == 0 ? null : new RejectedPassage(articles[article].Statements[passages[0].Sentence].Sentence.Span, passages[0].Match.Score);

    private Cell CellOf(Claim claim, Statement statement, ReadArticle article, List<PassageReading> readings, RejectedPassage? nearest)
    {
        if (readings.Count == 0) return CellParts.Missing(claim, article.Article, nearest, CellConfidence.OfOmission(nearest?.Score ?? 0));

        var best = readings.Max(reading => reading.Match.Score);
        var near = readings.Where(reading => reading.Match.Score >= NearBest * best).ToList();
        var (state, deciding) = CellRules.Decide(near, statement, article);
        var supports = Affirms(state);
        var evidence = readings
            .OrderByDescending(reading => ReferenceEquals(reading, deciding))
            .ThenByDescending(reading => reading.Match.Score)
            .ThenBy(reading => reading.Sentence)
            .Select(reading => CellParts.EvidenceOf(article, reading, ReferenceEquals(reading, deciding) || reading.Sentence == deciding.Sentence || supports == reading.Stance is not Stance.Disagree))
            .ToImmutableArray();
        var confidence = CellConfidence.Of(state, deciding);
        var cell = CellParts.Empty(claim, article.Article);
        if (confidence < options.UnsureBelow)
        {
            return cell with
            {
                State = CoverageState.Unsure,
                Evidence = evidence,
                Confidence = confidence,
                DecidedBy = deciding.DecidedBy,
                Reason = FormattableString.Invariant($"{state} with a confidence of {confidence:0.00}, below {options.UnsureBelow:0.00}"),
            };
        }

        return cell with
        {
            State = state,
            Evidence = evidence,
            Confidence = confidence,
            DecidedBy = deciding.DecidedBy,
            DisputeKind = state == CoverageState.Disputes ? deciding.Kind ?? Compare.DisputeKind.WholeStory : null,
            DisputeVoice = state == CoverageState.Disputes ? deciding.Voice : null,
        };
    }

    private static bool Affirms(CoverageState state) => state is CoverageState.Carries or CoverageState.Reports;
}
