using System.Collections.Immutable;

namespace Compare;

/// <summary>The features of a claim against a headline or a single sentence.</summary>
internal static class HeadlineFeatures
{
    private const string Text = "text";

    /// <summary>The names, in the order of a row.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Row(Empty, Empty, named: true).Names];

    private static Statement Empty => new(ClaimReader.Sentence(""), []);

    /// <summary>The row of a pair.</summary>
    public static float[] Of(Statement claim, Statement text) => Row(claim, text, named: false).Values;

    private static StanceRow Row(Statement claim, Statement text, bool named)
    {
        var row = new StanceRow(named);
        SentenceRelation.Add(row, Text, claim, text);
        var (inClaim, inText) = (claim.AsClaim.Cues, text.Cues);
        for (var group = 0; group < CueGroups.Names.Length; group++)
        {
            row.Add(Text, $"words of {CueGroups.Names[group]}", Math.Min(3, inText.All(group)));
            row.Add(Text, $"more words of {CueGroups.Names[group]} than the claim", Math.Clamp(inText.All(group) - inClaim.All(group), -2, 2));
        }

        row.Add(Text, "rule refutes", HeadlineStance.Of(claim.Sentence, text.Sentence) == Stance.Disagree);
        row.Add(Text, "rule doubts", HeadlineStance.Of(claim.Sentence, text.Sentence) == Stance.Discuss);
        foreach (var name in new[] { "future", "say", "claim", "negate", "maybe" }) row.Add("claim", $"words of {name}", inClaim.All(CueGroups.IndexOf(name)));
        return row;
    }
}
