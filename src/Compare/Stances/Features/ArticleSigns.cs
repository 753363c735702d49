namespace Compare;

/// <summary>What an article as a whole shows: how much of it turns a story down, and how much is somebody's words.</summary>
internal sealed class ArticleSigns
{
    private const int Opening = 3;

    private readonly SentenceSigns[] sentences;

    public ArticleSigns(ReadArticle article)
    {
        sentences = [.. article.Statements.Select(statement => SentenceSigns.Of(statement.Sentence))];
        IsDebunking = DebunkMode.Holds(article);
    }

    public SentenceSigns this[int sentence] => sentences[sentence];

    /// <summary>Whether the rules take the article to turn its story down.</summary>
    public bool IsDebunking { get; }

    public void AddTo(FeatureRow row)
    {
        var count = Math.Max(1, sentences.Length);
        var opening = sentences.Take(Opening).ToList();
        row.Add("sentences", Math.Log(count));
        row.Add("debunking", IsDebunking);
        row.Add("article_own_falsehood", sentences.Count(signs => signs.OwnFalsehood > 0));
        row.Add("article_said_falsehood", sentences.Count(signs => signs.SaidFalsehood > 0));
        row.Add("article_calls_false", sentences.Count(signs => signs.CallsFalse));
        row.Add("opening_falsehood", opening.Sum(signs => signs.OwnFalsehood));
        row.Add("opening_said_falsehood", opening.Sum(signs => signs.SaidFalsehood));
        row.Add("opening_denials", opening.Sum(signs => signs.Denials));
        row.Add("opening_negators", opening.Sum(signs => signs.Negators));
        row.Add("opening_hedges", opening.Sum(signs => signs.Hedges + signs.Doubts));
        row.Add("article_denials", sentences.Sum(signs => signs.Denials) / (double)count);
        row.Add("article_doubts", sentences.Sum(signs => signs.Doubts) / (double)count);
        row.Add("article_hedges", sentences.Sum(signs => signs.Hedges) / (double)count);
        row.Add("article_said", sentences.Sum(signs => signs.Said) / count);
        row.Add("article_relayed", sentences.Count(signs => signs.IsRelayed) / (double)count);
        row.Add("article_negators", sentences.Sum(signs => signs.Negators) / (double)count);
    }
}
