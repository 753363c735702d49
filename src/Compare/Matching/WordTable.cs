namespace Compare;

/// <summary>Reads the lines of the embedded word tables, and names the file and the line of what is malformed.</summary>
internal static class WordTable
{
    /// <summary>The lines that are neither empty nor headings (`#`), with their numbers from 1.</summary>
    public static IEnumerable<(int Line, string Content)> Lines(TextReader text)
    {
        var line = 0;
        while (text.ReadLine() is { } content)
        {
            line++;
            if (content.Length > 0 && content[0] != '#') yield return (line, content);
        }
    }

    /// <summary>The words of a line, parted by spaces.</summary>
    /// <exception cref="InvalidOperationException">A word is not of the letters a–z; the message names the file and the line.</exception>
    public static string[] Words(string content, string name, int line)
    {
        var words = content.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // A full stop is allowed for "u.s.", the form the tokenizer gives that country.
        var wrong = words.FirstOrDefault(word => !word.All(letter => letter is (>= 'a' and <= 'z') or '.'));
        return wrong is null ? words : throw Malformed(name, line, $"'{wrong}' is not a lower-case word");
    }

    /// <summary>The error for a malformed line.</summary>
    public static InvalidOperationException Malformed(string name, int line, string what) => new($"{name}, line {line}: {what}.");

    /// <summary>Reads a table embedded in this assembly.</summary>
    /// <exception cref="InvalidOperationException">The table is missing.</exception>
    public static T Read<T>(string name, Func<TextReader, string, T> read)
    {
        using var stream = typeof(WordTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return read(reader, name);
    }
}
