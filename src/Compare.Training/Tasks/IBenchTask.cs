namespace Compare;

/// <summary>One labelled set: how it is predicted without its own labels, and how the predictions are scored.</summary>
internal interface IBenchTask
{
    /// <summary>The name, as on the command line and of the file of predictions.</summary>
    string Name { get; }

    /// <summary>The sets that the predictions depend on.</summary>
    IReadOnlyList<string> Sets { get; }

    /// <summary>Whether the predictions learn nothing and take seconds, so that figures are computed from them at once and no file of them is kept.</summary>
    bool IsDirect => false;

    /// <summary>Predictions of every row by models or rules that saw no label of its fold.</summary>
    PredictionTable Predict(BenchFolder bench);

    /// <summary>The figures.</summary>
    IReadOnlyList<Measure> Score(BenchFolder bench, PredictionTable predictions);
}

/// <summary>A model that ships: how it is trained on all rows that it may learn from.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="Sets">The sets that it learns from.</param>
/// <param name="Train">Trains it.</param>
internal sealed record ShippedModel(string Name, IReadOnlyList<string> Sets, Func<BenchFolder, LearnedModel> Train);
