using System.Collections.Immutable;

namespace Compare;

/// <summary>A checkable proposition: found in the articles, or given by the researcher in a codebook.</summary>
/// <param name="Id">Unique in its list (<c>c01</c>).</param>
/// <param name="Text">The proposition in words.</param>
public sealed record Claim(string Id, string Text)
{
    /// <summary>The language of <see cref="Text"/> where it is not English, or null.</summary>
    public string? Language { get; init; }

    /// <summary>The proposition in other languages, by language tag (<c>de</c>).</summary>
    public ImmutableSortedDictionary<string, string> Texts { get; init; } = NoTexts;

    /// <summary>When the claim could first be known; an older article that does not touch it predates it. Null where not given.</summary>
    public PublicationTime? FirstKnown { get; init; }

    /// <summary>The id of the claim that this one cannot stand beside, or null.</summary>
    public string? RivalOf { get; init; }

    /// <summary>Whether the program found the claim itself.</summary>
    public bool IsDiscovered { get; init; }

    internal static ImmutableSortedDictionary<string, string> NoTexts { get; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The claim with its wording in a language, or null where it has none.</summary>
    /// <param name="language">The language tag; null is taken for English.</param>
    public Claim? In(string? language)
    {
        var asked = language ?? "en";
        if (Texts.TryGetValue(asked, out var words)) return this with { Text = words, Language = asked == "en" ? null : asked };
        return (Language ?? "en") == asked ? this : null;
    }
}
