using System.Collections.Immutable;

namespace Compare;

/// <summary>One statement of one speaker as two outlets or more give it, in several languages or in different words.</summary>
/// <param name="Id"><c>q1</c> and so on, in the order of the first statements.</param>
/// <param name="Speaker">The speaker's given and family name as one of the statements has it, in Latin letters where there is such a one.</param>
/// <param name="Statements">What the outlets print, the earliest first; at most one of each article.</param>
public sealed record AlignedQuotation(string Id, string Speaker, ImmutableArray<QuotedStatement> Statements);
