using System.CommandLine;

namespace Compare;

/// <summary>run: from a folder of articles to a folder with tables, charts and the report.</summary>
internal static class RunVerb
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("corpus") { Description = "The folder of articles." };
        var output = new Option<string>("--out", "-o") { Description = "The folder to write to.", Required = true, HelpName = "folder" };
        OutputFile.RequireName(output, "a folder");
        var strict = new Option<bool>("--strict") { Description = "Stop with exit code 1 if anything at all is wrong with the input." };
        var force = new Option<bool>("--force")
        {
            Description = "Write into a folder that holds other files (they stay), and keep edited tables as NAME.edited-1.csv.",
        };
        var publish = new Option<bool>("--publish")
        {
            Description = "Leave publishers' sentences out of report and tables: their places stand there, in the report their digests too. Headlines stay.",
        };
        var verb = new Verb(
            "run",
            "Compares the articles of a folder and writes tables, charts and report.html. Claims are those of --claims or --claim, else of the "
            + "corpus's own claims.csv; without any, or with --discover, they are discovered.",
            ("compare-coverage run corpus/harbour-fire --out out", "Compare one event."),
            ("compare-coverage run corpus/harbour-fire --out out2 --claims out/aligned-claims.csv", "Look for claims found before and edited since."),
            ("compare-coverage run corpus/harbour-fire --out out2 --reference out/run.json", "Go on after articles or claims were added; known cells stay as they are."),
            ("compare-coverage run corpus/harbour-fire --out out2 --until 2025-03-14", "Compare what was known that day."),
            ("compare-coverage run articles --out out --claim \"Two firefighters were hurt.\"", "Look for one claim."))
        {
            folder, output, strict, force, publish,
        };
        var claims = new ClaimChoice().AddTo(verb);
        var reference = new ReferenceChoice().AddTo(verb);
        var tuning = new Tuning().AddReading(verb).AddComparing(verb).AddDate(verb);
        verb.SetAction(arguments =>
        {
            var (reading, comparing) = tuning.Read(arguments);
            var earlier = reference.Read(arguments);
            using var result = ResultFolder.Open(arguments.GetValue(output)!, arguments.GetValue(force));
            var corpus = Known(InputFiles.Corpus(arguments.GetValue(folder)!, reading, terminal), comparing.Until, terminal);
            var chosen = claims.For(corpus, arguments, terminal);
            reference.Require(chosen, arguments);
            if (arguments.GetValue(strict) && !corpus.Problems.IsEmpty)
                throw new BadInputException($"{arguments.GetValue(folder)}: nothing was compared, because of --strict and the problems above ({corpus.Problems.Length})");
            var coverage = terminal.While("Comparing", () => corpus.Compare(comparing, chosen.Claims, earlier.Reference));
            var inputs = chosen.Inputs.Concat(earlier.Inputs).ToDictionary();
            var run = Write(coverage, result, RunRecord.Of(coverage, reading, inputs, typeof(CoverageCharts).Assembly), arguments.GetValue(publish), terminal);
            new RunSummary(coverage, chosen.Origin, run, arguments.GetValue(output)!).Write(terminal);
            return 0;
        });
        return verb;
    }

    /// <summary>The corpus as it was known at a date, with what is said of articles whose time does not tell.</summary>
    private static Corpus Known(Corpus corpus, PublicationTime? until, Terminal terminal)
    {
        if (until is null) return corpus;
        var known = corpus.Until(until);
        foreach (var problem in known.Problems.Except(corpus.Problems)) terminal.Complain($"--until: {problem}");
        return known.Articles.IsEmpty ? throw new BadInputException($"--until {until}: all {corpus.Articles.Length} articles are younger") : known;
    }

    private static RunRecord Write(Coverage coverage, ResultFolder result, RunRecord run, bool isForPublication, Terminal terminal) =>
        terminal.While("Writing", () =>
        {
            CoverageWriter.Write(coverage, result, withSentences: !isForPublication);
            ResultPictures.Write(coverage, result, isForPublication);
            return result.Commit(run);
        });
}
