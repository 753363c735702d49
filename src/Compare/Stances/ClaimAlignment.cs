namespace Compare;

/// <summary>Which words of a claim a text answers, and where.</summary>
internal sealed class ClaimAlignment
{
    /// <summary>Words that begin with this many common letters are taken as one, loosely.</summary>
    private const int SharedLetters = 5;

    private const double LooseStrength = 0.6;

    public ClaimAlignment(Statement claim, Statement text)
    {
        (Claim, Text) = (claim, text);
        Strengths = new double[claim.Terms.Length];
        Places = new int[claim.Terms.Length];
        for (var index = 0; index < claim.Terms.Length; index++) (Places[index], Strengths[index]) = Find(claim.Terms[index], text);
    }

    public Statement Claim { get; }

    public Statement Text { get; }

    /// <summary>For each term of the claim the token that answers it, or −1.</summary>
    public int[] Places { get; }

    /// <summary>For each term of the claim how well it is answered, 0–1.</summary>
    public double[] Strengths { get; }

    /// <summary>The share of the claim's chosen terms that is answered; 1 where there are none.</summary>
    public double Share(Func<Term, int, bool> chosen, Func<Term, double> weight)
    {
        double total = 0, answered = 0;
        for (var index = 0; index < Claim.Terms.Length; index++)
        {
            if (!chosen(Claim.Terms[index], index)) continue;
            var here = weight(Claim.Terms[index]);
            total += here;
            answered += here * Strengths[index];
        }

        return total == 0 ? 1 : answered / total;
    }

    /// <summary>The share of neighbouring pairs of the claim's terms that stand in the same order, close together, in the text.</summary>
    public double PairShare()
    {
        if (Claim.Terms.Length < 2) return 0;
        var kept = 0;
        for (var index = 1; index < Places.Length; index++)
        {
            if (Places[index] >= 0 && Places[index - 1] >= 0 && Places[index] - Places[index - 1] is > 0 and <= 3) kept++;
        }

        return (double)kept / (Claim.Terms.Length - 1);
    }

    /// <summary>The distance in tokens between a place and the nearest answer, or <paramref name="farthest"/>.</summary>
    public int Distance(int place, int farthest)
    {
        var nearest = farthest;
        foreach (var answer in Places)
        {
            if (answer >= 0) nearest = Math.Min(nearest, Math.Abs(answer - place));
        }

        return nearest;
    }

    private static (int Place, double Strength) Find(Term wanted, Statement text)
    {
        foreach (var term in text.Terms)
        {
            if (term.Concept == wanted.Concept) return (term.Token, 1);
        }

        if (wanted.Kind == TermKind.Number) return (-1, 0);
        foreach (var term in text.Terms)
        {
            if (Shared(term.Stem, wanted.Stem) >= Math.Max(SharedLetters, Math.Max(term.Stem.Length, wanted.Stem.Length) - 3)) return (term.Token, LooseStrength);
        }

        return (-1, 0);
    }

    private static int Shared(string a, string b)
    {
        var length = Math.Min(a.Length, b.Length);
        for (var index = 0; index < length; index++)
        {
            if (a[index] != b[index]) return index;
        }

        return length;
    }
}
