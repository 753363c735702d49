using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Compare;

/// <summary>The figures of an evaluation as a page of text, or as JSON.</summary>
internal static class EvaluationText
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(), new FiniteNumbers() },
    };

    private static readonly string[] Columns = ["Carries", "Reports", "Disputes", "Omits", "undecided"];

    public static void WriteJson(Evaluation evaluation, TextWriter writer) => writer.Write(JsonSerializer.Serialize(evaluation, Json) + "\n");

    public static void Write(Evaluation evaluation, TextWriter writer)
    {
        void Line(string text = "") => writer.WriteLine(Terminal.Printable(text.TrimEnd()));
        Line($"{CountedNoun.Of(evaluation.Events, "event")}, {CountedNoun.Of(evaluation.Claims, "claim")}, {CountedNoun.Of(evaluation.All.Cells, "cell")} with a gold label");
        Line($"95 % intervals from {evaluation.Resamples} draws of {evaluation.ResampledBy}; – where a figure is undefined");
        Line();
        WriteOverall(evaluation, Line);
        WriteClasses(evaluation.All, Line);
        WriteConfusion(evaluation.All, Line);
        WriteOutlets(evaluation, Line);
    }

    private static void WriteOverall(Evaluation evaluation, Action<string> line)
    {
        (string Name, EvaluationScores Scores)[] sets = [("all cells", evaluation.All), ("decided only", evaluation.Selective), ("touched in gold", evaluation.Touched)];
        line($"{"",-22}{string.Concat(sets.Select(set => $"{set.Name,-22}"))}");
        line($"{"cells",-22}{string.Concat(sets.Select(set => $"{set.Scores.Cells,-22}"))}");
        void Row(string name, Func<EvaluationScores, Estimate> figure) => line($"{name,-22}{string.Concat(sets.Select(set => $"{Show(figure(set.Scores)),-22}"))}");
        Row("macro-F1", scores => scores.MacroF1);
        Row("accuracy", scores => scores.Accuracy);
        Row("Krippendorff's alpha", scores => scores.Alpha);
        Row("Gwet's AC1", scores => scores.Ac1);
        line($"{"decided",-22}{Show(evaluation.Decided)}");
        if (evaluation.EvidenceCells > 0) line($"{"evidence hit",-22}{Show(evaluation.EvidenceHit)} of {CountedNoun.Of(evaluation.EvidenceCells, "cell")}");
        line("");
    }

    private static void WriteClasses(EvaluationScores scores, Action<string> line)
    {
        line($"{"state",-12}{"gold",6}{"found",7}  {"precision",-22}{"recall",-22}F1");
        foreach (var state in scores.Classes)
            line($"{Wording.Of(state.State),-12}{state.Gold,6}{state.Predicted,7}  {Show(state.Precision),-22}{Show(state.Recall),-22}{Show(state.F1)}");
        line("");
    }

    private static void WriteConfusion(EvaluationScores scores, Action<string> line)
    {
        line($"{"gold \\ program",-16}{string.Concat(Columns.Select(column => $"{column,10}"))}");
        foreach (var (row, index) in scores.Confusion.Select((row, index) => (row, index)))
            line($"{Columns[index],-16}{string.Concat(row.Select(count => $"{count,10}"))}");
        line("");
    }

    private static void WriteOutlets(Evaluation evaluation, Action<string> line)
    {
        line($"{"outlet",-28}{"cells",6}  {"macro-F1",-22}{"accuracy",-22}alpha");
        foreach (var (outlet, scores) in evaluation.Outlets)
        {
            var name = outlet.Length == 0 ? "(article not read)" : outlet.Length > 26 ? outlet[..25] + "…" : outlet;
            line($"{name,-28}{scores.Cells,6}  {Show(scores.MacroF1),-22}{Show(scores.Accuracy),-22}{Show(scores.Alpha)}");
        }
    }

    private static string Show(Estimate estimate) =>
        double.IsFinite(estimate.Low) ? $"{Show(estimate.Value)} [{Show(estimate.Low)}, {Show(estimate.High)}]" : Show(estimate.Value);

    private static string Show(double value) => double.IsFinite(value) ? value.ToString("0.000", System.Globalization.CultureInfo.InvariantCulture) : "–";

    /// <summary>JSON has no word for a figure that is undefined: null stands for it; six decimals are enough for the others.</summary>
    private sealed class FiniteNumbers : JsonConverter<double>
    {
        public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDouble();

        public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options)
        {
            if (double.IsFinite(value)) writer.WriteNumberValue(Math.Round(value, 6));
            else writer.WriteNullValue();
        }
    }
}
