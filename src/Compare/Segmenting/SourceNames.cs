namespace Compare;

/// <summary>The names an article has used so far, so that "Brandt", "the mayor" and "she" lead to one canonical source.</summary>
internal sealed class SourceNames(string text)
{
    private readonly List<string> known = [];
    private readonly List<string> recent = [];

    /// <summary>Takes note of the runs of capitalised words in a sentence.</summary>
    public void Remember(Sentence sentence)
    {
        foreach (var name in NamesIn(sentence))
        {
            recent.Add(name);
            if (name.Contains(' ', StringComparison.Ordinal) && !known.Contains(name, StringComparer.Ordinal)) known.Add(name);
        }

        if (recent.Count > 6) recent.RemoveRange(0, recent.Count - 6);
    }

    /// <summary>The longest known name of a source as written; for a pronoun the last speaker, else the last person named.</summary>
    public string Canonical(string written, string? lastSpeaker)
    {
        if (written.Length == 0) return "";
        var lower = written.ToLowerInvariant();
        if (ReportingWords.Pronouns.Contains(lower)) return lastSpeaker is { Length: > 0 } ? lastSpeaker : written;
        written = Head(written);
        var words = written.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var surname = Array.FindLast(words, word => char.IsUpper(word[0]));
        if (surname is null) return written;
        var full = known.FindAll(name => name.Split(' ')[^1].Equals(surname, StringComparison.Ordinal));
        return words.Length > 2 || full.Count == 0 ? written : full.MaxBy(name => name.Length)!;
    }

    /// <summary>The part of a source that names it: without apposition and relative clause, or the name that an apposition gives.</summary>
    private static string Head(string written)
    {
        var parts = written.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length < 2) return written;
        var isName = (string part) => part.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => char.IsUpper(word[0]));
        return !isName(parts[0]) && isName(parts[1]) ? parts[1] : parts[0];
    }

    /// <summary>Runs of capitalised words, the first word of the sentence only where a second follows.</summary>
    private IEnumerable<string> NamesIn(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var index = 0; index < tokens.Length; index++)
        {
            if (tokens[index].Kind != TokenKind.Word || !tokens[index].IsCapitalised) continue;
            var from = index;
            while (index + 1 < tokens.Length && tokens[index + 1].Kind == TokenKind.Word && tokens[index + 1].IsCapitalised) index++;
            if (from == 0 && index == 0) continue;
            yield return TextSpan.Between(tokens[from].Span.Start, tokens[index].Span.End).Of(text);
        }
    }
}
