namespace Compare;

/// <summary>Where two texts agree or differ in detail: figures, dates, opposites, order of words.</summary>
internal static class PairDetails
{
    /// <summary>Longer texts are compared in the order of their first words only.</summary>
    private const int LongestSequence = 64;

    /// <summary>How many figures of the first text the second one gives too, and how many it gives another value for.</summary>
    public static (int Same, int Rival) Figures(Sentence a, Sentence b)
    {
        var (same, rival) = (0, 0);
        foreach (var figure in a.Figures)
        {
            var (isSame, isRival) = (false, false);
            foreach (var other in b.Figures)
            {
                if (!FigureComparer.SameKind(figure, other)) continue;
                if (FigureComparer.CanBothHold(figure, other)) isSame = true;
                else isRival = true;
            }

            if (isSame) same++;
            else if (isRival) rival++;
        }

        return (same, rival);
    }

    /// <summary>Whether some days of the two texts can be one, and whether none can although both give days.</summary>
    public static (bool Same, bool Rival) Dates(Sentence a, Sentence b)
    {
        if (a.Dates.IsEmpty || b.Dates.IsEmpty) return (false, false);
        foreach (var date in a.Dates)
        {
            foreach (var other in b.Dates)
            {
                if (DateReader.CanBothHold(date, other)) return (true, false);
            }
        }

        return (false, true);
    }

    /// <summary>How many words of one text stand opposed to words of the other that only one of them holds.</summary>
    public static int Opposites(PairProfile a, PairProfile b)
    {
        var count = 0;
        foreach (var (stem, concept) in a.Opposable)
        {
            if (Array.BinarySearch(b.Concepts, concept) >= 0) continue;
            foreach (var (other, otherConcept) in b.Opposable)
            {
                if (WordFamilies.AreOpposed(stem, other) && Array.BinarySearch(a.Concepts, otherConcept) < 0) count++;
            }
        }

        return count;
    }

    /// <summary>The length of the longest common subsequence of the two texts' content words, and of their longest common run.</summary>
    public static (int Sequence, int Run) Order(int[] a, int[] b)
    {
        if (a.Length > LongestSequence) a = a[..LongestSequence];
        if (b.Length > LongestSequence) b = b[..LongestSequence];
        Span<int> common = stackalloc int[b.Length + 1];
        Span<int> runs = stackalloc int[b.Length + 1];
        common.Clear();
        runs.Clear();
        var longest = 0;
        foreach (var item in a)
        {
            int diagonal = 0, diagonalRun = 0;
            for (var at = 1; at <= b.Length; at++)
            {
                var (above, run) = (common[at], runs[at]);
                if (item == b[at - 1])
                {
                    common[at] = diagonal + 1;
                    runs[at] = diagonalRun + 1;
                    longest = Math.Max(longest, runs[at]);
                }
                else
                {
                    common[at] = Math.Max(above, common[at - 1]);
                    runs[at] = 0;
                }

                (diagonal, diagonalRun) = (above, run);
            }
        }

        return (common[b.Length], longest);
    }
}
