using System.Collections.Immutable;
using ScottPlot;
using SkiaSharp;

namespace Compare;

/// <summary>Claims in rows, outlets in columns, a sign in every cell.</summary>
internal sealed class HeatmapDrawing(CoverageMatrix matrix, ChartOptions options)
{
    private const float LabelGap = 10, LargestCellWidth = 110, LargestCellHeight = 58, SmallestCellWidth = 9, LevelCellWidth = 64;
    private const float LargestLabel = 420, LargestHeading = 170;

    private readonly ChartTheme _theme = options.Theme;
    private readonly Dictionary<int, MatrixOrder> _orders = [];

    /// <summary>The claims that are drawn where there is room for all.</summary>
    private int DrawnClaims => Math.Min(matrix.Claims.Length, options.HeatmapClaims);

    private ImmutableArray<string> OutletNames => [.. matrix.Outlets.Select(outlet => outlet.Name)];

    /// <summary>The size at which labels stand at full size.</summary>
    public ChartSize FittingSize()
    {
        var columns = matrix.Outlets.Length;
        var widest = OutletNames.Select(name => TextBlock.WidestWord(name, new TextLook(_theme.LabelSize, _theme.Ink))).Max() + 8;
        var cell = columns <= 10 ? Math.Clamp(widest, LevelCellWidth, 1.3f * LevelCellWidth) : Math.Clamp(1200f / columns, 20, 36);
        var label = Math.Clamp(RowLabels.NaturalWidth(ClaimTexts(), _theme) + 4, 120, 380);
        var trees = Trees(DrawnClaims, new SKRect(0, 0, 2000, 2000));
        var width = (int)Math.Clamp(MathF.Ceiling(label + LabelGap + columns * cell + trees.Right + 48), 640, 8000);
        var frame = new PageFrame(new SKRect(0, 0, width, 2000), Page(DrawnClaims), _theme);
        var (labelWidth, cellWidth) = Widths(frame.Body.Width - LabelGap - trees.Right, columns);
        var row = MathF.Round(RowLabels.ComfortableRow(ClaimTexts(), labelWidth, _theme));
        var heading = ColumnLabels.Fit(OutletNames, cellWidth, LargestHeading, _theme).Height;
        return new ChartSize(width, (int)MathF.Ceiling(frame.HeightAround + heading + DrawnClaims * row + MathF.Max(NoteHeight(DrawnClaims), trees.Below) + 2));
    }

    /// <summary>Lays the matrix out in a figure.</summary>
    public ChartArrangement Arrange(SKRect figure)
    {
        var frame = new PageFrame(figure, Page(DrawnClaims), _theme);
        var body = frame.Body;
        var columns = matrix.Outlets.Length;
        var trees = Trees(DrawnClaims, body);
        var (labelWidth, cellWidth) = Widths(body.Width - LabelGap - trees.Right, columns);
        var headings = OutletNames;
        var headingRoom = MathF.Min(LargestHeading, body.Height * 0.4f);
        var columnLabels = ColumnLabels.Fit(headings, cellWidth, headingRoom, _theme);
        var room = body.Height - columnLabels.Height;

        // Rows too low to be read would be worse than rows that are counted but not shown.
        var least = RowLabels.LeastRow(_theme);
        var rows = DrawnClaims;
        if (rows * least + MathF.Max(NoteHeight(rows), trees.Below) > room) rows = Math.Clamp((int)((room - MathF.Max(NoteHeight(0), trees.Below)) / least), 1, rows);
        var below = MathF.Max(NoteHeight(rows), trees.Below);
        var cellHeight = MathF.Floor(Math.Clamp((room - below) / rows, least, LargestCellHeight));
        var data = SKRect.Create(
            MathF.Round(body.Left + labelWidth + LabelGap), MathF.Round(body.Top + columnLabels.Height), columns * cellWidth, rows * cellHeight);

        var order = Order(rows);
        var (rowOrder, columnOrder) = (order.Rows, order.Columns);
        var rowLabels = RowLabels.Fit([.. rowOrder.Select(row => matrix.Claims[row].Text)], labelWidth, cellHeight, _theme);
        var names = ColumnLabels.Fit([.. columnOrder.Select(column => headings[column])], cellWidth, headingRoom, _theme);
        // Only what is shown belongs into the legend; it can only have become smaller.
        var shown = rows == DrawnClaims ? frame : new PageFrame(figure, Page(rows), _theme);
        var limits = new AxisLimits(-0.5, columns - 0.5, rows - 0.5, -0.5);
        return new ChartArrangement(data, limits, canvas => DrawCells(canvas, data, rowOrder, columnOrder), canvas =>
        {
            for (var row = 0; row < rows; row++) rowLabels.Draw(canvas, row, data.Left - LabelGap, data.Top + (row + 0.5f) * cellHeight);
            for (var column = 0; column < columns; column++) names.Draw(canvas, column, data.Left + (column + 0.5f) * cellWidth, data.Top);
            DrawNote(canvas, rows, new SKPoint(data.Left - LabelGap, data.Bottom));
            if (trees.Right > 0 && order.RowTree is { } rowTree) TreeMark.BesideRows(canvas, rowTree, data, _theme);
            if (trees.Below > 0 && order.ColumnTree is { } columnTree) TreeMark.BelowColumns(canvas, columnTree, data with { Right = data.Left + columnTree.Order.Length * cellWidth }, _theme);
            shown.Draw(canvas, data.Bottom + below);
        });
    }

