using System.Globalization;

namespace Compare;

/// <summary>What the program does: predict fold by fold, evaluate, train.</summary>
internal static class TrainingCommands
{
    /// <summary>Predicts every task that learns, fold by fold, and writes a file of predictions for each.</summary>
    public static void Predict(BenchFolder bench, string folder, IReadOnlyList<IBenchTask> tasks, TextWriter output)
    {
        Directory.CreateDirectory(folder);
        foreach (var task in tasks.Where(task => !task.IsDirect))
        {
            var predictions = task.Predict(bench);
            File.WriteAllText(PathOf(folder, task), predictions.ToCsv());
            output.WriteLine($"{task.Name}: {predictions.Rows.Count} rows, digest {predictions.Digest()}");
            Print(task.Score(bench, predictions), output);
        }
    }

    /// <summary>Prints the figures of the predictions in a folder, and of the tasks that need none.</summary>
    public static void Evaluate(BenchFolder bench, string folder, IReadOnlyList<IBenchTask> tasks, TextWriter output)
    {
        foreach (var task in tasks)
        {
            var isPredicted = task.IsDirect || File.Exists(PathOf(folder, task));
            if (!isPredicted || !task.Sets.All(bench.Has))
            {
                output.WriteLine($"{task.Name}: skipped, {(isPredicted ? "its data are not in the folder" : "there are no predictions")}");
                continue;
            }

            var predictions = task.IsDirect ? task.Predict(bench) : PredictionTable.FromCsv(File.ReadAllText(PathOf(folder, task)));
            output.WriteLine($"{task.Name}: predictions {predictions.Digest()}, data {bench.DigestOf(task.Sets)}");
            Print(task.Score(bench, predictions), output);
        }
    }

    /// <summary>Trains every model on all rows that it may learn from and writes its file.</summary>
    public static void Train(BenchFolder bench, string folder, IReadOnlyList<ShippedModel> models, TextWriter output)
    {
        Directory.CreateDirectory(folder);
        foreach (var shipped in models)
        {
            var model = shipped.Train(bench);
            using (var file = File.Create(Path.Combine(folder, $"{shipped.Name}.model"))) ModelFile.Write(model, file);
            output.WriteLine($"{shipped.Name}: {model.Features.Length} features, {model.Trees.Sum(trees => trees.Trees.Length)} trees, digest {ModelFile.Digest(model)[..16]}, data {bench.DigestOf(shipped.Sets)}");
        }
    }

    private static void Print(IReadOnlyList<Measure> measures, TextWriter output)
    {
        var part = measures.Count > 0 && measures.All(measure => measure.Task == measures[0].Task) ? measures[0].Task : null;
        foreach (var measure in measures)
        {
            // A task of several parts has figures of one name more than once.
            if (part != measure.Task) output.WriteLine($" {part = measure.Task}");
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {measure.Name,-40} {measure.Value.Value:0.000} [{measure.Value.Low:0.000}, {measure.Value.High:0.000}] {measure.Reference}"));
        }
    }

    private static string PathOf(string folder, IBenchTask task) => Path.Combine(folder, $"{task.Name}.csv");
}
