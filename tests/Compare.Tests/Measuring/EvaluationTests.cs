using System.Diagnostics;

namespace Compare.Tests;

public sealed class EvaluationTests
{
    /// <summary>Eight cells of two claims: five right, one wrong, one unsure, one without a cell.</summary>
    private static readonly EvaluationRow[] Rows =
    [
        Row("c1", "A", CoverageState.Carries, CoverageState.Carries),
        Row("c1", "A", CoverageState.Reports, CoverageState.Carries),
        Row("c1", "B", CoverageState.Disputes, CoverageState.Disputes),
        Row("c1", "B", CoverageState.Omits, CoverageState.Predates),
        Row("c2", "A", CoverageState.Reports, CoverageState.Reports),
        Row("c2", "A", CoverageState.Predates, CoverageState.Omits),
        Row("c2", "B", CoverageState.Disputes, CoverageState.Unsure),
        Row("c2", "B", CoverageState.Carries, null),
    ];

    [Test]
    public void Predates_counts_as_omits_and_undecided_cells_are_wrong()
    {
        var scores = Evaluation.Of(Rows).All;
        Assert.Multiple(() =>
        {
            Assert.That(scores.Cells, Is.EqualTo(8));
            Assert.That(scores.Accuracy.Value, Is.EqualTo(5.0 / 8));
            Assert.That(scores.Confusion, Is.EqualTo(new[] { new[] { 1, 0, 0, 0, 1 }, [1, 1, 0, 0, 0], [0, 0, 1, 0, 1], [0, 0, 0, 2, 0] }));

            // F1: Carries 2/(2+2), Reports 2/(2+1), Disputes 2/(2+1), Omits 1.
            Assert.That(scores.MacroF1.Value, Is.EqualTo((0.5 + (2.0 / 3) + (2.0 / 3) + 1) / 4).Within(1e-12));

            // n = 16; n_c = 4, 3, 3, 4, 2: Σ n_c(n_c − 1) = 12 + 6 + 6 + 12 + 2 = 38; (15 × 10 − 38) / (16 × 15 − 38).
            Assert.That(scores.Alpha.Value, Is.EqualTo(112.0 / 202).Within(1e-12));

            // Shares 4, 3, 3, 4, 2 of 16: e = (.1875 + .15234 + .15234 + .1875 + .10938)/4 = .197266; (.625 − e)/(1 − e).
            Assert.That(scores.Ac1.Value, Is.EqualTo((0.625 - 0.197265625) / (1 - 0.197265625)).Within(1e-12));
        });
    }

    [Test]
    public void The_selective_figure_leaves_undecided_cells_out_and_says_how_many_are_left()
    {
        var evaluation = Evaluation.Of(Rows);
        Assert.That(evaluation.Decided, Is.EqualTo(6.0 / 8));
        Assert.That(evaluation.Selective.Cells, Is.EqualTo(6));
        Assert.That(evaluation.Selective.Accuracy.Value, Is.EqualTo(5.0 / 6));
    }

    [Test]
    public void Touched_cells_are_those_that_gold_does_not_label_omits()
    {
        var touched = Evaluation.Of(Rows).Touched;
        Assert.That(touched.Cells, Is.EqualTo(6));
        Assert.That(touched.MacroF1.Value, Is.EqualTo((0.5 + (2.0 / 3) + (2.0 / 3)) / 3).Within(1e-12), "Omits is no part of it");
    }

    [Test]
    public void Every_outlet_has_figures_of_its_own() => Assert.That(
        Evaluation.Of(Rows).Outlets.Select(outlet => (outlet.Outlet, outlet.Scores.Cells, outlet.Scores.Accuracy.Value)),
        Is.EqualTo(new[] { ("A", 4, 0.75), ("B", 4, 0.5) }));

    [Test]
    public void One_event_is_resampled_by_claims_and_several_by_events()
    {
        Assert.That(Evaluation.Of(Rows).ResampledBy, Is.EqualTo("claims"));
        var two = Rows.Concat(Rows.Select(row => row with { Event = "other" })).ToList();
        var evaluation = Evaluation.Of(two);
        Assert.That((evaluation.ResampledBy, evaluation.Events, evaluation.Claims), Is.EqualTo(("events", 2, 4)));
        Assert.That(evaluation.All.Accuracy, Is.EqualTo(new Estimate(0.625, 0.625, 0.625)), "both events are alike");
    }

    [Test]
    public void An_outlet_of_one_event_is_resampled_by_claims_beside_others_of_several()
    {
        var two = Rows.Concat(Rows.Where(row => row.Outlet == "A").Select(row => row with { Event = "other" })).ToList();
        var outlets = Evaluation.Of(two).Outlets;
        Assert.That(outlets[1].Scores.Accuracy, Is.EqualTo(new Estimate(0.5, 0, 1)), "one claim of B is all right, the other all wrong");
        Assert.That(outlets[0].Scores.Accuracy, Is.EqualTo(new Estimate(0.75, 0.75, 0.75)), "both events of A are alike");
    }

    [Test]
    public void Evidence_hits_are_counted_where_gold_and_program_show_some()
    {
        var hit = Rows[0] with { Evidence = new TextSpan(5, 10), Predicted = Shown(Rows[0].Predicted!, new TextSpan(0, 6)) };
        var missed = Rows[2] with { Evidence = new TextSpan(5, 10), Predicted = Shown(Rows[2].Predicted!, new TextSpan(15, 6)) };
        var withoutGold = Rows[4] with { Predicted = Shown(Rows[4].Predicted!, new TextSpan(0, 6)) };
        var omitted = Rows[3] with { Evidence = new TextSpan(0, 3), Predicted = Shown(Rows[3].Predicted!, new TextSpan(0, 3)) };
        var evaluation = Evaluation.Of([hit, missed, withoutGold, omitted, Rows[1] with { Evidence = new TextSpan(0, 3) }]);
        Assert.That(evaluation.EvidenceCells, Is.EqualTo(2));
        Assert.That(evaluation.EvidenceHit.Value, Is.EqualTo(0.5));
    }

    [Test]
    public void Without_evidence_in_gold_there_is_no_hit_rate() => Assert.That(Evaluation.Of(Rows).EvidenceHit.Value, Is.NaN);

    [Test]
    public void Without_rows_there_is_nothing_to_evaluate() =>
        Assert.That(() => Evaluation.Of([]), Throws.ArgumentException.With.Message.StartsWith("there is no cell to evaluate"));

    [Test]
    public void Thousands_of_cells_with_two_thousand_resamples_take_seconds()
    {
        var many = Enumerable.Range(0, 10_000).Select(index => Rows[index % 8] with { Event = $"e{index % 50}", Claim = $"c{index % 400}", Outlet = $"o{index % 12}" }).ToList();
        var watch = Stopwatch.StartNew();
        var evaluation = Evaluation.Of(many, 2000);
        Assert.That(evaluation.All.Cells, Is.EqualTo(10_000));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)));
    }

    private static EvaluationRow Row(string claim, string outlet, CoverageState gold, CoverageState? predicted) => new(
        "event", claim, outlet + "-1", outlet, gold,
        predicted is { } state ? new Cell { ClaimId = claim, ArticleId = outlet + "-1", Outlet = outlet, State = state, DecidedBy = "test" } : null);

    private static Cell Shown(Cell cell, TextSpan span) => cell with
    {
        Evidence = [new Evidence(ArticlePart.Body, span, span, EvidenceRole.Supports, Stance.Agree, null, 1)],
    };
}
