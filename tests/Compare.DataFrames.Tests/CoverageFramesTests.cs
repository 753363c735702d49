using Microsoft.Data.Analysis;

namespace Compare.Tests;

public sealed class CoverageFramesTests
{
    private static readonly FigureRecord[] Figures =
    [
        new("containers", 40, 40, false, "", "2031-03-04", "c01", null, "Morning Bell", "bell-1", 10, 13, "forty"),
        new("euros", 12e6, double.PositiveInfinity, true, "EUR", null, "c02", "The port", "Evening Star", "star-1", 4, 20, "at least 12 million"),
    ];

    [Test]
    public void Columns_stand_in_the_order_of_the_CSV_files_with_their_types()
    {
        var frame = Figures.ToDataFrame();
        Assert.That(frame.Columns.Select(column => column.Name), Is.EqualTo(new[]
        {
            "quantity", "low", "high", "approximate", "unit", "as_of", "claim", "source", "outlet", "article", "start", "end", "text",
        }));
        Assert.That((frame["low"].DataType, frame["approximate"].DataType, frame["start"].DataType, frame["text"].DataType),
            Is.EqualTo((typeof(double), typeof(bool), typeof(int), typeof(string))));
        Assert.That(frame.Rows.Count, Is.EqualTo(2));
    }

    [Test]
    public void What_is_not_known_is_null()
    {
        var frame = Figures.ToDataFrame();
        Assert.That((frame["as_of"][1], frame["source"][0], frame["high"][1]), Is.EqualTo(((object?)null, (object?)null, (object?)null)));
        Assert.That((frame["as_of"][0], frame["low"][1], frame["approximate"][1], frame["end"][0]), Is.EqualTo(("2031-03-04", 12e6, true, 13)));
    }

    [Test]
    public void States_and_kinds_are_written_as_in_the_CSV_files()
    {
        CellRecord[] cells =
        [
            new("c01", "a", "A", CoverageState.NotJudged, 0, null, null, null, null, false, null, null, null, null, null, null, null, null, null, "not judged", null, null, null, null, null, "cut"),
            new("c01", "b", "B", CoverageState.Disputes, 0.7, 0.1, 0.1, 0.7, 0.1, true, DisputeKind.RivalFigure, Voice.Own, ArticlePart.Headline, 1, 9, 2, 5, "x", null, "model", null, null, null, null, null, null),
        ];
        var frame = cells.ToDataFrame();
        Assert.That(frame["state"].Cast<string>(), Is.EqualTo(new[] { "NotJudged", "Disputes" }));
        Assert.That((frame["dispute_kind"][1], frame["dispute_voice"][1], frame["part"][1], frame["part"][0]), Is.EqualTo(("rival figure", "own", "headline", (string?)null)));
        Assert.That((frame["p_disputes"][1], frame["p_disputes"][0]), Is.EqualTo((0.7, (double?)null)));
    }

    [Test]
    public void No_rows_give_the_columns_alone()
    {
        var frame = Array.Empty<FigureRecord>().ToDataFrame();
        Assert.That((frame.Rows.Count, frame.Columns.Count), Is.EqualTo((0L, 13)));
    }

    [Test]
    public void A_coverage_gives_its_cells()
    {
        var corpus = Corpus.Load(Path.Combine(Root(), "corpus", "harbour-fire"));
        var coverage = corpus.Compare(claims: corpus.Claims);
        DataFrame frame = coverage.ToDataFrame();
        Assert.That(frame.Rows.Count, Is.EqualTo(coverage.Cells.Length));
        Assert.That(frame["state"].Cast<string>().Count(state => state == "Disputes"), Is.EqualTo(coverage.Cells.Count(cell => cell.State == CoverageState.Disputes)));
        Assert.That(frame["evidence"].Cast<string?>().Where(text => text is not null), Is.Not.Empty);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Compare.sln"))) folder = folder.Parent;
        return folder.FullName;
    }
}
