namespace Compare;

/// <summary>One thing wrong with the input: which file, where in it, and what was expected.</summary>
/// <param name="File">Path inside the corpus with forward slashes, or the path as given where the whole corpus is meant.</param>
/// <param name="Place">Field or line ("line 3, published"), or null where the whole file is meant.</param>
/// <param name="Message">What is wrong and what was expected, one line without a full stop at its end.</param>
/// <param name="IsFatal">True where the file could not be read at all; false where it was read and something in it was passed over.</param>
/// <param name="Outlet">The outlet of the unread article where a manifest names it, or null.</param>
public sealed record ReadingProblem(string File, string? Place, string Message, bool IsFatal, string? Outlet = null)
{
    /// <summary><c>file: place: message</c> on one line.</summary>
    public override string ToString() => Place is null ? $"{File}: {Message}" : $"{File}: {Place}: {Message}";
}

/// <summary>Thrown by <see cref="Corpus.Load(string, ReadingOptions?)"/>: all problems of a corpus at once.</summary>
public sealed class CorpusException : Exception
{
    /// <summary>An exception for the given problems, of which there is at least one.</summary>
    public CorpusException(IReadOnlyList<ReadingProblem> problems)
        : base(string.Join(Environment.NewLine, problems))
    {
        Problems = problems;
    }

    /// <summary>Every problem found, in the order of files.</summary>
    public IReadOnlyList<ReadingProblem> Problems { get; }
}
