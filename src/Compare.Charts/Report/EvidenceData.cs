using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Compare;

/// <summary>What the report's script reads: everything that an opened cell shows.</summary>
/// <param name="Key">Tells this report from others, for what a reader's browser keeps of it: hexadecimal digits.</param>
/// <param name="States">The states with their signs and meanings.</param>
/// <param name="Claims">The rows of the matrix.</param>
/// <param name="Outlets">The columns of the matrix.</param>
/// <param name="Articles">The articles that stand in cells, by index.</param>
/// <param name="Windows">Stretches of article text, each once, by index.</param>
internal sealed record EvidenceData(
    string Key,
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

/// <summary>A claim.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Rank">From 1.</param>
/// <param name="Text">The claim in words.</param>
/// <param name="Reach">Its reach in words.</param>
/// <param name="ReachCount">Outlets that carry it, be it in copied text.</param>
/// <param name="ReachOwn">Outlets that are shown to carry it when wire copies are left out.</param>
/// <param name="First">Outlets that may have been first.</param>
/// <param name="FirstTime">When that was, in words.</param>
/// <param name="FirstAt">The same in milliseconds since 1970, UTC, to sort by; null where no touching article is dated.</param>
/// <param name="Sources">Whose words are given for it: values of the filter by source.</param>
/// <param name="Cells">In the order of outlets.</param>
internal sealed record ClaimRow(
    string Id,
    int Rank,
    string Text,
    string Reach,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int ReachCount,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int ReachOwn,
    IReadOnlyList<string>? First,
    string? FirstTime,
    long? FirstAt,
    IReadOnlyList<int> Sources,
    IReadOnlyList<CellRow> Cells);

/// <summary>An outlet.</summary>
internal sealed record OutletRow(string Name, string Slug);

/// <summary>An article; <paramref name="Facts"/> are about its time, genre and copies.</summary>
internal sealed record ArticleRow(string Id, string? Headline, IReadOnlyList<string> Facts, string? Url, string? Language);

/// <summary>A stretch of an article's text and whether it was cut inside a paragraph.</summary>
internal sealed record WindowRow(string Text, bool CutBefore, bool CutAfter);

/// <summary>What an outlet does with a claim.</summary>
/// <param name="State">Its state.</param>
/// <param name="Own">Its state by the articles that are no wire copies, where that is another one; empty where it has only copies.</param>
/// <param name="Contested">Whether an article also prints the opposite of its state.</param>
/// <param name="Corrected">Whether it was carried, then corrected.</param>
/// <param name="Note">A reason, or what changed.</param>
/// <param name="Articles">The cells of its articles that are shown.</param>
/// <param name="More">Counts the articles that are not shown.</param>
internal sealed record CellRow(string State, string? Own, bool Contested, bool Corrected, string? Note, IReadOnlyList<ArticleCellRow> Articles, string? More);

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

/// <summary>A passage inside a window, or in a report for publication the place of one.</summary>
/// <param name="Window">The stretch of text it stands in; null in a report for publication.</param>
/// <param name="Sentence">[start, end] in the window.</param>
/// <param name="Core">[start, end] in the window, inside the sentence.</param>
/// <param name="Place">In a report for publication: which sentence of the article, and its offsets.</param>
/// <param name="Digest">In a report for publication: SHA-256 of the sentence in UTF-8, hexadecimal.</param>
/// <param name="Role">supports, contests or nearest.</param>
/// <param name="Part">Where in the article it stands.</param>
/// <param name="Source">Whose words it gives.</param>
/// <param name="Score">How well it matches the claim, 0–1.</param>
internal sealed record PassageRow(
    int? Window,
    int[]? Sentence,
    int[]? Core,
    string? Place,
    string? Digest,
    string Role,
    string Part,
    string? Source,
    string Score);
