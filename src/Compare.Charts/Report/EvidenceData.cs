using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Compare;

/// <summary>What the report's script reads: everything that an opened cell shows.</summary>
/// <param name="States">The states with their signs and meanings.</param>
/// <param name="Claims">The rows of the matrix.</param>
/// <param name="Outlets">The columns of the matrix.</param>
/// <param name="Articles">The articles that stand in cells, by index.</param>
/// <param name="Windows">Stretches of article text, each once, by index.</param>
internal sealed record EvidenceData(
    IReadOnlyList<StateRow> States,
    IReadOnlyList<ClaimRow> Claims,
    IReadOnlyList<OutletRow> Outlets,
    IReadOnlyList<ArticleRow> Articles,
    IReadOnlyList<WindowRow> Windows)
{
    /// <summary>Characters of every script stand as they are; markup characters, line separators and half surrogate pairs do not.</summary>
    private static readonly JsonSerializerOptions Format = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    };

    /// <summary>The data as JSON that can stand inside a script element.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Format);
}

/// <summary>A state.</summary>
internal sealed record StateRow(string Name, string Sign, string Label, string Css, string Means);

/// <summary>A claim; <paramref name="First"/> are outlets that may have been first, at <paramref name="FirstTime"/>; <paramref name="Cells"/> stand in the order of outlets.</summary>
internal sealed record ClaimRow(string Id, int Rank, string Text, string Reach, IReadOnlyList<string>? First, string? FirstTime, IReadOnlyList<CellRow> Cells);

/// <summary>An outlet.</summary>
internal sealed record OutletRow(string Name, string Slug);

/// <summary>An article; <paramref name="Facts"/> are about its time, genre and copies.</summary>
internal sealed record ArticleRow(string Id, string? Headline, IReadOnlyList<string> Facts, string? Url, string? Language);

/// <summary>A stretch of an article's text and whether it was cut inside a paragraph.</summary>
internal sealed record WindowRow(string Text, bool CutBefore, bool CutAfter);

/// <summary>What an outlet does with a claim; <paramref name="More"/> counts the articles that are not shown.</summary>
internal sealed record CellRow(string State, bool Contested, bool Corrected, string? Note, IReadOnlyList<ArticleCellRow> Articles, string? More);

/// <summary>What an article does with a claim; <paramref name="Article"/> is an index from 0.</summary>
internal sealed record ArticleCellRow(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int Article,
    string State,
    string? Confidence,
    string DecidedBy,
    string? WeighedMost,
    string? Dispute,
    string? Reason,
    string? Probabilities,
    IReadOnlyList<PassageRow>? Passages,
    int MorePassages);

/// <summary>A passage inside a window; <paramref name="Core"/> is inside <paramref name="Sentence"/>, both are [start, end] in the window.</summary>
internal sealed record PassageRow(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int Window,
    int[] Sentence,
    int[]? Core,
    string Role,
    string Part,
    string? Source,
    string Score);
