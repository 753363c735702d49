using System.CommandLine;

namespace Compare;

/// <summary>check: what was read, and every problem.</summary>
internal static class CheckVerb
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("corpus") { Description = "The folder of articles." };
        var manifest = new Option<bool>("--write-manifest") { Description = "Write articles.csv into the folder, to be corrected." };
        var force = new Option<bool>("--force") { Description = "Write articles.csv although there is one, which is kept as articles.edited-1.csv." };
        var verb = new Verb(
            "check",
            "Reads the articles of a folder and says what was read, where each field came from, and every problem. Exit code 1 if there is any.",
            ("compare-coverage check corpus/harbour-fire", "See what the program understands."),
            ("compare-coverage check articles --write-manifest", "Write what it understands to articles.csv, to be corrected in a spreadsheet."))
        {
            folder, manifest, force,
        };
        var tuning = new Tuning().AddReading(verb);
        var output = new OutputFile().AddTo(verb);
        verb.SetAction(arguments =>
        {
            var path = arguments.GetValue(folder)!;
            var corpus = InputFiles.Corpus(path, tuning.Read(arguments).Reading, terminal);
            output.Write(arguments, terminal, writer => CheckText.Write(corpus, writer));
            if (arguments.GetValue(manifest))
            {
                var target = Path.Combine(path, "articles.csv");
                ManifestWriter.Write(corpus, target, arguments.GetValue(force));
                terminal.Complain($"written: {target}");
            }

            return corpus.Problems.IsEmpty ? 0 : 1;
        });
        return verb;
    }
}
