namespace Compare;

/// <summary>Writes a corpus's <c>articles.csv</c> from what was read, for a person to correct.</summary>
public static class ManifestWriter
{
    /// <summary>Writes the manifest.</summary>
    /// <param name="corpus">What was read.</param>
    /// <param name="path">The file to write, <c>articles.csv</c> in the corpus folder as a rule.</param>
    /// <param name="force">Write although there is one already, which is kept under a name like <c>articles.edited-1.csv</c>.</param>
    /// <exception cref="ResultFolderException">There is one already, or the disk refuses.</exception>
    public static void Write(Corpus corpus, string path, bool force = false)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        EditedFile.Write(path, force, stream => Write(corpus, stream));
    }

    /// <summary>Writes the manifest to a stream, which stays open.</summary>
    public static void Write(Corpus corpus, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var variables = corpus.Articles.ToDictionary(article => article.File, article => article.Variables, StringComparer.Ordinal);
        CsvRecords.Write(stream, CoverageRecords.Manifest(corpus), VariableColumns<ManifestRecord>.Of(variables.Values, row => variables[row.File]));
    }
}
