using System.Collections.Immutable;

namespace Compare;

/// <summary>Counts gold labels against cells, group by group, and turns the counts into figures with intervals.</summary>
internal sealed class Evaluator
{
    /// <summary>The four states that are scored, then the place of undecided cells.</summary>
    private static readonly CoverageState[] Scored =
        [CoverageState.Carries, CoverageState.Reports, CoverageState.Disputes, CoverageState.Omits];

    private const int Undecided = 4, Size = 5;

    private readonly IReadOnlyList<EvaluationRow> rows;
    private readonly int resamples;

    public Evaluator(IReadOnlyList<EvaluationRow> rows, int resamples)
    {
        if (rows.Count == 0) throw new ArgumentException("there is no cell to evaluate", nameof(rows));
        (this.rows, this.resamples) = (rows, resamples);
    }

    public Evaluation Evaluate()
    {
        var decided = rows.Where(row => Category(row.Predicted?.State) != Undecided).ToList();
        var shown = rows.Where(IsEvidenceCell).ToList();
        return new Evaluation
        {
            Events = rows.Select(row => row.Event).Distinct(StringComparer.Ordinal).Count(),
            Claims = rows.Select(row => (row.Event, row.Claim)).Distinct().Count(),
            ResampledBy = SpansEvents(rows) ? "events" : "claims",
            Resamples = resamples,
            All = Scores(rows),
            Selective = Scores(decided),
            Decided = (double)decided.Count / rows.Count,
            Touched = Scores([.. rows.Where(row => Category(row.Gold) != Category(CoverageState.Omits))]),
            Outlets =
            [
                .. rows.GroupBy(row => row.Outlet, StringComparer.Ordinal)
                    .OrderBy(group => group.Key, StringComparer.Ordinal)
                    .Select(group => new OutletScores(group.Key, Scores([.. group]))),
            ],
            EvidenceCells = shown.Count,
            EvidenceHit = EvidenceHit(shown),
        };
    }

    private static int Category(CoverageState? state) => state switch
    {
        CoverageState.Predates => Array.IndexOf(Scored, CoverageState.Omits),
        { } known when Array.IndexOf(Scored, known) is >= 0 and var index => index,
        _ => Undecided,
    };

    private static bool IsEvidenceCell(EvaluationRow row) =>
        Category(row.Gold) != Category(CoverageState.Omits) && row.Evidence is not null && row.Predicted is { Evidence.IsEmpty: false };

    private EvaluationScores Scores(IReadOnlyList<EvaluationRow> cells)
    {
        var counts = Groups(cells, Size * Size, row => (Category(row.Gold) * Size) + Category(row.Predicted?.State));
        var estimates = Bootstrap.Estimates(counts, Measures, resamples);
        var table = Table([.. Enumerable.Range(0, Size * Size).Select(index => counts.Sum(group => group[index]))]);
        return new EvaluationScores(
            cells.Count,
            estimates[0],
            estimates[1],
            estimates[2],
            estimates[3],
            [
                .. Scored.Select((state, index) => new ClassScores(
                    state,
                    Enumerable.Range(0, Size).Sum(column => table[index, column]),
                    Enumerable.Range(0, Size).Sum(row => table[row, index]),
                    estimates[4 + (3 * index)],
                    estimates[5 + (3 * index)],
                    estimates[6 + (3 * index)])),
            ],
            [.. Scored.Select((_, row) => Enumerable.Range(0, Size).Select(column => table[row, column]).ToImmutableArray())]);
    }

    private Estimate EvidenceHit(List<EvaluationRow> shown)
    {
        if (shown.Count == 0) return new Estimate(double.NaN, double.NaN, double.NaN);
        var hits = Groups(shown, 2, row => row.Predicted!.Evidence[0].Span.Overlaps(row.Evidence!.Value) ? 1 : 0);
        return Bootstrap.Estimates(hits, counts => [(double)counts[1] / (counts[0] + counts[1])], resamples)[0];
    }

    private static bool SpansEvents(IReadOnlyList<EvaluationRow> cells) => cells.Any(row => row.Event != cells[0].Event);

    /// <summary>For each event, or each claim where the cells are of one event, how many fall in each place.</summary>
    private static List<int[]> Groups(IReadOnlyList<EvaluationRow> cells, int length, Func<EvaluationRow, int> place)
    {
        var byEvent = SpansEvents(cells);
        var groups = cells
            .GroupBy(row => byEvent ? row.Event : row.Claim, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group =>
            {
                var counts = new int[length];
                foreach (var row in group) counts[place(row)]++;
                return counts;
            })
            .ToList();
        return groups.Count > 0 ? groups : [new int[length]];
    }

    private static double[] Measures(int[] counts)
    {
        var table = Table(counts);
        return
        [
            Agreement.MacroF1(table), Agreement.Accuracy(table), Agreement.Alpha(table), Agreement.Ac1(Coders(table)),
            .. Enumerable.Range(0, Scored.Length).SelectMany(state =>
                new[] { Agreement.Precision(table, state), Agreement.Recall(table, state), Agreement.F1(table, state) }),
        ];
    }

    /// <summary>Undecided is a category of AC1 only where it occurs: the number of categories enters its formula.</summary>
    private static int[,] Coders(int[,] table)
    {
        if (Enumerable.Range(0, Size).Any(row => table[row, Undecided] > 0)) return table;
        var used = new int[Undecided, Undecided];
        for (var row = 0; row < Undecided; row++)
        {
            for (var column = 0; column < Undecided; column++) used[row, column] = table[row, column];
        }

        return used;
    }

    private static int[,] Table(int[] counts)
    {
        var table = new int[Size, Size];
        for (var index = 0; index < counts.Length; index++) table[index / Size, index % Size] = counts[index];
        return table;
    }
}
