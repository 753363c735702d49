using System.Collections.Immutable;
using System.Globalization;

namespace Compare;

/// <summary>A codebook as read from a file.</summary>
/// <param name="Claims">The claims in the order of the file.</param>
/// <param name="Problems">What was wrong with the file; a row with a problem is left out or, where only an optional field is wrong, read without it.</param>
public sealed record ClaimList(ImmutableArray<Claim> Claims, ImmutableArray<ReadingProblem> Problems);

/// <summary>
/// Reads a codebook: a CSV file with the columns claim and text and optionally first_known, rival_of and language (of text), and
/// text_de, text_fr and so on: the claim's wording in other languages. Further columns are
/// passed over, so that an edited <c>aligned-claims.csv</c> is a codebook too.
/// </summary>
public static class ClaimsReader
{
    private static readonly string[] Required = ["claim", "text"];

    /// <summary>Before a language tag: the column of the claim's wording in that language.</summary>
    internal const string TextColumn = "text_";

    /// <summary>The column of the language that the claim's text is in, where that is not English.</summary>
    internal const string LanguageColumn = "language";

    private const long LargestFile = 100_000_000;

    /// <summary>Reads the file at a path; a file that cannot be read is one fatal problem.</summary>
    public static ClaimList Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var problems = new List<ReadingProblem>();
        var text = new InputFile(path, path).ReadText(LargestFile, isPage: false, problems, out _);
        return text is null ? new ClaimList([], [.. problems]) : Parse(text, path);
    }

    /// <summary>Reads decoded CSV text.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="name">The file's name, for problems.</param>
    internal static ClaimList Parse(string text, string name)
    {
        var table = Table.Parse(text);
        return Required.FirstOrDefault(column => table.IndexOf(column) is null) is { } missing
            ? new ClaimList([], [new ReadingProblem(name, "line 1", $"no column \"{missing}\", expected claim, text and optionally first_known, rival_of", true)])
            : new RowsReader(table, name).Read();
    }

    /// <summary>The columns that word the claims in other languages.</summary>
    private static List<(string Language, int Column)> WordingsOf(Table table) =>
    [
        .. table.Columns
            .Select((name, column) => (Language: name.StartsWith(TextColumn, StringComparison.OrdinalIgnoreCase) ? LanguageTag.Primary(name[TextColumn.Length..]) : null, column))
            .Where(wording => wording.Language is not null)
            .DistinctBy(wording => wording.Language)
            .Select(wording => (wording.Language!, wording.column)),
    ];

    /// <summary>Reads the rows of a table that has the columns.</summary>
    private sealed class RowsReader(Table table, string name)
    {
        private readonly List<ReadingProblem> problems = [.. table.Faults.Select(fault => fault.In(name, false))];
        private readonly List<(Claim Claim, int Line)> claims = [];
        private readonly List<(string Language, int Column)> wordings = WordingsOf(table);

        public ClaimList Read()
        {
            foreach (var row in table.Rows)
            {
                if (ClaimOf(row) is { } claim) claims.Add((claim, row.Line));
            }

            ImmutableArray<Claim> known = [.. claims.Select(entry => WithKnownRivals(entry.Claim, entry.Line))];
            return new ClaimList(known, [.. problems]);
        }

        private Claim? ClaimOf(TableRow row)
        {
            if (table.Field(row, "claim") is not { } id) return Refuse(row.Line, "claim", "is empty, expected an id such as c01");
            if (table.Field(row, "text") is not { } words) return Refuse(row.Line, "text", "is empty, expected the claim in words");
            if (claims.FindIndex(entry => entry.Claim.Id.Equals(id, StringComparison.OrdinalIgnoreCase)) is var first and >= 0)
                return Refuse(row.Line, "claim", string.Create(CultureInfo.InvariantCulture, $"\"{id}\" stands in line {claims[first].Line} too, expected a different id for each claim"));
            return new Claim(id, words) { FirstKnown = TimeOf(row), RivalOf = table.Field(row, "rival_of"), Language = LanguageOf(row), Texts = TextsOf(row) };
        }

        private ImmutableSortedDictionary<string, string> TextsOf(TableRow row) => wordings.Count == 0 ? Claim.NoTexts : wordings
            .Select(wording => (wording.Language, Text: Table.Field(row, wording.Column)))
            .Where(wording => wording.Text is not null)
            .ToImmutableSortedDictionary(wording => wording.Language, wording => wording.Text!, StringComparer.Ordinal);

        private PublicationTime? TimeOf(TableRow row)
        {
            if (table.Field(row, "first_known") is not { } written) return null;
            var time = TimeReader.Read(written);
            if (time is null) Refuse(row.Line, "first_known", ManifestReader.TimeMessage(written));
            return time;
        }

        private string? LanguageOf(TableRow row) => LanguageTag.Primary(table.Field(row, LanguageColumn)) is { } language and not "en" ? language : null;

        private Claim WithKnownRivals(Claim claim, int line)
        {
            var known = new List<string>();
            foreach (var rival in claim.RivalIds)
            {
                var found = claims.Find(entry => entry.Claim.Id.Equals(rival, StringComparison.OrdinalIgnoreCase)).Claim;
                if (found is null || found.Id == claim.Id) Refuse(line, "rival_of", $"\"{rival}\" is no other claim of this file, expected the id of one, or several with semicolons between");
                else if (!known.Contains(found.Id, StringComparer.Ordinal)) known.Add(found.Id);
            }

            return claim with { RivalOf = known.Count == 0 ? null : string.Join("; ", known) };
        }

        private Claim? Refuse(int line, string column, string message)
        {
            problems.Add(new ReadingProblem(name, string.Create(CultureInfo.InvariantCulture, $"line {line}, {column}"), message, false));
            return null;
        }
    }
}
