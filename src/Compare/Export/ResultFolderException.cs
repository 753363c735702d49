namespace Compare;

/// <summary>A result could not be written; the message is one line that names the folder or file and what to do.</summary>
public sealed class ResultFolderException : Exception
{
    /// <summary>An exception with the given line.</summary>
    public ResultFolderException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    /// <summary>Runs a step that touches the disk and names the place where it fails.</summary>
    internal static void Guard(string place, Action step)
    {
        try
        {
            step();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ResultFolderException($"{place}: cannot be written: {failure.Message}", failure);
        }
    }
}
