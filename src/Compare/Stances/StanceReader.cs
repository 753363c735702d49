using System.Collections.Immutable;

namespace Compare;

/// <summary>Reads the claims and texts of a table of pairs, each once.</summary>
internal sealed class StanceReader
{
    private readonly Vocabulary vocabulary;
    private readonly Dictionary<string, Statement> claims;
    private readonly Dictionary<string, StanceText> texts;

    public StanceReader(IReadOnlyList<(string Claim, string Text)> pairs)
    {
        var claimSentences = pairs.Select(pair => pair.Claim).Distinct(StringComparer.Ordinal).ToDictionary(text => text, ClaimReader.Sentence, StringComparer.Ordinal);
        var segmented = pairs.Select(pair => pair.Text).Distinct(StringComparer.Ordinal).ToDictionary(text => text, Segment, StringComparer.Ordinal);
        // The order of the rows must not matter to how words are numbered.
        vocabulary = Vocabulary.From(
            [.. segmented.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Value)],
            [.. claimSentences.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Value)]);
        claims = claimSentences.ToDictionary(entry => entry.Key, entry => Weighed(vocabulary.Read(entry.Value)), StringComparer.Ordinal);
        texts = segmented.ToDictionary(
            entry => entry.Key, entry => new StanceText(new ReadArticle(entry.Value, [.. entry.Value.Sentences.Select(vocabulary.Read)]), Whole(entry.Key, entry.Value)), StringComparer.Ordinal);
    }

    /// <summary>A claim of the table, its weights as the rules know them.</summary>
    public Statement RuleClaim(string text) => vocabulary.Read(claims[text].Sentence);

    /// <summary>A claim of the table.</summary>
    public Statement Claim(string text) => claims[text];

    /// <summary>A text of the table.</summary>
    public StanceText Text(string text) => texts[text];

    /// <summary>A text as one statement, whatever its length.</summary>
    public Statement AsOne(string text) => Weighed(vocabulary.Read(ClaimReader.Sentence(text)));

    /// <summary>A headline, whatever stops it holds, as one statement; of an article its first sentence.</summary>
    private Statement Whole(string text, SegmentedArticle segmented) =>
        segmented.Sentences.Length <= PairStances.LongestHeadline ? AsOne(text) : vocabulary.Read(segmented.Sentences[0]);

    /// <summary>A word that no text holds tells the most.</summary>
    private Statement Weighed(Statement statement) =>
        new(statement.Sentence, [.. statement.Terms.Select(term => vocabulary.SentencesWith(term.Concept) == 0 ? term with { Weight = 1 } : term)]);

    /// <summary>The text as it is, its paragraphs parted by blank lines.</summary>
    private static SegmentedArticle Segment(string text)
    {
        var blocks = ImmutableArray.CreateBuilder<ArticleBlock>();
        var at = 0;
        while (at < text.Length)
        {
            var end = text.IndexOf("\n\n", at, StringComparison.Ordinal);
            if (end < 0) end = text.Length;
            if (!string.IsNullOrWhiteSpace(text[at..end]))
                blocks.Add(new ArticleBlock(BlockKind.Paragraph, blocks.Count == 0 ? ArticlePart.Lead : ArticlePart.Body, TextSpan.Between(at, end)));
            at = end + 2;
        }

        return ArticleSegmenter.Segment(new Article { Id = "text", File = "text", Outlet = new Outlet("text"), Text = text, Blocks = blocks.DrainToImmutable() });
    }
}
