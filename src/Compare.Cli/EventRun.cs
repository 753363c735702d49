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
    private readonly bool force, isStrict, isForPublication;

    public EventRun(Terminal terminal, (ReadingOptions Reading, CoverageOptions Comparing) options, bool force, bool isStrict, bool isForPublication) =>
        (this.terminal, (reading, comparing), this.force, this.isStrict, this.isForPublication) = (terminal, options, force, isStrict, isForPublication);

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
        var corpus = Known(read());
        var chosen = choose(corpus);
        RefuseProblems(shown, corpus);
        var coverage = terminal.While($"Comparing {corpus.Event.Id}", say => corpus.Compare(comparing, chosen.Claims, earlier, terminal.ShowsProgress ? new ComparingProgress(say) : null));
        var record = RunRecord.Of(coverage, reading, chosen.Inputs.Concat(inputs).ToDictionary(), typeof(CoverageCharts).Assembly);
        return terminal.While("Writing", () =>
        {
            using var pictures = new ResultPictures(coverage);
            CoverageWriter.Write(coverage, result, withSentences: !isForPublication);
            pictures.AddTo(result, isForPublication);
            return new FinishedRun(coverage, chosen.Origin, result.Commit(record));
        });
    }

    /// <summary>Refuses, where the user wants that, a corpus with which anything is wrong.</summary>
    public void RefuseProblems(string shown, Corpus corpus)
    {
        if (isStrict && !corpus.Problems.IsEmpty)
            throw new BadInputException($"{shown}: nothing was compared, because of --strict and the problems above ({corpus.Problems.Length})");
    }

    /// <summary>The corpus as it was known at the date that counts, with what is said of articles whose time does not tell.</summary>
    private Corpus Known(Corpus corpus)
    {
        if (comparing.Until is not { } until) return corpus;
        var known = corpus.Until(until);
        foreach (var problem in known.Problems.Except(corpus.Problems)) terminal.Complain($"--until: {problem}");
        return known.Articles.IsEmpty ? throw new BadInputException($"--until {until}: all {corpus.Articles.Length} articles are younger") : known;
    }
}
