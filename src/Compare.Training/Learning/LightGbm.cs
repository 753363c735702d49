using System.Runtime.InteropServices;
using System.Text;

namespace Compare;

/// <summary>LightGBM's C interface, as far as training needs it (G. Ke et al., "LightGBM", NeurIPS 2017).</summary>
internal static partial class LightGbm
{
    private const string Library = "lib_lightgbm";
    private const int Float32 = 0;

    /// <summary>Trains and returns the model as LightGBM writes it.</summary>
    /// <param name="rows">The rows one after the other.</param>
    /// <param name="columns">Values in a row.</param>
    /// <param name="labels">One for each row.</param>
    /// <param name="weights">One for each row.</param>
    /// <param name="parameters">LightGBM's parameters, "name=value" with blanks between.</param>
    /// <param name="rounds">Number of boosting rounds.</param>
    public static string Train(float[] rows, int columns, float[] labels, float[] weights, string parameters, int rounds)
    {
        var data = nint.Zero;
        var booster = nint.Zero;
        try
        {
            Check(DatasetCreateFromMat(rows, Float32, labels.Length, columns, 1, parameters, nint.Zero, out data));
            Check(DatasetSetField(data, "label", labels, labels.Length, Float32));
            Check(DatasetSetField(data, "weight", weights, weights.Length, Float32));
            Check(BoosterCreate(data, parameters, out booster));
            for (var round = 0; round < rounds; round++)
            {
                Check(BoosterUpdateOneIter(booster, out var finished));
                if (finished == 1) break;
            }

            return Written(booster);
        }
        finally
        {
            if (booster != nint.Zero) _ = BoosterFree(booster);
            if (data != nint.Zero) _ = DatasetFree(data);
        }
    }

    private static string Written(nint booster)
    {
        Check(BoosterSaveModelToString(booster, 0, -1, 0, 0, out var length, []));
        var buffer = new byte[length];
        Check(BoosterSaveModelToString(booster, 0, -1, 0, length, out _, buffer));
        return Encoding.ASCII.GetString(buffer, 0, (int)length - 1);
    }

    private static void Check(int status)
    {
        if (status != 0) throw new InvalidOperationException($"LightGBM: {Marshal.PtrToStringUTF8(GetLastError())}");
    }

    [LibraryImport(Library, EntryPoint = "LGBM_GetLastError")]
    private static partial nint GetLastError();

    [LibraryImport(Library, EntryPoint = "LGBM_DatasetCreateFromMat", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int DatasetCreateFromMat(float[] data, int type, int rows, int columns, int rowMajor, string parameters, nint reference, out nint dataset);

    [LibraryImport(Library, EntryPoint = "LGBM_DatasetSetField", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int DatasetSetField(nint dataset, string field, float[] values, int count, int type);

    [LibraryImport(Library, EntryPoint = "LGBM_DatasetFree")]
    private static partial int DatasetFree(nint dataset);

    [LibraryImport(Library, EntryPoint = "LGBM_BoosterCreate", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int BoosterCreate(nint dataset, string parameters, out nint booster);

    [LibraryImport(Library, EntryPoint = "LGBM_BoosterUpdateOneIter")]
    private static partial int BoosterUpdateOneIter(nint booster, out int finished);

    [LibraryImport(Library, EntryPoint = "LGBM_BoosterSaveModelToString")]
    private static partial int BoosterSaveModelToString(nint booster, int start, int count, int importance, long size, out long length, [Out] byte[] buffer);

    [LibraryImport(Library, EntryPoint = "LGBM_BoosterFree")]
    private static partial int BoosterFree(nint booster);
}
