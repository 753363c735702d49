using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Compare;

/// <summary>Ways to hand a plain text to the splitter.</summary>
internal static partial class SplitterCases
{
    /// <summary>The sentences of a text whose blocks are parted by blank lines.</summary>
    internal static ImmutableArray<SentenceSpan> Split(string text) => SentenceSplitter.Split(text, Blocks(text));

    /// <summary>The sentences' texts.</summary>
    internal static string[] Texts(string text) => [.. Split(text).Select(sentence => sentence.Span.Of(text))];

    /// <summary>One block for each paragraph.</summary>
    internal static ImmutableArray<ArticleBlock> Blocks(string text)
    {
        var blocks = ImmutableArray.CreateBuilder<ArticleBlock>();
        var start = 0;
        foreach (var (gap, length) in BlankLine().Matches(text).Select(match => (match.Index, match.Length)).Append((text.Length, 0)))
        {
            if (gap > start) blocks.Add(new ArticleBlock(BlockKind.Paragraph, ArticlePart.Body, TextSpan.Between(start, gap)));
            start = gap + length;
        }

        return blocks.ToImmutable();
    }

    [GeneratedRegex(@"\r?\n[ \t]*\r?\n\s*")]
    private static partial Regex BlankLine();
}
