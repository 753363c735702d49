namespace Compare;

/// <summary>What the passages of one claim show in one article, and beside it in the others.</summary>
internal sealed class CellFeatures
{
    private const int States = 3;

    /// <summary>Above this a passage is counted as one that speaks of the claim.</summary>
    private const double Likely = 0.3;

    private readonly JudgedPassage[][][] passages;
    private readonly double[][][] summaries;
    private readonly SummaryTotals[] ofClaims;
    private readonly SummaryTotals[] amongKnown, amongAsked;
    private readonly CellCompany company;

    public CellFeatures(JudgedPassage[][][] passages, CellCompany company)
    {
        (this.passages, this.company) = (passages, company);
        summaries = [.. passages.Select(articles => articles.Select(Summary).ToArray())];
        ofClaims = [.. summaries.Select((cells, claim) => company.NumbersOf(claim) is { } numbers ? SummaryTotals.Of(numbers.Totals) : SummaryTotals.Of(cells))];
        (amongKnown, amongAsked) = (OfArticles(known: true), OfArticles(known: false));
    }

    /// <summary>The number of values that other cells are told of one.</summary>
    public static int SummarySize => SummaryNames.Length;

    /// <summary>For each claim what its cells show together.</summary>
    public IReadOnlyList<SummaryTotals> OfClaims => ofClaims;

    /// <summary>Adds the features of one cell.</summary>
    public void AddTo(FeatureRow row, int claim, int article)
    {
        var own = summaries[claim][article];
        AddPassages(row, passages[claim][article]);
        AddOthers(row, "other_articles", company.Holds(claim, article) ? own : null, ofClaims[claim]);
        AddOthers(row, "other_claims", company.IsVariant(claim) ? null : own, (company.IsKnown(claim) ? amongKnown : amongAsked)[article]);
    }

    /// <summary>For each article what its cells for the claims of the reference, or for those asked for, show together.</summary>
    private SummaryTotals[] OfArticles(bool known)
    {
        var among = Enumerable.Range(0, summaries.Length).Where(claim => company.IsAmong(claim, known)).ToList();
        var articles = summaries.Length == 0 ? 0 : summaries[0].Length;
        return [.. Enumerable.Range(0, articles).Select(article => SummaryTotals.Of([.. among.Select(claim => summaries[claim][article])]))];
    }

    private static void AddPassages(FeatureRow row, JudgedPassage[] found)
    {
        double RelevanceOf(int rank) => rank < found.Length ? found[rank].Relevance : 0;
        double RelationOf(int rank, int state) => rank < found.Length ? found[rank].Relation[state] : 0;
        for (var rank = 0; rank < 3; rank++) row.Add($"relevance_{rank + 1}", RelevanceOf(rank));
        for (var rank = 0; rank < 2; rank++)
        {
            for (var state = 0; state < States; state++) row.Add($"{NameOf(state)}_{rank + 1}", RelationOf(rank, state));
        }

        for (var state = 0; state < States; state++)
        {
            var (sum, squares, most) = (0.0, 0.0, 0.0);
            foreach (var passage in found)
            {
                squares += passage.Relevance * passage.Relevance;
                sum += passage.Relevance * passage.Relevance * passage.Relation[state];
                most = Math.Max(most, passage.Relevance * passage.Relation[state]);
            }

            row.Add($"mean_{NameOf(state)}", squares == 0 ? 0 : sum / squares);
            row.Add($"most_{NameOf(state)}", most);
        }

        row.Add("any_relevant", AnyRelevant(found));
        row.Add("likely_passages", found.Count(passage => passage.Relevance > Likely));
        row.Add("has_passage", found.Length > 0);
    }

    /// <summary>The probability that any of the passages speaks of the claim, were they independent of each other.</summary>
    private static double AnyRelevant(JudgedPassage[] found)
    {
        var none = 1.0;
        foreach (var passage in found) none *= 1 - passage.Relevance;
        return 1 - none;
    }

    private static string NameOf(int state) => state switch { 0 => "carries", 1 => "reports", _ => "disputes" };

    private static readonly string[] SummaryNames =
        ["relevance", "any", "likely_carries", "likely_reports", "likely_disputes", "carries", "reports", "disputes"];

    private static readonly double[] Nothing = new double[SummaryNames.Length];

    /// <summary>What other cells are told of one: its best relevance first.</summary>
    private static double[] Summary(JudgedPassage[] found)
    {
        if (found.Length == 0) return Nothing;
        var best = found[0];
        return [best.Relevance, AnyRelevant(found), .. best.Relation.Select(share => best.Relevance * share), .. best.Relation];
    }

    private static void AddOthers(FeatureRow row, string prefix, double[]? own, SummaryTotals all)
    {
        for (var index = 0; index < SummaryNames.Length; index++)
        {
            row.Add($"{prefix}_mean_{SummaryNames[index]}", all.MeanWithout(own, index));
            row.Add($"{prefix}_most_{SummaryNames[index]}", all.MostWithout(own, index));
        }
    }
}
