using System.Collections.Immutable;

namespace Compare;

/// <summary>Finds the words that name a source next to the verb that attributes.</summary>
internal sealed class SourceFinder(ImmutableArray<Token> tokens)
{
    private const int LongestSource = 14;

    /// <summary>The token after a source that stands before the verb: adverbs and auxiliaries between the two are left out.</summary>
    public int EndBefore(int verb)
    {
        var end = verb;
        while (end > 0 && (ReportingWords.Auxiliaries.Contains(tokens[end - 1].Lower)
            || tokens[end - 1].Lower is "also" or "later" or "then" or "since" or "now" or "not" or "already" or "earlier" or "first" or "previously"
            || (tokens[end - 1].Lower.EndsWith("ly", StringComparison.Ordinal) && !tokens[end - 1].IsCapitalised)))
        {
            end--;
        }

        return end > 0 && tokens[end - 1].Lower == "," ? EndOfApposition(end - 1) : end;
    }

    /// <summary>The first token of a source that stands before the verb; equal to <see cref="EndBefore"/> where there is none.</summary>
    public int StartBefore(int verb)
    {
        var end = EndBefore(verb);
        var start = end;
        while (start > 0 && end - start < LongestSource)
        {
            var word = tokens[start - 1];
            if (word.Lower is "," or ";" or ":" or "\"" or "-" or "?" or "!" or ".") break;
            if (word.Kind == TokenKind.Word && ReportingWords.SourceStarts.Contains(word.Lower)
                && !(word.Lower == "and" && start >= 2 && tokens[start - 2].IsCapitalised && start < end && tokens[start].IsCapitalised)) break;
            start--;
        }

        while (start < end && tokens[start].Lower is "who" or "which" or "where") start++;
        return start == end && start > 0 && IsRelative(start) ? Antecedent(start) : start;
    }

    /// <summary>The token after a source that starts at <paramref name="from"/>.</summary>
    public int EndAfter(int from, bool allowPrepositions)
    {
        var end = from;
        while (end < tokens.Length && end - from < LongestSource)
        {
            var word = tokens[end];
            if (word.Kind == TokenKind.Mark && word.Lower is not ("'s" or "-" or "'" or "&" or ".")) break;
            if (word.Lower == "." && (end + 1 >= tokens.Length || !tokens[end + 1].IsCapitalised)) break;
            if (end > from && word.Kind == TokenKind.Word && ReportingWords.SourceEnds.Contains(word.Lower)
                && !(allowPrepositions && word.Lower is "in" or "at" or "from" or "by" or "with" or "on")) break;
            end++;
        }

        return end;
    }

    private bool IsRelative(int index) => tokens[index - 1].Lower is "who" or "which";

    private int Antecedent(int index)
    {
        var start = index - 1;
        while (start > 0 && tokens[start - 1].Lower == ",") start--;
        return start;
    }

    /// <summary>"Ana Brandt, the mayor, said": the name before the apposition ends the source; a time phrase is no apposition.</summary>
    private int EndOfApposition(int comma)
    {
        for (var at = comma - 1; at >= 0 && comma - at <= 10; at--)
        {
            if (tokens[at].Lower == "," && at > 0 && tokens[at - 1].Kind == TokenKind.Word && comma - at > 1) return at;
            if (tokens[at].Kind == TokenKind.Mark && tokens[at].Lower is not ("'s" or "-" or "'")) break;
        }

        return comma;
    }
}
