using System.Collections.Immutable;
using System.Globalization;

namespace Compare;

/// <summary>Reads from the <c>run.json</c> of a run with given claims what a later run needs to judge by the same numbers.</summary>
/// <example><code>
/// var reference = ReferenceReader.Read("out-monday/run.json");
/// var coverage = corpus.Compare(claims: corpus.Claims, reference: reference);
/// </code></example>
public static class ReferenceReader
{
    /// <summary>Reads a <c>run.json</c>.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="CorpusException">
    /// There is no such file, it is not the <c>run.json</c> of a run with given claims, something in it is not as it was written, or another
    /// version of the models judged; names the file, the place and what was expected.
    /// </exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static EventReference Read(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (!File.Exists(path))
            throw Problem(path, Directory.Exists(path) ? $"is a folder, expected the {ResultFolder.RunFile} in it" : $"does not exist, expected the {ResultFolder.RunFile} that run has written");
        var problems = new List<ReadingProblem>();
        using var document = SavedRun.Open(path, problems);
        if (document is null) throw new CorpusException(problems);
        try
        {
            return Read(new JsonPlace(path, "", document.RootElement));
        }
        catch (InvalidOperationException)
        {
            // The parser throws this for text with half a character, and knows no place then.
            throw Problem(path, "holds text that is not Unicode, expected the run.json as run has written it");
        }
    }

    private static EventReference Read(JsonPlace run)
    {
        if (run["claims"] is var claims && claims.Text != "given")
            throw claims.Wrong("were discovered, expected a run with given claims: run once more with --claims and the aligned-claims.csv beside this file, and take the run.json of that run");
        var scorer = ScorerOf(run["scorer"]);
        if (scorer == Scorer.Learned) RefuseOtherModels(run["models"]);
        if (run.Find("reference") is not { } block) throw run.Wrong("has no reference, expected the run.json of a version of the program that writes it");
        var articles = block["articles"].Entries.ToImmutableSortedDictionary(entry => entry.Key, entry => entry.Value.Text, StringComparer.Ordinal);
        var reference = new EventReference
        {
            Scorer = scorer,
            Articles = articles,
            Words = WordsOf(block, articles.Count),
            Claims = [.. block["claims"].Items.Select(claim => ClaimOf(claim, scorer))],
            Rivals = [.. block["rivals"].Items.Select(Numbers)],
        };
        RefuseOtherSize(block["rivals"], reference);
        return reference;
    }

    private static Scorer ScorerOf(JsonPlace place) => place.Text switch
    {
        "learned" => Scorer.Learned,
        "rules" => Scorer.Rules,
        _ => throw place.Wrong($"is \"{place.Text}\", expected learned or rules"),
    };

    private static void RefuseOtherModels(JsonPlace models)
    {
        var digests = ShippedModels.Digests();
        foreach (var name in InEventModels.Names)
        {
            var (theirs, ours) = (models.Find(name)?.Text, digests.GetValueOrDefault(name));
            if (theirs != ours)
                throw models.Wrong($"{name} is {Short(theirs)}, expected {Short(ours)}: another version of the models judged, make the reference anew with this one");
        }
    }

    private static string Short(string? digest) => digest is null ? "missing" : digest.Length > 12 ? digest[..12] : digest;

    private static ReferenceWords WordsOf(JsonPlace block, int articles) => new(
        block["sentences"].Count,
        articles,
        block["lower_case"].Items.Select(item => item.Text).ToImmutableSortedSet(StringComparer.Ordinal),
        block["variants"].Entries.DistinctBy(entry => entry.Key).ToImmutableSortedDictionary(entry => entry.Key, entry => entry.Value.Text, StringComparer.Ordinal),
        block["words"].Entries.DistinctBy(entry => entry.Key).ToImmutableSortedDictionary(entry => entry.Key, entry => CountOf(entry.Value), StringComparer.Ordinal));

    private static WordCount CountOf(JsonPlace place) =>
        place.Items is [var sentences, var articles] ? new WordCount(sentences.Count, articles.Count) : throw place.Wrong($"has {place.Items.Length} numbers, expected 2");

    private static ReferenceClaim ClaimOf(JsonPlace claim, Scorer scorer)
    {
        ImmutableArray<double> Values(string name)
        {
            var (values, size) = (Numbers(claim[name]), scorer == Scorer.Learned ? CellFeatures.SummarySize : 0);
            return values.Length == size ? values : throw claim[name].Wrong($"has {values.Length} numbers, expected {size}");
        }

        FirstAppearance First(string by) => new(TimeOf(claim.Find($"{by}first_touched")), TimeOf(claim.Find($"{by}first_affirmed")));
        return new ReferenceClaim(
            new Claim(claim["claim"].Text, claim["text"].Text) { RivalOf = claim.Find("rival_of")?.Text, FirstKnown = TimeOf(claim.Find("first_known")) }, claim["best"].Number, claim["mean_best"].Number)
        {
            First = First(""),
            FirstByRules = First("rules_"),
            Totals = new ReferenceTotals(claim["cells"].Count, Values("sums"), Values("highest"), Values("second")),
        };
    }

    private static PublicationTime? TimeOf(JsonPlace? written)
    {
        if (written is not { } time) return null;
        var (local, precision) = (time["local"], time["precision"]);
        if (!DateTime.TryParseExact(local.Text, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment))
            throw local.Wrong($"is \"{local.Text}\", expected a time such as 2023-10-26T00:00:00.0000000");
        if (!Enum.TryParse<TimePrecision>(precision.Text, out var fineness) || !Enum.IsDefined(fineness))
            throw precision.Wrong($"is \"{precision.Text}\", expected {string.Join(", ", Enum.GetNames<TimePrecision>())}");
        if (time.Find("offset") is not { } offset) return new PublicationTime(moment, fineness, null);
        return TimeSpan.TryParseExact(offset.Text, "c", CultureInfo.InvariantCulture, out var zone)
            ? new PublicationTime(moment, fineness, zone) : throw offset.Wrong($"is \"{offset.Text}\", expected a distance from UTC such as 02:00:00");
    }

    private static ImmutableArray<double> Numbers(JsonPlace place) => [.. place.Items.Select(item => item.Number)];

    private static void RefuseOtherSize(JsonPlace place, EventReference reference)
    {
        var size = reference.Scorer == Scorer.Learned ? reference.Claims.Length : 0;
        if (reference.Rivals.Length != size || reference.Rivals.Any(row => row.Length != size))
            throw place.Wrong(FormattableString.Invariant($"are not {size} lists of {size} numbers, expected one for each two claims"));
    }

    private static CorpusException Problem(string path, string message) => new([new ReadingProblem(path, null, message, true)]);
}
