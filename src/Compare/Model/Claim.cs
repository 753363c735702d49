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

    /// <summary>When the claim could first be known; an older article that does not surely touch it predates it. Null where not given.</summary>
    public PublicationTime? FirstKnown { get; init; }

    /// <summary>The ids of the claims that this one cannot stand beside, with semicolons between, or null. One of two rivals need name the other.</summary>
    public string? RivalOf { get; init; }

    /// <summary>Whether the program found the claim itself.</summary>
    public bool IsDiscovered { get; init; }

    internal static ImmutableSortedDictionary<string, string> NoTexts { get; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The ids in <see cref="RivalOf"/>.</summary>
    internal IReadOnlyList<string> RivalIds => RivalOf?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    /// <summary>Whether one of two claims names the other as its rival.</summary>
    /// <param name="other">Another claim of the same list.</param>
    public bool IsRivalOf(Claim other) => RivalIds.Contains(other.Id, StringComparer.Ordinal) || other.RivalIds.Contains(Id, StringComparer.Ordinal);

    /// <summary>The claim with its wording in a language, or null where it has none.</summary>
    /// <param name="language">The language tag; null is taken for English.</param>
    public Claim? In(string? language)
    {
        var asked = language ?? "en";
        if (Texts.TryGetValue(asked, out var words)) return this with { Text = words, Language = asked == "en" ? null : asked };
        return (Language ?? "en") == asked ? this : null;
    }
}
