using System.Collections.Immutable;

namespace Compare;

/// <summary>A claim with the articles that its cells were read from: the sentences that prove each state can be read.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Articles">The articles of the corpus, by id.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record ClaimEvidence(AlignedClaim Claim, ImmutableArray<Article> Articles) : INotebookOutput
{
    /// <summary>A sentence that proves or contests a state.</summary>
    /// <param name="Cell">The article's cell.</param>
    /// <param name="Passage">Where the sentence stands and what it does.</param>
    /// <param name="Text">The sentence with its attribution, as the article has it.</param>
    /// <param name="Core">The part of it that matches the claim.</param>
    public sealed record Sentence(Cell Cell, Evidence Passage, string Text, string Core);

    /// <summary>For each article that touches the claim, by outlet, its passages, most direct first.</summary>
    /// <exception cref="KeyNotFoundException">An article of a cell is not among the articles.</exception>
    public IEnumerable<Sentence> Sentences =>
        from outlet in Claim.Outlets
        from cell in outlet.Cells
        from passage in cell.Evidence
        let text = TextOf(cell)
        select new Sentence(cell, passage, passage.Span.Of(text), passage.Core.Of(text));

    /// <summary>For each article in which the claim was not found the sentence that came nearest, where there is one: an omission is read by what was rejected.</summary>
    /// <exception cref="KeyNotFoundException">An article of a cell is not among the articles.</exception>
    public IEnumerable<(Cell Cell, string Text)> Nearest =>
        from outlet in Claim.Outlets
        from cell in outlet.Cells
        where cell.Nearest is not null
        select (cell, cell.Nearest!.Span.Of(TextOf(cell)));

    /// <summary>The sentences as a table, as a notebook shows them: HTML without scripts, everything from an article escaped.</summary>
    public string ToHtml() => NotebookEvidence.Html(this);

    string INotebookOutput.ToText() => NotebookEvidence.Text(this);

    private string TextOf(Cell cell) => Articles.FirstOrDefault(article => article.Id == cell.ArticleId)?.Text
        ?? throw new KeyNotFoundException($"no article has the id \"{cell.ArticleId}\"");
}
