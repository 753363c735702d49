namespace Compare;

/// <summary>
/// Finds in an article of another language the passage that most likely speaks of a claim, by what is alike in all languages: figures
/// with their units, names letter by letter, and days. That is too little for a state: it tells neither who says it nor whether it is denied.
/// </summary>
internal sealed class ForeignHint
{
    /// <summary>Of so many names of a claim, this share must stand in the passage or in the sentence before it.</summary>
    private const double LeastNames = 0.5;

    private readonly Sentence claim;
    private readonly List<string> names;

    /// <param name="claim">The claim in its own language.</param>
    public ForeignHint(Claim claim)
    {
        this.claim = ClaimReader.Sentence(claim.Text, claim.Language);
        names = ForeignNames.In(this.claim, claim.Text, withFirst: false);
    }

    /// <summary>The passage with all figures, a name at least of each two, and no other day; null where there is none. Its score is the share of what agrees.</summary>
    public RejectedPassage? Find(SegmentedArticle article)
    {
        if (claim.Figures.IsEmpty || names.Count == 0) return null;
        RejectedPassage? best = null;
        foreach (var sentence in article.Sentences.Where(HasFigures))
        {
            var others = ForeignNames.In(sentence, article.Article.Text, withFirst: true);
            if (sentence.Index > 0) others.AddRange(ForeignNames.In(article.Sentences[sentence.Index - 1], article.Article.Text, withFirst: true));
            if (ScoreOf(others) is { } score && score > (best?.Score ?? 0)) best = new RejectedPassage(sentence.Span, score);
        }

        return best;
    }

    private bool HasFigures(Sentence sentence) =>
        claim.Figures.All(figure => sentence.Figures.Any(other => AreOne(figure, other)))
        && !claim.Dates.Any(date => sentence.Dates.Length > 0 && sentence.Dates.All(other => !DateReader.CanBothHold(date, other)));

    private double? ScoreOf(List<string> others)
    {
        var found = names.Count(name => others.Exists(other => ForeignNames.AreOne(name, other)));
        return found >= LeastNames * names.Count ? (claim.Figures.Length + found) / (double)(claim.Figures.Length + names.Count) : null;
    }

    /// <summary>The same value and unit; what is counted has other words in another language.</summary>
    private static bool AreOne(Figure a, Figure b) => FigureComparer.SameKind(a with { Quantity = "" }, b) && FigureComparer.CanBothHold(a, b);
}
