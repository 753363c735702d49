using System.Collections.Immutable;

namespace Compare;

/// <summary>Reads the short lines around a page's headline, for what the page does not say to machines.</summary>
internal static class VisibleLines
{
    private const string Origin = "text";
    private const int Before = 3, After = 7, LongestLine = 120;

    /// <summary>The fields, completed from the lines before and after the headline.</summary>
    /// <param name="fields">What is known so far.</param>
    /// <param name="blocks">All blocks of the page, furniture too.</param>
    public static ArticleFields Complete(ArticleFields fields, ImmutableArray<PageBlock> blocks)
    {
        if (fields.Headline is null) return fields;
        var key = TextForm.Key(fields.Headline.Value);
        var at = -1;
        for (var i = 0; i < blocks.Length && at < 0; i++)
        {
            if (TextForm.Key(blocks[i].Text) == key) at = i;
        }

        if (at < 0) return fields;
        var lines = blocks.Skip(at + 1).Take(After).TakeWhile(block => !(block.Text.Length > 2 * LongestLine && block.Linked < 0.5))
            .Concat(blocks.Take(at).Reverse().Take(Before)).Select(block => block.Text).Where(line => line.Length <= LongestLine).ToList();
        foreach (var line in lines) fields = With(fields, line);
        if (fields.Published is not null) return fields;
        var dated = lines.Find(line => TimeReader.Find(line) is not null);
        return dated is null ? fields : fields with { Published = new Sourced<PublicationTime>(TimeReader.Find(dated)!, Origin) { Written = dated } };
    }

    private static ArticleFields With(ArticleFields fields, string line)
    {
        if (HeadLines.Byline(line) is { } names) return fields with { Byline = fields.Byline ?? new Sourced<string>(names, Origin) { Written = line } };
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
