namespace Compare;

/// <summary>Where two texts agree or differ in figures, days, opposites and polarity.</summary>
internal static class PairDetailFeatures
{
    /// <summary>The names, in the order of <see cref="Write"/>.</summary>
    public static string[] Names { get; } =
    [
        "shared figures", "rival figures", "figures in one alone", "a shared day", "rival days", "a day in one alone", "opposites",
        "negations differ", "negations in both", "falsehood differs", "falsehood in both", "denial or doubt differs", "one asks",
    ];

    public static void Write(PairProfile a, PairProfile b, Span<float> row)
    {
        var (first, second) = (a.Source.Sentence, b.Source.Sentence);
        var (sameOfA, rivalOfA) = PairDetails.Figures(first, second);
        var (sameOfB, rivalOfB) = PairDetails.Figures(second, first);
        row[0] = Math.Min(sameOfA, sameOfB);
        row[1] = Math.Max(rivalOfA, rivalOfB);
        row[2] = first.Figures.IsEmpty != second.Figures.IsEmpty ? 1 : 0;
        var (sameDay, rivalDay) = PairDetails.Dates(first, second);
        row[3] = sameDay ? 1 : 0;
        row[4] = rivalDay ? 1 : 0;
        row[5] = first.Dates.IsEmpty != second.Dates.IsEmpty ? 1 : 0;
        row[6] = Math.Max(PairDetails.Opposites(a, b), PairDetails.Opposites(b, a));
        var (signsA, signsB) = (a.Signs, b.Signs);
        row[7] = Math.Abs(signsA.Negations - signsB.Negations);
        row[8] = Math.Min(signsA.Negations, signsB.Negations);
        row[9] = Math.Abs(signsA.Falsehoods - signsB.Falsehoods);
        row[10] = Math.Min(signsA.Falsehoods, signsB.Falsehoods);
        row[11] = Math.Abs(signsA.Denials + signsA.Doubts - signsB.Denials - signsB.Doubts);
        row[12] = signsA.IsQuestion != signsB.IsQuestion ? 1 : 0;
    }
}
