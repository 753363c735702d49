using System.Collections.Immutable;

namespace Compare;

/// <summary>What a passage does for a cell.</summary>
public enum EvidenceRole
{
    /// <summary>It shows the cell's state.</summary>
    Supports,
    /// <summary>It speaks against the cell's state: the denial printed beside the claim, or the claim beside the denial.</summary>
    Contests,
}

/// <summary>A passage that proves, or contests, the state of a cell.</summary>
/// <param name="Part">Where in the article it stands.</param>
/// <param name="Span">The whole sentence with its attribution.</param>
/// <param name="Core">The part that matches the claim; inside <paramref name="Span"/>.</param>
/// <param name="Role">Supports or contests.</param>
/// <param name="Stance">What the passage does with the claim.</param>
/// <param name="Attribution">Whose words it gives, or null.</param>
/// <param name="Score">How well it matches the claim, 0–1.</param>
public sealed record Evidence(ArticlePart Part, TextSpan Span, TextSpan Core, EvidenceRole Role, Stance Stance, Attribution? Attribution, double Score);

/// <summary>The best passage of an article that was not close enough to be a mention.</summary>
/// <param name="Span">The sentence.</param>
/// <param name="Score">How well it matches the claim, 0–1.</param>
public sealed record RejectedPassage(TextSpan Span, double Score);

/// <summary>Unmultiplied probabilities of the four states; they add up to 1.</summary>
/// <param name="Carries">0–1.</param>
/// <param name="Reports">0–1.</param>
/// <param name="Disputes">0–1.</param>
/// <param name="Omits">0–1.</param>
public sealed record StateProbabilities(double Carries, double Reports, double Disputes, double Omits);

/// <summary>A feature that weighed in a decision.</summary>
/// <param name="Feature">Its name.</param>
/// <param name="Value">Its value.</param>
/// <param name="Weight">How far it moved the state's score, in log-odds; positive speaks for the state.</param>
public sealed record FeatureWeight(string Feature, double Value, double Weight);

/// <summary>An outlet's own correction, as its note tells.</summary>
/// <param name="At">When the note was added: as it says, else when the article was updated; null where neither is known.</param>
/// <param name="IsOfThisArticle">Whether it corrects an earlier version of the article that it stands in.</param>
/// <param name="TakesBack">Whether the note repeats the claim as what was said before; if not, it only says what contradicts it.</param>
public sealed record OwnCorrection(PublicationTime? At, bool IsOfThisArticle, bool TakesBack);

/// <summary>What one article does with one claim, and the sentence that proves it.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record Cell : INotebookOutput
{
    /// <summary>The claim's id.</summary>
    public required string ClaimId { get; init; }

    /// <summary>The article's id.</summary>
    public required string ArticleId { get; init; }

    /// <summary>The outlet's name.</summary>
    public required string Outlet { get; init; }

    /// <summary>What the article does with the claim; never <see cref="CoverageState.Mixed"/>.</summary>
    public required CoverageState State { get; init; }

    /// <summary>How sure the program is, 0–1; 0 for cells that were not judged.</summary>
    public double Confidence { get; init; }

    /// <summary>Probabilities of the states, or null where the scorer has none.</summary>
    public StateProbabilities? Probabilities { get; init; }

    /// <summary>Whether the article also prints the opposite of its state, somebody's denial most often.</summary>
    public bool IsContested => Evidence.Any(passage => passage.Role == EvidenceRole.Contests);

    /// <summary>What makes it a dispute; set for Disputes only.</summary>
    public DisputeKind? DisputeKind { get; init; }

    /// <summary>In whose voice it disputes; set for Disputes only.</summary>
    public Voice? DisputeVoice { get; init; }

    /// <summary>The outlet's own correction of the claim where a note in the article makes it; null otherwise.</summary>
    public OwnCorrection? Correction { get; init; }

    /// <summary>The passages, most direct first; the first supports the state. Empty unless the claim is touched or unsure.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>The nearest passage that was not close enough, for Omits and Predates; and one with the names and figures of a claim that has no wording in the article's language.</summary>
    public RejectedPassage? Nearest { get; init; }

    /// <summary>The rule or model that decided ("rival figure", "own voice", "not found", …).</summary>
    public required string DecidedBy { get; init; }

    /// <summary>The features that weighed most, the strongest first; empty where rules decided.</summary>
    public ImmutableArray<FeatureWeight> Weighed { get; init; } = [];

    /// <summary>Why the cell is Unsure or NotJudged; null otherwise.</summary>
    public string? Reason { get; init; }

    /// <summary>The state and what it rests on, as a notebook shows them: HTML without scripts, everything from an article escaped.</summary>
    public string ToHtml() => NotebookLines.Html(this);

    string INotebookOutput.ToText() => NotebookLines.Text(this);
}
