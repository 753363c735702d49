using System.Collections.Immutable;

namespace Compare;

/// <summary>An article before its outlet and id are settled among those of the whole corpus.</summary>
internal sealed record ArticleDraft(ManifestRow Row, ArticleFields Fields, AssembledText Text, bool IsTruncated, string Digest)
{
    /// <summary>Whether it is one post of a live blog.</summary>
    public bool IsLivePost { get; init; }

    /// <summary>When it was collected, or null.</summary>
    public PublicationTime? Collected { get; init; }
}

/// <summary>What became of one file.</summary>
/// <param name="File">Its path inside the corpus.</param>
/// <param name="Digest">SHA-256 of its bytes; empty where it could not be opened.</param>
internal sealed record ArticleResult(string File, string Digest)
{
    /// <summary>The articles that were read and that the manifest, where there is one, names.</summary>
    public ImmutableArray<ArticleDraft> Drafts { get; init; } = [];

    /// <summary>What is wrong with the file, and with rows of the manifest that are about it.</summary>
    public ImmutableArray<ReadingProblem> Problems { get; init; } = [];

    /// <summary>What it lists without text.</summary>
    public ImmutableArray<MissingText> Missing { get; init; } = [];

    /// <summary>How many articles it holds, those that could not be read included, those that the manifest does not name left out.</summary>
    public int Found { get; init; } = 1;

    /// <summary>What was found, where it can hold several articles.</summary>
    public FileAccount? Account { get; init; }

    /// <summary>How it was collected, or null.</summary>
    public CollectedSource? Collected { get; init; }

    /// <summary>Other files that belong to its entries.</summary>
    public ImmutableArray<string> UsedFiles { get; init; } = [];
}

/// <summary>Reads a file in its format, one article or several; what cannot be read becomes a problem, whatever its content does to a parser.</summary>
internal sealed class ArticleReader(ReadingOptions options, CorpusFolder files, IReadOnlySet<string> knownOutlets)
{
    private readonly PlainTextReader plainText = new(knownOutlets);

    /// <summary>Reads the file for the manifest's rows; safe to call from several threads.</summary>
    public ArticleResult Read(FileRows rows)
    {
        if (rows.Rows.IsEmpty && ArticleFormats.ReaderOf(rows.File) is null) return new ArticleResult(rows.File, "") { Problems = [EntryMatcher.NotListed(rows.File)], Found = 0 };
        return rows.IsLeftOut ? new ArticleResult(rows.File, "") { Found = 0 } : new FileReading(rows, options, files, plainText).Read();
    }
}
