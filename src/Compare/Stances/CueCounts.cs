namespace Compare;

/// <summary>How often a sentence holds words of each group of cues.</summary>
/// <param name="Own">In the article's own voice.</param>
/// <param name="Told">Inside what somebody is said to have said.</param>
/// <param name="Groups">For each token its groups, one bit each.</param>
internal sealed record CueCounts(int[] Own, int[] Told, int[] Groups)
{
    /// <summary>The counts of a sentence.</summary>
    public static CueCounts Of(Sentence sentence)
    {
        var (own, told) = (new int[CueGroups.Names.Length], new int[CueGroups.Names.Length]);
        var groupsOf = new int[sentence.Tokens.Length];
        for (var index = 0; index < groupsOf.Length; index++)
        {
            var groups = groupsOf[index] = CueGroups.Of(sentence.Tokens[index]);
            if (groups == 0) continue;
            var isTold = !sentence.Depths.IsDefaultOrEmpty && sentence.Depths[index] > 0;
            for (var group = 0; group < own.Length; group++)
            {
                if ((groups & (1 << group)) != 0) (isTold ? told : own)[group]++;
            }
        }

        return new CueCounts(own, told, groupsOf);
    }

    /// <summary>The place of the first token of a group, or −1.</summary>
    public int FirstOf(int group)
    {
        for (var index = 0; index < Groups.Length; index++)
        {
            if ((Groups[index] & (1 << group)) != 0) return index;
        }

        return -1;
    }

    /// <summary>Both voices together.</summary>
    public int All(int group) => Own[group] + Told[group];
}
