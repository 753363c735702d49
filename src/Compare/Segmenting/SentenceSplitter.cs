using System.Collections.Immutable;

namespace Compare;

/// <summary>One sentence, headline, caption or list item.</summary>
/// <param name="Block">The number of the block that holds it, from 0.</param>
/// <param name="Part">Where in the article it stands.</param>
/// <param name="Span">Its place in the text, without surrounding white space.</param>
internal readonly record struct SentenceSpan(int Block, ArticlePart Part, TextSpan Span);

/// <summary>From blocks to sentences: every character of a block that is not white space is in exactly one of them.</summary>
internal static class SentenceSplitter
{
    /// <summary>The sentences of the blocks, in order; none crosses the end of its block.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="language">The words of its language, or null for English.</param>
    internal static ImmutableArray<SentenceSpan> Split(string text, ImmutableArray<ArticleBlock> blocks, LanguageWords? language = null)
    {
        var sentences = ImmutableArray.CreateBuilder<SentenceSpan>();
        for (var number = 0; number < blocks.Length; number++)
        {
            var block = blocks[number];
            var reader = new SentenceReader(text, block.Span, language);
            while (reader.Next() is { } span) sentences.Add(new SentenceSpan(number, block.Part, span));
        }

        return sentences.ToImmutable();
    }

    /// <summary>Reads the sentences of one block from its start to its end.</summary>
    private sealed class SentenceReader(string text, TextSpan block, LanguageWords? language)
    {
        private readonly SentenceEnding _ending = new(text, block, language);
        private readonly LineLayout _layout = new(text, block);
        private int _position = block.Start;
        private int _straightQuotes;

        /// <summary>The next sentence, or null at the end of the block.</summary>
        internal TextSpan? Next()
        {
            var start = SkipWhite(_position);
            if (start >= block.End) return null;
            var end = FindEnd(start);
            _position = end;
            while (char.IsWhiteSpace(text[end - 1])) end--;
            return TextSpan.Between(start, end);
        }

        private int FindEnd(int start)
        {
            var i = start;
            while (i < block.End)
            {
                var c = text[i];
                if (StopMarks.IsLineBreak(c))
                {
                    if (_layout.Ends(i)) return i;
                    i = SkipWhite(i);
                }
                else if (StopMarks.IsStop(c))
                {
                    var stop = _ending.ReadStop(i, _straightQuotes % 2 == 1);
                    _straightQuotes += text.AsSpan(i, stop.End - i).Count('"');
                    if (_ending.Ends(stop, start)) return stop.End;
                    i = stop.End;

                    // The decision about the stop also holds for a single line break after it ("Mr.⏎Smith").
                    var next = SkipWhite(i);
                    if (next < block.End && !_layout.IsBlank(i, next)) i = next;
                }
                else
                {
                    if (c == '"') _straightQuotes++;
                    i++;
                }
            }

            return block.End;
        }

        private int SkipWhite(int i)
        {
            while (i < block.End && char.IsWhiteSpace(text[i])) i++;
            return i;
        }
    }
}
