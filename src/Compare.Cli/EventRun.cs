namespace Compare;

/// <summary>One event, compared and written.</summary>
/// <param name="Coverage">The result.</param>
/// <param name="ClaimsOrigin">Where its claims come from.</param>
/// <param name="Record">What was written.</param>
internal sealed record FinishedRun(Coverage Coverage, string ClaimsOrigin, RunRecord Record);

/// <summary>Compares one event and writes its result; the arguments are those of every event of a run.</summary>
internal sealed class EventRun
{
    private readonly Terminal terminal;
    private readonly ReadingOptions reading;
    private readonly CoverageOptions comparing;
    private readonly bool force, isStrict;

    public EventRun(Terminal terminal, (ReadingOptions Reading, CoverageOptions Comparing) options, bool force, bool isStrict) =>
        (this.terminal, (reading, comparing), this.force, this.isStrict) = (terminal, options, force, isStrict);

    /// <summary>How corpora are read.</summary>
    public ReadingOptions Reading => reading;

    /// <summary>Compares a corpus and writes its result into a folder, whole or not at all.</summary>
    /// <param name="shown">The corpus as messages call it.</param>
    /// <param name="output">The folder to write to.</param>
    /// <param name="read">Reads the corpus.</param>
    /// <param name="choose">Chooses the claims.</param>
    /// <param name="earlier">An earlier run whose numbers hold.</param>
    /// <param name="inputs">SHA-256 of further inputs, by name.</param>
    public FinishedRun Write(
        string shown, string output, Func<Corpus> read, Func<Corpus, ChosenClaims> choose, EventReference? earlier, IReadOnlyDictionary<string, string> inputs)
    {
        using var result = ResultFolder.Open(output, force);
        var corpus = read();
        var chosen = choose(corpus);
        RefuseProblems(shown, corpus);
        var coverage = terminal.While($"Comparing {corpus.Event.Id}", () => corpus.Compare(comparing, chosen.Claims, earlier));
        var record = RunRecord.Of(coverage, reading, chosen.Inputs.Concat(inputs).ToDictionary(), typeof(CoverageCharts).Assembly);
        return terminal.While("Writing", () =>
        {
            CoverageWriter.Write(coverage, result);
            ResultPictures.Write(coverage, result);
            return new FinishedRun(coverage, chosen.Origin, result.Commit(record));
        });
    }

    /// <summary>Refuses, where the user wants that, a corpus with which anything is wrong.</summary>
    public void RefuseProblems(string shown, Corpus corpus)
    {
        if (isStrict && !corpus.Problems.IsEmpty)
            throw new BadInputException($"{shown}: nothing was compared, because of --strict and the problems above ({corpus.Problems.Length})");
    }
}
