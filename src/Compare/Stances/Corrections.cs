namespace Compare;

/// <summary>Finds the notes by which an outlet takes back what it published: "an earlier version of this article said …".</summary>
internal static class Corrections
{
    public static bool IsIn(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var index = 0; index + 1 < tokens.Length; index++)
        {
            if (tokens[index].Lower is not ("earlier" or "first" or "previous" or "original" or "initial")) continue;
            if (tokens[index + 1].Lower is "version" or "versions") return SaysSomething(sentence);
        }

        return false;
    }

    /// <summary>The note must go on with what the version said.</summary>
    private static bool SaysSomething(Sentence sentence) => sentence.Attributions.Any(attribution => attribution.IsProposition && attribution.Content.Any(content => content.Length > 0));
}
