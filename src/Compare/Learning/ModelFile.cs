using System.Security.Cryptography;
using System.Text;

namespace Compare;

/// <summary>Model files: small, little-endian, the same bytes for the same model.</summary>
internal static class ModelFile
{
    private const string Signature = "Compare model 1";

    /// <summary>Writes a model.</summary>
    public static void Write(LearnedModel model, Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Signature);
        writer.Write(model.Name);
        Write(writer, model.Features);
        Write(writer, model.Classes);
        writer.Write(model.TreeShare);
        writer.Write(model.Trees.Length);
        for (var output = 0; output < model.Trees.Length; output++)
        {
            Write(writer, model.Trees[output]);
            Write(writer, model.Linear[output]);
        }
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The stream does not begin like a model file.</exception>
    /// <exception cref="EndOfStreamException">The stream ends inside the model.</exception>
    public static LearnedModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadString() is var signature && signature != Signature) throw new InvalidDataException($"\"{signature}\" opens the file, expected \"{Signature}\"");
        var (name, features, classes, treeShare) = (reader.ReadString(), ReadStrings(reader), ReadStrings(reader), reader.ReadSingle());
        var trees = new BoostedTrees[reader.ReadInt32()];
        var linear = new LinearScorer[trees.Length];
        for (var output = 0; output < trees.Length; output++)
        {
            trees[output] = ReadTrees(reader);
            linear[output] = new LinearScorer(reader.ReadSingle(), ReadFloats(reader), ReadFloats(reader), ReadFloats(reader));
        }

        return new LearnedModel(name, features, classes, trees, linear, treeShare);
    }

    /// <summary>SHA-256 of a model's file, lower-case hexadecimal.</summary>
    public static string Digest(LearnedModel model)
    {
        using var bytes = new MemoryStream();
        Write(model, bytes);
        return Convert.ToHexString(SHA256.HashData(bytes.ToArray())).ToLowerInvariant();
    }

    private static void Write(BinaryWriter writer, BoostedTrees trees)
    {
        writer.Write(trees.Trees.Length);
        foreach (var tree in trees.Trees)
        {
            Write(writer, tree.Features);
            Write(writer, tree.Thresholds);
            Write(writer, tree.Left);
            Write(writer, tree.Right);
            Write(writer, tree.Means);
            Write(writer, tree.Leaves);
        }
    }

    private static void Write(BinaryWriter writer, LinearScorer linear)
    {
        writer.Write(linear.Bias);
        Write(writer, linear.Weights);
        Write(writer, linear.Means);
        Write(writer, linear.Scales);
    }

    private static BoostedTrees ReadTrees(BinaryReader reader)
    {
        var trees = new DecisionTree[reader.ReadInt32()];
        for (var tree = 0; tree < trees.Length; tree++)
            trees[tree] = new DecisionTree(ReadShorts(reader), ReadFloats(reader), ReadShorts(reader), ReadShorts(reader), ReadFloats(reader), ReadFloats(reader));
        return new BoostedTrees(trees);
    }

    private static void Write(BinaryWriter writer, string[] values)
    {
        writer.Write(values.Length);
        foreach (var value in values) writer.Write(value);
    }

    private static void Write(BinaryWriter writer, short[] values)
    {
        writer.Write(values.Length);
        foreach (var value in values) writer.Write(value);
    }

    private static void Write(BinaryWriter writer, float[] values)
    {
        writer.Write(values.Length);
        foreach (var value in values) writer.Write(value);
    }

    private static string[] ReadStrings(BinaryReader reader)
    {
        var values = new string[reader.ReadInt32()];
        for (var index = 0; index < values.Length; index++) values[index] = reader.ReadString();
        return values;
    }

    private static short[] ReadShorts(BinaryReader reader)
    {
        var values = new short[reader.ReadInt32()];
        for (var index = 0; index < values.Length; index++) values[index] = reader.ReadInt16();
        return values;
    }

    private static float[] ReadFloats(BinaryReader reader)
    {
        var values = new float[reader.ReadInt32()];
        for (var index = 0; index < values.Length; index++) values[index] = reader.ReadSingle();
        return values;
    }
}
