namespace Compare;

/// <summary>What was found in a file that can hold several articles.</summary>
/// <param name="File">Path inside the corpus, with forward slashes.</param>
/// <param name="Format">The format as people call it ("WARC", "Nexis Uni").</param>
/// <param name="Articles">Articles read.</param>
/// <param name="WithoutDate">Articles read whose time of publication is not known.</param>
/// <param name="Missing">Articles listed without their text.</param>
/// <param name="Unread">Entries that could not be read.</param>
public sealed record FileAccount(string File, string Format, int Articles, int WithoutDate, int Missing, int Unread);
