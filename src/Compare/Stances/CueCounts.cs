namespace Compare;

/// <summary>How often a sentence holds words of each group of cues.</summary>
/// <param name="Own">In the article's own voice.</param>
/// <param name="Told">Inside what somebody is said to have said.</param>
/// <param name="First">The first token of the group, or −1.</param>
internal sealed record CueCounts(int[] Own, int[] Told, int[] First)
{
    /// <summary>The counts of a sentence.</summary>
    public static CueCounts Of(Sentence sentence)
    {
        var size = CueGroups.Names.Length;
        var (own, told, first) = (new int[size], new int[size], new int[size]);
        Array.Fill(first, -1);
        for (var index = 0; index < sentence.Tokens.Length; index++)
        {
            if (sentence.Tokens[index].Kind != TokenKind.Word) continue;
            var isTold = !sentence.Depths.IsDefaultOrEmpty && sentence.Depths[index] > 0;
            for (var group = 0; group < size; group++)
            {
                if (!CueGroups.Holds(group, sentence.Tokens[index])) continue;
                (isTold ? told : own)[group]++;
                if (first[group] < 0) first[group] = index;
            }
        }

        return new CueCounts(own, told, first);
    }

    /// <summary>Both voices together.</summary>
    public int All(int group) => Own[group] + Told[group];
}
