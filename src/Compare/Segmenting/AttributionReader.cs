using System.Collections.Immutable;

namespace Compare;

/// <summary>Reads who is said to have said what, token by token, over the sentences of one article.</summary>
/// <param name="text">The article's text.</param>
/// <param name="language">The words of its language, or null for English.</param>
internal sealed class AttributionReader(string text, LanguageWords? language = null)
{
    private readonly QuoteTracker quotes = new(text, language);
    private readonly SourceNames names = new(text);

    /// <summary>The sentences of an article, in text order, with their attributions and depths.</summary>
    public ImmutableArray<Sentence> Read(IEnumerable<Sentence> sentences)
    {
        var readings = new List<Reading>();
        Attribution? speaker = null;
        foreach (var sentence in sentences)
        {
            var quoted = quotes.Mark(sentence);
            var cues = language is null ? new CueFinder(new WordClasses(sentence.Tokens), quoted).Find() : new LanguageCues(sentence, text, quoted, language).Find();
            names.Remember(sentence);
            var attributions = cues.Select(cue => Attribute(sentence, cue, quoted, speaker)).Where(attribution => attribution.Content.Length > 0).ToList();
            readings.Add(new Reading(sentence, quoted, quotes.Continues(sentence), attributions));
            speaker = Nest(attributions).Find(IsSpeech) ?? speaker;
        }

        new QuotationJoiner(readings).Join();
        return [.. readings.Select(Finished)];
    }

    /// <summary>Whether an attribution names somebody to whom a later quotation can belong.</summary>
    internal static bool IsSpeech(Attribution attribution) => attribution is { IsProposition: true, Depth: 1, Source.Length: > 0, CueSpan.Length: > 0 };

    private static Sentence Finished(Reading reading)
    {
        var attributions = Nest(reading.Attributions);
        return reading.Sentence with
        {
            Attributions = [.. attributions],
            Depths = [.. reading.Sentence.Tokens.Select(token => (byte)Math.Min(3, attributions.Count(attribution => attribution.IsProposition && attribution.Content.Any(span => span.Contains(token.Span)))))],
        };
    }

    private Attribution Attribute(Sentence sentence, SpeechCue cue, bool[] quoted, Attribution? speaker)
    {
        var tokens = sentence.Tokens;
        var source = cue.Source.IsEmpty ? (TextSpan?)null : WithoutContraction(SpanOf(tokens, cue.Source));
        var written = source?.Of(text) ?? "";
        if (tokens[Math.Max(0, cue.Source.To - 1)].Lower == "'s" && written.Length > 2) written = written[..^2];
        var content = cue.Content.Where(stretch => !stretch.IsEmpty).Select(stretch => SpanOf(tokens, stretch)).ToImmutableArray();
        var words = cue.Content.SelectMany(stretch => Enumerable.Range(stretch.From, Math.Max(0, stretch.To - stretch.From)))
            .Where(index => index < tokens.Length && tokens[index].Kind != TokenKind.Mark).ToList();
        var inQuotes = words.Count(index => quoted[index]);
        var kind = inQuotes == 0 ? AttributionKind.Indirect : inQuotes >= words.Count - 1 ? AttributionKind.Direct : AttributionKind.Mixed;
        return new Attribution(written, CanonicalOf(sentence, cue, written, speaker?.CanonicalSource), source, SpanOf(tokens, cue.Cue), content, kind, 1) { Act = cue.Act };
    }

    private string CanonicalOf(Sentence sentence, SpeechCue cue, string written, string? speaker)
    {
        if (language is null) return names.Canonical(written, speaker);
        var isPronoun = cue.Source.To - cue.Source.From == 1 && ReportingWords.Pronouns.Contains(sentence.Tokens[cue.Source.From].Lower);
        return cue.GoesOn ? speaker ?? "" : isPronoun ? speaker ?? written : names.Canonical(written, speaker);
    }

    /// <summary>Outermost first, with the depth that follows from whose content holds whose cue.</summary>
    internal static List<Attribution> Nest(List<Attribution> attributions) =>
        [
            .. attributions
                .Select(inner => inner with
                {
                    Depth = 1 + attributions.Count(outer => outer.IsProposition && !ReferenceEquals(outer, inner) && outer.Content.Any(span => span.Length > 0 && span.Contains(inner.CueSpan))),
                })
                .OrderBy(attribution => attribution.Depth)
                .ThenBy(attribution => attribution.CueSpan.Start),
        ];

    /// <summary>"they" of "they've".</summary>
    private TextSpan WithoutContraction(TextSpan source)
    {
        var written = source.Of(text);
        var at = written.IndexOfAny(['\'', '\u2019']);
        return at > 0 && GrammarWords.IsContraction(written) ? source with { Length = at } : source;
    }

    internal static TextSpan SpanOf(ImmutableArray<Token> tokens, Stretch stretch) =>
        TextSpan.Between(tokens[stretch.From].Span.Start, tokens[Math.Max(stretch.From, Math.Min(stretch.To, tokens.Length) - 1)].Span.End);
}
