using System.Collections.Immutable;
using System.Security.Cryptography;

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
        Models.Keys.ToImmutableSortedDictionary(name => name, Digest, StringComparer.Ordinal);

    private static string Digest(string name)
    {
        using var stream = Open(name + Extension);
        return Convert.ToHexString(SHA256.HashData(stream)).ToLowerInvariant();
    }

    private static Stream Open(string resource) => typeof(ShippedModels).Assembly.GetManifestResourceStream(resource)!;

    private static LearnedModel Read(string resource)
    {
        using var stream = Open(resource);
        return ModelFile.Read(stream);
    }
}
