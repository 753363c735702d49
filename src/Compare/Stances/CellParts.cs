namespace Compare;

/// <summary>What both judges put into cells and mentions.</summary>
internal static class CellParts
{
    /// <summary>Decides a cell in which no passage counts.</summary>
    public const string NotFound = "not found";

    /// <summary>A cell in which nothing of the claim was found.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="article">The article.</param>
    /// <param name="nearest">The passage that came nearest, or null.</param>
    /// <param name="confidence">How sure that is, 0–1.</param>
    public static Cell Missing(Claim claim, Article article, RejectedPassage? nearest, double confidence)
    {
        var cell = Empty(claim, article) with { Nearest = nearest, Confidence = confidence };
        return article.IsTruncated ? cell with { State = CoverageState.NotJudged, Reason = "not found, but the text is cut short" } : cell;
    }

    /// <summary>A cell without anything in it yet.</summary>
    public static Cell Empty(Claim claim, Article article) =>
        new() { ClaimId = claim.Id, ArticleId = article.Id, Outlet = article.Outlet.Name, State = CoverageState.Omits, DecidedBy = NotFound };

    /// <summary>A passage as evidence; its core runs from the first word that matches the claim to the last.</summary>
    public static Evidence EvidenceOf(ReadArticle article, PassageReading reading, bool supports)
    {
        var statement = article.Statements[reading.Sentence];
        var sentence = statement.Sentence;
        var matched = reading.Match.Terms.Where(term => term.Passage >= 0).Select(term => sentence.Tokens[statement.Terms[term.Passage].Token].Span).ToList();
        var core = matched.Count == 0 ? sentence.Span : TextSpan.Between(matched.Min(span => span.Start), matched.Max(span => span.End));
        return new Evidence(sentence.Part, sentence.Span, core, supports ? EvidenceRole.Supports : EvidenceRole.Contests, reading.Stance, reading.Attribution, reading.Match.Score);
    }

    /// <summary>A passage as a mention.</summary>
    public static Mention MentionOf(Claim claim, ReadArticle article, PassageReading reading)
    {
        var sentence = article.Statements[reading.Sentence].Sentence;
        return new Mention
        {
            ClaimId = claim.Id,
            ArticleId = article.Article.Id,
            Outlet = article.Article.Outlet.Name,
            Part = sentence.Part,
            Span = sentence.Span,
            Stance = reading.Stance,
            Score = reading.Match.Score,
            Attribution = reading.Attribution,
            Prominence = ProminenceMeter.Of(sentence, article.Article),
        };
    }
}
