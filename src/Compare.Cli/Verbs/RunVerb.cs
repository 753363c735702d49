using System.CommandLine;

namespace Compare;

/// <summary>run: from a folder of articles to a folder with tables, charts and the report; of several events, one for each and an overview.</summary>
internal static class RunVerb
{
    public static Command Create(Terminal terminal)
    {
        var folders = new Argument<string[]>("corpus") { Description = "The folder of articles; several are compared one by one.", Arity = ArgumentArity.OneOrMore };
        var verb = Describe();
        verb.Arguments.Add(folders);
        var result = new ResultChoice().AddTo(verb);
        var claims = new ClaimChoice().AddTo(verb);
        var reference = new ReferenceChoice().AddTo(verb);
        var groups = new GroupsChoice().AddTo(verb);
        var tuning = new Tuning().AddReading(verb).AddComparing(verb).AddDate(verb);
        verb.SetAction(arguments =>
        {
            var one = result.Run(terminal, tuning.Read(arguments), arguments);
            var corpora = CorpusArguments.Expand(arguments.GetValue(folders)!);
            var earlier = reference.Read(arguments);
            var (target, table) = (result.Folder(arguments), groups.Of(arguments));
            if (table is null && corpora.Count == 1) return RunOne(corpora[0]);
            if (earlier.Reference is not null) throw new UsageException("--reference goes on from the run of one event, expected one folder and no --groups");
            if (table is not null && corpora.Count > 1) throw new UsageException("--groups parts one mixed folder, expected one folder");
            var runs = new EventRuns(terminal, one, claims.ForEvents(arguments, terminal), result.Forces(arguments));
            return table is null ? runs.OfFolders(corpora, target) : runs.OfGroups(corpora[0], table, target);

            int RunOne(string corpus)
            {
                var finished = one.Write(corpus, target, () => InputFiles.Corpus(corpus, one.Reading, terminal), Choose, earlier.Reference, earlier.Inputs);
                new RunSummary(finished.Coverage, finished.ClaimsOrigin, finished.Record, target).Write(terminal);
                return 0;
            }

            ChosenClaims Choose(Corpus corpus)
            {
                var chosen = claims.For(corpus, arguments, terminal);
                reference.Require(chosen, arguments);
                return chosen;
            }
        });
        return verb;
    }

    private static Verb Describe() => new(
        "run",
        "Compares the articles of a folder and writes tables, charts and report.html. Claims are those of --claims or --claim, else of the "
        + "corpus's own claims.csv; without any, or with --discover, they are discovered. Several folders, or the events of a mixed folder with "
        + "--groups, give a result folder each and an overview.",
        ("compare-coverage run corpus/harbour-fire --out out", "Compare one event."),
        ("compare-coverage run corpus/harbour-fire --out out2 --claims out/aligned-claims.csv", "Look for claims found before and edited since."),
        ("compare-coverage run corpus/harbour-fire --out out2 --reference out/run.json", "Go on after articles or claims were added; known cells stay as they are."),
        ("compare-coverage run corpus/harbour-fire --out out2 --until 2025-03-14", "Compare what was known that day."),
        ("compare-coverage run articles --out out --claim \"Two firefighters were hurt.\"", "Look for one claim."),
        ("compare-coverage run mixed --groups groups.csv --out out", "Compare every event of a mixed folder."),
        ("compare-coverage run events/* --out out", "Compare the events in a folder of folders."));
}
