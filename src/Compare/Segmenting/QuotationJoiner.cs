using System.Collections.Immutable;

namespace Compare;

/// <summary>A sentence on its way to its attributions.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Quoted">For each token whether it stands in quotation marks.</param>
/// <param name="GoesOn">Whether a quotation of the paragraph before goes on in it.</param>
/// <param name="Attributions">What was found in it so far.</param>
internal sealed record Reading(Sentence Sentence, bool[] Quoted, bool GoesOn, List<Attribution> Attributions);

/// <summary>
/// Gives quotations without a verb of saying in their sentence to whom they belong: to the speaker named where the quotation ends, else
/// to the last speaker of the paragraph, else to the one just before.
/// </summary>
internal sealed class QuotationJoiner(IReadOnlyList<Reading> readings)
{
    /// <summary>Fewer quoted words than this, without a verb of saying, are words in doubt and not somebody's statement.</summary>
    private const int ShortestQuotation = 4;

    private Attribution? speaker;
    private int speakerSentence = -10;
    private int speakerBlock = -1;

    public void Join()
    {
        for (var index = 0; index < readings.Count; index++)
        {
            var reading = readings[index];
            var found = Quotations(reading).ToList();
            reading.Attributions.AddRange(found.Select(span => QuotationOf(index, span)));
            var last = AttributionReader.Nest(reading.Attributions).FindLast(attribution => AttributionReader.IsSpeech(attribution) && !IsQuoted(reading.Sentence, reading.Quoted, attribution.CueSpan));
            if (last is not null) (speaker, speakerSentence, speakerBlock) = (last, index, reading.Sentence.Block);
        }
    }

    /// <summary>The quotations of a sentence that no attribution holds.</summary>
    private static IEnumerable<TextSpan> Quotations(Reading reading)
    {
        var (sentence, quoted) = (reading.Sentence, reading.Quoted);
        var tokens = sentence.Tokens;
        for (var from = 0; from < tokens.Length; from++)
        {
            if (!quoted[from]) continue;
            var to = from;
            while (to < tokens.Length && quoted[to]) to++;
            var span = AttributionReader.SpanOf(tokens, new Stretch(from, to));
            var opensSentence = from == 0 || (from == 1 && tokens[0].Kind == TokenKind.Mark);
            var isSaid = opensSentence ? to >= tokens.Length - 1 || IsSentence(tokens, from, to) : IsSentence(tokens, from, to);
            from = to;
            if (isSaid && !reading.Attributions.Exists(attribution => !span.Contains(attribution.CueSpan) && attribution.Content.Any(content => content.Overlaps(span)))) yield return span;
        }

        if (sentence.Part == ArticlePart.Quote && tokens.Length > 0 && !quoted.Any(inside => inside) && reading.Attributions.Count == 0) yield return sentence.Span;
    }

    /// <summary>Whether quoted words are long enough and have a verb, so that they are no title.</summary>
    private static bool IsSentence(ImmutableArray<Token> tokens, int from, int to)
    {
        var words = Enumerable.Range(from, to - from).Where(index => tokens[index].Kind != TokenKind.Mark).ToList();
        return words.Count >= ShortestQuotation && words.Count(index => tokens[index].IsCapitalised) * 2 <= words.Count && words.Exists(index => VerbSigns.IsFinite(tokens[index]));
    }

    private Attribution QuotationOf(int index, TextSpan content)
    {
        var reading = readings[index];
        var cue = new TextSpan(content.Start, 0);
        var owner = NamedAtTheEnd(index, content) ?? (IsNear(index, reading) ? speaker : null);
        return owner is not null
            ? new Attribution(owner.Source, owner.CanonicalSource, null, cue, [content], AttributionKind.Direct, 1) { Continues = owner.CueSpan }
            : new Attribution("", "", null, cue, [content], AttributionKind.Direct, 1);
    }

    private bool IsNear(int index, Reading reading) =>
        speaker is not null && (reading.Sentence.Block == speakerBlock || index - speakerSentence <= 1 || reading.GoesOn || reading.Sentence.Part == ArticlePart.Quote);

    /// <summary>The attribution that follows in the paragraph where the quotation left open here ends.</summary>
    private Attribution? NamedAtTheEnd(int index, TextSpan content)
    {
        var tokens = readings[index].Sentence.Tokens;
        var isOpen = content.End == tokens[^1].Span.End;
        for (var next = index + 1; next < readings.Count && readings[next].Sentence.Block == readings[index].Sentence.Block; next++)
        {
            var (sentence, quoted) = (readings[next].Sentence, readings[next].Quoted);
            if (isOpen ? quoted.Length == 0 || !(quoted[0] || sentence.Tokens[0].Lower == "\"") : sentence.Tokens[0].Lower != "\"" || content.Start > tokens[0].Span.End) return null;
            var first = sentence.Tokens[0].Span.Start;
            var named = readings[next].Attributions.Find(attribution => attribution is { IsProposition: true, Source.Length: > 0, CueSpan.Length: > 0 } && attribution.Content[0].Start <= first + 1
                && attribution.CueSpan.Start >= attribution.Content[0].End && !IsQuoted(sentence, quoted, attribution.CueSpan));
            if (named is not null) return named;
            if (quoted.Length > 0 && !quoted[^1]) return null;
        }

        return null;
    }

    private static bool IsQuoted(Sentence sentence, bool[] quoted, TextSpan cue) =>
        Enumerable.Range(0, quoted.Length).Any(index => quoted[index] && cue.Contains(sentence.Tokens[index].Span));
}
