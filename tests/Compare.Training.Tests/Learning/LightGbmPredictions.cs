using System.Runtime.InteropServices;

namespace Compare;

/// <summary>What LightGBM itself predicts with a model that it wrote.</summary>
internal static class LightGbmPredictions
{
    private const string Library = "lib_lightgbm";

    /// <summary>Whether the library can be loaded here: on Linux it needs libgomp.</summary>
    public static bool CanLoad => NativeLibrary.TryLoad(Library, typeof(LightGbm).Assembly, null, out _);

    /// <summary>The raw scores: for each row one for each output.</summary>
    public static double[] Raw(string model, float[] rows, int columns, int outputs)
    {
        const int Float32 = 0, RawScore = 1;
        Assert.That(LoadModelFromString(model, out _, out var booster), Is.Zero);
        var scores = new double[rows.Length / columns * outputs];
        Assert.That(PredictForMat(booster, rows, Float32, rows.Length / columns, columns, 1, RawScore, 0, -1, "", out _, scores), Is.Zero);
        return scores;
    }

    [DllImport(Library, EntryPoint = "LGBM_BoosterLoadModelFromString", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern int LoadModelFromString(string model, out int iterations, out nint booster);

    [DllImport(Library, EntryPoint = "LGBM_BoosterPredictForMat", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern int PredictForMat(
        nint booster, float[] data, int type, int rows, int columns, int rowMajor, int kind, int start, int count, string parameters, out long length, double[] scores);
}
