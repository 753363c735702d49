using System.Collections.Immutable;
using System.Globalization;

namespace Compare.Tests;

/// <summary>Builds a coverage by hand: articles from paragraphs, cells from sentences that stand in them; every pair not named is an omission.</summary>
internal sealed class CoverageSketch(NewsEvent subject)
{
    private readonly List<Outlet> outlets = [];
    private readonly List<Article> articles = [];
    private readonly List<Claim> claims = [];
    private readonly Dictionary<(string Claim, string Article), Cell> cells = [];

    public List<ArticleCopy> Copies { get; } = [];

    public List<ReadingProblem> Problems { get; } = [];

    public List<AlignedClaim> SingleOutletClaims { get; } = [];

    public bool IsCodebook { get; set; }

    public CoverageSketch Outlet(string name, string? group = null, string? country = null)
    {
        outlets.Add(new Outlet(name, group, country));
        return this;
    }

    /// <summary>Adds an article whose first paragraph after the headline is the lead; <paramref name="change"/> sets further fields.</summary>
    public string Article(string id, string outlet, string? headline, string? published, string[] paragraphs, Func<Article, Article>? change = null)
    {
        string[] parts = headline is null ? paragraphs : [headline, .. paragraphs];
        var blocks = ImmutableArray.CreateBuilder<ArticleBlock>();
        var start = 0;
        for (var index = 0; index < parts.Length; index++)
        {
            var isHeadline = headline is not null && index == 0;
            var isLead = index == (headline is null ? 0 : 1);
            var part = isHeadline ? ArticlePart.Headline : isLead ? ArticlePart.Lead : ArticlePart.Body;
            if (parts[index].Length > 0) blocks.Add(new ArticleBlock(isHeadline ? BlockKind.Headline : BlockKind.Paragraph, part, new TextSpan(start, parts[index].Length)));
            start += parts[index].Length + 2;
        }

        var article = new Article
        {
            Id = id,
            File = id + ".html",
            Outlet = outlets.Single(known => known.Name == outlet),
            Text = string.Join("\n\n", parts),
            Blocks = blocks.ToImmutable(),
            Headline = headline,
            Published = published is null ? null : Time(published),
            Language = "en",
        };
        articles.Add(change is null ? article : change(article));
        return id;
    }

    public string Claim(string text)
    {
        claims.Add(new Claim($"c{claims.Count + 1:00}", text));
        return claims[^1].Id;
    }

    public CoverageSketch Claim(Claim claim)
    {
        claims.Add(claim);
        return this;
    }

    /// <summary>Sets a cell with its supporting passages: whole sentence and, after <c>|</c>, the words in it that match.</summary>
    public CoverageSketch Cell(string claim, string article, CoverageState state, double confidence, string decidedBy, params Passage[] passages)
    {
        var source = articles.Single(known => known.Id == article);
        return Cell(new Cell
        {
            ClaimId = claim,
            ArticleId = article,
            Outlet = source.Outlet.Name,
            State = state,
            Confidence = confidence,
            DecidedBy = decidedBy,
            Evidence = [.. passages.Select(passage => passage.In(source))],
        });
    }

    public CoverageSketch Cell(Cell cell)
    {
        cells[(cell.ClaimId, cell.ArticleId)] = cell;
        return this;
    }

    /// <summary>Changes a cell that was set before, or the omission that stands where none was.</summary>
    public CoverageSketch Change(string claim, string article, Func<Cell, Cell> change) =>
        Cell(change(cells.GetValueOrDefault((claim, article)) ?? Omission(claim, articles.Single(known => known.Id == article))));

    /// <summary>The nearest passage of an omission.</summary>
    public CoverageSketch Nearest(string claim, string article, string sentence, double score) =>
        Change(claim, article, cell => cell with { Nearest = new RejectedPassage(Passage.Find(articles.Single(known => known.Id == article), sentence), score) });

    public Coverage Build()
    {
        var corpus = new Corpus
        {
            Event = subject,
            Outlets = [.. outlets.OrderBy(outlet => outlet.Name, StringComparer.OrdinalIgnoreCase)],
            Articles = [.. articles.OrderBy(article => article.Id, StringComparer.Ordinal)],
            Problems = [.. Problems],
            FilesFound = articles.Count + Problems.Count(problem => problem.IsFatal),
        };
        var all = claims
            .SelectMany(claim => corpus.Articles.Select(article => cells.GetValueOrDefault((claim.Id, article.Id)) ?? Omission(claim.Id, article)))
            .ToImmutableArray();
        return new Coverage
        {
            Corpus = corpus,
            Claims = CoverageAssembler.Align(corpus, claims, all, [], Copies),
            SingleOutletClaims = [.. SingleOutletClaims],
            Cells = all,
            Copies = [.. Copies],
            Flow = new CoverageFlow(
                corpus.FilesFound,
                Problems.Count(problem => problem.IsFatal),
                Copies.Count(copy => copy.Kind == CopyKind.Duplicate),
                Copies.Count(copy => copy.Kind == CopyKind.Wire),
                OffTopic: 0,
                OtherLanguage: 0,
                articles.Count),
            Options = CoverageOptions.Default,
            IsCodebook = IsCodebook,
        };
    }

    public static PublicationTime Time(string iso)
    {
        if (iso.Length <= 10) return new PublicationTime(DateTime.Parse(iso, CultureInfo.InvariantCulture), TimePrecision.Day, null);
        var moment = DateTimeOffset.Parse(iso, CultureInfo.InvariantCulture);
        return new PublicationTime(moment.DateTime, TimePrecision.Minute, moment.Offset);
    }

    private static Cell Omission(string claim, Article article) => new()
    {
        ClaimId = claim,
        ArticleId = article.Id,
        Outlet = article.Outlet.Name,
        State = CoverageState.Omits,
        Confidence = 0.8,
        DecidedBy = "not found",
    };
}

/// <summary>A sentence of an article as evidence.</summary>
/// <param name="Sentence">The sentence as it stands.</param>
/// <param name="Core">The words in it that match the claim; the whole sentence where null.</param>
/// <param name="Source">Whose words it gives, or null.</param>
/// <param name="Role">Supports or contests.</param>
internal sealed record Passage(string Sentence, string? Core = null, string? Source = null, EvidenceRole Role = EvidenceRole.Supports)
{
    public Evidence In(Article article)
    {
        var span = Find(article, Sentence);
        var core = Core is null ? span : new TextSpan(span.Start + Sentence.IndexOf(Core, StringComparison.Ordinal), Core.Length);
        Assert.That(span.Contains(core), Is.True, $"the core \"{Core}\" does not stand in \"{Sentence}\"");
        var attribution = Source is null ? null : new Attribution(Source, Source, null, new TextSpan(span.Start, 0), [core], AttributionKind.Indirect, 1);
        var part = article.Blocks.First(block => block.Span.Contains(span)).Part;
        return new Evidence(part, span, core, Role, Role == EvidenceRole.Contests ? Stance.Disagree : Stance.Agree, attribution, 0.71);
    }

    public static TextSpan Find(Article article, string sentence)
    {
        var start = article.Text.IndexOf(sentence, StringComparison.Ordinal);
        Assert.That(start, Is.Not.Negative, $"{article.Id} does not hold \"{sentence}\"");
        return new TextSpan(start, sentence.Length);
    }
}
