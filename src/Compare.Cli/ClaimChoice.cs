using System.CommandLine;

namespace Compare;

/// <summary>Which claims are looked for.</summary>
/// <param name="Claims">The claims, or null where they are discovered.</param>
/// <param name="Origin">Where they come from, for the summary.</param>
/// <param name="Inputs">SHA-256 of a file of claims outside the corpus, by name.</param>
internal sealed record ChosenClaims(IReadOnlyList<Claim>? Claims, string Origin, IReadOnlyDictionary<string, string> Inputs);

/// <summary>The options with which a user says which claims are looked for.</summary>
internal sealed class ClaimChoice
{
    private readonly Option<string> file = new("--claims")
    {
        Description = "Look for the claims of this CSV file (claim,text and optionally text_de, text_fr …, language, first_known, rival_of, and event where several are compared); an edited aligned-claims.csv will do.",
        HelpName = "file",
    };

    private readonly Option<string[]> texts = new("--claim")
    {
        Description = "Look for this claim; may be given several times.",
        HelpName = "text",
    };

    private readonly Option<bool> discover = new("--discover")
    {
        Description = "Discover the claims even where the corpus has a claims.csv.",
    };

    /// <summary>Adds the options to a verb.</summary>
    public ClaimChoice AddTo(Command verb)
    {
        verb.Options.Add(file);
        verb.Options.Add(texts);
        verb.Options.Add(discover);
        verb.Validators.Add(result =>
        {
            var given = new Option[] { file, texts, discover }.Where(option => result.GetResult(option) is { Implicit: false }).ToList();
            if (given.Count > 1) result.AddError($"{given[0].Name} and {given[1].Name} cannot be used together");
        });
        return this;
    }

    /// <summary>The claims for a corpus.</summary>
    /// <exception cref="BadInputException">The file of claims cannot be used.</exception>
    public ChosenClaims For(Corpus corpus, ParseResult arguments, Terminal terminal)
    {
        var none = new Dictionary<string, string>();
        if (arguments.GetValue(file) is { } path) return FromFile(path, terminal);
        if (arguments.GetValue(texts) is { Length: > 0 } given)
        {
            if (given.Any(string.IsNullOrWhiteSpace)) throw new UsageException("--claim is empty, expected a claim in words");
            return new ChosenClaims([.. given.Select((text, index) => new Claim($"c{index + 1:00}", text.Trim()))], "given on the command line", none);
        }

        return corpus.Claims.IsEmpty || arguments.GetValue(discover)
            ? new ChosenClaims(null, "discovered", none)
            : new ChosenClaims(corpus.Claims, "given by the corpus's claims.csv (--discover finds them instead)", none);
    }

    /// <summary>
    /// The claims for each of several events: as for one, but a file of claims with a column event gives every event its own, and an event
    /// that it does not name has them discovered.
    /// </summary>
    /// <exception cref="BadInputException">The file of claims cannot be used.</exception>
    /// <exception cref="CorpusException">The file has a column event, and something is wrong in it; holds every problem.</exception>
    public Func<Corpus, ChosenClaims> ForEvents(ParseResult arguments, Terminal terminal)
    {
        if (arguments.GetValue(file) is not { } path) return corpus => For(corpus, arguments, terminal);
        var inputs = new Dictionary<string, string> { [$"--claims {Path.GetFileName(path)}"] = InputFiles.Digest(path, "a CSV file of claims") };
        if (EventClaims.Read(path) is { } byEvent)
            return corpus => byEvent.TryGetValue(corpus.Event.Id, out var own) ? new ChosenClaims(own, $"given by {Path.GetFileName(path)}", inputs) : new ChosenClaims(null, "discovered", inputs);
        var all = FromFile(path, terminal);
        return _ => all;
    }

    private static ChosenClaims FromFile(string path, Terminal terminal)
    {
        var digest = InputFiles.Digest(path, "a CSV file of claims");
        var list = ClaimsReader.Read(path);
        ProblemLines.Write(list.Problems, terminal);
        if (list.Claims.IsEmpty) throw new BadInputException($"{path}: no claim could be read");
        var name = Path.GetFileName(path);
        return new ChosenClaims(list.Claims, $"given by {name}", new Dictionary<string, string> { [$"--claims {name}"] = digest });
    }
}
