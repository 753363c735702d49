using System.Globalization;

namespace Compare;

/// <summary>A file to read: where it lies and what problems call it.</summary>
internal sealed record InputFile(string FullPath, string Name)
{
    /// <summary>The decoded text and the digest of the bytes; null, with the problem added, where the file cannot be read as text.</summary>
    public string? ReadText(long largest, bool isPage, ICollection<ReadingProblem> problems, out string digest, string? outlet = null)
    {
        digest = "";
        byte[] bytes;
        try
        {
            var size = new FileInfo(FullPath).Length;
            if (size > largest)
                return Refuse(string.Create(CultureInfo.InvariantCulture, $"{size:N0} bytes, expected at most {largest:N0}"));
            // A pipe has no size and would never end.
            bytes = size == 0 ? [] : File.ReadAllBytes(FullPath);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Refuse($"cannot be opened ({CorpusFolder.Reason(failure)}), expected a file that may be read");
        }

        digest = CorpusFolder.DigestOf(bytes);
        if (bytes.Length == 0) return Refuse("empty file, expected text");
        if (TextDecoder.Decode(bytes, isPage) is not { } text) return Refuse("binary content, expected text");
        return string.IsNullOrWhiteSpace(text) ? Refuse("empty file, expected text") : text;

        string? Refuse(string message)
        {
            problems.Add(new ReadingProblem(Name, null, message, true, outlet));
            return null;
        }
    }
}
