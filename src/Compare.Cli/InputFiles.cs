using System.Security.Cryptography;

namespace Compare;

/// <summary>Opens what the arguments name: a folder, a file, or - for standard input.</summary>
internal static class InputFiles
{
    public const string Standard = "-";

    /// <summary>Reads a corpus and says what is wrong with it.</summary>
    /// <exception cref="BadInputException">There is no article in it that could be read.</exception>
    public static Corpus Corpus(string folder, ReadingOptions options, Terminal terminal)
    {
        if (!Directory.Exists(folder))
            throw new BadInputException(File.Exists(folder) ? $"{folder}: is a file, expected a folder of articles" : $"{folder}: does not exist, expected a folder of articles");
        var corpus = terminal.While("Reading articles", () => Compare.Corpus.TryLoad(folder, options));
        ProblemLines.Write(corpus.Problems, terminal);
        if (corpus.Articles.IsEmpty) throw new BadInputException($"{folder}: no article could be read");
        return corpus;
    }

    /// <summary>Reads the articles of a folder, of one file, or of standard input.</summary>
    /// <exception cref="BadInputException">There is no article that could be read.</exception>
    public static Corpus Articles(string path, ReadingOptions options, Terminal terminal)
    {
        if (path != Standard && !File.Exists(path)) return Corpus(path, options, terminal);

        // A single file is a corpus of one: it is read as a folder's files are, alone in a folder of its own.
        var folder = Directory.CreateTempSubdirectory("compare-coverage-");
        try
        {
            if (path == Standard) SaveInput(folder.FullName, terminal);
            else File.Copy(path, Path.Combine(folder.FullName, Path.GetFileName(path)));
            var corpus = Compare.Corpus.TryLoad(folder.FullName, options);
            var shown = path == Standard ? "standard input" : path;
            ProblemLines.Write(corpus.Problems.Select(problem => problem with { File = shown }), terminal);
            if (corpus.Articles.IsEmpty) throw new BadInputException($"{shown}: no article could be read");
            return path == Standard ? corpus with { Articles = [.. corpus.Articles.Select(article => article with { File = Standard })] } : corpus;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Reads a small CSV file, or standard input.</summary>
    /// <exception cref="BadInputException">It is not there.</exception>
    /// <exception cref="CorpusException">Anything is wrong in it; holds every problem.</exception>
    public static CsvTable Table(string path, Terminal terminal, params IReadOnlyList<string> required)
    {
        if (path == Standard)
        {
            using var input = terminal.OpenInput();
            return CsvTable.Read(input, "standard input", required);
        }

        RequireFile(path, "a CSV file");
        using var stream = File.OpenRead(path);
        return CsvTable.Read(stream, path, required);
    }

    /// <summary>SHA-256 of a file that must be there, lower-case hexadecimal.</summary>
    /// <exception cref="BadInputException">It is not there.</exception>
    public static string Digest(string path, string expected)
    {
        RequireFile(path, expected);
        using var stream = File.OpenRead(path);
        return Convert.ToHexString(SHA256.HashData(stream)).ToLowerInvariant();
    }

    /// <summary>Refuses a path that is no file.</summary>
    public static void RequireFile(string path, string expected)
    {
        if (File.Exists(path)) return;
        throw new BadInputException(Directory.Exists(path) ? $"{path}: is a folder, expected {expected}" : $"{path}: does not exist, expected {expected}");
    }

    /// <summary>A page or plain text? The first sign that is not blank tells.</summary>
    private static void SaveInput(string folder, Terminal terminal)
    {
        using var input = terminal.OpenInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        var first = bytes.ToArray().Select(unit => (char)unit).FirstOrDefault(unit => !char.IsWhiteSpace(unit) && unit is not ('\u00EF' or '\u00BB' or '\u00BF'));
        File.WriteAllBytes(Path.Combine(folder, first == '<' ? "input.html" : "input.txt"), bytes.ToArray());
    }
}
