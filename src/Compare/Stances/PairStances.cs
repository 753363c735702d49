using System.Collections.Immutable;

namespace Compare;

/// <summary>Judges pairs of a claim and a text: a headline, a sentence or a whole article.</summary>
internal static class PairStances
{
    /// <summary>A text of more sentences than this is judged as an article.</summary>
    private const int LongestHeadline = 2;

    /// <summary>An article whose best passage scores less does not speak of the claim.</summary>
    public const double LeastRelated = 0.42;

    /// <summary>A single sentence that shares less than this with the claim does not speak of it.</summary>
    private const double LeastShared = 0.05;

    public static IReadOnlyList<PairStance> Judge(IReadOnlyList<(string Claim, string Text)> pairs)
    {
        var claims = pairs.Select(pair => pair.Claim).Distinct(StringComparer.Ordinal).ToDictionary(text => text, ClaimReader.Sentence, StringComparer.Ordinal);
        var texts = pairs.Select(pair => pair.Text).Distinct(StringComparer.Ordinal).ToDictionary(text => text, Segment, StringComparer.Ordinal);
        var vocabulary = Vocabulary.From([.. texts.Values], [.. claims.Values]);
        var read = texts.ToDictionary(entry => entry.Key, entry => new ReadArticle(entry.Value, [.. entry.Value.Sentences.Select(vocabulary.Read)]), StringComparer.Ordinal);
        return [.. pairs.Select(pair => Judge(vocabulary.Read(claims[pair.Claim]), read[pair.Text]))];
    }

    private static PairStance Judge(Statement claim, ReadArticle text)
    {
        var passages = text.Statements
            .Select((statement, index) => new Passage(index, ClaimPassageScorer.Score(claim, statement, index > 0 ? text.Statements[index - 1] : null)))
            .OrderByDescending(passage => passage.Match.Score)
            .ThenBy(passage => passage.Sentence)
            .ToList();
        if (passages.Count == 0) return Certain(null, 0.95);
        return text.Statements.Length <= LongestHeadline ? Headline(claim, text, passages) : Whole(claim, text, passages);
    }

    private static PairStance Headline(Statement claim, ReadArticle text, List<Passage> passages)
    {
        if (passages[0].Match.Score < LeastShared) return Certain(null, 0.6);
        var stances = text.Statements.Select(statement => HeadlineStance.Of(claim.Sentence, statement.Sentence)).ToList();
        var stance = stances.Contains(Stance.Disagree) ? Stance.Disagree : stances.Contains(Stance.Discuss) ? Stance.Discuss : Stance.Agree;
        return Certain(stance, 0.77);
    }

    private static PairStance Whole(Statement claim, ReadArticle text, List<Passage> passages)
    {
        if (passages[0].Match.Score < LeastRelated) return Certain(null, 1 - (0.5 * passages[0].Match.Score / LeastRelated));
        return Certain(ArticleStance.Of(claim, text, passages), 0.6);
    }

    /// <summary>The stance with its probability; what is left is shared evenly by the others.</summary>
    private static PairStance Certain(Stance? stance, double probability)
    {
        var rest = (1 - probability) / 3;
        double For(Stance? other) => stance == other ? probability : rest;
        var state = stance switch
        {
            Stance.Agree => CoverageState.Carries,
            Stance.Disagree => CoverageState.Disputes,
            Stance.Discuss => CoverageState.Reports,
            _ => CoverageState.Omits,
        };
        return new PairStance(stance, state, For(Stance.Agree), For(Stance.Disagree), For(Stance.Discuss), For(null));
    }

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
