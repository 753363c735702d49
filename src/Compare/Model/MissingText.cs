namespace Compare;

/// <summary>An article that an input file lists without its text, as feeds and link lists do: no article, but its page can be collected.</summary>
/// <param name="File">Path of the listing file inside the corpus, with forward slashes.</param>
/// <param name="Entry">Its entry in the file, or null where the file is about this one article.</param>
/// <param name="Outlet">The outlet's name, or null where the file does not say.</param>
/// <param name="Title">The headline, or null.</param>
/// <param name="Url">Address of the page, http or https; null where the file gives none.</param>
/// <param name="Published">Time of publication, or null.</param>
public sealed record MissingText(string File, string? Entry, string? Outlet, string? Title, string? Url, PublicationTime? Published);
