namespace Compare;

/// <summary>A text read once, for any number of claims.</summary>
internal sealed class StanceText
{
    private const int LeadSentences = 4;

    /// <param name="article">Its sentences.</param>
    /// <param name="whole">The whole text as one statement where it is a headline.</param>
    public StanceText(ReadArticle article, Statement whole)
    {
        (Article, Whole) = (article, whole);
        Cues = [.. article.Statements.Select(statement => statement.Cues)];
        Mentions = [];
        foreach (var statement in article.Statements)
        {
            foreach (var term in statement.Terms) Mentions[term.Concept] = Mentions.GetValueOrDefault(term.Concept) + 1;
        }

        Lead = [.. article.Statements.Take(LeadSentences).SelectMany(statement => statement.Concepts)];
        DebunksItself = DebunkMode.Holds(article);
    }

    public ReadArticle Article { get; }

    /// <summary>The whole text as one statement where it is a headline.</summary>
    public Statement Whole { get; }

    /// <summary>Whether the text is so short that it is judged as one statement.</summary>
    public bool IsHeadline => Statements.Length <= PairStances.LongestHeadline;

    public Statement[] Statements => Article.Statements;

    /// <summary>For each sentence its cues.</summary>
    public CueCounts[] Cues { get; }

    /// <summary>For each concept how often the text holds it.</summary>
    public Dictionary<int, int> Mentions { get; }

    /// <summary>The concepts of its first sentences.</summary>
    public HashSet<int> Lead { get; }

    /// <summary>Whether its own voice puts a story right.</summary>
    public bool DebunksItself { get; }
}
