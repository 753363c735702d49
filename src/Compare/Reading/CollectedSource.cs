namespace Compare;

/// <summary>What collecting left beside a page.</summary>
/// <param name="File">The path of its file inside the corpus, with forward slashes.</param>
/// <param name="Digest">SHA-256 of that file.</param>
/// <param name="Response">What it says.</param>
internal sealed record CollectedSource(string File, string Digest, StoredResponse Response)
{
    private const int LargestFile = 1_000_000;

    /// <summary>When the page was collected.</summary>
    public PublicationTime Time => new(
        new DateTime(Response.Fetched.UtcDateTime.Ticks / TimeSpan.TicksPerMinute * TimeSpan.TicksPerMinute, DateTimeKind.Unspecified), TimePrecision.Minute, TimeSpan.Zero);

    /// <summary>
    /// The page's own fields, and where it says nothing the list's outlet and time, the address that answered, and the outlet by that. A name
    /// that the list gives says more than the host of the page's address.
    /// </summary>
    public ArticleFields Complete(ArticleFields page) => (page.Outlet is { Origin: "host" } ? page with { Outlet = null } : page)
        .OrElse(EntryFields.Of("list", outlet: Response.Listed?.Outlet, published: Response.Listed?.Published))
        .OrElse(page)
        .OrElse(EntryFields.Of("response", url: Response.Answered));

    /// <summary>What lies beside a page of the corpus, or null; a file of that name that is something else is none of ours.</summary>
    public static CollectedSource? Of(CorpusFolder files, string page)
    {
        var name = StoredResponse.Beside(page);
        if (files.Find(name) is not { } path || !files.Holds(path)) return null;
        if (new InputFile(path, name).ReadBytes(LargestFile, new List<ReadingProblem>(), out var digest) is not { } bytes) return null;
        return StoredResponse.Read(bytes) is { } response ? new CollectedSource(name, digest, response) : null;
    }
}
