namespace Compare;

internal sealed class CorpusReader(ReadingOptions options)
{
    public Corpus Read(string folder) => throw new NotSupportedException(folder + options);
}
