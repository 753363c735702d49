namespace Compare;

/// <summary>How much of a claim stands in an article at all.</summary>
internal static class Relatedness
{
    private const string Part = "article";

    public static void Add(StanceRow row, Statement claim, StanceText text, double[] shares, int[] best)
    {
        double Share(Func<Term, bool> chosen, Func<Term, double> weight, Func<int, bool> held)
        {
            double total = 0, answered = 0;
            foreach (var term in claim.Terms)
            {
                if (!chosen(term)) continue;
                total += weight(term);
                if (held(term.Concept)) answered += weight(term);
            }

            return total == 0 ? 1 : answered / total;
        }

        bool InWhole(int concept) => text.Mentions.ContainsKey(concept);
        row.Add(Part, "share of the claim's words", Share(_ => true, _ => 1, InWhole));
        row.Add(Part, "weighted share", Share(_ => true, term => term.Weight, InWhole));
        row.Add(Part, "weighted share of names", Share(term => term.Kind == TermKind.Name, term => term.Weight, InWhole));
        row.Add(Part, "weighted share of words", Share(term => term.Kind == TermKind.Word, term => term.Weight, InWhole));
        row.Add(Part, "weighted share in the lead", Share(_ => true, term => term.Weight, text.Lead.Contains));
        row.Add(Part, "share in the lead", Share(_ => true, _ => 1, text.Lead.Contains));
        row.Add(Part, "best sentence", shares[best[0]]);
        row.Add(Part, "second sentence", best.Length > 1 ? shares[best[1]] : 0);
        row.Add(Part, "third sentence", best.Length > 2 ? shares[best[2]] : 0);
        row.Add(Part, "mean of all sentences", shares.Average());
        row.Add(Part, "sentences with half of it", Math.Min(5, shares.Count(share => share >= 0.5)));
        row.Add(Part, "sentences with a third of it", Math.Min(8, shares.Count(share => share >= 0.33)));
        row.Add(Part, "best window", Window(claim, text));
        row.Add(Part, "place of the best", best[0] / (double)shares.Length);
        row.Add(Part, "best is the first", best[0] == 0);
        row.Add(Part, "sentences", Math.Min(60, shares.Length));
        row.Add(Part, "claim's words", claim.Terms.Length);
        row.Add(Part, "claim's names", claim.Terms.Count(term => term.Kind == TermKind.Name));
        row.Add(Part, "pairs kept", PairsKept(claim, text));
        row.Add(Part, "weightiest word is there", claim.Terms.Length > 0 && InWhole(claim.Terms.MaxBy(term => term.Weight).Concept));
        row.Add(Part, "mentions a sentence", claim.Terms.Where(term => term.Weight > 0.5).Select(term => (double)text.Mentions.GetValueOrDefault(term.Concept)).DefaultIfEmpty(0).Average() / shares.Length);
        row.Add(Part, "most mentions", Math.Log(1 + claim.Terms.Select(term => term.Weight * text.Mentions.GetValueOrDefault(term.Concept)).DefaultIfEmpty(0).Max()));
    }

    /// <summary>The best share that three neighbouring sentences hold together.</summary>
    private static double Window(Statement claim, StanceText text)
    {
        var best = 0.0;
        var total = claim.Terms.Sum(term => term.Weight);
        for (var at = 0; at < text.Statements.Length; at++)
        {
            var held = 0.0;
            foreach (var term in claim.Terms)
            {
                for (var near = at; near < Math.Min(at + 3, text.Statements.Length); near++)
                {
                    if (!text.Statements[near].Holds(term.Concept)) continue;
                    held += term.Weight;
                    break;
                }
            }

            best = Math.Max(best, held);
        }

        return total == 0 ? 0 : best / total;
    }

    /// <summary>The share of neighbouring pairs of the claim's terms that are neighbours in the article too.</summary>
    private static double PairsKept(Statement claim, StanceText text)
    {
        if (claim.Terms.Length < 2) return 0;
        var kept = 0;
        for (var index = 1; index < claim.Terms.Length; index++)
        {
            var (first, second) = (claim.Terms[index - 1].Concept, claim.Terms[index].Concept);
            if (text.Statements.Any(statement => AreNeighbours(statement, first, second))) kept++;
        }

        return (double)kept / (claim.Terms.Length - 1);
    }

    private static bool AreNeighbours(Statement statement, int first, int second)
    {
        if (!statement.Holds(first) || !statement.Holds(second)) return false;
        for (var index = 1; index < statement.Terms.Length; index++)
        {
            if (statement.Terms[index - 1].Concept == first && statement.Terms[index].Concept == second) return true;
        }

        return false;
    }
}
