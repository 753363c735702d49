namespace Compare;

/// <summary>Tells claims that stand for themselves from those that mostly repeat a better ranked one, in narrower or broader words.</summary>
internal static class VariantFinder
{
    /// <summary>A claim that shares this much of the smaller one's mentions with a better ranked one is a variant of it.</summary>
    private const double SharedMentions = 0.5;

    /// <summary>For each claim the place of the one that it is a variant of, which stands for itself; −1 where it stands for itself.</summary>
    /// <param name="mentions">For each claim, by rank, its mentions.</param>
    public static int[] Find<T>(IReadOnlyList<IReadOnlySet<T>> mentions)
    {
        var variantOf = new int[mentions.Count];
        var distinct = new List<int>();
        for (var claim = 0; claim < mentions.Count; claim++)
        {
            var own = mentions[claim];
            variantOf[claim] = distinct.FindIndex(other => own.Count > 0 && own.Count(mentions[other].Contains) is > 0 and var shared && shared >= SharedMentions * Math.Min(own.Count, mentions[other].Count));
            if (variantOf[claim] >= 0) variantOf[claim] = distinct[variantOf[claim]];
            else distinct.Add(claim);
        }

        return variantOf;
    }
}
