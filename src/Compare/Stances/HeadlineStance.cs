namespace Compare;

/// <summary>The stance of a headline, or of any single sentence, to a claim that it is taken to answer.</summary>
/// <remarks>
/// Headlines are too short for attribution by scope; words carry them: refuting words, a negation that the claim does not have, then
/// hedges, question marks and verbs of saying (W. Ferreira, A. Vlachos, "Emergent: a novel data-set for stance classification", NAACL 2016).
/// </remarks>
internal static class HeadlineStance
{
    public static Stance Of(Sentence claim, Sentence text)
    {
        if (Refutes(claim, text)) return Stance.Disagree;
        return Hedges(text) && !Hedges(claim) ? Stance.Discuss : Stance.Agree;
    }

    private static bool Refutes(Sentence claim, Sentence text)
    {
        bool Holds(Func<Token, bool> test) => text.Tokens.Any(test) && !claim.Tokens.Any(test);
        return Holds(token => StanceWords.Falsehood.Contains(token.Stem))
            || Holds(token => StanceWords.Denial.Contains(token.Stem))
            || Holds(token => StanceWords.Negators.Contains(token.Lower) && token.Lower is not ("far" or "without" or "lack" or "lacks" or "nothing"));
    }

    private static bool Hedges(Sentence text)
    {
        for (var index = 0; index < text.Tokens.Length; index++)
        {
            var token = text.Tokens[index];
            if (token.Lower is "?" or "may" or "might" or "could" or "possible" or "possibly" or "unclear" or "sources" or "source" or "report" or "reports" or "says" or "said" or "claims" or "claim" or "claimed") return true;
            if (ReportingWords.HearsayAdverbs.Contains(token.Lower) || ReportingWords.HearsayAdjectives.Contains(token.Lower)) return true;
            if (StanceWords.Doubt.Contains(token.Stem)) return true;
        }

        return false;
    }
}
