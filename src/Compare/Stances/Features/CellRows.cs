namespace Compare;

/// <summary>The features of the cells of an event in one pass. A row is made when it is asked for: all rows of a large event would fill the memory.</summary>
internal sealed class CellRows
{
    private static readonly string[] States = ["carries", "reports", "disputes", "omits"];

    /// <summary>Room for the values of a row in any pass.</summary>
    private const int MostFeatures = 80;

    private readonly JudgedPassage[][][] passages;
    private readonly double[][] rivals;
    private readonly RuleStates rules;
    private readonly CellFeatures features;
    private readonly int[][] possible;
    private readonly IReadOnlyList<double[][][]> earlier;

    /// <summary>The rows of the first pass.</summary>
    /// <param name="passages">For each claim and article its passages, the most relevant first.</param>
    /// <param name="rivals">For each claim and each other one the probability that they are rivals.</param>
    /// <param name="rules">What the rules say of every cell.</param>
    /// <param name="company">Which claims see one another.</param>
    public CellRows(JudgedPassage[][][] passages, double[][] rivals, RuleStates rules, CellCompany company)
        : this(passages, rivals, rules, new CellFeatures(passages, company), [.. rivals.Select((row, claim) => company.Beside(claim).Where(other => row[other] > 0).ToArray())], [])
    {
    }

    private CellRows(JudgedPassage[][][] passages, double[][] rivals, RuleStates rules, CellFeatures features, int[][] possible, IReadOnlyList<double[][][]> earlier)
    {
        (this.passages, this.rivals, this.rules, this.features) = (passages, rivals, rules, features);
        (this.possible, this.earlier) = (possible, earlier);
    }

    /// <summary>For each claim what its cells show together.</summary>
    public IReadOnlyList<SummaryTotals> OfClaims => features.OfClaims;

    /// <summary>The rows of the next pass.</summary>
    /// <param name="probabilities">What this pass gave for each claim and article.</param>
    public CellRows After(double[][][] probabilities) => new(passages, rivals, rules, features, possible, [.. earlier, probabilities]);

    /// <summary>For each claim and article what is made of its row, which has no names.</summary>
    /// <param name="make">Takes the row, the claim and the article.</param>
    public T[][] Map<T>(Func<FeatureRow, int, int, T> make)
    {
        var made = new T[passages.Length][];
        Parallel.For(0, passages.Length, Cores.All, claim => made[claim] = [.. Enumerable.Range(0, passages[claim].Length).Select(article => make(Of(claim, article, isNamed: false), claim, article))]);
        return made;
    }

    /// <summary>The row of one cell.</summary>
    /// <param name="claim">Index of the claim.</param>
    /// <param name="article">Index of the article.</param>
    /// <param name="isNamed">Whether the names are kept.</param>
    public FeatureRow Of(int claim, int article, bool isNamed = true)
    {
        var row = new FeatureRow(isNamed, MostFeatures);
        features.AddTo(row, claim, article);
        rules.AddTo(row, claim, article);
        for (var pass = 0; pass < earlier.Count; pass++)
        {
            for (var state = 0; state < States.Length; state++) row.Add($"pass_{pass + 1}_{States[state]}", earlier[pass][claim][article][state]);
        }

        if (earlier.Count > 0) RivalCells.Add(row, claim, article, possible[claim], rivals[claim], earlier[^1], passages);
        return row;
    }
}
