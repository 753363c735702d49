namespace Compare.Tests;

public sealed class ManifestWriterTests
{
    private Scratch scratch = null!;
    private string Manifest => scratch.At("articles.csv");

    [SetUp]
    public void Make() => scratch = new Scratch();

    [TearDown]
    public void Remove() => scratch.Dispose();

    [Test]
    public void The_manifest_lists_every_article_with_the_researchers_variables()
    {
        ManifestWriter.Write(SampleCoverage.Create().Corpus, Manifest);
        Assert.That(File.ReadAllText(Manifest).Split("\r\n"), Is.EqualTo(new[]
        {
            "file,outlet,published,updated,url,headline,language,genre,claim,desk",
            "alpha-1.txt,Alpha,2024-03-01,,,Shed burns,en,,own,'-metro",
            "alpha-2.txt,Alpha,2024-03-02,,,Correction,en,,,",
            "beta-1.txt,Beta,2024-03-01,,,Brücke gesperrt,en,,,",
            "",
        }));
    }

    [Test]
    public void An_existing_manifest_is_not_overwritten()
    {
        scratch.File("articles.csv", "corrected by hand");
        Assert.That(() => ManifestWriter.Write(SampleCoverage.Create().Corpus, Manifest), Throws.TypeOf<ResultFolderException>().With.Message.EqualTo(
            $"{Manifest}: exists already and is not overwritten (--force keeps it as articles.edited-1.csv)"));
        Assert.That(File.ReadAllText(Manifest), Is.EqualTo("corrected by hand"));
    }

    [Test]
    public void Force_keeps_the_existing_manifest_under_another_name()
    {
        scratch.File("articles.csv", "corrected by hand");
        ManifestWriter.Write(SampleCoverage.Create().Corpus, Manifest, force: true);
        Assert.That(File.ReadAllText(scratch.At("articles.edited-1.csv")), Is.EqualTo("corrected by hand"));
        Assert.That(File.ReadAllText(Manifest), Does.StartWith("file,outlet"));
    }
}
