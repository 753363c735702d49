namespace Compare;

/// <summary>What became of every article file: <c>found</c> = <c>unread</c> + <c>after until</c> + <c>off topic</c> + <c>not judged otherwise</c> + <c>versions</c> + <c>judged</c>.</summary>
/// <param name="Found">Article files found.</param>
/// <param name="Unread">Files that could not be read.</param>
/// <param name="Duplicates">Read articles that repeat another one of the same outlet.</param>
/// <param name="WireCopies">Read articles that copy another outlet's.</param>
/// <param name="OffTopic">Read articles that are not about the event, and so were not judged.</param>
/// <param name="OtherLanguage">Read articles in a language without support, and so not judged.</param>
/// <param name="Judged">Articles judged for every claim, versions and posts of one article counted once.</param>
public sealed record CoverageFlow(int Found, int Unread, int Duplicates, int WireCopies, int OffTopic, int OtherLanguage, int Judged)
{
    /// <summary>Articles judged too that are a version or a live blog's post of one counted in <see cref="Judged"/>.</summary>
    public int Versions { get; init; }

    /// <summary>Read articles left out because they are younger than <see cref="CoverageOptions.Until"/>.</summary>
    public int AfterUntil { get; init; }
}
