namespace Compare;

/// <summary>
/// Words that turn a story down, read against the claim's own: an article that calls a story a hoax disputes the story and bears out the
/// claim that it is one.
/// </summary>
internal static class TurnFeatures
{
    private const int Lead = 3;

    private static readonly int Refute = CueGroups.IndexOf("refute");
    private static readonly int Deny = CueGroups.IndexOf("deny");
    private static readonly int Negate = CueGroups.IndexOf("negate");
    private static readonly int Doubt = CueGroups.IndexOf("doubt");

    public static void Add(StanceRow row, Statement claim, StanceText text, double[] shares, int[] best)
    {
        var inClaim = claim.AsClaim.Cues;
        var turned = inClaim.All(Refute) + inClaim.All(Deny) + inClaim.All(Negate) > 0;
        row.Add("claim", "turns something down", turned);
        AddStyle(row, claim.Sentence);
        foreach (var (name, value) in Signs(text, shares, best))
        {
            row.Add("article alone", name, turned ? 0 : value);
            row.Add("article and claim", name, turned ? value : 0);
        }
    }

    /// <summary>Whether the claim is worded as a sentence or as a headline, which says more than it claims.</summary>
    private static void AddStyle(StanceRow row, Sentence claim)
    {
        var words = claim.Tokens.Where(token => token.Kind == TokenKind.Word && token.Span.Length > 3).ToList();
        row.Add("claim", "share of capitals", words.Count == 0 ? 0 : words.Count(word => word.IsCapitalised) / (double)words.Count);
        row.Add("claim", "finite verbs", claim.Tokens.Count(VerbSigns.IsFinite));
        row.Add("claim", "marks", claim.Tokens.Count(token => token.Lower is ":" or "?" or "\"" or "'" or "-" or "!"));
        row.Add("claim", "ends in a full stop", claim.Tokens.Length > 0 && claim.Tokens[^1].Lower == ".");
    }

    private static IEnumerable<(string Name, double Value)> Signs(StanceText text, double[] shares, int[] best)
    {
        var total = best.Sum(index => shares[index] * shares[index]);
        double Weighted(int group) => total == 0 ? 0 : best.Sum(index => shares[index] * shares[index] * Math.Min(2, text.Cues[index].All(group))) / total;
        double Own(int group) => text.Cues.Count(cues => cues.Own[group] > 0) / (double)text.Cues.Length;
        yield return ("puts a story right", text.DebunksItself ? 1 : 0);
        yield return ("own sentences that refute", Own(Refute));
        yield return ("own sentences that doubt", Own(Doubt));
        yield return ("sentences that deny", Math.Min(8, text.Cues.Count(cues => cues.All(Deny) > 0)));
        yield return ("best sentences refute", Weighted(Refute));
        yield return ("best sentences deny", Weighted(Deny));
        yield return ("best sentences negate", Weighted(Negate));
        yield return ("lead refutes", text.Cues.Take(Lead).Sum(cues => cues.All(Refute)));
        yield return ("lead negates", text.Cues.Take(Lead).Sum(cues => cues.All(Negate)));
        yield return ("lead denies", text.Cues.Take(Lead).Sum(cues => cues.All(Deny)));
    }
}
