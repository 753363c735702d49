using System.Text;

namespace Compare;

/// <summary>The claims that are judged together, and what a cell may see of the others.</summary>
/// <remarks>
/// Without a reference every claim sees every other one. With one, the claims of the reference are all judged, in its order, whether they
/// are still asked for or not, and see one another alone: so their cells come out as they did. An added claim sees the claims asked for.
/// A discovered claim that mostly repeats another one is seen by none, and does not see that one: so variants change no other claim's cells.
/// </remarks>
internal sealed class CellCompany
{
    private readonly EventReference? reference;
    private readonly bool[] isAsked;
    private readonly bool[] isHeld;
    private readonly IReadOnlyList<int>? variantOf;

    /// <param name="asked">The claims asked for, in order.</param>
    /// <param name="articles">The articles, in order.</param>
    /// <param name="reference">The run whose numbers hold, or null.</param>
    /// <param name="variantOf">For each claim asked for the one that it mostly repeats, or −1; null in codebook mode. There is no reference beside it.</param>
    public CellCompany(IReadOnlyList<Claim> asked, IReadOnlyList<ReadArticle> articles, EventReference? reference = null, IReadOnlyList<int>? variantOf = null)
    {
        (this.reference, this.variantOf) = (reference, variantOf);
        var judged = reference?.Claims.Select(known => known.Claim).ToList() ?? [];
        // Of claims worded alike, the first asked for is the first of the reference, the second its second.
        var places = judged.Select((claim, place) => (claim.Text, place)).GroupBy(entry => entry.Text, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<int>(group.Select(entry => entry.place)), StringComparer.Ordinal);
        var asks = new List<int>(asked.Count);
        foreach (var claim in asked)
        {
            if (places.TryGetValue(claim.Text, out var alike))
            {
                asks.Add(alike.Count > 1 ? alike.Dequeue() : alike.Peek());
                continue;
            }

            asks.Add(judged.Count);
            judged.Add(claim);
        }

        (Claims, AskedClaims, Asked) = (judged, asked, asks);
        isAsked = new bool[judged.Count];
        foreach (var claim in asks) isAsked[claim] = true;
        var texts = reference?.Articles.Values.ToHashSet(StringComparer.Ordinal);
        isHeld = [.. articles.Select(article => texts is null || texts.Contains(DigestOf(article.Article)))];
    }

    /// <summary>The claims that are judged: those of the reference, then the added ones.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>The claims asked for, as they are now given.</summary>
    public IReadOnlyList<Claim> AskedClaims { get; }

    /// <summary>For each claim asked for, in order, its index among the judged ones.</summary>
    public IReadOnlyList<int> Asked { get; }

    /// <summary>The probabilities of rivalry between the claims of the reference; empty where it has none.</summary>
    public IReadOnlyList<IReadOnlyList<double>> Rivals => reference is null ? [] : [.. reference.Rivals];

    /// <summary>Whether the claims asked for say which of them are rivals.</summary>
    public bool AreRivalsNamed => AskedClaims.Any(claim => claim.RivalOf is not null);

    /// <summary>How sure it is that claims are rivals: a codebook that names rivals names them all, and the models' guesses count only where it names none.</summary>
    /// <param name="guessed">For each claim and each other one the probability that they are rivals.</param>
    public double[][] WithNamed(double[][] guessed)
    {
        if (!AreRivalsNamed) return guessed;
        // Those among the claims of a reference were named, or guessed, when it was made.
        double[][] rivals = [.. guessed.Select((row, claim) => IsKnown(claim) ? row : new double[row.Length])];
        for (var place = 0; place < AskedClaims.Count; place++)
        {
            if (IsKnown(Asked[place])) continue;
            for (var other = 0; other < AskedClaims.Count; other++)
            {
                if (other != place && AskedClaims[place].IsRivalOf(AskedClaims[other])) rivals[Asked[place]][Asked[other]] = JudgedEvent.SureRival;
            }
        }

        return rivals;
    }

    /// <summary>SHA-256 of an article's text, lower-case hexadecimal.</summary>
    public static string DigestOf(Article article) => CorpusFolder.DigestOf(Encoding.UTF8.GetBytes(article.Text));

    /// <summary>Whether the claim is one of the reference's.</summary>
    public bool IsKnown(int claim) => claim < (reference?.Claims.Length ?? 0);

    /// <summary>Whether the totals of a claim hold the article's cell: those of the reference hold its own texts only.</summary>
    public bool Holds(int claim, int article) => !IsKnown(claim) || isHeld[article];

    /// <summary>What a claim of the reference takes from its articles; null for any other.</summary>
    public ReferenceClaim? NumbersOf(int claim) => IsKnown(claim) ? reference!.Claims[claim] : null;

    /// <summary>Whether a claim is among those beside which claims of the reference (or else added ones) are judged.</summary>
    public bool IsAmong(int claim, bool known) => known ? IsKnown(claim) : isAsked[claim] && !IsVariant(claim);

    /// <summary>Whether a claim mostly repeats another one.</summary>
    public bool IsVariant(int claim) => variantOf is not null && variantOf[claim] >= 0;

    /// <summary>Whether the cells of a claim may look at those of another one.</summary>
    public bool Sees(int claim, int other) => other != claim && IsAmong(other, IsKnown(claim)) && (variantOf is null || variantOf[claim] != other);

    /// <summary>The other claims that a claim sees, in order.</summary>
    public IEnumerable<int> Beside(int claim) => Enumerable.Range(0, Claims.Count).Where(other => Sees(claim, other));
}
