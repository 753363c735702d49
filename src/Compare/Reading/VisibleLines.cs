using System.Collections.Immutable;

namespace Compare;

/// <summary>Reads the short lines around a page's headline, for what the page does not say to machines.</summary>
internal static class VisibleLines
{
    private const string Origin = "text";
    private const int Before = 3, After = 7, LongestLine = 120, MostWords = 8, LongestLabel = 20;

    /// <summary>
    /// The fields, completed from the lines before and after the headline, from a labelled author anywhere, and from the date where the page has one
    /// only.
    /// </summary>
    /// <param name="fields">What is known so far.</param>
    /// <param name="blocks">All blocks of the page, furniture too.</param>
    public static ArticleFields Complete(ArticleFields fields, ImmutableArray<PageBlock> blocks)
    {
        var lines = LinesAround(fields.Headline?.Value, blocks);
        foreach (var line in lines) fields = With(fields, line);
        if (fields.Published is null)
        {
            var dated = lines.Find(line => TimeReader.Find(line) is not null);
            if ((dated is null ? OnlyDate(blocks) : TimeReader.Find(dated)) is { } time) fields = fields with { Published = new Sourced<PublicationTime>(time, Origin) { Written = dated } };
        }

        return fields.Byline is null && LabelledAuthor(blocks) is { } author ? fields with { Byline = new Sourced<string>(author, Origin) } : fields;
    }

    /// <summary>The first author with a label before the name, in one block or in a block of its own.</summary>
    private static string? LabelledAuthor(ImmutableArray<PageBlock> blocks) => blocks
        .Select((block, index) => HeadLines.LabelledAuthor(IsLabel(block) && index + 1 < blocks.Length ? $"{block.Text} {blocks[index + 1].Text}" : block.Text))
        .FirstOrDefault(names => names is not null);

    private static bool IsLabel(PageBlock block) => block.Text.Length <= LongestLabel && block.Text.EndsWith(':');

    /// <summary>The short lines around the headline, the nearest after it first.</summary>
    private static List<string> LinesAround(string? headline, ImmutableArray<PageBlock> blocks)
    {
        var key = TextForm.Key(headline ?? "");
        var at = -1;
        for (var i = 0; i < blocks.Length && at < 0 && key.Length > 0; i++)
        {
            if (blocks[i].Text.Length <= 2 * key.Length && TextForm.Key(blocks[i].Text) == key) at = i;
        }

        if (at < 0) return [];
        return blocks.Skip(at + 1).Take(After).TakeWhile(block => !(block.Text.Length > 2 * LongestLine && block.Linked < 0.5))
            .Concat(blocks.Take(at).Reverse().Take(Before)).Select(block => block.Text).Where(line => line.Length <= LongestLine).ToList();
    }

    /// <summary>The day that the page's short lines give where they give one only.</summary>
    private static PublicationTime? OnlyDate(ImmutableArray<PageBlock> blocks)
    {
        var days = new Dictionary<string, PublicationTime>(StringComparer.Ordinal);
        foreach (var block in blocks)
        {
            if (block.Text.Length > LongestLine || block.Linked > 0.5 || TextForm.Words(block.Text) > MostWords || !block.Text.Any(char.IsAsciiDigit) || TimeReader.Find(block.Text) is not { } time) continue;
            days.TryAdd(time.ToString()[..10], time);
        }

        return days.Count == 1 ? days.Values.Single() : null;
    }

    private static ArticleFields With(ArticleFields fields, string line)
    {
        if (HeadLines.Byline(line) is { } names) return fields with { Byline = fields.Byline ?? new Sourced<string>(BylineReader.Trimmed(names), Origin) { Written = line } };
        if (HeadLines.IsTime(line, out var isUpdate, out var time))
        {
            if (time is null) return fields;
            var sourced = new Sourced<PublicationTime>(time, Origin) { Written = line };
            return isUpdate ? fields with { Updated = fields.Updated ?? sourced } : fields with { Published = fields.Published ?? sourced };
        }

        if (!HeadLines.IsSignature(line, out var published, out var byline)) return fields;
        return fields with
        {
            Published = fields.Published ?? (published is null ? null : new Sourced<PublicationTime>(published, Origin) { Written = line }),
            Byline = fields.Byline ?? (byline is null ? null : new Sourced<string>(byline, Origin) { Written = line }),
        };
    }
}
