using System.Collections.Immutable;

namespace Compare;

/// <summary>How words are given as somebody's.</summary>
public enum AttributionKind
{
    /// <summary>Quoted word for word.</summary>
    Direct,
    /// <summary>Told in other words.</summary>
    Indirect,
    /// <summary>Told, with some words quoted.</summary>
    Mixed,
}

/// <summary>What a source does with the words attributed to it.</summary>
public enum AttributionAct
{
    /// <summary>Says them.</summary>
    Saying,
    /// <summary>Holds them true, or is told to ("believes", "reportedly").</summary>
    Belief,
    /// <summary>Knows, sees or shows them: the article vouches for them too ("knew that").</summary>
    Knowledge,
    /// <summary>Wants, plans or demands them ("vowed to", "called for").</summary>
    Aim,
    /// <summary>Speaks of or takes a stand on a thing ("criticised the plan"): no proposition is put into a mouth.</summary>
    Attitude,
}

/// <summary>Who is said to have said what: source, cue, content.</summary>
/// <param name="Source">The source as written, empty where no source is named ("reportedly").</param>
/// <param name="CanonicalSource">The longest name of the same source in the article ("Mayor Ana Brandt" for "she"), or the source as written.</param>
/// <param name="SourceSpan">Where the source stands, or null where none is named.</param>
/// <param name="CueSpan">The word or words that attribute ("said", "according to").</param>
/// <param name="Content">The attributed stretches, in order.</param>
/// <param name="Kind">Direct, indirect or mixed.</param>
/// <param name="Depth">1 for the outermost attribution, 2 for one inside its content, and so on.</param>
public sealed record Attribution(
    string Source,
    string CanonicalSource,
    TextSpan? SourceSpan,
    TextSpan CueSpan,
    ImmutableArray<TextSpan> Content,
    AttributionKind Kind,
    int Depth)
{
    /// <summary>What the source does; only what it states or believes is in another voice than the article's.</summary>
    public AttributionAct Act { get; init; }

    /// <summary>The cue of the earlier attribution whose quotation goes on here without a cue of its own, or null.</summary>
    public TextSpan? Continues { get; init; }

    /// <summary>Whether a proposition is put into the source's mouth or mind.</summary>
    public bool IsProposition => Act is AttributionAct.Saying or AttributionAct.Belief;
}
