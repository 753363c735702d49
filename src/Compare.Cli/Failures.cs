namespace Compare;

/// <summary>The input cannot be worked on; the message is one line that names it and says what was expected.</summary>
internal sealed class BadInputException(string message) : Exception(message);

/// <summary>The arguments do not fit together; the message is one line.</summary>
internal sealed class UsageException(string message) : Exception(message);
