using System.Text;

namespace Compare;

[TestFixture]
internal sealed class WarcReaderTests
{
    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static WarcFile Crawl() => new WarcFile()
        .Record("warcinfo", "application/warc-fields", Bytes("software: test\r\n"))
        .Record("request", "application/http; msgtype=request", Bytes("GET /a HTTP/1.1\r\n\r\n"))
        .Response("https://post.example/a", Bytes(WarcFile.Page("Plain page about it")))
        .Response("https://post.example/pic", [1, 2, 3], "Content-Type: image/png")
        .Response("https://post.example/gone", Bytes(WarcFile.Page("Not here any more")), status: "404 Not Found")
        .Response("https://post.example/b", WarcFile.Chunked(WarcFile.Gzip(Bytes(WarcFile.Page("Packed in chunks of gzip"))), 100), "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip")
        .Response("https://post.example/c", WarcFile.Brotli(Bytes(WarcFile.Page("Packed by another program"))), "content-type: TEXT/HTML; charset=\"UTF-8\"\r\ncontent-encoding: br")
        .Response("https://post.example/d", WarcFile.Deflate(Bytes(WarcFile.Page("Packed as the standard says")), isBare: false), "Content-Type: text/html\r\nContent-Encoding: deflate")
        .Response("https://post.example/e", WarcFile.Deflate(Bytes(WarcFile.Page("Packed as some servers do")), isBare: true), "Content-Type: text/html\r\nContent-Encoding: deflate")
        .Response("https://post.example/f", Bytes(WarcFile.Page("Headers kept after unpacking")), "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip")
        .Response("https://post.example/g", Encoding.Latin1.GetBytes(WarcFile.Page("The server states its letters")), "Content-Type: text/html; charset=iso-8859-1");

    private static readonly string[] Headlines =
    [
        "Plain page about it", "Packed in chunks of gzip", "Packed by another program", "Packed as the standard says", "Packed as some servers do", "Headers kept after unpacking", "The server states its letters",
    ];

    [TestCase("crawl.warc")]
    [TestCase("crawl.warc.gz")]
    [TestCase("crawl.wacz")]
    public void Every_page_that_was_found_is_an_article(string name)
    {
        var crawl = Crawl();
        var bytes = name switch
        {
            "crawl.warc" => crawl.Plain(),
            "crawl.warc.gz" => crawl.Packed(),
            _ => WarcFile.Wacz(("datapackage.json", Bytes("{}")), ("archive/data.warc.gz", crawl.Packed()), ("pages/pages.jsonl", Bytes("{}"))),
        };
        using var folder = new TestFolder().With(name, bytes);
        var corpus = Corpus.Load(folder.Path);
        Assert.Multiple(() =>
        {
            Assert.That(corpus.Articles.Select(article => article.Headline), Is.EqualTo(Headlines));
            Assert.That(corpus.Articles.Select(article => article.Id), Is.EqualTo(Enumerable.Range(1, 7).Select(number => $"crawl#{number}")));
            Assert.That(corpus.Articles.Select(article => article.File), Is.EqualTo(Enumerable.Range(1, 7).Select(number => $"{name}#{number}")));
            Assert.That(corpus.Articles.Select(article => article.Url), Is.EqualTo("abcdefg".Select(page => $"https://post.example/{page}")));
            Assert.That(corpus.Articles.Select(article => article.Origins[ArticleField.Url]), Has.All.EqualTo("WARC-Target-URI"));
            Assert.That(corpus.Articles.Select(article => article.Text), Has.All.Contain("the café on the old pier"));
            Assert.That(corpus.Accounts.Single().ToString(), Does.EndWith(": 7 articles, 7 without date"));
        });
        RoundTrip.Check(folder);
    }

    [Test]
    public void Broken_archives_say_where_and_what_was_expected()
    {
        var whole = Crawl().Plain();
        var packed = Crawl().Packed();
        using var folder = new TestFolder()
            .With("a.warc", "This is no archive.\n")
            .With("b.warc", Encoding.UTF8.GetString(new WarcFile().Response("https://post.example/a", []).Plain()).Replace("Content-Length", "Content-Size", StringComparison.Ordinal))
            .With("c.warc", whole[..900])
            .With("d.warc.gz", packed[..^20])
            .With("e.warc", new WarcFile().Record("response", "application/http", Bytes("no status\r\n\r\n")).Plain())
            .With("f.warc", new WarcFile().Response("https://post.example/a", [9, 9, 9], "Content-Type: text/html\r\nContent-Encoding: gzip").Plain())
            .With("g.warc", new WarcFile().Response("https://post.example/a", [9, 9, 9], "Content-Type: text/html\r\nContent-Encoding: zstd").Plain())
            .With("h.warc", new WarcFile().Response("https://post.example/a", [0, 1, 0, 2, 0, 0, 0, 3], "Content-Type: text/html").Plain())
            .With("i.wacz", "PK no zip")
            .With("j.wacz", WarcFile.Wacz(("data.warc.gz", packed)));
        Assert.That(folder.Problems().Select(problem => problem), Is.EqualTo(new[]
        {
            "a.warc: record 1: no WARC record, expected one that starts with WARC/1.0 or WARC/1.1",
            "b.warc: record 1: has no Content-Length, expected the record's size in bytes",
            "c.warc: record 3: the archive ends inside it, expected as many bytes as its Content-Length says",
            "d.warc.gz: record 11: the archive ends inside it, expected as many bytes as its Content-Length says",
            "e.warc: record 1: no HTTP response, expected a status line such as HTTP/1.1 200 OK and headers",
            "f.warc: record 1: its page cannot be unpacked, expected chunked, gzip, deflate or br data as its headers say",
            "g.warc: record 1: its page cannot be unpacked, expected chunked, gzip, deflate or br data as its headers say",
            "h.warc: record 1: binary content, expected an HTML page",
            "i.wacz: no zip file, expected WACZ with archive/NAME.warc.gz",
            "j.wacz: holds no web archive, expected archive/NAME.warc.gz",
        }));
    }

    [Test]
    public void A_packed_file_cannot_fill_the_memory()
    {
        var zeros = new byte[3_000_000];
        var bomb = new WarcFile().Response("https://post.example/a", WarcFile.Gzip(zeros), "Content-Type: text/html\r\nContent-Encoding: gzip");
        var many = new WarcFile();
        for (var i = 0; i < 9; i++) many.Response("https://post.example/a", Bytes(WarcFile.Page("A page among many pages")));
        using var folder = new TestFolder()
            .With("a.warc", bomb.Plain())
            .With("b.warc.gz", WarcFile.Gzip([.. new WarcFile().Record("resource", "image/png", zeros).Plain()]))
            .With("c.wacz", WarcFile.Wacz(("archive/zeros.warc", zeros)))
            .With("d.warc", many.Plain());
        Assert.That(folder.Problems(new ReadingOptions { MaximumFileBytes = 100_000, MaximumExpandedBytes = 2_000_000, MaximumEntries = 4 }), Is.EqualTo(new[]
        {
            "a.warc: record 1: more than 100,000 bytes when unpacked, expected at most that",
            "b.warc.gz: record 1: the rest was not read, expected at most 2,000,000 bytes when unpacked",
            "c.wacz: archive/zeros.warc: unpacks to more than 200 times its size, expected less",
            "d.warc: record 5: the rest was not read, expected at most 4 entries in a file",
        }));
    }
}
