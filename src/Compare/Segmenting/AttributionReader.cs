using System.Collections.Immutable;

namespace Compare;

/// <summary>Reads who is said to have said what, token by token, over the sentences of one article.</summary>
internal sealed class AttributionReader(string text)
{
    /// <summary>Fewer quoted words than this, without a verb of saying, are words in doubt and not somebody's statement.</summary>
    private const int ShortestQuotation = 4;

    private readonly QuoteTracker quotes = new(text);
    private readonly SourceNames names = new(text);
    private Attribution? lastSpeaker;
    private int lastSpeakerSentence = -10;
    private int lastSpeakerBlock = -1;

    /// <summary>The sentence with its attributions and depths. Sentences must come in text order.</summary>
    public Sentence Read(Sentence sentence)
    {
        var quoted = quotes.Mark(sentence);
        var cues = new CueFinder(new WordClasses(sentence.Tokens), quoted).Find();
        names.Remember(sentence);
        var attributions = cues.Select(cue => Attribute(sentence, cue, quoted)).Where(attribution => attribution.Content.Length > 0).ToList();
        attributions.AddRange(UncuedQuotation(sentence, quoted, attributions));
        attributions = Nest(attributions);
        var speaker = attributions.Find(attribution => attribution is { IsProposition: true, Depth: 1, Source.Length: > 0, CueSpan.Length: > 0 });
        if (speaker is not null) (lastSpeaker, lastSpeakerSentence, lastSpeakerBlock) = (speaker, sentence.Index, sentence.Block);
        return sentence with
        {
            Attributions = [.. attributions],
            Depths = [.. sentence.Tokens.Select(token => (byte)Math.Min(3, attributions.Count(attribution => attribution.IsProposition && attribution.Content.Any(span => span.Contains(token.Span)))))],
        };
    }

    private Attribution Attribute(Sentence sentence, SpeechCue cue, bool[] quoted)
    {
        var tokens = sentence.Tokens;
        var source = cue.Source.IsEmpty ? (TextSpan?)null : WithoutContraction(SpanOf(tokens, cue.Source));
        var written = source?.Of(text) ?? "";
        var content = cue.Content.Where(stretch => !stretch.IsEmpty).Select(stretch => SpanOf(tokens, stretch)).ToImmutableArray();
        var words = cue.Content.SelectMany(stretch => Enumerable.Range(stretch.From, Math.Max(0, stretch.To - stretch.From)))
            .Where(index => index < tokens.Length && tokens[index].Kind != TokenKind.Mark).ToList();
        var inQuotes = words.Count(index => quoted[index]);
        var kind = inQuotes == 0 ? AttributionKind.Indirect : inQuotes >= words.Count - 1 ? AttributionKind.Direct : AttributionKind.Mixed;
        return new Attribution(written, names.Canonical(written, lastSpeaker?.CanonicalSource), source, SpanOf(tokens, cue.Cue), content, kind, 1) { Act = cue.Act };
    }

    /// <summary>A quotation without a verb of saying in its sentence: the last speaker's where it follows on, else nobody's known.</summary>
    private IEnumerable<Attribution> UncuedQuotation(Sentence sentence, bool[] quoted, List<Attribution> attributions)
    {
        var tokens = sentence.Tokens;
        for (var from = 0; from < tokens.Length; from++)
        {
            if (!quoted[from]) continue;
            var to = from;
            while (to < tokens.Length && quoted[to]) to++;
            var span = SpanOf(tokens, new Stretch(from, to));
            var words = Enumerable.Range(from, to - from).Count(index => tokens[index].Kind != TokenKind.Mark);
            from = to;
            var goesOn = span.Start == tokens[0].Span.Start;
            if ((words < ShortestQuotation && !goesOn) || attributions.Any(attribution => attribution.Content.Any(content => content.Overlaps(span)))) continue;
            yield return QuotationOf(sentence, span);
        }

        if (sentence.Part == ArticlePart.Quote && tokens.Length > 0 && !quoted.Any(inside => inside) && attributions.Count == 0)
            yield return QuotationOf(sentence, sentence.Span);
    }

    private Attribution QuotationOf(Sentence sentence, TextSpan content)
    {
        var near = lastSpeaker is not null
            && (sentence.Block == lastSpeakerBlock || sentence.Index - lastSpeakerSentence <= 1 || quotes.Continues(sentence) || sentence.Part == ArticlePart.Quote);
        var cue = new TextSpan(content.Start, 0);
        return near
            ? new Attribution(lastSpeaker!.Source, lastSpeaker.CanonicalSource, null, cue, [content], AttributionKind.Direct, 1) { Continues = lastSpeaker.CueSpan }
            : new Attribution("", "", null, cue, [content], AttributionKind.Direct, 1);
    }

    /// <summary>Outermost first, with the depth that follows from whose content holds whose cue.</summary>
    private static List<Attribution> Nest(List<Attribution> attributions) =>
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
        return at > 0 && !written.Contains(' ', StringComparison.Ordinal) ? source with { Length = at } : source;
    }

    private static TextSpan SpanOf(ImmutableArray<Token> tokens, Stretch stretch) =>
        TextSpan.Between(tokens[stretch.From].Span.Start, tokens[Math.Max(stretch.From, Math.Min(stretch.To, tokens.Length) - 1)].Span.End);
}
