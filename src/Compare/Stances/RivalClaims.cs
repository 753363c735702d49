namespace Compare;

/// <summary>What separates a claim from one that it cannot stand beside.</summary>
/// <param name="Rival">Index of the rival claim.</param>
/// <param name="Own">Indexes of the terms that only this claim has.</param>
/// <param name="Theirs">Indexes of the terms that only the rival has.</param>
/// <param name="Kind">What kind of detail differs.</param>
internal sealed record Rivalry(int Rival, int[] Own, int[] Theirs, DisputeKind Kind);

/// <summary>Finds pairs of claims that say the same but for one critical detail.</summary>
internal static class RivalClaims
{
    /// <summary>Rivals share at least this much of their weight.</summary>
    private const double LeastShared = 0.5;

    /// <summary>The detail in which rivals differ has at most this many terms on a side.</summary>
    private const int LongestDetail = 3;

    public static Rivalry[][] Find(IReadOnlyList<Claim> claims, IReadOnlyList<Statement> statements)
    {
        // A codebook that names rivals names them all: the program then looks for no others.
        var areGiven = claims.Any(claim => claim.RivalOf is not null);
        var found = new Rivalry[claims.Count][];
        for (var index = 0; index < claims.Count; index++)
        {
            var rivals = new List<Rivalry>();
            for (var other = 0; other < claims.Count; other++)
            {
                var given = claims[index].IsRivalOf(claims[other]);
                if (other == index || (areGiven && !given)) continue;
                if (Compare(statements[index], statements[other], other, given) is { } rivalry) rivals.Add(rivalry);
            }

            found[index] = [.. rivals];
        }

        return found;
    }

    private static Rivalry? Compare(Statement claim, Statement other, int rival, bool given)
    {
        if (!given && !claim.Concepts.Overlaps(other.Concepts)) return null;
        var own = Indexes(claim, other);
        var theirs = Indexes(other, claim);
        var shared = claim.Weight - own.Sum(index => claim.Terms[index].Weight);
        if (!given && (own.Length > LongestDetail || theirs.Length > LongestDetail || shared < LeastShared * claim.Weight)) return null;
        if (own.Length == 0 || theirs.Length == 0) return null;
        var kind = KindOf(claim, own, other, theirs);
        return kind is { } known ? new Rivalry(rival, own, theirs, known)
            : given ? new Rivalry(rival, own, theirs, DisputeKind.Refutation) : null;
    }

    /// <summary>The kind of detail in which two claims differ, or null.</summary>
    public static DisputeKind? KindOf(Statement claim, Statement other)
    {
        var (own, theirs) = (Indexes(claim, other), Indexes(other, claim));
        return own.Length == 0 || theirs.Length == 0 ? null : KindOf(claim, own, other, theirs);
    }

    private static int[] Indexes(Statement claim, Statement other) =>
        [.. Enumerable.Range(0, claim.Terms.Length).Where(index => !other.Holds(claim.Terms[index].Concept))];

    private static DisputeKind? KindOf(Statement claim, int[] own, Statement other, int[] theirs)
    {
        bool Both(Func<Term, bool> test) => own.Any(index => test(claim.Terms[index])) && theirs.Any(index => test(other.Terms[index]));
        if (own.Any(mine => theirs.Any(their => WordFamilies.AreOpposed(claim.Terms[mine].Stem, other.Terms[their].Stem)))) return DisputeKind.Refutation;
        if (claim.Sentence.Dates.Any(date => other.Sentence.Dates.Any(rival => !DateReader.CanBothHold(date, rival)))) return DisputeKind.RivalDayOrPlace;
        var figures = claim.Sentence.Figures.Any(figure => other.Sentence.Figures.Any(rival =>
            FigureComparer.SameKind(figure, rival) && !FigureComparer.CanBothHold(figure, rival)));
        var compatible = claim.Sentence.Figures.Any(figure => other.Sentence.Figures.Any(rival =>
            FigureComparer.SameKind(figure, rival) && FigureComparer.CanBothHold(figure, rival)));
        if (figures || (!compatible && Both(term => term.Kind == TermKind.Number))) return DisputeKind.RivalFigure;
        if (own.Length > 2 || theirs.Length > 2) return null;
        return Both(term => term.Kind == TermKind.Name) ? DisputeKind.RivalName : DisputeKind.Refutation;
    }
}
