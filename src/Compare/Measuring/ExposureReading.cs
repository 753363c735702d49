using System.Collections.Immutable;

namespace Compare;

/// <summary>How much an outlet wrote that could hold a claim, and how far one must read to find it.</summary>
/// <param name="Words">Words of its articles that were judged for the claim and could have known it.</param>
/// <param name="Found">Words up to the end of the first passage that holds it, its articles read one after the other in order of time; null where it omits it.</param>
internal sealed record Exposure(int Words, int? Found);

/// <summary>Reads exposures off a coverage.</summary>
internal sealed class ExposureReading
{
    private readonly Coverage _coverage;
    private readonly Dictionary<string, int[]> _wordStarts;
    private readonly Exposure?[,] _exposures;

    public ExposureReading(Coverage coverage)
    {
        _coverage = coverage;
        _wordStarts = coverage.Corpus.Articles.ToDictionary(article => article.Id, article => WordStarts(article.Text), StringComparer.Ordinal);
        _exposures = new Exposure?[coverage.Claims.Length, coverage.Corpus.Outlets.Length];
        for (var row = 0; row < coverage.Claims.Length; row++)
        {
            for (var column = 0; column < coverage.Corpus.Outlets.Length; column++) _exposures[row, column] = Read(coverage.Claims[row].Outlets[column]);
        }
    }

    /// <summary>The exposure of a claim in an outlet, both from 0; null where the outlet was not decided on it.</summary>
    public Exposure? Of(int claim, int outlet) => _exposures[claim, outlet];

    /// <summary>The outlet's articles that were judged for at least one claim, and the words in them.</summary>
    public (int Articles, int Words) Size(int outlet)
    {
        var judged = _coverage.Claims.SelectMany(claim => claim.Outlets[outlet].Current)
            .Where(cell => cell.State != CoverageState.NotJudged)
            .Select(cell => cell.ArticleId)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return (judged.Count, judged.Sum(article => _wordStarts[article].Length));
    }

    private Exposure? Read(OutletCell cell)
    {
        if (cell.State is CoverageState.NotJudged or CoverageState.Predates or CoverageState.Unsure) return null;
        var (words, found) = (0, (int?)null);
        foreach (var article in cell.Current.Where(article => article.State is not (CoverageState.NotJudged or CoverageState.Predates)))
        {
            if (found is null && article.State is CoverageState.Carries or CoverageState.Reports or CoverageState.Disputes) found = words + WordsToEvidence(article);
            words += _wordStarts[article.ArticleId].Length;
        }

        return new Exposure(words, found);
    }

    /// <summary>Words up to the end of the first passage; all words where the place is not known.</summary>
    private int WordsToEvidence(Cell cell)
    {
        var starts = _wordStarts[cell.ArticleId];
        var ends = cell.Evidence.Where(passage => passage.Role == EvidenceRole.Supports).Select(passage => passage.Span.End).ToImmutableArray();
        if (ends.IsEmpty) return starts.Length;
        var before = Array.BinarySearch(starts, ends.Min());
        return before < 0 ? ~before : before;
    }

    private static int[] WordStarts(string text) =>
        [.. Enumerable.Range(0, text.Length).Where(place => !char.IsWhiteSpace(text[place]) && (place == 0 || char.IsWhiteSpace(text[place - 1])))];
}
