using System.Collections.Immutable;

namespace Compare;

/// <summary>Writes a result as tables: one file for each kind of row.</summary>
public static class CoverageWriter
{
    /// <summary>Writes the CSV files and <c>mentions.jsonl</c> of a result into a folder, safely as <see cref="ResultFolder"/> does.</summary>
    /// <param name="coverage">The result.</param>
    /// <param name="folder">The folder; made where it does not exist.</param>
    /// <param name="force">See <see cref="ResultFolder.Open"/>.</param>
    /// <exception cref="ResultFolderException">The folder must not, or cannot, be written.</exception>
    public static void SaveCsv(this Coverage coverage, string folder, bool force = false)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        using var result = ResultFolder.Open(folder, force);
        Write(coverage, result);
        result.Commit(RunRecord.Of(coverage));
    }

    /// <summary>Adds the CSV files and <c>mentions.jsonl</c> to a result folder that is being written.</summary>
    /// <param name="coverage">The result.</param>
    /// <param name="folder">Where to.</param>
    /// <param name="withSentences">Whether publishers' sentences are written; without them their places stand alone.</param>
    /// <exception cref="ResultFolderException">The disk refuses.</exception>
    public static void Write(Coverage coverage, ResultFolder folder, bool withSentences = true)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        ArgumentNullException.ThrowIfNull(folder);
        WriteClaims(coverage, folder);
        WritePassages(coverage, folder, withSentences);
        folder.Write("articles.csv", stream => CsvRecords.Write(
            stream, CoverageRecords.Articles(coverage), ArticleVariables<ArticleRecord>(coverage.Corpus, row => row.Article)));
        WriteCopies(coverage, folder, withSentences);
        folder.Write("quotations.csv", stream => CsvRecords.Write(
            stream,
            QuotationRecords.Of(coverage).Select(row => withSentences ? row : row with { Text = "" }),
            ArticleVariables<QuotationRecord>(coverage.Corpus, row => row.Article)));
    }

    private static void WriteCopies(Coverage coverage, ResultFolder folder, bool withSentences)
    {
        CopiedPassageRecord Passage(CopiedPassageRecord row) => withSentences ? row : row with { Text = "" };
        WireChangeRecord Change(WireChangeRecord row) => withSentences ? row : row with { OriginalText = null, CopyText = null };
        folder.Write("copies.csv", stream => CsvRecords.Write(stream, CoverageRecords.Copies(coverage)));
        folder.Write("copied-passages.csv", stream => CsvRecords.Write(stream, CopyRecords.Passages(coverage).Select(Passage)));
        folder.Write("wire-changes.csv", stream => CsvRecords.Write(
            stream, CopyRecords.Changes(coverage).Select(Change), ArticleVariables<WireChangeRecord>(coverage.Corpus, row => row.Article)));
        folder.Write("wire-counts.csv", stream => CsvRecords.Write(stream, CopyRecords.Counts(coverage)));
    }

    /// <summary>Columns for the researcher's own variables of the article that a row is about.</summary>
    internal static VariableColumns<TRecord> ArticleVariables<TRecord>(Corpus corpus, Func<TRecord, string> article)
    {
        var variables = corpus.Articles.ToDictionary(known => known.Id, known => known.Variables, StringComparer.Ordinal);
        return VariableColumns<TRecord>.Of(variables.Values, row => variables[article(row)]);
    }

    /// <summary>Columns for the language of claims that are not in English and for wordings in others, so that the table is a codebook again.</summary>
    private static VariableColumns<AlignedClaimRecord> ClaimTexts(IEnumerable<AlignedClaim> claims)
    {
        var texts = claims.ToDictionary(
            claim => claim.Id,
            claim => claim.Claim.Texts.Select(text => KeyValuePair.Create(ClaimsReader.TextColumn + text.Key, text.Value))
                .Concat(claim.Claim.Language is { } language ? [KeyValuePair.Create(ClaimsReader.LanguageColumn, language)] : [])
                .ToImmutableSortedDictionary(StringComparer.Ordinal),
            StringComparer.Ordinal);
        return VariableColumns<AlignedClaimRecord>.Of(texts.Values, row => texts[row.Claim]);
    }

    private static void WriteClaims(Coverage coverage, ResultFolder folder)
    {
        folder.Write("aligned-claims.csv", stream => CsvRecords.Write(stream, CoverageRecords.AlignedClaims(coverage.Claims), ClaimTexts(coverage.Claims)));
        folder.Write("single-outlet-claims.csv", stream => CsvRecords.Write(stream, CoverageRecords.AlignedClaims(coverage.SingleOutletClaims), ClaimTexts(coverage.SingleOutletClaims)));
        folder.Write("matrix.csv", stream => CsvRecords.WriteMatrix(stream, coverage.WholeMatrix));
        folder.Write("outlet-cells.csv", stream => CsvRecords.Write(
            stream, CoverageRecords.OutletCells(coverage), OutletVariables<OutletCellRecord>(coverage.Corpus, row => row.Outlet)));
        folder.Write("outlets.csv", stream => CsvRecords.Write(
            stream, CoverageRecords.Outlets(coverage), OutletVariables<OutletRecord>(coverage.Corpus, row => row.Outlet)));
    }

    private static void WritePassages(Coverage coverage, ResultFolder folder, bool withSentences)
    {
        var corpus = coverage.Corpus;
        CellRecord Cell(CellRecord row) => withSentences ? row : row with { Evidence = null, NearestText = null };
        MentionRecord Mention(MentionRecord row) => withSentences ? row : row with { Text = "" };
        EvidenceRecord Passage(EvidenceRecord row) => withSentences ? row : row with { Text = "" };
        folder.Write("cells.csv", stream => CsvRecords.Write(
            stream, CoverageRecords.Cells(coverage).Select(Cell), ArticleVariables<CellRecord>(corpus, row => row.Article)));
        folder.Write("mentions.csv", stream => CsvRecords.Write(
            stream, CoverageRecords.Mentions(coverage).Select(Mention), ArticleVariables<MentionRecord>(corpus, row => row.Article)));
        folder.Write("mentions.jsonl", stream => MentionLines.Write(stream, CoverageRecords.Mentions(coverage).Select(Mention)));
        folder.Write("evidence.csv", stream => CsvRecords.Write(
            stream, CoverageRecords.Evidence(coverage).Select(Passage), ArticleVariables<EvidenceRecord>(corpus, row => row.Article)));
        folder.Write("figures.csv", stream => CsvRecords.Write(
            stream, CoverageRecords.Figures(coverage), ArticleVariables<FigureRecord>(corpus, row => row.Article)));
    }

    private static VariableColumns<TRecord> OutletVariables<TRecord>(Corpus corpus, Func<TRecord, string> outlet)
    {
        var variables = corpus.Outlets.ToDictionary(known => known.Name, known => known.Variables, StringComparer.OrdinalIgnoreCase);
        return VariableColumns<TRecord>.Of(variables.Values, row => variables.GetValueOrDefault(outlet(row), ImmutableSortedDictionary<string, string>.Empty));
    }
}
