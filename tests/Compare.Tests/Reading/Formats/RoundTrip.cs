namespace Compare;

/// <summary>Writes a folder's manifest and reads the folder once more with it.</summary>
internal static class RoundTrip
{
    public static void Check(TestFolder folder)
    {
        var first = folder.Read();
        ManifestWriter.Write(first, Path.Combine(folder.Path, "articles.csv"));
        var second = folder.Read();
        Assert.Multiple(() =>
        {
            Assert.That(second.Articles.Select(Shown), Is.EqualTo(first.Articles.Select(Shown)));
            Assert.That(second.Articles.Select(article => article.Text), Is.EqualTo(first.Articles.Select(article => article.Text)));
            Assert.That(second.Missing, Is.EqualTo(first.Missing));
            Assert.That(second.Problems, Is.EqualTo(first.Problems));
            Assert.That(second.FilesFound, Is.EqualTo(first.FilesFound));
        });
    }

    private static string Shown(Article article) => string.Join(
        " | ", article.Id, article.File, article.Outlet.Name, article.Published, article.PublishedAsWritten, article.Updated, article.Byline, article.BylineAsWritten, article.Url, article.Headline, article.Language);
}
