using System.Security.Cryptography;
using System.Text;

namespace Compare;

/// <summary>Says where in its article a sentence stands without repeating it, so that whoever holds the article can find and check it.</summary>
internal sealed class SentencePlaces
{
    private readonly Dictionary<string, IReadOnlyList<Sentence>> sentences = new(StringComparer.Ordinal);

    /// <summary>"sentence 4 of 21, characters 312–401": counted from 1 in the article's text; the characters are UTF-16 units from 0, the end exclusive.</summary>
    public string Of(Article article, TextSpan passage)
    {
        if (!sentences.TryGetValue(article.Id, out var known)) sentences[article.Id] = known = ArticleSegmenter.Segment(article).Sentences;
        var number = 0;
        while (number < known.Count && !known[number].Span.Overlaps(passage)) number++;
        var sentence = number < known.Count ? $"sentence {number + 1} of {known.Count}, " : "";
        return $"{sentence}characters {passage.Start}–{passage.End}";
    }

    /// <summary>SHA-256 of the passage in UTF-8, hexadecimal in lower case.</summary>
    public static string Digest(Article article, TextSpan passage) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(passage.Of(article.Text)))).ToLowerInvariant();
}
