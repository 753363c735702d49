using System.Collections.Immutable;

namespace Compare;

/// <summary>The articles of one event, or of a mixed folder of many, as they were read from a folder.</summary>
public sealed record Corpus
{
    /// <summary>What the articles are about.</summary>
    public required NewsEvent Event { get; init; }

    /// <summary>Every outlet that has an article here or is named in <c>outlets.csv</c>, by name (ordinal, case ignored).</summary>
    public required ImmutableArray<Outlet> Outlets { get; init; }

    /// <summary>The articles that could be read, by id (ordinal).</summary>
    public required ImmutableArray<Article> Articles { get; init; }

    /// <summary>What could not be read or was passed over; empty after <see cref="Load"/>.</summary>
    public ImmutableArray<ReadingProblem> Problems { get; init; } = [];

    /// <summary>SHA-256 of every input file that was read, by path inside the corpus: articles, manifests, claims.</summary>
    public ImmutableSortedDictionary<string, string> Digests { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The claims of the folder's <c>claims.csv</c>, or empty where it has none.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>Articles that the files list without their text, in the order of files; never counted as omissions.</summary>
    public ImmutableArray<MissingText> Missing { get; init; } = [];

    /// <summary>What was found in each file that can hold several articles, in the order of files.</summary>
    public ImmutableArray<FileAccount> Accounts { get; init; } = [];

    /// <summary>How many articles were found, read or not; a file that cannot be read counts as one.</summary>
    public int FilesFound { get; init; }

    /// <summary>Articles that <see cref="Until"/> left out, by id (ordinal).</summary>
    public ImmutableArray<Article> LeftOut { get; init; } = [];

    /// <summary>
    /// The corpus as it was known at a date: without articles that were published or updated after it. A date without a zone is read in each
    /// article's own. Articles whose time is not known, or does not tell, stay, and are named in <see cref="Problems"/>, as are those that were
    /// left out for their update alone.
    /// </summary>
    /// <param name="date">The last year, month, day or minute that counts.</param>
    public Corpus Until(PublicationTime date) => new KnowledgeDate(date).Apply(this);

    /// <summary>The outlets that <c>outlets.csv</c> names, also those without an article.</summary>
    internal ImmutableArray<Outlet> ListedOutlets { get; init; } = [];

    /// <summary>Files that belong to articles of another file, such as the page that a library's item attaches, by that file.</summary>
    internal ImmutableSortedDictionary<string, ImmutableArray<string>> Attachments { get; init; } = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>Reads a folder of articles; see the README for what a folder may hold.</summary>
    /// <exception cref="CorpusException">Anything at all is wrong with the input; holds every problem.</exception>
    public static Corpus Load(string folder, ReadingOptions? options = null)
    {
        var corpus = TryLoad(folder, options);
        return corpus.Problems.IsEmpty ? corpus : throw new CorpusException(corpus.Problems);
    }

    /// <summary>Reads what can be read of a folder of articles; what is wrong stands in <see cref="Problems"/>.</summary>
    public static Corpus TryLoad(string folder, ReadingOptions? options = null) =>
        new CorpusReader(options ?? ReadingOptions.Default).Read(folder);

    /// <summary>Compares the articles: finds the claims (or takes the given ones) and judges each in each article.</summary>
    /// <param name="options">The numbers to use; the defaults where null.</param>
    /// <param name="claims">A codebook; where null, the claims are discovered.</param>
    /// <param name="reference">
    /// An earlier run whose numbers hold (<see cref="Coverage.Reference"/>, or read from its <c>run.json</c> by <see cref="ReferenceReader"/>): cells
    /// whose article text and claim wording are its own come out as they did, whatever articles or claims were added or removed.
    /// </param>
    /// <param name="progress">Hears how far the comparison is: <see cref="ProgressLines"/>, or one of your own; it is called from several threads.</param>
    /// <exception cref="ArgumentException">A number of the options is out of its range, or the reference does not fit: see <see cref="CoverageAnalyzer.Analyze"/>.</exception>
    public Coverage Compare(CoverageOptions? options = null, IReadOnlyList<Claim>? claims = null, EventReference? reference = null, IProgress<CoverageProgress>? progress = null) =>
        new CoverageAnalyzer(options ?? CoverageOptions.Default) { Progress = progress }.Analyze(this, claims, reference);
}
