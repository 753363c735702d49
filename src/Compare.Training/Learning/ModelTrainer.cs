namespace Compare;

/// <summary>What is set before a model is trained.</summary>
/// <param name="Name">What the model judges.</param>
/// <param name="Trees">How its trees are grown.</param>
/// <param name="Ridge">Penalty of its regression.</param>
/// <param name="TreeShare">The weight of the trees, 0–1.</param>
internal sealed record ModelSettings(string Name, TreeSettings Trees, double Ridge = 30, float TreeShare = 0.6f);

/// <summary>Trains models, whole or fold by fold.</summary>
internal static class ModelTrainer
{
    /// <summary>A model of all rows.</summary>
    public static LearnedModel Train(TrainingSet set, ModelSettings settings)
    {
        var outputs = set.Classes.Length == 2 ? 1 : set.Classes.Length;
        // A part that counts nothing is not trained and takes no room.
        var trees = settings.TreeShare > 0 ? TreeTrainer.Train(set, settings.Trees) : [.. Enumerable.Repeat(new BoostedTrees([]), outputs)];
        var linear = settings.TreeShare < 1 ? LogisticTrainer.Train(set, settings.Ridge) : [.. Enumerable.Repeat(new LinearScorer(0, [], [], []), outputs)];
        return new LearnedModel(settings.Name, set.Features, set.Classes, trees, linear, settings.TreeShare);
    }

    /// <summary>For each row the probabilities by a model that saw no row of its fold.</summary>
    /// <param name="set">The rows.</param>
    /// <param name="settings">How to train.</param>
    /// <param name="foldOf">For each group the number of its fold.</param>
    public static double[][] OutOfFold(TrainingSet set, ModelSettings settings, IReadOnlyDictionary<string, int> foldOf)
    {
        var predictions = new double[set.Rows.Length][];
        foreach (var fold in set.Groups.Select(group => foldOf[group]).Distinct().Order())
        {
            var model = Train(set.Where(row => foldOf[set.Groups[row]] != fold), settings);
            for (var row = 0; row < predictions.Length; row++)
            {
                if (foldOf[set.Groups[row]] == fold) predictions[row] = model.Predict(set.Rows[row]);
            }
        }

        return predictions;
    }
}

/// <summary>Parts groups into folds.</summary>
internal static class Folds
{
    /// <summary>For each group its fold: groups in the order of a digest of their names are dealt out in turn, so that neither order nor number of rows matters.</summary>
    public static IReadOnlyDictionary<string, int> Of(IEnumerable<string> groups, int folds) =>
        groups.Distinct(StringComparer.Ordinal)
            .OrderBy(group => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(group))), StringComparer.Ordinal)
            .Select((group, index) => (group, index))
            .ToDictionary(entry => entry.group, entry => entry.index % folds, StringComparer.Ordinal);
}
