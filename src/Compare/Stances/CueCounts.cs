namespace Compare;

/// <summary>How often a sentence holds words of each group of cues.</summary>
/// <param name="Own">In the article's own voice.</param>
/// <param name="Told">Inside what somebody is said to have said.</param>
internal sealed record CueCounts(int[] Own, int[] Told)
{
    /// <summary>The counts of a sentence.</summary>
    public static CueCounts Of(Sentence sentence)
    {
        var (own, told) = (new int[CueGroups.Names.Length], new int[CueGroups.Names.Length]);
        for (var index = 0; index < sentence.Tokens.Length; index++)
        {
            var groups = CueGroups.Of(sentence.Tokens[index]);
            if (groups == 0) continue;
            var isTold = !sentence.Depths.IsDefaultOrEmpty && sentence.Depths[index] > 0;
            for (var group = 0; group < own.Length; group++)
            {
                if ((groups & (1 << group)) != 0) (isTold ? told : own)[group]++;
            }
        }

        return new CueCounts(own, told);
    }

    /// <summary>Both voices together.</summary>
    public int All(int group) => Own[group] + Told[group];
}
