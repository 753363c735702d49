using System.Collections.Immutable;

namespace Compare;

/// <summary>The models that the library carries.</summary>
internal static class ShippedModels
{
    private const string Extension = ".model";

    private static readonly ImmutableSortedDictionary<string, Lazy<LearnedModel>> Models = typeof(ShippedModels).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(Extension, StringComparison.Ordinal))
        .ToImmutableSortedDictionary(name => name[..^Extension.Length], name => new Lazy<LearnedModel>(() => Read(name)), StringComparer.Ordinal);

    /// <summary>The model of the given name.</summary>
    public static LearnedModel Get(string name) =>
        Models.TryGetValue(name, out var model) ? model.Value : throw new InvalidOperationException($"the model {name} is missing from the assembly");

    /// <summary>Whether the library carries a model of the given name.</summary>
    public static bool Has(string name) => Models.ContainsKey(name);

    /// <summary>For each model the SHA-256 of its file, lower-case hexadecimal.</summary>
    public static ImmutableSortedDictionary<string, string> Digests() =>
        Models.ToImmutableSortedDictionary(model => model.Key, model => ModelFile.Digest(model.Value.Value), StringComparer.Ordinal);

    private static LearnedModel Read(string resource)
    {
        using var stream = typeof(ShippedModels).Assembly.GetManifestResourceStream(resource)!;
        return ModelFile.Read(stream);
    }
}
