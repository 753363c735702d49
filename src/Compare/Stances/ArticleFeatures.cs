using System.Collections.Immutable;

namespace Compare;

/// <summary>The features of a claim against a whole article: how much of it is there, and what the best sentences, the lead and the whole do with it.</summary>
internal static class ArticleFeatures
{
    /// <summary>Sentences that are read closely.</summary>
    private const int MostSentences = 5;

    private const int Lead = 3;

    /// <summary>Words of these groups are looked for around the best sentence and over the whole article.</summary>
    private static readonly int[] Telling =
        [.. new[] { "refute", "deny", "negate", "correct", "doubt", "hearsay", "maybe", "report", "say", "claim", "confirm", "inquiry", "believe", "future", "viral", "authority" }.Select(CueGroups.IndexOf)];

    /// <summary>The names, in the order of a row.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Named()];

    private static string[] Named()
    {
        var sentence = new Statement(ClaimReader.Sentence(""), []);
        var article = new Article { Id = "text", File = "text", Outlet = new Outlet("text"), Text = "", Blocks = [] };
        return Row(sentence, new StanceText(new ReadArticle(new SegmentedArticle(article, [sentence.Sentence]), [sentence]), sentence), named: true).Names;
    }

    /// <summary>The row of a pair; the text must hold a sentence.</summary>
    public static float[] Of(Statement claim, StanceText text) => Row(claim, text, named: false).Values;

    private static StanceRow Row(Statement claim, StanceText text, bool named)
    {
        var row = new StanceRow(named);
        var shares = text.Statements.Select(statement => SentenceShare(claim, statement)).ToArray();
        var best = Enumerable.Range(0, shares.Length).OrderByDescending(index => shares[index]).ThenBy(index => index).Take(MostSentences).ToArray();
        Relatedness.Add(row, claim, text, shares, best);
        SentenceRelation.Add(row, "best", claim, text.Statements[best[0]]);
        SentenceRelation.Add(row, "lead", claim, text.Statements[0]);
        AddBest(row, claim, text, shares, best);
        AddAround(row, text, best[0]);
        AddWhole(row, claim, text, best[0]);
        TurnFeatures.Add(row, claim, text, shares, best);
        return row;
    }

    /// <summary>The share of the claim's weight whose concepts a sentence holds.</summary>
    private static double SentenceShare(Statement claim, Statement statement)
    {
        double total = 0, held = 0;
        foreach (var term in claim.Terms)
        {
            total += term.Weight;
            if (statement.Holds(term.Concept)) held += term.Weight;
        }

        return total == 0 ? 0 : held / total;
    }

    /// <summary>What the best sentences do, the better ones counting more.</summary>
    private static void AddBest(StanceRow row, Statement claim, StanceText text, double[] shares, int[] best)
    {
        double total = 0, negated = 0, denied = 0, deeper = 0, called = 0;
        foreach (var index in best)
        {
            var statement = text.Statements[index];
            var match = ClaimPassageScorer.Score(claim, statement, index > 0 ? text.Statements[index - 1] : null);
            var polarity = PolarityReader.Read(claim, statement, match);
            var weight = shares[index] * shares[index];
            total += weight;
            negated += weight * polarity.Negated;
            denied += weight * polarity.Denied;
            deeper += weight * PassageReader.DeeperShare(claim, statement, match);
            called += polarity.FalsehoodDepth >= 0 ? weight : 0;
        }

        row.Add("best five", "negated share", negated / total);
        row.Add("best five", "denied share", denied / total);
        row.Add("best five", "deeper share", deeper / total);
        row.Add("best five", "called false", called / total);
        foreach (var group in Telling)
        {
            var words = 0.0;
            foreach (var index in best) words += shares[index] * shares[index] * Math.Min(2, text.Cues[index].All(group));
            row.Add("best five", $"words of {CueGroups.Names[group]}", words / total);
        }
    }

    private static void AddAround(StanceRow row, StanceText text, int best)
    {
        foreach (var group in Telling)
        {
            row.Add("best", $"words of {CueGroups.Names[group]}", Math.Min(3, text.Cues[best].All(group)));
            row.Add("beside the best", $"words of {CueGroups.Names[group]}", Neighbours(text, best).Sum(index => Math.Min(2, text.Cues[index].All(group))));
            row.Add("lead", $"words of {CueGroups.Names[group]}", text.Cues.Take(Lead).Sum(cues => Math.Min(2, cues.All(group))));
        }
    }

    private static IEnumerable<int> Neighbours(StanceText text, int best) => new[] { best - 1, best + 1 }.Where(index => index >= 0 && index < text.Cues.Length);

    private static void AddWhole(StanceRow row, Statement claim, StanceText text, int best)
    {
        var count = (double)Math.Max(1, text.Cues.Length);
        foreach (var group in Telling)
        {
            var own = text.Cues.Count(cues => cues.Own[group] > 0);
            var told = text.Cues.Count(cues => cues.Told[group] > 0);
            row.Add("whole", $"own sentences with words of {CueGroups.Names[group]}", own / count);
            row.Add("whole", $"told sentences with words of {CueGroups.Names[group]}", told / count);
        }

        foreach (var name in new[] { "refute", "deny", "correct", "doubt" })
        {
            var group = CueGroups.IndexOf(name);
            var first = Array.FindIndex(text.Cues, cues => cues.All(group) > 0);
            row.Add("whole", $"sentences with words of {name}", Math.Min(8, text.Cues.Count(cues => cues.All(group) > 0)));
            row.Add("whole", $"place of the first word of {name}", first < 0 ? 1 : first / count);
            row.Add("whole", $"sentences from the best to words of {name}", Enumerable.Range(0, text.Cues.Length).Where(index => text.Cues[index].All(group) > 0).Select(index => Math.Abs(index - best)).DefaultIfEmpty(15).Min());
        }

        var inClaim = claim.AsClaim.Cues;
        for (var group = 0; group < CueGroups.Names.Length; group++) row.Add("claim", $"words of {CueGroups.Names[group]}", Math.Min(2, inClaim.All(group)));
        row.Add("whole", "puts a story right", text.DebunksItself);
        row.Add("whole", "share of attributed sentences", text.Statements.Count(statement => statement.Sentence.Attributions.Length > 0) / count);
        row.Add("whole", "share of questions", text.Statements.Count(statement => statement.Sentence.Tokens.Length > 0 && statement.Sentence.Tokens[^1].Lower == "?") / count);
    }
}
