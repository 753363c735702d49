namespace Compare;

/// <summary>Finds the name in one source, word by word.</summary>
internal sealed class SpeakerNameReader(string? language)
{
    /// <summary>More capitalised words than these are a headline or a list and no name.</summary>
    private const int MostWords = 5;

    private List<string> names = [];
    private bool hasCommonNoun, hasArticle, hasOffice;

    /// <summary>The name, or null where there is none; see <see cref="SpeakerName.Read"/>.</summary>
    public SpeakerName? Read(string source, bool opensSentence)
    {
        var cut = source.IndexOfAny([',', '(', ';', ':']);
        foreach (var part in (cut > 0 ? source[..cut] : source).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var word = WithoutElision(part);
            if (word.Length > 0 && !Take(word)) break;
        }

        if (names.Count is 0 or > MostWords || (names.Count == 1 && IsOffice(names[0]) && !hasOffice)) return null;
        string[] words = [.. names.Select(SpeakerName.SoundOf).Where(sound => sound.Length > 0)];
        if (words.Length == 0 || words[^1].Length < 2) return null;
        return new SpeakerName(words, string.Join(' ', names), language is "uk" or "ru", words.Length > 1 || IsSureAlone(names[0], opensSentence));
    }

    /// <summary>Takes the next word in; false where the name is at its end.</summary>
    private bool Take(string word)
    {
        var folded = LanguageWords.Fold(word);
        hasArticle |= SpeakerTitles.IsArticle(folded);
        if (names.Count == 0 && !hasOffice && !hasCommonNoun && (SpeakerTitles.IsArticle(folded) || IsLeader(folded))) return true;
        if (char.IsUpper(word[0]))
        {
            // "Energy Minister Oleh Tarsenko": what stands before the office belongs to it; at the end it is a name ("Jonas König").
            if (names.Count > 0 && IsOffice(names[^1]) && !SpeakerTitles.IsInstitution(folded)) (hasOffice, names) = (true, []);
            names.Add(word);
            return true;
        }

        // "Union leader Ana Brandt" goes on.
        if (names.Count > 1) return false;
        if (SpeakerTitles.IsParticle(folded))
        {
            // "the mayor of Lindquay" names an office, "Ana Brandt of the harbour office" a person.
            var isOfOffice = names.Count == 0 ? hasCommonNoun : IsOffice(names[0]);
            if (isOfOffice) names = [];
            return !isOfOffice;
        }

        // "the Ukrainian president" and "Lindquay police" name nobody.
        (names, hasCommonNoun) = ([], true);
        return true;
    }

    private bool IsOffice(string word) => SpeakerTitles.IsTitle(LanguageWords.Fold(word), language);

    private bool IsSureAlone(string name, bool opensSentence) => language switch
    {
        "de" => hasOffice || IsAcronym(name),
        // "президент України" is no Mr Ukraine.
        "uk" or "ru" => !hasCommonNoun && !opensSentence,
        _ => hasOffice || hasCommonNoun || hasArticle || !opensSentence || IsAcronym(name),
    };

    /// <summary>"ancien" of "l'ancien", "Brandt" of "Brandt's"; without marks at the ends.</summary>
    private static string WithoutElision(string part)
    {
        var straight = part.Replace('\u2019', '\'');
        var at = straight.IndexOf('\'', StringComparison.Ordinal);
        if (at is 1 or 2 && at < straight.Length - 1 && char.IsLower(straight[0])) straight = straight[(at + 1)..];
        if (straight.EndsWith("'s", StringComparison.Ordinal)) straight = straight[..^2];
        var (from, to) = (0, straight.Length);
        while (from < to && !char.IsLetterOrDigit(straight[from])) from++;
        while (to > from && !char.IsLetterOrDigit(straight[to - 1])) to--;
        return straight[from..to];
    }

    /// <summary>A word that leads on to a name and has a capital only where it opens a sentence ("Selon Anatole Girardeau"), or a pronoun.</summary>
    private bool IsLeader(string folded) => LanguageWords.For(language) is { } words
        ? words.Meanings.ContainsKey(folded) || words.Starters.Contains(folded) || words.Weekdays.ContainsKey(folded) || Array.Exists(words.SourceBehind, phrase => phrase.Contains(folded, StringComparer.Ordinal))
        : StopWords.Contains(folded) || DateWords.Weekday(folded) is not null || folded == "according";

    private static bool IsAcronym(string name) => name.Length > 1 && name.All(char.IsUpper);
}
