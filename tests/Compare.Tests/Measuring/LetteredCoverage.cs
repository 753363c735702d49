using System.Collections.Immutable;
using System.Globalization;

namespace Compare.Tests;

/// <summary>
/// Makes a coverage by hand: a row of states for each claim, one article for each outlet. C carries, R reports, D disputes, O omits, P predates, U unsure,
/// N not judged; a digit after a letter says after how many words the passage that proves it ends, and without one its place is not known.
/// </summary>
internal static class LetteredCoverage
{
    /// <summary>A coverage whose outlets are named A, B, C, … and write so many words each.</summary>
    public static Coverage Of(int[] words, params string[] rows) => Of([.. words.Select((_, i) => new Outlet(((char)('A' + i)).ToString()))], words, rows);

    /// <summary>A coverage of the given outlets.</summary>
    public static Coverage Of(Outlet[] outlets, int[] words, params string[] rows)
    {
        var articles = outlets.Select((outlet, i) => new Article
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"a{i:00}"),
            File = string.Create(CultureInfo.InvariantCulture, $"a{i:00}.txt"),
            Outlet = outlet,
            Text = string.Join(' ', Enumerable.Repeat("word", words[i])),
            Blocks = [],
        }).ToImmutableArray();
        var claims = rows.Select((_, row) => new Claim(string.Create(CultureInfo.InvariantCulture, $"c{row + 1}"), string.Create(CultureInfo.InvariantCulture, $"Claim {row + 1}"))).ToList();
        var cells = rows.SelectMany((row, index) => row.Split(' ').Select((letter, column) => Cell(claims[index], articles[column], letter))).ToImmutableArray();
        var corpus = new Corpus { Event = new NewsEvent("event", "Event"), Outlets = [.. outlets], Articles = articles, FilesFound = articles.Length };
        return new Coverage
        {
            Corpus = corpus,
            Claims = CoverageAssembler.Align(corpus, claims, cells, [], []),
            Cells = cells,
            Flow = new CoverageFlow(articles.Length, 0, 0, 0, 0, 0, articles.Length),
            Options = CoverageOptions.Default,
        };
    }

    /// <summary>The state of a letter.</summary>
    public static CoverageState State(char letter) => letter switch
    {
        'C' => CoverageState.Carries,
        'R' => CoverageState.Reports,
        'D' => CoverageState.Disputes,
        'M' => CoverageState.Mixed,
        'P' => CoverageState.Predates,
        'U' => CoverageState.Unsure,
        'N' => CoverageState.NotJudged,
        _ => CoverageState.Omits,
    };

    private static Cell Cell(Claim claim, Article article, string letter) => new()
    {
        ClaimId = claim.Id,
        ArticleId = article.Id,
        Outlet = article.Outlet.Name,
        State = State(letter[0]),
        Confidence = 0.5,
        DecidedBy = "sample",
        Evidence = letter.Length == 1 ? [] : [Passage(int.Parse(letter[1..], CultureInfo.InvariantCulture))],
    };

    /// <summary>The passage that is the last of so many words: "word" and a space are five characters.</summary>
    private static Evidence Passage(int words)
    {
        var span = new TextSpan(5 * (words - 1), 4);
        return new Evidence(ArticlePart.Body, span, span, EvidenceRole.Supports, Stance.Agree, null, 0.9);
    }
}
