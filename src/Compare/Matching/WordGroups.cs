using System.Collections.Frozen;

namespace Compare;

/// <summary>Overlapping classes of words, one a line of a text table: from each stem to the lines that hold it.</summary>
internal sealed class WordGroups
{
    private readonly FrozenDictionary<string, int[]> _linesOf;

    private WordGroups(FrozenDictionary<string, int[]> linesOf, int count)
    {
        _linesOf = linesOf;
        Count = count;
    }

    /// <summary>The number of classes.</summary>
    public int Count { get; }

    /// <summary>Every stem that stands in a class.</summary>
    public IEnumerable<string> Stems => _linesOf.Keys;

    /// <summary>The numbers (ascending, as lines of the table count from 1) of the classes that hold a stem; none for an unlisted stem.</summary>
    public IReadOnlyList<int> LinesOf(string stem) => _linesOf.TryGetValue(stem, out var lines) ? lines : [];

    /// <summary>Whether two different stems stand in one class.</summary>
    public bool Share(string stemA, string stemB) =>
        stemA != stemB && _linesOf.TryGetValue(stemA, out var linesA) && _linesOf.TryGetValue(stemB, out var linesB) && Meet(linesA, linesB);

    /// <summary>Reads classes: one a line, two or more lower-case words, no stem twice in a line.</summary>
    /// <exception cref="InvalidOperationException">A line is malformed; the message names the file and the line.</exception>
    public static WordGroups Read(TextReader text, string name)
    {
        var linesOf = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var count = 0;
        foreach (var (line, content) in WordTable.Lines(text))
        {
            var words = WordTable.Words(content, name, line);
            if (words.Length < 2) throw WordTable.Malformed(name, line, "expected at least two words in a class");
            foreach (var word in words) Add(linesOf, words, word, name, line);
            count++;
        }

        return new WordGroups(linesOf.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal), count);
    }

    private static void Add(Dictionary<string, List<int>> linesOf, string[] words, string word, string name, int line)
    {
        var stem = Stemmer.Stem(word);
        if (!linesOf.TryGetValue(stem, out var lines)) linesOf.Add(stem, lines = []);
        if (lines.Count > 0 && lines[^1] == line)
            throw WordTable.Malformed(name, line, $"'{word}' has the stem of '{words.First(other => Stemmer.Stem(other) == stem)}'");
        lines.Add(line);
    }

    private static bool Meet(int[] linesA, int[] linesB)
    {
        var (atA, atB) = (0, 0);
        while (atA < linesA.Length && atB < linesB.Length)
        {
            if (linesA[atA] == linesB[atB]) return true;
            if (linesA[atA] < linesB[atB]) atA++;
            else atB++;
        }

        return false;
    }
}
