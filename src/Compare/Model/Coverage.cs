using System.Collections.Immutable;

namespace Compare;

/// <summary>The result: which outlet carries, reports, disputes or omits each claim, and where that stands.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record Coverage : INotebookOutput
{
    /// <summary>What was compared.</summary>
    public required Corpus Corpus { get; init; }

    /// <summary>The claims by rank: in discovery those touched by two outlets or more, in codebook mode all that were given.</summary>
    public required ImmutableArray<AlignedClaim> Claims { get; init; }

    /// <summary>Discovered claims that one outlet alone touches, by rank; empty in codebook mode.</summary>
    public ImmutableArray<AlignedClaim> SingleOutletClaims { get; init; } = [];

    /// <summary>One cell for every claim of <see cref="Claims"/> and article, by rank, then by article id.</summary>
    public required ImmutableArray<Cell> Cells { get; init; }

    /// <summary>Figures that articles give for the claims' quantities.</summary>
    public ImmutableArray<FigureMention> Figures { get; init; } = [];

    /// <summary>Articles that copy another one.</summary>
    public ImmutableArray<ArticleCopy> Copies { get; init; } = [];

    /// <summary>Statements of one speaker that outlets give in several languages or in different words, by the first of each.</summary>
    public ImmutableArray<AlignedQuotation> Quotations { get; init; } = [];

    /// <summary>Articles of one outlet that are one article: versions, and posts of live blogs; by id.</summary>
    public ImmutableArray<ArticleSeries> Series { get; init; } = [];

    /// <summary>Which series each article belongs to.</summary>
    internal SeriesIndex SeriesIndex => new(Corpus.Articles, Series);

    /// <summary>What became of every article file.</summary>
    public required CoverageFlow Flow { get; init; }

    /// <summary>What judged the cells: the options' scorer, or the rules where there were too few articles or claims to compare.</summary>
    public Scorer JudgedBy { get; init; } = Scorer.Rules;

    /// <summary>The options it was made with.</summary>
    public required CoverageOptions Options { get; init; }

    /// <summary>Whether the claims were given (a codebook) and not found.</summary>
    public bool IsCodebook { get; init; }

    /// <summary>
    /// What a later run needs to judge by the same numbers: those of the reference that this run was given, else its own; null where the
    /// claims were discovered.
    /// </summary>
    public EventReference? Reference { get; init; }

    /// <summary>Claims in rows, outlets in columns; discovered claims that mostly repeat another one are left out.</summary>
    public CoverageMatrix Matrix => WholeMatrix.Where(claim => claim.VariantOf is null);

    /// <summary>The matrix with variants.</summary>
    internal CoverageMatrix WholeMatrix => new(Corpus.Event, Claims, Corpus.Outlets) { Articles = Corpus.Articles, Series = Series };

    /// <summary>The coverage without discovered claims that mostly repeat another one, as charts, report and notebooks show it: so nothing counts twice. A codebook's claims all stay.</summary>
    public Coverage WithoutVariants()
    {
        var left = Claims.Where(claim => claim.VariantOf is not null).Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        return left.Count == 0 ? this : this with
        {
            Claims = Claims.RemoveAll(claim => left.Contains(claim.Id)),
            Cells = Cells.RemoveAll(cell => left.Contains(cell.ClaimId)),
            Figures = Figures.RemoveAll(figure => left.Contains(figure.ClaimId)),
        };
    }

    /// <summary>The claims that an outlet read whole does not hold, by rank; "not found", which is not yet "left out on purpose".</summary>
    /// <exception cref="ArgumentException">The corpus has no outlet of that name.</exception>
    public IEnumerable<AlignedClaim> OmittedBy(string outlet) => InState(outlet, CoverageState.Omits);

    /// <summary>The claims that an outlet has in the given state, by rank.</summary>
    /// <exception cref="ArgumentException">The corpus has no outlet of that name.</exception>
    public IEnumerable<AlignedClaim> InState(string outlet, CoverageState state)
    {
        var column = Corpus.Outlets.Select(known => known.Name).ToList().FindIndex(name => name.Equals(outlet, StringComparison.OrdinalIgnoreCase));
        if (column < 0)
            throw new ArgumentException($"no outlet is named \"{outlet}\"; there are: {string.Join(", ", Corpus.Outlets.Select(known => known.Name))}", nameof(outlet));
        return Claims.Where(claim => claim.Outlets[column].State == state);
    }

    /// <summary>The article with the given id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Article Article(string id) =>
        Corpus.Articles.FirstOrDefault(article => article.Id == id) ?? throw new KeyNotFoundException($"no article has the id \"{id}\"");

    /// <summary>The sentences that prove what each outlet does with a claim.</summary>
    /// <exception cref="KeyNotFoundException">There is no claim with this id, not among those of one outlet either.</exception>
    public ClaimEvidence EvidenceFor(string claimId) => new(
        Claims.Concat(SingleOutletClaims).FirstOrDefault(claim => claim.Id == claimId) ?? throw new KeyNotFoundException($"no claim has the id \"{claimId}\""),
        Corpus.Articles);

    /// <summary>What was compared and the matrix, as a notebook shows them: HTML without scripts, everything from an article escaped.</summary>
    public string ToHtml() => NotebookTables.Html(this);

    string INotebookOutput.ToText() => NotebookTables.Text(this);
}
