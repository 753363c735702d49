using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UglyToad.PdfPig.Content;

namespace Compare;

/// <summary>
/// Joins the words of PDF pages to lines and lines to paragraphs by where they stand: a wide gap, an indent or a short line before
/// ends a paragraph. Lines that stand at the same place of several pages, and page numbers, are left out.
/// </summary>
/// <param name="limit">The most characters to take.</param>
internal sealed partial class PdfLayout(long limit)
{
    /// <summary>Parts of a line's height, or of the text's width for a short line.</summary>
    private const double SameLine = 0.5, ColumnGap = 2.5, ParagraphGap = 1.4, WidestSpacing = 2.6, Indent = 1.2, ShortLine = 0.15;

    /// <summary>Lines follow each other at this part of the sorted distances, even where most paragraphs are of one line.</summary>
    private const double SpacingRank = 0.2;
    private const int EnoughRepeats = 3;

    private readonly List<PdfLine> lines = [];
    private int pages;
    private long taken;

    /// <summary>Takes a page.</summary>
    /// <exception cref="ExpansionException">There is more text than allowed.</exception>
    public void Add(Page page)
    {
        pages++;
        var open = new List<Word>();
        foreach (var word in page.GetWords().Where(word => !string.IsNullOrWhiteSpace(word.Text)).OrderByDescending(word => Math.Round(word.BoundingBox.Bottom, 1)).ThenBy(word => word.BoundingBox.Left))
        {
            taken += word.Text.Length + 1;
            if (taken > limit) throw new ExpansionException();
            if (open.Count > 0 && open[0].BoundingBox.Bottom - word.BoundingBox.Bottom > SameLine * Math.Max(open[0].BoundingBox.Height, word.BoundingBox.Height)) Close();
            open.Add(word);
        }

        Close();

        void Close()
        {
            if (open.Count > 0) lines.Add(LineOf(open, pages));
            open.Clear();
        }
    }

    /// <summary>The paragraphs of all pages.</summary>
    public ImmutableArray<string> Paragraphs()
    {
        var repeated = lines.Where(line => line.Text.Any(char.IsLetterOrDigit)).GroupBy(line => line.Mark).Where(group => pages > 1 && group.Select(line => line.Page).Distinct().Count() >= Math.Min(EnoughRepeats, pages)).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        var kept = lines.Where(line => !repeated.Contains(line.Mark) && !PageNumber().IsMatch(line.Text)).ToList();
        if (kept.Count == 0) return [];
        var (left, right) = (kept.Min(line => line.Left), kept.Max(line => line.Right));
        var spacing = Spacing(kept);
        var paragraphs = new DocumentParagraphs(long.MaxValue);
        for (var i = 0; i < kept.Count; i++)
        {
            if (i > 0 && !IsHyphenated(kept, i - 1)) Join(kept[i - 1], kept[i], (right - left) * ShortLine, right, spacing, paragraphs);
            paragraphs.Append(IsHyphenated(kept, i) ? kept[i].Text[..^1] : kept[i].Text);
        }

        return paragraphs.ToImmutable();
    }

    /// <summary>Whether a word goes on in the next line.</summary>
    private static bool IsHyphenated(List<PdfLine> lines, int at) =>
        at + 1 < lines.Count && lines[at].Text is [.., var last, '-'] && char.IsLetter(last) && char.IsLower(lines[at + 1].Text[0]);

    private static void Join(PdfLine before, PdfLine line, double slack, double right, double spacing, DocumentParagraphs paragraphs)
    {
        var isGap = before.Page == line.Page && before.Bottom - line.Bottom > Math.Min(ParagraphGap * spacing, WidestSpacing * line.Height);
        var isIndented = line.Left - before.Left > Indent * line.Height;
        var isShort = before.Right < right - slack;
        if (isGap || isIndented || isShort) paragraphs.Break();
        else paragraphs.Append(" ");
    }

    /// <summary>The distance between two lines of a paragraph.</summary>
    private static double Spacing(List<PdfLine> lines)
    {
        var distances = lines.Zip(lines.Skip(1)).Where(pair => pair.First.Page == pair.Second.Page).Select(pair => pair.First.Bottom - pair.Second.Bottom)
            .Where(distance => distance > 0).Order().ToList();
        return distances.Count == 0 ? double.MaxValue : distances[(int)(distances.Count * SpacingRank)];
    }

    private static PdfLine LineOf(List<Word> words, int page)
    {
        words.Sort((one, other) => one.BoundingBox.Left.CompareTo(other.BoundingBox.Left));
        var height = words.Max(word => Math.Max(word.Letters[0].PointSize, word.BoundingBox.Height));
        var text = string.Concat(words.Select((word, index) => index == 0 ? word.Text : (word.BoundingBox.Left - words[index - 1].BoundingBox.Right > ColumnGap * height ? "\t" : " ") + word.Text));
        return new PdfLine(text, page, words[0].BoundingBox.Left, words.Max(word => word.BoundingBox.Right), words[0].BoundingBox.Bottom, height);
    }

    [GeneratedRegex(@"^(?:page |seite |p\. )?\d{1,4}(?: ?(?:/|of|von|sur|de) ?\d{1,4})?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex PageNumber();

    private sealed record PdfLine(string Text, int Page, double Left, double Right, double Bottom, double Height)
    {
        /// <summary>Place and text with digits made alike, which running heads and feet share.</summary>
        public string Mark { get; } = $"{Math.Round(Bottom)} {string.Concat(Text.Select(unit => char.IsDigit(unit) ? '0' : unit))}";
    }
}
