namespace Compare;

/// <summary>Words a claim after one of its mentions: without attribution, as one sentence.</summary>
internal static class ClaimWording
{
    /// <summary>The clearest wording has about this many words.</summary>
    private const int BestLength = 16;

    private const int FewestWords = 4;

    /// <summary>The mention's text without who said it: what is said, where that is a sentence of its own; else the whole sentence.</summary>
    public static string Of(Sentence sentence, string text)
    {
        foreach (var attribution in sentence.Attributions.Where(attribution => attribution is { IsProposition: true, Depth: 1, CueSpan.Length: > 0 } && attribution.Content.Length > 0))
        {
            var content = attribution.Content.MaxBy(span => span.Length);
            if (content.Length == 0 || attribution.SourceSpan is null) continue;
            var said = Tidy(content.Of(text));
            if (StandsAlone(sentence, content) && IsOpened(sentence, content)) return Finish(said);
        }

        return Whole(sentence, text);
    }

    /// <summary>The mention's sentence, with who said it.</summary>
    public static string Whole(Sentence sentence, string text) => Finish(Tidy(sentence.Span.Of(text)));

    /// <summary>How clear a wording is, 0–0.3: own voice, near the best length, no words that point elsewhere, no quotation marks, not negated.</summary>
    public static double Quality(string wording, Sentence sentence)
    {
        var words = wording.Count(letter => letter == ' ') + 1;
        var quality = 0.1 * Math.Max(0, 1 - (Math.Abs(words - BestLength) / 20.0));
        if (sentence.Part is not ArticlePart.Headline) quality += 0.04;
        if (!wording.Contains('"', StringComparison.Ordinal)) quality += 0.04;
        if (!PointsElsewhere(sentence)) quality += 0.08;
        if (!sentence.Tokens.Any(token => StanceWords.Negators.Contains(token.Lower) || StanceWords.Falsehood.Contains(token.Stem) || StanceWords.Denial.Contains(token.Stem))) quality += 0.08;
        return quality;
    }

    private static bool PointsElsewhere(Sentence sentence) =>
        sentence.Tokens.Take(6).Any(token => token.Lower is "he" or "she" or "it" or "they" or "this" or "that" or "these" or "those" or "but" or "and" or "however" or "i" or "we" or "you");

    private static bool StandsAlone(Sentence sentence, TextSpan content)
    {
        var inside = sentence.Tokens.Where(token => content.Contains(token.Span)).ToList();
        return inside.Count(token => token.Kind != TokenKind.Mark) >= FewestWords
            && inside.Skip(1).Any(VerbSigns.IsFinite)
            && inside[0].Lower is not ("to" or "of" or "in" or "for" or "about" or "on" or "him" or "her" or "them" or "with");
    }

    /// <summary>Whether the content is certainly a clause: it opens the sentence, or stands after "that", a colon or an opening quotation mark.</summary>
    private static bool IsOpened(Sentence sentence, TextSpan content)
    {
        var at = sentence.Tokens.IndexOf(sentence.Tokens.First(token => token.Span.Start >= content.Start));
        return at == 0 || (at == 1 && sentence.Tokens[0].Lower == "\"") || sentence.Tokens[at - 1].Lower is "that" or ":" or "\"";
    }

    private static string Tidy(string words)
    {
        var tidy = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim(' ', ',', ';', ':', '-', '\u2013', '\u2014');
        var marks = tidy.Count(letter => letter is '"' or '\u201C' or '\u201D');
        if (marks % 2 == 1 || (marks == 2 && tidy.Length > 2 && IsMark(tidy[0]) && IsMark(tidy[^1])))
            tidy = new string([.. tidy.Where(letter => !IsMark(letter))]);
        return tidy.Trim(' ', ',');
    }

    private static bool IsMark(char letter) => letter is '"' or '\u201C' or '\u201D';

    private static string Finish(string words)
    {
        if (words.Length == 0) return words;
        var ended = words[^1] is '.' or '!' or '?' or '\u2026' or '"' or '\u201D' ? words : words + ".";
        return char.ToUpperInvariant(ended[0]) + ended[1..];
    }
}
