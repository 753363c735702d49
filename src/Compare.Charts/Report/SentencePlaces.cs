using System.Security.Cryptography;
using System.Text;

namespace Compare;

/// <summary>Shows sentences of articles; in a report for publication says where they stand instead, so that whoever holds the article can find and check them.</summary>
/// <param name="isForPublication">Whether sentences are left out.</param>
internal sealed class SentencePlaces(bool isForPublication)
{
    private readonly Dictionary<string, IReadOnlyList<Sentence>> sentences = new(StringComparer.Ordinal);

    /// <summary>Whether sentences are left out and only their places and digests given.</summary>
    public bool IsForPublication => isForPublication;

    /// <summary>The passage, or its place; what leaves the text is cut off.</summary>
    public string Shown(Article article, TextSpan passage)
    {
        var inside = ContextWindow.Inside(article.Text, passage);
        return isForPublication ? Of(article, inside) : inside.Of(article.Text);
    }

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
