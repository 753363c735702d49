using System.Globalization;
using System.Text.RegularExpressions;

namespace Compare;

/// <summary>A page in the folder.</summary>
/// <param name="File">Its file's name.</param>
/// <param name="Response">What is kept beside it.</param>
internal sealed record StoredPage(string File, StoredResponse Response);

/// <summary>
/// The folder that pages are stored in. A file appears whole or not at all: it is written under a hidden name and then moved. The page is
/// moved last, so that a page is never without its address. Nothing that is there is overwritten.
/// </summary>
internal sealed partial class PageStore
{
    private const string Unfinished = ".collect-";
    private readonly string folder;

    /// <summary>Opens the folder, makes it where there is none, and throws away what a killed run left unfinished; no other run may be at work in it.</summary>
    public PageStore(string folder)
    {
        this.folder = folder;
        Directory.CreateDirectory(folder);
        foreach (var left in Directory.EnumerateFiles(folder, Unfinished + "*")) File.Delete(left);
    }

    /// <summary>The newest version of a page, or null.</summary>
    public StoredPage? Latest(Uri asked)
    {
        foreach (var version in Versions(PageNames.Of(asked)).OrderDescending())
        {
            var page = PageNames.Page(PageNames.Of(asked), version);
            var beside = Path.Combine(folder, StoredResponse.Beside(page));
            if (File.Exists(beside) && StoredResponse.Read(File.ReadAllBytes(beside)) is { } response && response.Asked == asked.AbsoluteUri) return new StoredPage(page, response);
        }

        return null;
    }

    /// <summary>Stores a page under a name that no file has.</summary>
    public StoredPage Store(Uri asked, StoredResponse response, byte[] body)
    {
        var name = PageNames.Of(asked);
        var version = Versions(name).DefaultIfEmpty().Max() + 1;
        // A response without its page is what a run that was killed between the two moves leaves.
        while (File.Exists(Beside(version)) && !IsOf(Beside(version), response)) version++;
        var page = PageNames.Page(name, version);
        var parts = (Page: Write(body), Response: File.Exists(Beside(version)) ? null : Write(response.Write()));
        if (parts.Response is { } part) File.Move(part, Beside(version));
        File.Move(parts.Page, Path.Combine(folder, page));
        return new StoredPage(page, response);

        string Beside(int number) => Path.Combine(folder, StoredResponse.Beside(PageNames.Page(name, number)));
    }

    private static bool IsOf(string beside, StoredResponse response) =>
        StoredResponse.Read(File.ReadAllBytes(beside)) is { } found && found.Asked == response.Asked && found.Sha256 == response.Sha256;

    private IEnumerable<int> Versions(string name) => Directory.EnumerateFiles(folder, name + "*.html")
        .Select(path => Path.GetFileName(path)[name.Length..])
        .Select(rest => VersionMark().Match(rest))
        .Where(mark => mark.Success)
        .Select(mark => mark.Groups[1].Success ? int.Parse(mark.Groups[1].Value, CultureInfo.InvariantCulture) : 1);

    /// <summary>Writes a file under a hidden name, down to the disk.</summary>
    private string Write(byte[] bytes)
    {
        var path = Path.Combine(folder, Unfinished + Guid.NewGuid().ToString("N"));
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
        return path;
    }

    [GeneratedRegex(@"^(?:\.v([0-9]{1,6}))?\.html$", RegexOptions.CultureInvariant)]
    private static partial Regex VersionMark();
}
