using System.Diagnostics;
using System.Text;
using CsCheck;

namespace Compare;

/// <summary>Files of every format with bytes changed, cut out, doubled or moved: each gives articles or clear problems, in bounded time.</summary>
[TestFixture]
internal sealed class MutatedFileTests
{
    /// <summary>The seed of the normal run; a longer one takes others (see the README beside the readers).</summary>
    private const string Seed = "0N0XIzNsQ0O2";

    private static readonly string[] Tokens =
    [
        "\0", "\uFFFF", "<", ">", "{", "}", "[", "]", "\"", "\\", "\n", "\r\n\r\n", ":", "<!DOCTYPE x [<!ENTITY a \"b\">]>", "&a;", "Content-Length: 99999999999", "\\bin99999", "\\u-1", "{\\*", "%PDF-", "endobj", "null", "99999999999999999999", "End of Document", "Body",
        "________________", "Document 1 of 9", "HD\t", "<article>", "\uD800",
    ];

    private static (string Name, byte[] Bytes)[] Originals()
    {
        var cases = Path.Combine(TestFolder.Root, "tests", "Compare.Tests", "Reading", "Formats", "Cases");
        var files = Directory.EnumerateFiles(cases, "*", SearchOption.AllDirectories)
            .Where(file => file.Contains(Path.DirectorySeparatorChar + "corpus" + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !file.EndsWith("deep.xml", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllBytes(file)));
        var pages = Directory.EnumerateFiles(Path.Combine(TestFolder.Root, "tests", "Compare.Tests", "Reading", "Pages"), "source.html", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(file => ("page.html", File.ReadAllBytes(file)));
        var crawl = new WarcFile().Response("https://post.example/a", Encoding.UTF8.GetBytes(WarcFile.Page("A page about the pier")))
            .Response("https://post.example/b", WarcFile.Chunked(WarcFile.Gzip(Encoding.UTF8.GetBytes(WarcFile.Page("Another page about it"))), 50), "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip");
        string[][] samples = [PressSamples.Nexis(), PressSamples.FactivaCoded(), PressSamples.FactivaPlain(), PressSamples.ProQuest(), PressSamples.Single()];
        return
        [
            .. files, .. pages, ("crawl.warc", crawl.Plain()), ("crawl.warc.gz", crawl.Packed()), ("crawl.wacz", WarcFile.Wacz(("archive/data.warc.gz", crawl.Packed()))),
            .. samples.SelectMany(sample => new[] { "rtf", "docx", "pdf" }.Select(extension => ("export." + extension, DocumentFile.Of(extension, sample)))),
        ];
    }

    [Test]
    public void Whatever_was_done_to_a_file_it_gives_articles_or_clear_problems() => Sample(Seed, 500);

    [Test]
    [Explicit("takes minutes: the longer run")]
    public void Ten_thousand_more() => Sample(null, 10_000);

    private static void Sample(string? seed, int count)
    {
        var originals = Originals();
        var (articles, problems, slowest) = (0, 0, TimeSpan.Zero);
        var change = Gen.Select(Gen.Int[0, 5], Gen.Double[0, 1], Gen.Int[1, 400], Gen.OneOf([.. Tokens.Select(Gen.Const)]));
        Gen.Select(Gen.Int[0, originals.Length - 1], change.Array[1, 6]).Sample(
            (which, changes) =>
            {
                var clock = Stopwatch.StartNew();
                var corpus = Read(originals[which].Name, changes.Aggregate(originals[which].Bytes, Changed));
                if (clock.Elapsed > slowest) slowest = clock.Elapsed;
                articles += corpus.Articles.Length;
                problems += corpus.Problems.Length;
                return corpus.Problems.All(IsClear) && corpus.Articles.Length + corpus.Problems.Length > 0 && corpus.Articles.All(article => article.Blocks.All(block => block.Span.End <= article.Text.Length));
            },
            seed: seed, iter: count, threads: 1, print: input => $"{originals[input.Item1].Name}: {string.Join("; ", input.Item2)}: {string.Join("; ", Read(originals[input.Item1].Name, input.Item2.Aggregate(originals[input.Item1].Bytes, Changed)).Problems)}");
        TestContext.Out.WriteLine($"{count:N0} damaged copies of {originals.Length} files: {articles:N0} articles, {problems:N0} problems, the slowest {slowest.TotalMilliseconds:N0} ms");
    }

    private static Corpus Read(string name, byte[] bytes)
    {
        using var folder = new TestFolder().With(name, bytes);
        return folder.Read();
    }

    /// <summary>Whether a message is of one line, says what was expected, and is not that of the last resort.</summary>
    private static bool IsClear(ReadingProblem problem) =>
        !problem.Message.StartsWith("cannot be parsed", StringComparison.Ordinal) && !problem.Message.Contains('\n', StringComparison.Ordinal)
        && (problem.Message.Contains("expected", StringComparison.Ordinal) || problem.Message.EndsWith("none closes it", StringComparison.Ordinal) || problem.Message.EndsWith("more entries cannot be read", StringComparison.Ordinal));

    /// <summary>One change at a place given as a share of the file.</summary>
    private static byte[] Changed(byte[] bytes, (int Kind, double Place, int Length, string Token) change)
    {
        var at = (int)(change.Place * bytes.Length);
        var end = Math.Min(bytes.Length, at + change.Length);
        return change.Kind switch
        {
            0 => [.. bytes[..at], .. bytes[end..]],
            1 => [.. bytes[..end], .. bytes[at..]],
            2 => [.. bytes[..at], .. Encoding.UTF8.GetBytes(change.Token), .. bytes[at..]],
            3 => bytes[..at],
            4 => [.. bytes[..at], .. bytes[at..end].Select(unit => (byte)(unit ^ change.Length)), .. bytes[end..]],
            _ => [.. bytes[end..], .. bytes[at..end], .. bytes[..at]],
        };
    }
}