    /// <summary>The widths of labels and cells: labels take what they need, but leave half of the room to the cells, or enough for level headings.</summary>
    private (float Label, float Cell) Widths(float room, int columns)
    {
        var natural = RowLabels.NaturalWidth(ClaimTexts(), _theme) + 4;
        var wanted = Math.Clamp(room - columns * LevelCellWidth, MathF.Min(room * 0.45f, LargestLabel), LargestLabel);
        wanted = MathF.Max(wanted, room - columns * LargestCellWidth);
        var label = MathF.Min(natural, wanted);
        var cell = MathF.Floor(Math.Clamp((room - label) / columns, MathF.Min(SmallestCellWidth, room * 0.7f / columns), LargestCellWidth));
        cell = MathF.Max(1, cell);
        return (MathF.Max(20, MathF.Min(label, room - columns * cell)), cell);
    }

    /// <summary>The room for the trees: none where rows or columns are too few for one, or the figure is too small.</summary>
    private (float Right, float Below) Trees(int rows, SKRect body)
    {
        var order = Order(rows);
        return (
            order.RowTree is { Branches.Count: > 1 } && TreeMark.Room <= body.Width * 0.1f ? TreeMark.Room : 0,
            order.ColumnTree is { Branches.Count: > 1 } && TreeMark.Room <= body.Height * 0.3f ? TreeMark.Room : 0);
    }

    private MatrixOrder Order(int rows)
    {
        if (_orders.TryGetValue(rows, out var known)) return known;
        var columns = Enumerable.Range(0, matrix.Outlets.Length).ToArray();
        var byRank = Enumerable.Range(0, rows).ToArray();
        if (!options.GroupSimilar) return _orders[rows] = new MatrixOrder(byRank, columns, null, null);
        var states = byRank.Select(row => (IReadOnlyList<CoverageState>)[.. matrix.Claims[row].Outlets.Select(cell => cell.State)]).ToList();
        IReadOnlyList<CoverageState> Column(int column) => [.. states.Select(row => row[column])];
        // Outlets of which nothing could be judged stand last: they are like none.
        var judged = columns.Where(column => Column(column).Any(state => state != CoverageState.NotJudged)).ToArray();
        var (rowTree, columnTree) = (SimilarityTree.Of(states), SimilarityTree.Of([.. judged.Select(Column)]));
        int[] ordered = [.. columnTree.Order.Select(position => judged[position]), .. columns.Except(judged)];
        return _orders[rows] = new MatrixOrder(rowTree.Order, ordered, rowTree, columnTree);
    }

    private void DrawCells(SKCanvas canvas, SKRect data, int[] rows, int[] columns)
    {
        var width = data.Width / columns.Length;
        var height = data.Height / rows.Length;
        var gap = MathF.Min(width, height) >= 14 ? 1 : 0.5f;
        var sign = Math.Clamp(MathF.Min(width, height) * 0.58f, 0, 15);
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < columns.Length; column++)
            {
                var cell = matrix[rows[row], columns[column]];
                var area = SKRect.Create(data.Left + column * width, data.Top + row * height, width, height);
                area.Inflate(-gap, -gap);
                var style = _theme.StyleOf(cell.State);
                StateMark.Fill(canvas, area, style, _theme);
                StateMark.Sign(canvas, area, style, sign);
                if (cell.IsContested) StateMark.Contested(canvas, area, _theme);
                if (cell.IsCorrected) StateMark.Corrected(canvas, area, _theme);
            }
        }
    }

    private float NoteHeight(int shown) => shown < matrix.Claims.Length ? new TextLook(_theme.LabelSize, _theme.Ink).LineHeight + 6 : 2;

    private void DrawNote(SKCanvas canvas, int shown, SKPoint corner)
    {
        if (shown == matrix.Claims.Length) return;
        var look = new TextLook(_theme.LabelSize, _theme.Ink, IsBold: true);
        var note = $"and {ChartWords.Count(matrix.Claims.Length - shown, "more claim")}";
        var width = TextSetter.Default.Width(note, look);
        TextSetter.Default.Draw(canvas, note, new SKPoint(MathF.Max(corner.X, width + 8), corner.Y + 4 + look.Ascent), look, SKTextAlign.Right);
    }

    private IReadOnlyList<string> ClaimTexts() => [.. matrix.Claims.Take(DrawnClaims).Select(claim => claim.Text)];

    /// <summary>What stands around the cells of the first rows.</summary>
    public PageText Page(int rows)
    {
        var cells = matrix.Claims.Take(rows).SelectMany(claim => claim.Outlets).ToList();
        var legend = LegendEntries.Of(cells.Select(cell => cell.State), _theme);
        if (cells.Any(cell => cell.IsContested)) legend.Add(LegendEntries.Contested(_theme));
        if (cells.Any(cell => cell.IsCorrected)) legend.Add(LegendEntries.Corrected(_theme));
        if (Trees(rows, new SKRect(0, 0, 2000, 2000)) is not (0, 0)) legend.Add(TreeMark.Legend(_theme));
        return new PageText(
            matrix.Event.Title,
            "Which outlet carries, reports or disputes each claim",
            legend,
            ChartWords.Counts(matrix.Claims.Length, matrix.Outlets.Length, matrix.Articles, matrix.Series) + " · Omits = not found");
    }
}

/// <summary>The order of a matrix's rows and columns, with the trees that gave it.</summary>
internal sealed record MatrixOrder(int[] Rows, int[] Columns, SimilarityTree? RowTree, SimilarityTree? ColumnTree);
