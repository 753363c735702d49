namespace Compare;

/// <summary>What the words of a sentence show of its stance, whatever the claim.</summary>
internal sealed record SentenceSigns
{
    /// <summary>Words that negate.</summary>
    public required int Negators { get; init; }

    /// <summary>Words of falsehood in the article's own voice.</summary>
    public required int OwnFalsehood { get; init; }

    /// <summary>Words of falsehood in somebody's words.</summary>
    public required int SaidFalsehood { get; init; }

    /// <summary>Verbs of denial.</summary>
    public required int Denials { get; init; }

    /// <summary>Words of doubt.</summary>
    public required int Doubts { get; init; }

    /// <summary>Words that hedge without a source ("reportedly", "alleged", "may").</summary>
    public required int Hedges { get; init; }

    /// <summary>Words of contrast ("but", "however").</summary>
    public required int Contrasts { get; init; }

    /// <summary>Words that open a possibility or a condition.</summary>
    public required int Possibilities { get; init; }

    /// <summary>Whether it asks.</summary>
    public required bool IsQuestion { get; init; }

    /// <summary>Share of its words between quotation marks, 0–1.</summary>
    public required double Quoted { get; init; }

    /// <summary>Share of its words that are somebody's, 0–1.</summary>
    public required double Said { get; init; }

    /// <summary>Whether it calls something false in the article's own voice.</summary>
    public required bool CallsFalse { get; init; }

    /// <summary>Whether a source is named.</summary>
    public required bool HasSource { get; init; }

    /// <summary>Whether the source is an outlet or a report rather than a person.</summary>
    public required bool IsRelayed { get; init; }

    /// <summary>Number of words and numbers.</summary>
    public required int Words { get; init; }

    /// <summary>Whether anything in it negates, denies or calls false.</summary>
    public bool IsTurned => Negators + OwnFalsehood + SaidFalsehood + Denials > 0;

    public static SentenceSigns Of(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        int DepthAt(int index) => sentence.Depths.IsDefaultOrEmpty ? 0 : sentence.Depths[index];
        var indexes = Enumerable.Range(0, tokens.Length).ToList();
        var words = indexes.Where(index => tokens[index].Kind != TokenKind.Mark).ToList();
        var inQuotes = false;
        var quoted = 0;
        foreach (var token in tokens)
        {
            if (token.Lower == "\"") inQuotes = !inQuotes;
            else if (inQuotes && token.Kind != TokenKind.Mark) quoted++;
        }

        return new SentenceSigns
        {
            Negators = words.Count(index => StanceWords.Negators.Contains(tokens[index].Lower)),
            OwnFalsehood = words.Count(index => StanceWords.Falsehood.Contains(tokens[index].Stem) && DepthAt(index) == 0),
            SaidFalsehood = words.Count(index => StanceWords.Falsehood.Contains(tokens[index].Stem) && DepthAt(index) > 0),
            Denials = words.Count(index => StanceWords.Denial.Contains(tokens[index].Stem)),
            Doubts = words.Count(index => StanceWords.Doubt.Contains(tokens[index].Stem)),
            Hedges = words.Count(index => ReportingWords.HearsayAdverbs.Contains(tokens[index].Lower) || ReportingWords.HearsayAdjectives.Contains(tokens[index].Lower)),
            Contrasts = words.Count(index => ReportingWords.Contrasts.Contains(tokens[index].Lower)),
            Possibilities = words.Count(index => StanceWords.Possibility.Contains(tokens[index].Lower)),
            IsQuestion = tokens.Any(token => token.Lower == "?"),
            Quoted = words.Count == 0 ? 0 : (double)quoted / words.Count,
            Said = words.Count == 0 ? 0 : (double)words.Count(index => DepthAt(index) > 0) / words.Count,
            CallsFalse = PolarityReader.CallsFalse(sentence),
            HasSource = sentence.Attributions.Any(attribution => attribution.SourceSpan is not null),
            IsRelayed = words.Exists(index => tokens[index].Lower is "according" or "reported" or "reports" or "report" or "website" or "newspaper" or "media" or "outlets" or "tabloid" or "magazine" or "channel" or "blog"),
            Words = words.Count,
        };
    }

    public void AddTo(FeatureRow row)
    {
        row.Add("negators", Negators);
        row.Add("own_falsehood", OwnFalsehood);
        row.Add("said_falsehood", SaidFalsehood);
        row.Add("denials", Denials);
        row.Add("doubts", Doubts);
        row.Add("hedges", Hedges);
        row.Add("contrasts", Contrasts);
        row.Add("possibilities", Possibilities);
        row.Add("is_question", IsQuestion);
        row.Add("quoted", Quoted);
        row.Add("said", Said);
        row.Add("calls_false", CallsFalse);
        row.Add("has_source", HasSource);
        row.Add("is_relayed", IsRelayed);
        row.Add("words", Words);
    }
}
