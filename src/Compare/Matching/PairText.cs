using System.Collections.Immutable;

namespace Compare;

/// <summary>Where in an article a text stands.</summary>
/// <param name="Article">The number of the article among those loaded.</param>
/// <param name="Sentence">The number of the sentence in it, from 0.</param>
/// <param name="Of">The number of its sentences.</param>
/// <param name="Part">Headline, lead, body, quotation or caption.</param>
internal readonly record struct TextPlace(int Article, int Sentence, int Of, ArticlePart Part);

/// <summary>A text that is compared with others: a headline, a sentence or a part of one.</summary>
/// <param name="Sentence">What was read out of it.</param>
/// <param name="Tokens">The tokens that count; an attribution may be left out.</param>
/// <param name="Place">Where it stands, or null where it stands alone.</param>
internal sealed record PairText(Sentence Sentence, ImmutableArray<Token> Tokens, TextPlace? Place = null)
{
    /// <summary>A text of its own, whole.</summary>
    public static PairText Of(string text)
    {
        var sentence = ClaimReader.Sentence(text);
        return new PairText(sentence, sentence.Tokens);
    }
}
