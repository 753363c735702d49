using System.CommandLine;

namespace Compare;

/// <summary>An earlier run whose numbers hold.</summary>
/// <param name="Reference">The numbers, or null for none.</param>
/// <param name="Inputs">SHA-256 of its file, by name.</param>
internal sealed record ChosenReference(EventReference? Reference, IReadOnlyDictionary<string, string> Inputs);

/// <summary>The option with which a user goes on from an earlier run.</summary>
internal sealed class ReferenceChoice
{
    private readonly Option<string> file = new("--reference")
    {
        Description = "Judge by the numbers of an earlier run with given claims (its run.json): cells whose article text and claim wording are its own "
            + "come out as they did, whatever articles or claims were added or removed.",
        HelpName = "file",
    };

    /// <summary>Adds the option to a verb.</summary>
    public ReferenceChoice AddTo(Command verb)
    {
        file.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value))) result.AddError("--reference is empty, expected the run.json of an earlier run");
        });
        verb.Options.Add(file);
        return this;
    }

    /// <summary>The reference as given.</summary>
    /// <exception cref="BadInputException">There is no such file.</exception>
    /// <exception cref="CorpusException">The file cannot be used; names the place.</exception>
    public ChosenReference Read(ParseResult arguments)
    {
        if (arguments.GetValue(file) is not { } path) return new ChosenReference(null, new Dictionary<string, string>());
        var digest = InputFiles.Digest(path, "the run.json of an earlier run");
        return new ChosenReference(ReferenceReader.Read(path), new Dictionary<string, string> { [$"--reference {Path.GetFileName(path)}"] = digest });
    }

    /// <summary>Refuses claims that would be discovered: those of the reference would be lost.</summary>
    /// <exception cref="UsageException">There is a reference, but the claims are not given.</exception>
    public void Require(ChosenClaims chosen, ParseResult arguments)
    {
        if (chosen.Claims is not null || arguments.GetValue(file) is not { } path) return;
        var table = Path.Combine(Path.GetDirectoryName(path) ?? "", "aligned-claims.csv");
        throw new UsageException($"--reference needs given claims, but they would be discovered anew: give them back with --claims {table}");
    }
}
