namespace Compare;

/// <summary>There is no page to be had from an address; the message says what happened and what was expected, one line without a full stop.</summary>
public sealed class CollectingException : Exception
{
    /// <summary>An exception with the given message.</summary>
    public CollectingException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with the given message and what caused it.</summary>
    public CollectingException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
