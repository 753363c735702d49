using System.Collections.Immutable;

namespace Compare;

/// <summary>Cuts a sentence that states two things into its clauses; a sentence that states one thing stays whole.</summary>
internal static class ClauseSplitter
{
    /// <summary>A clause has at least this many words; anything shorter belongs to its neighbour.</summary>
    private const int ShortestClause = 4;

    /// <summary>A finite verb must stand this near to a clause's start for the start to be a subject.</summary>
    private const int SubjectReach = 7;

    public static ImmutableArray<TextSpan> Split(ImmutableArray<Token> tokens, TextSpan sentence)
    {
        var starts = new List<int> { 0 };
        for (var index = 1; index < tokens.Length - 1; index++)
        {
            if (IsBoundary(tokens, index) && WordsBetween(tokens, starts[^1], index) >= ShortestClause
                && WordsBetween(tokens, index, tokens.Length) >= ShortestClause && HasVerb(tokens, starts[^1], index)
                && HasVerb(tokens, index + 1, Math.Min(tokens.Length, index + 2 + SubjectReach)))
            {
                starts.Add(index + 1);
            }
        }

        if (starts.Count == 1) return [sentence];
        var clauses = ImmutableArray.CreateBuilder<TextSpan>(starts.Count);
        for (var index = 0; index < starts.Count; index++)
        {
            var from = index == 0 ? sentence.Start : tokens[starts[index]].Span.Start;
            var to = index + 1 < starts.Count ? tokens[starts[index + 1] - 1].Span.End : sentence.End;
            clauses.Add(TextSpan.Between(from, to));
        }

        return clauses.DrainToImmutable();
    }

    /// <summary>A semicolon, or a comma before a conjunction and the start of a subject.</summary>
    private static bool IsBoundary(ImmutableArray<Token> tokens, int index)
    {
        if (tokens[index].Lower == ";") return true;
        if (tokens[index].Lower != "," || index + 2 >= tokens.Length) return false;
        return tokens[index + 1].Lower is "and" or "but" or "while" or "although" or "though" or "whereas" or "yet" or "so" && OpensSubject(tokens[index + 2]);
    }

    private static bool OpensSubject(Token token) =>
        token.Kind == TokenKind.Number || token.IsCapitalised
        || token.Lower is "the" or "a" or "an" or "he" or "she" or "it" or "they" or "we" or "i" or "there" or "this" or "that" or "these" or "those"
            or "his" or "her" or "its" or "their" or "no" or "some" or "many" or "most" or "several" or "other" or "others" or "nobody" or "police" or "officials";

    private static bool HasVerb(ImmutableArray<Token> tokens, int from, int to)
    {
        for (var index = from; index < to; index++)
        {
            if (VerbSigns.IsFinite(tokens[index])) return true;
        }

        return false;
    }

    private static int WordsBetween(ImmutableArray<Token> tokens, int from, int to)
    {
        var count = 0;
        for (var index = from; index < to; index++)
        {
            if (tokens[index].Kind != TokenKind.Mark) count++;
        }

        return count;
    }
}
