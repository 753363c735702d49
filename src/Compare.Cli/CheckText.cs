namespace Compare;

/// <summary>What was read, as text: a block for each article.</summary>
internal static class CheckText
{
    public static void Write(Corpus corpus, TextWriter writer)
    {
        void Line(string text) => writer.WriteLine(Terminal.Printable(text));
        Line($"{corpus.Event.Title}: {CountedNoun.Of(corpus.Articles.Length, "article")} of {CountedNoun.Of(corpus.Outlets.Length, "outlet")}");
        foreach (var article in corpus.Articles)
        {
            Line("");
            Line($"{article.File} ({CountedNoun.Of(article.WordCount, "word")}{(article.IsTruncated ? ", cut before it was read" : "")})");
            void Field(ArticleField field, string? value) => Line(
                $"  {Wording.Of(field),-10}{value ?? "(not found)"}{(article.Origins.TryGetValue(field, out var origin) ? $"  [{origin}]" : "")}");
            Field(ArticleField.Outlet, article.Outlet.Name);
            Field(ArticleField.Headline, article.Headline);
            Field(ArticleField.Byline, article.Byline);
            Field(ArticleField.Published, article.Published?.ToString());
            Field(ArticleField.Updated, article.Updated?.ToString());
            Field(ArticleField.Language, article.Language);
            Field(ArticleField.Url, article.Url);
            if (article.Genre is { } genre) Field(ArticleField.Genre, genre);
        }

        if (!corpus.Accounts.IsEmpty) Line("");
        foreach (var account in corpus.Accounts) Line(account.ToString());
        if (!corpus.Missing.IsEmpty) Line($"Text missing: {CountedNoun.Of(corpus.Missing.Length, "article")} listed without text");
        var silent = corpus.Outlets.Where(outlet => corpus.Articles.All(article => article.Outlet.Name != outlet.Name)).Select(outlet => outlet.Name).ToList();
        if (silent.Count == 0 && corpus.Problems.IsEmpty) return;
        Line("");
        if (silent.Count > 0) Line($"Without an article: {string.Join(", ", silent)}");
        if (!corpus.Problems.IsEmpty) Line($"{CountedNoun.Of(corpus.Problems.Length, "problem")}, {CountedNoun.Of(corpus.Problems.Count(problem => problem.IsFatal), "file")} not read");
    }
}
