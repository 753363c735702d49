namespace Compare;

/// <summary>What became of every article file: <c>found</c> = <c>unread</c> + <c>off topic</c> + <c>not judged otherwise</c> + <c>judged</c>.</summary>
/// <param name="Found">Article files found.</param>
/// <param name="Unread">Files that could not be read.</param>
/// <param name="Duplicates">Read articles that repeat another one of the same outlet.</param>
/// <param name="WireCopies">Read articles that copy another outlet's.</param>
/// <param name="OffTopic">Read articles that are not about the event, and so were not judged.</param>
/// <param name="OtherLanguage">Read articles in a language without support, and so not judged.</param>
/// <param name="Judged">Articles judged for every claim.</param>
public sealed record CoverageFlow(int Found, int Unread, int Duplicates, int WireCopies, int OffTopic, int OtherLanguage, int Judged);
