using System.Collections.Immutable;

namespace Compare;

/// <summary>Cuts text of a language other than English into words, numbers and marks, function words read as the English ones that the rules know.</summary>
internal static class LanguageTokenizer
{
    /// <summary>
    /// Stands before every word without such a meaning, so that no English table takes it for a word of its own: German "also",
    /// "not" and "brand" are none of theirs.
    /// </summary>
    public const char Marker = '\u00B7';

    /// <summary>The second word of a pair stands at most this many tokens after the first.</summary>
    private const int PairReach = 25, NegatedReach = 3;

    /// <summary>The tokens of a stretch, in order; their spans are those of the written words.</summary>
    public static ImmutableArray<Token> Tokenize(string text, TextSpan within, LanguageWords words)
    {
        var tokens = new List<Token>();
        foreach (var token in Tokenizer.Tokenize(text, within))
        {
            if (token.Kind != TokenKind.Word)
            {
                tokens.Add(token.Kind == TokenKind.Number ? NumberOf(token, text) : token);
                continue;
            }

            var apostrophe = ElisionIn(token.Span.Of(text), words);
            if (apostrophe > 0) tokens.Add(WordOf(text, new TextSpan(token.Span.Start, apostrophe), words));
            // An elided word keeps its apostrophe only where nothing follows it.
            var rest = apostrophe > 0 ? TextSpan.Between(token.Span.Start + apostrophe + 1, token.Span.End) : token.Span;
            tokens.Add(WordOf(text, rest, words));
        }

        JoinPairs(tokens, text, words);
        return [.. tokens];
    }

    private static int ElisionIn(string written, LanguageWords words)
    {
        if (words.Elisions.Count == 0) return -1;
        var at = written.IndexOfAny(['\'', '\u2019']);
        return at > 0 && at < written.Length - 1 && words.Elisions.Contains(LanguageWords.Fold(written.AsSpan(0, at))) ? at : -1;
    }

    private static Token WordOf(string text, TextSpan span, LanguageWords words)
    {
        var folded = LanguageWords.Fold(text.AsSpan(span.Start, span.Length));
        var isCapitalised = char.IsUpper(text[span.Start]);
        return words.Meanings.TryGetValue(folded, out var meaning)
            ? new Token(span, meaning, Stemmer.Stem(meaning), TokenKind.Word, isCapitalised)
            : new Token(span, Marker + folded, Marker + words.StemOf(folded), TokenKind.Word, isCapitalised) { IsVerb = !isCapitalised && words.IsVerb(folded) };
    }

    /// <summary>A number by its value: points, and commas before three digits more than once, part thousands; a comma parts decimals.</summary>
    private static Token NumberOf(Token token, string text)
    {
        var digits = Normalise(token.Span.Of(text));
        return token with { Lower = digits, Stem = digits };
    }

    internal static string Normalise(string written)
    {
        var commas = written.Count(unit => unit == ',');
        if (commas > 1) return written.Replace(",", "", StringComparison.Ordinal);
        var parts = written.Split('.');
        var arePointsThousands = parts.Length > 1 && parts[0].Length is >= 1 and <= 3 && parts[0] != "0" && parts.Skip(1).All(part => part.Split(',')[0].Length == 3);
        return (arePointsThousands ? written.Replace(".", "", StringComparison.Ordinal) : written).Replace(',', '.');
    }

    /// <summary>Gives the first word of a pair ("teilte … mit") the meaning of both.</summary>
    private static void JoinPairs(List<Token> tokens, string text, LanguageWords words)
    {
        if (words.Pairs.Count == 0) return;
        for (var index = 0; index < tokens.Count; index++)
        {
            if (tokens[index].Kind != TokenKind.Word || !words.Pairs.TryGetValue(FoldOf(tokens[index], text), out var pairs)) continue;
            foreach (var (second, meaning) in pairs)
            {
                if (!FindSecond(tokens, text, index, second, meaning == "only" ? NegatedReach : PairReach)) continue;
                tokens[index] = tokens[index] with { Lower = meaning, Stem = Stemmer.Stem(meaning) };
                break;
            }
        }
    }

    private static bool FindSecond(List<Token> tokens, string text, int first, string second, int reach)
    {
        for (var at = first + 1; at < Math.Min(tokens.Count, first + 1 + reach); at++)
        {
            if (tokens[at].Lower is "," or ";" or ":" or "\"" or "not" or "never") return false;
            if (tokens[at].Kind == TokenKind.Word && FoldOf(tokens[at], text) == second) return true;
        }

        return false;
    }

    private static string FoldOf(Token token, string text) => LanguageWords.Fold(text.AsSpan(token.Span.Start, token.Span.Length));
}
