namespace Compare;

/// <summary>
/// Weighs the words of a claim by what they do in it: its verb says what is claimed; an apposition and a "when" clause only say more of
/// what it is claimed about.
/// </summary>
internal static class ClaimEmphasis
{
    /// <summary>The least weight of the claim's own verb.</summary>
    public static double VerbFloor = 0.5;

    /// <summary>What is left of the weight of words that only add to a name or set the scene.</summary>
    public static double AsideFactor = 0.3;

    public static Statement Apply(Statement claim)
    {
        var tokens = claim.Sentence.Tokens;
        var aside = Asides(claim.Sentence);
        var terms = claim.Terms.Select(term =>
        {
            if (aside[term.Token]) return term with { Weight = term.Weight * AsideFactor };
            return term.Kind == TermKind.Word && IsMainVerb(tokens[term.Token]) ? term with { Weight = Math.Max(term.Weight, VerbFloor) } : term;
        });
        return new Statement(claim.Sentence, [.. terms]);
    }

    private static bool IsMainVerb(Token token) =>
        VerbSigns.IsFinite(token) && !ReportingWords.Auxiliaries.Contains(token.Lower) && !ReportingWords.Verbs.Contains(token.Stem);

    /// <summary>Which tokens stand in an apposition between two commas before the claim's verb, or in a clause opened by "when".</summary>
    private static bool[] Asides(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var aside = new bool[tokens.Length];
        var first = tokens.ToList().FindIndex(token => token.Lower == ",");
        var second = first < 0 ? -1 : tokens.ToList().FindIndex(first + 1, token => token.Lower == ",");
        if (second > 0 && second + 1 < tokens.Length && ReportingWords.Auxiliaries.Contains(tokens[second + 1].Lower) | VerbSigns.IsFinite(tokens[second + 1]))
        {
            for (var index = first + 1; index < second; index++) aside[index] = true;
        }

        var opener = tokens.ToList().FindIndex(token => token.Lower == "when");
        if (opener > 3)
        {
            for (var index = opener; index < tokens.Length; index++) aside[index] = true;
        }

        return aside;
    }
}
