using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;

namespace Compare;

/// <summary>The options that change how a corpus is read and compared: the only place where arguments become options.</summary>
internal sealed class Tuning
{
    private readonly Option<bool> asIs = new("--as-is")
    {
        Description = "Read plain text untouched (no headline guess, no cleaning, no Unicode normalisation): offsets are those of the file.",
    };

    private readonly Option<long> maximumBytes = Number(
        "--max-file-bytes", "Refuse larger files, bytes.", ReadingOptions.Default.MaximumFileBytes);

    private readonly Option<int> maximumDepth = Number(
        "--max-depth", "Refuse pages whose tags nest deeper.", ReadingOptions.Default.MaximumDepth);

    private readonly Option<int> maximumEntries = Number(
        "--max-entries", "Read at most so many articles of one file.", ReadingOptions.Default.MaximumEntries);

    private readonly Option<long> maximumExpanded = Number(
        "--max-expanded-bytes", "Unpack at most so much of one packed file, bytes.", ReadingOptions.Default.MaximumExpandedBytes);

    private readonly Option<double> unsureBelow = Number(
        "--unsure-below", "A touched cell below this confidence is Unsure, 0 to 1.", CoverageOptions.Default.UnsureBelow);

    private readonly Option<double> omitsFrom = Number(
        "--omits-from", "An omission that the trained models give a lower probability is Unsure, 0 to 1.", CoverageOptions.Default.OmitsFrom);

    private readonly Option<int> maximumClaims = Number(
        "--max-claims", "Compare at most so many discovered claims, by rank.", CoverageOptions.Default.MaximumClaims);

    private readonly Option<double> clusterThreshold = new("--cluster-threshold")
    {
        Description = "Texts of one cluster are alike by this much on average, 0 to 1, and every mention of a discovered claim by seven tenths of it. Without it what suits the scorer.",
        HelpName = "number",
        CustomParser = result => Parse<double>("--cluster-threshold", result, null),
    };

    private readonly Option<Scorer> scorer = Choice(
        "--scorer", "What scores how alike two texts are: the trained model, or the fixed formula.", CoverageOptions.Default.Scorer);

    private readonly Option<double> matchFloor = Number(
        "--match-floor", "A passage below this score is never a mention, 0 to 1.", CoverageOptions.Default.MatchFloor);

    private readonly Option<double> matchCeiling = Number(
        "--match-ceiling", "A passage at or above this score is always a mention, 0 to 1.", CoverageOptions.Default.MatchCeiling);

    private readonly Option<double> matchShare = Number(
        "--match-share", "Between the two, a passage is a mention at this share of the claim's best score, 0 to 1.", CoverageOptions.Default.MatchShare);

    private readonly Option<double> copyShare = Number(
        "--copy-share", "An article is wholly a copy when this share of its words stands in passages of the other, 0 to 1.", CoverageOptions.Default.CopyShare);

    private readonly Option<int> copyWords = Number(
        "--copy-words", "An article takes passages over when those hold so many words outside quotation marks.", CoverageOptions.Default.CopyWords);

    private readonly Option<WireChoice> wire = Choice(
        "--wire", "What copied text does to counts over outlets: outlets that only hold the same text count once, each, or not at all.", CoverageOptions.Default.Wire);

    private readonly Option<double> versionShare = Number(
        "--version-share", "Texts of one outlet are versions when this share of the shorter one's words stands in the other, 0 to 1.", CoverageOptions.Default.VersionShare);

    private readonly Option<int> quotationDays = Number(
        "--quotation-days", "Statements of one speaker are one quotation only if published at most so many days apart.", CoverageOptions.Default.QuotationDays);

    private readonly Option<PublicationTime> until = new("--until")
    {
        Description = "Compare what was known at this year, month, day or minute: younger articles and versions are left out.",
        HelpName = "date",
        CustomParser = ReadDate,
    };

    /// <summary>Adds the options for reading to a verb.</summary>
    public Tuning AddReading(Command verb)
    {
        verb.Options.Add(asIs);
        verb.Options.Add(maximumBytes);
        verb.Options.Add(maximumDepth);
        verb.Options.Add(maximumEntries);
        verb.Options.Add(maximumExpanded);
        return this;
    }

    /// <summary>Adds the options for comparing to a verb.</summary>
    public Tuning AddComparing(Command verb)
    {
        foreach (var option in new Option[] { scorer, unsureBelow, omitsFrom, maximumClaims, clusterThreshold, matchFloor, matchCeiling, matchShare, copyShare, copyWords, wire, versionShare, quotationDays })
            verb.Options.Add(option);
        return this;
    }

    /// <summary>Adds the date whose state of knowledge is compared.</summary>
    public Tuning AddDate(Command verb)
    {
        verb.Options.Add(until);
        return this;
    }

    /// <summary>Adds the options that matter where sentences are clustered.</summary>
    public Tuning AddClustering(Command verb)
    {
        verb.Options.Add(clusterThreshold);
        return AddScoring(verb);
    }

    /// <summary>Adds the one option that matters where pairs are scored or judged.</summary>
    public Tuning AddScoring(Command verb)
    {
        verb.Options.Add(scorer);
        return this;
    }

