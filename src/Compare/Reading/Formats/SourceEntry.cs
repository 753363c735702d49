namespace Compare;

/// <summary>One article of a file.</summary>
/// <param name="Name">Its name inside the file, a number; null where the file holds this one article and cannot hold more.</param>
/// <param name="Document">What was read.</param>
/// <param name="HasStatedHeadline">Whether the source says which line is the headline; false where it was guessed from the text.</param>
internal sealed record SourceEntry(string? Name, SourceDocument Document, bool HasStatedHeadline);

/// <summary>Something that a file lists without its text.</summary>
internal sealed record ListedArticle(string? Name, ArticleFields Fields);

/// <summary>An entry of a file that could not be read.</summary>
/// <param name="Place">Where it stands in the file, or null where the whole file is meant.</param>
/// <param name="Message">What is wrong and what was expected.</param>
internal sealed record EntryFault(string? Place, string Message);
