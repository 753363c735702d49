using System.CommandLine;

namespace Compare;

/// <summary>evaluate: how well the program's cells agree with gold labels.</summary>
internal static class EvaluateVerb
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("corpus") { Description = "The folder of articles, or of folders that are one event each." };
        var gold = new Option<string>("--gold")
        {
            Description = "CSV file with the columns claim, article, label; optionally event, evidence or start and end. Default: the corpus's gold.csv.",
            HelpName = "file",
        };
        var claims = new Option<string>("--claims")
        {
            Description = "CSV file with the columns claim, text and optionally event. Default: the claims.csv of the corpus, or of each event.",
            HelpName = "file",
        };
        var charts = new Option<string>("--charts") { Description = "Write calibration.png and calibration.svg into this folder: how often cells are right, by confidence.", HelpName = "folder" };
        OutputFile.RequireName(charts, "a folder");
        var json = new Option<bool>("--json") { Description = "Write the figures as JSON." };
        var resamples = Tuning.Number("--resamples", "Draw so often for the 95 % intervals.", 1000, least: 1);
        var verb = new Verb(
            "evaluate",
            "Compares what the program says with gold labels (Carries, Reports, Disputes, Omits). Predates counts as Omits; Unsure and NotJudged are "
            + "wrong in the main figures and left out of the selective ones. Intervals come from drawing events, or claims where there is one event.",
            ("compare-coverage evaluate corpus/harbour-fire --gold corpus/harbour-fire/gold.csv", "One event."),
            ("compare-coverage evaluate corpus", "Every event of a folder that has a gold.csv."),
            ("compare-coverage evaluate articles --gold labels.csv --claims claims.csv --as-is --json", "Several events in one file, told apart by the column event."))
        {
            folder, gold, claims, charts, json, resamples,
        };
        var tuning = new Tuning().AddReading(verb).AddComparing(verb);
        var output = new OutputFile().AddTo(verb);
        verb.SetAction(arguments =>
        {
            var options = tuning.Read(arguments);
            var pictures = arguments.GetValue(charts);
            if (File.Exists(pictures)) throw new BadInputException($"{pictures}: is a file, expected a folder");
            var cases = EvaluationCases.Find(arguments.GetValue(folder)!, arguments.GetValue(gold));
            var codebook = new Codebook(arguments.GetValue(claims), terminal);
            var rows = cases.SelectMany(one => Rows(one, codebook, options, terminal)).ToList();
            var evaluation = terminal.While("Drawing intervals", () => Evaluation.Of(rows, arguments.GetValue(resamples)));
            output.Write(arguments, terminal, writer => Write(evaluation, arguments.GetValue(json), writer));
            if (pictures is not null) WriteCharts(pictures, rows, cases, options.Comparing.Scorer);
            return 0;
        });
        return verb;
    }

    private static void Write(Evaluation evaluation, bool asJson, TextWriter writer)
    {
        if (asJson) EvaluationText.WriteJson(evaluation, writer);
        else EvaluationText.Write(evaluation, writer);
    }

    private static void WriteCharts(string folder, List<EvaluationRow> rows, IReadOnlyList<EvaluationCase> cases, Scorer asked)
    {
        // Too few articles or claims are judged by rules whatever was asked for.
        var judgedBy = rows.Any(row => row.Predicted?.Probabilities is not null) ? asked : Scorer.Rules;
        var title = cases.Count == 1 ? cases[0].Event ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(cases[0].Folder)) : $"{cases.Count} events";
        CalibrationCurve.Of(rows).SaveCalibration(folder, title, judgedBy);
    }

    private static IReadOnlyList<EvaluationRow> Rows(
        EvaluationCase one, Codebook codebook, (ReadingOptions Reading, CoverageOptions Comparing) options, Terminal terminal)
    {
        var corpus = InputFiles.Corpus(one.Folder, options.Reading, terminal);
        var claims = codebook.For(one, corpus);
        var coverage = terminal.While($"Comparing {one.Event ?? corpus.Event.Id}", () => corpus.Compare(options.Comparing, claims));
        return GoldMatcher.Match(one.Labels, coverage, one.GoldFile);
    }

    /// <summary>The claims to look for in each event.</summary>
    private sealed class Codebook
    {
        private readonly string? path;
        private readonly IReadOnlyDictionary<string, IReadOnlyList<Claim>>? byEvent;
        private readonly IReadOnlyList<Claim>? all;

        public Codebook(string? path, Terminal terminal)
        {
            this.path = path;
            if (path is null) return;
            InputFiles.RequireFile(path, "a CSV file of claims");
            byEvent = EventClaims.Read(path);
            if (byEvent is not null) return;
            var list = ClaimsReader.Read(path);
            ProblemLines.Write(list.Problems, terminal);
            all = list.Claims;
        }

        public IReadOnlyList<Claim> For(EvaluationCase one, Corpus corpus)
        {
            var claims = byEvent is null ? all ?? corpus.Claims : byEvent.GetValueOrDefault(one.Event ?? corpus.Event.Id, []);
            return claims.Count > 0 ? claims : throw new BadInputException(
                path is null ? $"{one.Folder}: has no claims.csv, expected one there or with --claims" : $"{path}: holds no claim of {one.Event ?? corpus.Event.Id}");
        }
    }
}
