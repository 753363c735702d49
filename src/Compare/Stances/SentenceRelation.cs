namespace Compare;

/// <summary>What one sentence does with a claim, as numbers: overlap, polarity, attribution, rival details, marks.</summary>
internal static class SentenceRelation
{
    /// <summary>Distances beyond this count as this.</summary>
    private const int Farthest = 15;

    public static void Add(StanceRow row, string part, Statement claim, Statement text)
    {
        var alignment = new ClaimAlignment(claim, text);
        AddOverlap(row, part, alignment);
        AddPolarity(row, part, claim, text, alignment);
        AddVoice(row, part, claim, text, alignment);
        AddRivals(row, part, claim, text, alignment);
        AddMarks(row, part, text, alignment);
    }

    private static void AddOverlap(StanceRow row, string part, ClaimAlignment alignment)
    {
        var (claim, text) = (alignment.Claim, alignment.Text);
        var predicate = claim.AsClaim.Predicate;
        row.Add(part, "share of the claim's words", alignment.Share((_, _) => true, _ => 1));
        row.Add(part, "weighted share", alignment.Share((_, _) => true, term => term.Weight));
        row.Add(part, "share of its names", alignment.Share((term, _) => term.Kind == TermKind.Name, _ => 1));
        row.Add(part, "share of its predicate", alignment.Share((_, index) => predicate[index], _ => 1));
        row.Add(part, "share of its first words", alignment.Share((_, index) => index < 3, _ => 1));
        row.Add(part, "share of its last words", alignment.Share((_, index) => index >= claim.Terms.Length - 3, _ => 1));
        row.Add(part, "share of its pairs", alignment.PairShare());
        var answering = alignment.Places.Where(place => place >= 0).ToHashSet();
        var further = text.Terms.Count(term => !answering.Contains(term.Token));
        row.Add(part, "share of the text's words", text.Terms.Length == 0 ? 0 : 1 - ((double)further / text.Terms.Length));
        row.Add(part, "further words", Math.Min(further, 20));
        row.Add(part, "further names", text.Terms.Count(term => term.Kind == TermKind.Name && !answering.Contains(term.Token)));
        row.Add(part, "spread", answering.Count < 2 ? 0 : (answering.Max() - answering.Min()) / (double)Math.Max(1, text.Sentence.Tokens.Length));
        row.Add(part, "place of the first answer", answering.Count == 0 ? 1 : answering.Min() / (double)text.Sentence.Tokens.Length);
    }

    private static void AddPolarity(StanceRow row, string part, Statement claim, Statement text, ClaimAlignment alignment)
    {
        var match = ClaimPassageScorer.Score(claim, text, null);
        var polarity = PolarityReader.Read(claim, text, match);
        row.Add(part, "passage score", match.Score);
        row.Add(part, "negated share", polarity.Negated);
        row.Add(part, "denied share", polarity.Denied);
        row.Add(part, "called false at depth", polarity.FalsehoodDepth);
        row.Add(part, "negated at depth", polarity.NegationDepth);
        row.Add(part, "claim is negative", claim.AsClaim.IsNegative);
        row.Add(part, "deeper share", PassageReader.DeeperShare(claim, text, match));
        foreach (var name in new[] { "refute", "deny", "negate", "doubt", "hearsay", "claim" })
        {
            var place = text.Cues.FirstOf(CueGroups.IndexOf(name));
            row.Add(part, $"{name} near an answer", place < 0 ? Farthest : alignment.Distance(place, Farthest));
            if (name is "refute" or "negate" or "doubt") row.Add(part, $"{name} before the answers", place >= 0 && alignment.Places.All(answer => answer < 0 || answer > place));
        }
    }

