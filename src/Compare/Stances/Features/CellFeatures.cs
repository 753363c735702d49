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

    public FeatureRow Of(int claim, int article)
    {
        var row = new FeatureRow();
        var own = summaries[claim][article];
        AddPassages(row, passages[claim][article]);
        AddOthers(row, "other_articles", company.Holds(claim, article) ? own : null, ofClaims[claim]);
        AddOthers(row, "other_claims", own, (company.IsKnown(claim) ? amongKnown : amongAsked)[article]);
        return row;
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
        var squares = found.Sum(passage => passage.Relevance * passage.Relevance);
        for (var rank = 0; rank < 3; rank++) row.Add($"relevance_{rank + 1}", RelevanceOf(rank));
        for (var rank = 0; rank < 2; rank++)
        {
            for (var state = 0; state < States; state++) row.Add($"{NameOf(state)}_{rank + 1}", RelationOf(rank, state));
        }

        for (var state = 0; state < States; state++)
        {
            row.Add($"mean_{NameOf(state)}", squares == 0 ? 0 : found.Sum(passage => passage.Relevance * passage.Relevance * passage.Relation[state]) / squares);
            row.Add($"most_{NameOf(state)}", found.Select(passage => passage.Relevance * passage.Relation[state]).DefaultIfEmpty().Max());
        }

        row.Add("any_relevant", 1 - found.Aggregate(1.0, (none, passage) => none * (1 - passage.Relevance)));
        row.Add("likely_passages", found.Count(passage => passage.Relevance > Likely));
        row.Add("has_passage", found.Length > 0);
    }

    private static string NameOf(int state) => state switch { 0 => "carries", 1 => "reports", _ => "disputes" };

    private static readonly string[] SummaryNames =
        ["relevance", "any", "likely_carries", "likely_reports", "likely_disputes", "carries", "reports", "disputes"];

    /// <summary>What other cells are told of one: its best relevance first.</summary>
    private static double[] Summary(JudgedPassage[] found)
    {
        if (found.Length == 0) return new double[SummaryNames.Length];
        var (best, any) = (found[0], 1 - found.Aggregate(1.0, (none, passage) => none * (1 - passage.Relevance)));
        return [best.Relevance, any, .. best.Relation.Select(share => best.Relevance * share), .. best.Relation];
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
