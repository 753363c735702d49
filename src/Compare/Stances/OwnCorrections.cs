namespace Compare;

/// <summary>
/// Reads the notes by which outlets correct themselves, after all else was judged: what a note takes back is disputed by it, in the
/// outlet's own voice, and the sentence that repeats it is no mention of it as a fact.
/// </summary>
internal sealed class OwnCorrections
{
    private const string Rule = "correction note";

    /// <summary>From this score on the sentence is taken to speak of the claim.</summary>
    private const double LeastSure = 0.5;

    private readonly IReadOnlyList<Claim> claims;
    private readonly Dictionary<string, Statement> statements;
    private readonly Dictionary<string, Dictionary<TextSpan, NoteSentence>> notes;

    private OwnCorrections(IReadOnlyList<Claim> claims, Dictionary<string, Statement> statements, Dictionary<string, Dictionary<TextSpan, NoteSentence>> notes) =>
        (this.claims, this.statements, this.notes) = (claims, statements, notes);

    /// <summary>The judgement with what the notes of the articles say; the same one where no article has a note.</summary>
    public static Judgement Mark(Judgement judgement, IReadOnlyList<Claim> claims, IReadOnlyList<ReadArticle> articles, Vocabulary vocabulary)
    {
        var notes = articles.AsParallel().AsOrdered()
            .Select(article => (article.Article.Id, Sentences: CorrectionNotes.Of(article.Segmented).ToDictionary(
                sentence => sentence.Sentence, sentence => new NoteSentence(sentence, article.Statements.First(statement => statement.Sentence.Span == sentence.Sentence)))))
            .Where(article => article.Sentences.Count > 0)
            .ToDictionary(article => article.Id, article => article.Sentences, StringComparer.Ordinal);
        if (notes.Count == 0) return judgement;
        var corrections = new OwnCorrections(claims, claims.ToDictionary(claim => claim.Id, claim => ClaimReader.Read(claim, vocabulary), StringComparer.Ordinal), notes);
        return judgement with { Cells = [.. judgement.Cells.Select(corrections.Mark)], Mentions = [.. judgement.Mentions.Select(corrections.Mark)] };
    }

    private Cell Mark(Cell cell)
    {
        if (cell.Evidence.IsEmpty || !notes.TryGetValue(cell.ArticleId, out var sentences)) return cell;
        var affirms = cell.State is CoverageState.Carries or CoverageState.Reports;
        if (!sentences.TryGetValue(cell.Evidence[0].Span, out var note))
            return affirms ? cell with { Evidence = cell.Evidence.RemoveAll(passage => IsTakenBack(cell.ClaimId, sentences, passage.Span)) } : cell;
        if (!IsTakenBack(cell.ClaimId, sentences, cell.Evidence[0].Span))
        {
            return cell is { State: CoverageState.Disputes, DisputeVoice: Voice.Own } && cell.Evidence[0].Score >= LeastSure
                ? cell with { DisputeKind = DisputeKind.Correction, Correction = note.Of.Correction with { TakesBack = false } }
                : cell;
        }

        if (cell.Evidence[0].Score >= LeastSure) return Corrected(cell, sentences, note.Of.Correction);
        return affirms
            ? cell with { State = CoverageState.Unsure, Reason = FormattableString.Invariant($"only a correction note says something like it, with a match of {cell.Evidence[0].Score:0.00}") }
            : cell;
    }

    private Cell Corrected(Cell cell, Dictionary<TextSpan, NoteSentence> sentences, OwnCorrection correction) => cell with
    {
        State = CoverageState.Disputes,
        DisputeKind = DisputeKind.Correction,
        DisputeVoice = Voice.Own,
        Correction = correction,
        DecidedBy = Rule,
        Confidence = cell.Evidence[0].Score,
        Probabilities = null,
        Weighed = [],
        Reason = null,
        // What else speaks for the claim contests what the note says.
        Evidence =
        [
            .. cell.Evidence.Select(passage => IsTakenBack(cell.ClaimId, sentences, passage.Span) || passage.Stance == Stance.Disagree
                ? passage with { Role = EvidenceRole.Supports, Stance = Stance.Disagree, Attribution = IsTakenBack(cell.ClaimId, sentences, passage.Span) ? null : passage.Attribution }
                : passage with { Role = EvidenceRole.Contests }),
        ],
    };

    private Mention Mark(Mention mention) =>
        notes.TryGetValue(mention.ArticleId, out var sentences) && IsTakenBack(mention.ClaimId, sentences, mention.Span)
            ? mention with { Stance = Stance.Disagree, Attribution = null }
            : mention;

    /// <summary>Whether a sentence takes the claim back, and not rather one that the codebook calls its rival.</summary>
    private bool IsTakenBack(string claimId, Dictionary<TextSpan, NoteSentence> sentences, TextSpan place)
    {
        if (!sentences.TryGetValue(place, out var note) || ScoreOf(claimId, note) is not { } score) return false;
        var claim = claims.First(claim => claim.Id == claimId);
        return !claims.Any(other => claim.IsRivalOf(other) && ScoreOf(other.Id, note) > score);
    }

    /// <summary>How well the part that is taken back matches the claim, 0–1; null where it states something else.</summary>
    private double? ScoreOf(string claimId, NoteSentence note)
    {
        if (note.Of.TakenBack is not { } part || !statements.TryGetValue(claimId, out var claim)) return null;
        var match = ClaimPassageScorer.Score(claim, note.Statement, null);
        bool IsInside(TermMatch term) => part.Contains(note.Statement.Sentence.Tokens[note.Statement.Terms[term.Passage].Token].Span);
        var (inside, outside) = (0.0, 0.0);
        foreach (var term in match.Terms.Where(term => term.Passage >= 0))
        {
            if (IsInside(term)) inside += claim.Terms[term.Claim].Weight;
            else outside += claim.Terms[term.Claim].Weight;
        }

        if (inside <= outside || !HasNumbers(claim, match, IsInside)) return null;
        return PolarityReader.Read(claim, note.Statement, match).Negated > 0.5 == claim.AsClaim.IsNegative ? match.Score : null;
    }

    /// <summary>Whether each number of the claim stands in the part that is taken back: with another number it is another claim.</summary>
    private static bool HasNumbers(Statement claim, PassageMatch match, Func<TermMatch, bool> isInside) => Enumerable.Range(0, claim.Terms.Length)
        .Where(index => claim.Terms[index].Kind == TermKind.Number)
        .All(index => match.Terms.Any(term => term.Claim == index && term.Passage >= 0 && isInside(term)));

    /// <summary>A sentence of a note as matching sees it.</summary>
    private sealed record NoteSentence(CorrectionSentence Of, Statement Statement);
}
