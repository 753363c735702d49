using System.Globalization;

namespace Compare;

/// <summary>How trees are grown.</summary>
/// <param name="Rounds">Boosting rounds.</param>
/// <param name="Leaves">Leaves of a tree at most.</param>
/// <param name="LearningRate">What is taken of each tree's output.</param>
/// <param name="LeastInLeaf">Rows in a leaf at least.</param>
/// <param name="FeatureShare">Share of the features that each tree may use, above 0 to 1.</param>
/// <param name="RowShare">Share of the rows that each tree sees, above 0 to 1.</param>
/// <param name="Ridge">Penalty on leaf outputs.</param>
/// <param name="AtRandom">Whether only one threshold, drawn at random, is tried for each feature of a leaf (P. Geurts, D. Ernst, L. Wehenkel, Machine Learning 63, 2006).</param>
internal sealed record TreeSettings(
    int Rounds = 200,
    int Leaves = 8,
    double LearningRate = 0.05,
    int LeastInLeaf = 20,
    double FeatureShare = 0.5,
    double RowShare = 0.7,
    double Ridge = 5,
    bool AtRandom = false);

/// <summary>Trains boosted trees with LightGBM: one thread and fixed seeds, so that the same rows give the same trees.</summary>
internal static class TreeTrainer
{
    /// <summary>One ensemble for two classes (the log-odds of the second), else one for each class.</summary>
    public static BoostedTrees[] Train(TrainingSet set, TreeSettings settings) => Read(Write(set, settings), set);

    /// <summary>The trees as LightGBM writes them.</summary>
    public static string Write(TrainingSet set, TreeSettings settings)
    {
        var rows = new float[set.Rows.Length * set.Features.Length];
        for (var row = 0; row < set.Rows.Length; row++) set.Rows[row].CopyTo(rows, row * set.Features.Length);
        var objective = Outputs(set) == 1 ? "binary" : $"multiclass num_class={Outputs(set)}";
        var parameters = FormattableString.Invariant($"""
            objective={objective} num_leaves={settings.Leaves} learning_rate={settings.LearningRate} min_data_in_leaf={settings.LeastInLeaf}
            feature_fraction={settings.FeatureShare} bagging_fraction={settings.RowShare} bagging_freq=1 lambda_l2={settings.Ridge} max_bin=63
            use_missing=false extra_trees={(settings.AtRandom ? "true" : "false")} num_threads=1 deterministic=true force_col_wise=true seed=1 verbosity=-1
            """).ReplaceLineEndings(" ");
        return LightGbm.Train(rows, set.Features.Length, [.. set.Labels.Select(label => (float)label)], set.Weights, parameters, settings.Rounds);
    }

    /// <summary>Reads what <see cref="Write"/> gives; the trees of several classes take turns there.</summary>
    public static BoostedTrees[] Read(string written, TrainingSet set)
    {
        var trees = written.Split("\nTree=").Skip(1).Select(ReadTree).ToArray();
        return [.. Enumerable.Range(0, Outputs(set)).Select(output => new BoostedTrees([.. trees.Where((_, index) => index % Outputs(set) == output)]))];
    }

    private static int Outputs(TrainingSet set) => set.Classes.Length == 2 ? 1 : set.Classes.Length;

    private static DecisionTree ReadTree(string written)
    {
        var fields = written.Split('\n').Select(line => line.Split('=', 2)).Where(pair => pair.Length == 2)
            .GroupBy(pair => pair[0], StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First()[1], StringComparer.Ordinal);
        string[] Values(string name) => fields.TryGetValue(name, out var list) ? list.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        double[] Numbers(string name) => [.. Values(name).Select(value => double.Parse(value, CultureInfo.InvariantCulture))];
        var features = Values("split_feature").Select(value => short.Parse(value, CultureInfo.InvariantCulture)).ToArray();
        return new DecisionTree(
            features,
            features.Length == 0 ? [] : [.. Numbers("threshold").Select(RoundedDown)],
            features.Length == 0 ? [] : [.. Values("left_child").Select(value => short.Parse(value, CultureInfo.InvariantCulture))],
            features.Length == 0 ? [] : [.. Values("right_child").Select(value => short.Parse(value, CultureInfo.InvariantCulture))],
            features.Length == 0 ? [] : [.. Numbers("internal_value").Select(value => (float)value)],
            [.. Numbers("leaf_value").Select(value => (float)value)]);
    }

    /// <summary>The largest single-precision number that is not above the threshold: every single-precision value falls on the same side of both.</summary>
    private static float RoundedDown(double threshold)
    {
        var rounded = (float)threshold;
        return rounded > threshold ? MathF.BitDecrement(rounded) : rounded;
    }
}
