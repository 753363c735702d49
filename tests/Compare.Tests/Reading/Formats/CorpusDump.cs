namespace Compare;

/// <summary>Writes what was read of a folder as text that a person can check.</summary>
internal static class CorpusDump
{
    public static string Of(Corpus corpus)
    {
        var lines = new List<string>();
        foreach (var article in corpus.Articles)
        {
            lines.Add($"=== {article.Id} of {article.File}");
            Field("outlet", article.Outlet.Name, ArticleField.Outlet, null);
            Field("published", article.Published?.ToString(), ArticleField.Published, article.PublishedAsWritten);
            Field("updated", article.Updated?.ToString(), ArticleField.Updated, null);
            Field("byline", article.Byline, ArticleField.Byline, article.BylineAsWritten);
            Field("url", article.Url, ArticleField.Url, null);
            Field("language", article.Language, ArticleField.Language, null);
            if (article.IsTruncated) lines.Add("truncated");
            foreach (var block in article.Blocks) lines.Add($"{block.Part}/{block.Kind}: {block.Span.Of(article.Text)}");

            void Field(string name, string? value, ArticleField field, string? written)
            {
                if (value is null && written is null) return;
                lines.Add($"{name}: {value ?? "?"} [{article.Origins.GetValueOrDefault(field, "-")}]{(written is null || written == value ? "" : $" written \"{written}\"")}");
            }
        }

        foreach (var missing in corpus.Missing)
            lines.Add($"missing: {missing.File}#{missing.Entry} | {missing.Outlet} | {missing.Title} | {missing.Url} | {missing.Published}");
        foreach (var account in corpus.Accounts) lines.Add($"account: {account}");
        lines.Add($"found: {corpus.FilesFound}");
        foreach (var problem in corpus.Problems) lines.Add($"{(problem.IsFatal ? "not read" : "passed over")}: {problem}");
        return string.Concat(lines.Select(line => line + "\n"));
    }
}
