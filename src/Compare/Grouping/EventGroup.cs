using System.Collections.Immutable;

namespace Compare;

/// <summary>One event that was found in a mixed folder.</summary>
/// <param name="Corpus">The event with its articles, ready to be compared; its title is the headline of the article nearest to all the others.</param>
/// <param name="Members">Its articles with their scores, the surest first.</param>
public sealed record EventGroup(Corpus Corpus, ImmutableArray<EventMember> Members);

/// <summary>How well an article fits its event.</summary>
/// <param name="Article">The article.</param>
/// <param name="Score">Its mean score with the other articles of its event, 0–1; null where it is the only one.</param>
/// <param name="NearestEvent">Id of the other event to which its mean score is highest; null where it is like none.</param>
/// <param name="NearestScore">That mean score, 0–1; null where it is like none.</param>
public sealed record EventMember(Article Article, double? Score, string? NearestEvent, double? NearestScore);