    private static void AddVoice(StanceRow row, string part, Statement claim, Statement text, ClaimAlignment alignment)
    {
        var attributions = text.Sentence.Attributions;
        var answers = alignment.Places.Where(place => place >= 0).ToList();
        row.Add(part, "attributions", Math.Min(3, attributions.Length));
        row.Add(part, "named sources", attributions.Count(attribution => attribution.Source.Length > 0));
        row.Add(part, "mean depth of the answers", answers.Count == 0 || text.Sentence.Depths.IsDefaultOrEmpty ? 0 : answers.Average(place => text.Sentence.Depths[place]));
        row.Add(part, "claim is attributed", claim.Sentence.Attributions.Length > 0);
        row.Add(part, "quoted", attributions.Any(attribution => attribution.Kind != AttributionKind.Indirect));
        var tokens = text.Sentence.Tokens;
        row.Add(part, "ends in a verb of saying", tokens.TakeLast(4).Any(token => token.Kind == TokenKind.Word && (ReportingWords.Verbs.Contains(token.Stem) || CueGroups.Holds(CueGroups.IndexOf("report"), token))));
        row.Add(part, "the claim's source is answered", claim.Sentence.Attributions.Length > 0 && claim.Terms.Where((term, index) =>
            alignment.Places[index] >= 0 && claim.Sentence.Attributions.Any(attribution => attribution.SourceSpan?.Contains(claim.Sentence.Tokens[term.Token].Span) == true)).Any());
    }

    private static void AddRivals(StanceRow row, string part, Statement claim, Statement text, ClaimAlignment alignment)
    {
        var figures = new FigureMatcher(claim, text);
        row.Add(part, "rival figure", figures.Rival is not null);
        row.Add(part, "missing figure", figures.IsMissing);
        row.Add(part, "claim has figures", claim.Sentence.Figures.Length > 0);
        row.Add(part, "rival day", claim.Sentence.Dates.Length > 0 && text.Sentence.Dates.Length > 0
            && claim.Sentence.Dates.All(date => text.Sentence.Dates.All(other => !DateReader.CanBothHold(date, other))));
        var opposites = 0;
        var kin = 0;
        for (var index = 0; index < claim.Terms.Length; index++)
        {
            if (claim.Terms[index].Kind != TermKind.Word) continue;
            if (alignment.Places[index] >= 0) kin += claim.Terms[index].Stem == text.Sentence.Tokens[alignment.Places[index]].Stem ? 0 : 1;
            else if (WordFamilies.HasOpposite(claim.Terms[index].Stem) && text.Terms.Any(term => WordFamilies.AreOpposed(claim.Terms[index].Stem, term.Stem))) opposites++;
        }

        row.Add(part, "opposite words", opposites);
        row.Add(part, "kin words", kin);
    }

    private static void AddMarks(StanceRow row, string part, Statement text, ClaimAlignment alignment)
    {
        var tokens = text.Sentence.Tokens;
        row.Add(part, "question mark", tokens.Any(token => token.Lower == "?"));
        row.Add(part, "ends in a question mark", tokens.Length > 0 && tokens[^1].Lower == "?");
        row.Add(part, "exclamation mark", tokens.Any(token => token.Lower == "!"));
        row.Add(part, "colon", tokens.Any(token => token.Lower == ":"));
        var colon = tokens.ToList().FindIndex(token => token.Lower == ":");
        row.Add(part, "answers after the colon", colon < 0 ? 0 : alignment.Places.Count(place => place > colon) / (double)Math.Max(1, alignment.Places.Length));
        row.Add(part, "quotation marks", tokens.Count(token => token.Lower is "\"" or "'"));
        row.Add(part, "words", Math.Min(60, tokens.Count(token => token.Kind != TokenKind.Mark)));
        row.Add(part, "words of the claim", alignment.Claim.Terms.Length);
        var first = tokens.FirstOrDefault(token => token.Kind == TokenKind.Word);
        row.Add(part, "opens with no", first.Lower is "no" or "nope" or "sorry");
        row.Add(part, "opens with a question", first.Lower is not null && CueGroups.Holds(CueGroups.IndexOf("ask"), first));
    }
}