    /// <summary>The options as typed, checked.</summary>
    /// <exception cref="UsageException">A number is out of its range.</exception>
    public (ReadingOptions Reading, CoverageOptions Comparing) Read(ParseResult arguments)
    {
        T Value<T>(Option<T> option, T usual) => arguments.GetResult(option) is null ? usual : arguments.GetValue(option)!;
        var (readingDefault, comparingDefault) = (ReadingOptions.Default, CoverageOptions.Default);
        var reading = new ReadingOptions
        {
            AsIs = Value(asIs, readingDefault.AsIs),
            MaximumFileBytes = Value(maximumBytes, readingDefault.MaximumFileBytes),
            MaximumDepth = Value(maximumDepth, readingDefault.MaximumDepth),
            MaximumEntries = Value(maximumEntries, readingDefault.MaximumEntries),
            MaximumExpandedBytes = Value(maximumExpanded, readingDefault.MaximumExpandedBytes),
        };
        if (reading.MaximumFileBytes < 1) throw new UsageException($"--max-file-bytes is {reading.MaximumFileBytes}, expected 1 or more");
        if (reading.MaximumDepth < 1) throw new UsageException($"--max-depth is {reading.MaximumDepth}, expected 1 or more");
        if (reading.MaximumEntries < 1) throw new UsageException($"--max-entries is {reading.MaximumEntries}, expected 1 or more");
        if (reading.MaximumExpandedBytes < 1) throw new UsageException($"--max-expanded-bytes is {reading.MaximumExpandedBytes}, expected 1 or more");
        var comparing = new CoverageOptions
        {
            UnsureBelow = Value(unsureBelow, comparingDefault.UnsureBelow),
            OmitsFrom = Value(omitsFrom, comparingDefault.OmitsFrom),
            MaximumClaims = Value(maximumClaims, comparingDefault.MaximumClaims),
            Scorer = Value(scorer, comparingDefault.Scorer),
            ClusterThreshold = arguments.GetResult(clusterThreshold) is null ? null : arguments.GetValue(clusterThreshold),
            MatchFloor = Value(matchFloor, comparingDefault.MatchFloor),
            MatchCeiling = Value(matchCeiling, comparingDefault.MatchCeiling),
            MatchShare = Value(matchShare, comparingDefault.MatchShare),
            CopyShare = Value(copyShare, comparingDefault.CopyShare),
            VersionShare = Value(versionShare, comparingDefault.VersionShare),
            Until = arguments.GetResult(until) is null ? null : arguments.GetValue(until),
            CopyWords = Value(copyWords, comparingDefault.CopyWords),
            Wire = Value(wire, comparingDefault.Wire),
            QuotationDays = Value(quotationDays, comparingDefault.QuotationDays),
        };
        try
        {
            return (reading, comparing.Validate());
        }
        catch (ArgumentException range)
        {
            throw new UsageException(AsTyped(range.Message));
        }
    }

    /// <summary>An option that takes a number, written as everywhere in files: with a point.</summary>
    public static Option<T> Number<T>(string name, string description, T usual, T? least = null)
        where T : struct, INumber<T> => new(name)
        {
            Description = description,
            DefaultValueFactory = _ => usual,
            HelpName = "number",
            CustomParser = result => Parse(name, result, least),
        };

    /// <summary>An option that takes one of a few words.</summary>
    private static Option<T> Choice<T>(string name, string description, T usual)
        where T : struct, Enum
    {
        var words = Enum.GetNames<T>().Select(word => word.ToLowerInvariant()).ToList();
        return new(name)
        {
            Description = description,
            DefaultValueFactory = _ => usual,
            HelpName = string.Join('|', words),
            CustomParser = result =>
            {
                var written = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
                var place = words.FindIndex(word => word.Equals(written, StringComparison.OrdinalIgnoreCase));
                if (place >= 0) return Enum.GetValues<T>()[place];
                result.AddError($"{name} is \"{written}\", expected {string.Join(", ", words.SkipLast(1))} or {words[^1]}");
                return default;
            },
        };
    }

    private static PublicationTime? ReadDate(ArgumentResult result)
    {
        var written = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
        if (PublicationTime.TryParse(written) is { } time) return time;
        result.AddError($"--until is \"{written}\", expected a date such as 2023-10, 2023-10-26 or 2023-10-26T14:05+02:00");
        return null;
    }

    private static T Parse<T>(string name, ArgumentResult result, T? least)
        where T : struct, INumber<T>
    {
        var written = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
        if (T.TryParse(written, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            if (least is { } floor && number < floor) result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} is {number}, expected {floor} or more"));
            return number;
        }

        result.AddError($"{name} is \"{written}\", expected a {(typeof(T) == typeof(double) ? "number such as 0.5" : "whole number")}");
        return default;
    }

    /// <summary>The library names its options as in code; a user knows them as typed.</summary>
    private string AsTyped(string message)
    {
        (string Name, Option Option)[] names =
        [
            (nameof(CoverageOptions.UnsureBelow), unsureBelow), (nameof(CoverageOptions.OmitsFrom), omitsFrom), (nameof(CoverageOptions.MaximumClaims), maximumClaims),
            (nameof(CoverageOptions.ClusterThreshold), clusterThreshold), (nameof(CoverageOptions.MatchFloor), matchFloor),
            (nameof(CoverageOptions.MatchCeiling), matchCeiling), (nameof(CoverageOptions.MatchShare), matchShare),
            (nameof(CoverageOptions.CopyShare), copyShare), (nameof(CoverageOptions.CopyWords), copyWords), (nameof(CoverageOptions.VersionShare), versionShare),
            (nameof(CoverageOptions.QuotationDays), quotationDays),
        ];
        return names.Aggregate(message, (text, name) => text.Replace(name.Name, name.Option.Name, StringComparison.Ordinal));
    }
}
