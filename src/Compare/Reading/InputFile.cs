using System.Globalization;

namespace Compare;

/// <summary>A file to read: where it lies and what problems call it.</summary>
internal sealed record InputFile(string FullPath, string Name)
{
    /// <summary>The decoded text and the digest of the bytes; null, with the problem added, where the file cannot be read as text. A character set may be stated that was sent with the file.</summary>
    public string? ReadText(long largest, bool isPage, ICollection<ReadingProblem> problems, out string digest, string? outlet = null, string? stated = null)
    {
        if (ReadBytes(largest, problems, out digest, outlet) is not { } bytes) return null;
        if (TextDecoder.Decode(bytes, isPage, stated) is not { } text) return Refuse<string>("binary content, expected text", problems, outlet);
        return string.IsNullOrWhiteSpace(text) ? Refuse<string>("empty file, expected text", problems, outlet) : text;
    }

    /// <summary>The bytes, at least one, and their digest; null, with the problem added, where the file cannot be read.</summary>
    public byte[]? ReadBytes(long largest, ICollection<ReadingProblem> problems, out string digest, string? outlet = null)
    {
        digest = "";
        byte[] bytes;
        try
        {
            var size = new FileInfo(FullPath).Length;
            if (size > largest)
                return Refuse<byte[]>(string.Create(CultureInfo.InvariantCulture, $"{size:N0} bytes, expected at most {largest:N0}"), problems, outlet);
            // A pipe has no size and would never end.
            bytes = size == 0 ? [] : File.ReadAllBytes(FullPath);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Refuse<byte[]>($"cannot be opened ({CorpusFolder.Reason(failure)}), expected a file that may be read", problems, outlet);
        }

        digest = CorpusFolder.DigestOf(bytes);
        return bytes.Length == 0 ? Refuse<byte[]>("empty file, expected text", problems, outlet) : bytes;
    }

    private T? Refuse<T>(string message, ICollection<ReadingProblem> problems, string? outlet)
        where T : class
    {
        problems.Add(new ReadingProblem(Name, null, message, true, outlet));
        return null;
    }
}
