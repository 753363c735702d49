using System.CommandLine;

namespace Compare;

/// <summary>run: from a folder of articles to a folder with tables, charts and the report; of several events, one for each and an overview.</summary>
internal static class RunVerb
{
    public static Command Create(Terminal terminal)
    {
        var folders = new Argument<string[]>("corpus") { Description = "The folder of articles; several are compared one by one.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--out", "-o") { Description = "The folder to write to.", Required = true, HelpName = "folder" };
        OutputFile.RequireName(output, "a folder");
        var strict = new Option<bool>("--strict") { Description = "Stop with exit code 1 if anything at all is wrong with the input." };
        var force = new Option<bool>("--force")
        {
            Description = "Write into a folder that holds other files (they stay), and keep edited tables as NAME.edited-1.csv.",
        };
        var verb = new Verb(
            "run",
            "Compares the articles of a folder and writes tables, charts and report.html. Claims are those of --claims or --claim, else of the "
            + "corpus's own claims.csv; without any, or with --discover, they are discovered. Several folders, or the events of a mixed folder with "
            + "--groups, give a result folder each and an overview.",
            ("compare-coverage run corpus/harbour-fire --out out", "Compare one event."),
            ("compare-coverage run corpus/harbour-fire --out out2 --claims out/aligned-claims.csv", "Look for claims found before and edited since."),
            ("compare-coverage run corpus/harbour-fire --out out2 --reference out/run.json", "Go on after articles or claims were added; known cells stay as they are."),
            ("compare-coverage run articles --out out --claim \"Two firefighters were hurt.\"", "Look for one claim."),
            ("compare-coverage run mixed --groups groups.csv --out out", "Compare every event of a mixed folder."),
            ("compare-coverage run events/* --out out", "Compare the events in a folder of folders."))
        {
            folders, output, strict, force,
        };
        var claims = new ClaimChoice().AddTo(verb);
        var reference = new ReferenceChoice().AddTo(verb);
        var groups = new GroupsChoice().AddTo(verb);
        var tuning = new Tuning().AddReading(verb).AddComparing(verb);
        verb.SetAction(arguments =>
        {
            var one = new EventRun(terminal, tuning.Read(arguments), arguments.GetValue(force), arguments.GetValue(strict));
            var corpora = CorpusArguments.Expand(arguments.GetValue(folders)!);
            var earlier = reference.Read(arguments);
            var (target, table) = (arguments.GetValue(output)!, groups.Of(arguments));
            if (table is null && corpora.Count == 1) return RunOne(corpora[0]);
            if (earlier.Reference is not null) throw new UsageException("--reference goes on from the run of one event, expected one folder and no --groups");
            if (table is not null && corpora.Count > 1) throw new UsageException("--groups parts one mixed folder, expected one folder");
            return RunSeveral();

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

            int RunSeveral()
            {
                var choose = claims.ForEvents(arguments, terminal);
                if (table is not null) return RunParts(InputFiles.Corpus(corpora[0], one.Reading, terminal), table, choose);
                var names = CorpusArguments.Names(corpora);
                var sources = corpora.Select((corpus, index) => new EventSource(names[index], corpus, () => InputFiles.Corpus(corpus, one.Reading, terminal))).ToList();
                return new EventRuns(terminal, one, choose, new Dictionary<string, string>()).Run($"{sources.Count} events", sources, target, arguments.GetValue(force));
            }

            int RunParts(Corpus mixed, string path, Func<Corpus, ChosenClaims> choose)
            {
                one.RefuseProblems(corpora[0], mixed);
                var parts = GroupsChoice.Apply(path, mixed, terminal).Events;
                var sources = parts.Select(part => new EventSource(part.Event.Id, part.Event.Id, () => part)).ToList();
                var inputs = new Dictionary<string, string> { [$"--groups {Path.GetFileName(path)}"] = InputFiles.Digest(path, "a CSV file that group has written") };
                return new EventRuns(terminal, one, choose, inputs).Run($"{mixed.Event.Title}: {sources.Count} events", sources, target, arguments.GetValue(force));
            }
        });
        return verb;
    }
}
