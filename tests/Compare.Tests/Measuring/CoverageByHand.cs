using System.Collections.Immutable;

namespace Compare;

/// <summary>Builds a coverage cell by cell, for measures that are worked out by hand.</summary>
internal sealed class CoverageByHand
{
    private readonly List<Claim> _claims = [];
    private readonly List<Article> _articles = [];
    private readonly List<Cell> _cells = [];
    private readonly List<Mention> _mentions = [];
    private readonly List<ArticleCopy> _copies = [];
    private readonly List<ArticleSeries> _series = [];
    private readonly List<FigureMention> _figures = [];
    private readonly List<string> _outlets = [];

    /// <summary>An outlet of which there need be no article.</summary>
    public CoverageByHand Outlet(string name)
    {
        if (!_outlets.Contains(name)) _outlets.Add(name);
        return this;
    }

    public CoverageByHand Claim(string id, string text = "It burned.", string? rivalOf = null)
    {
        _claims.Add(new Claim(id, text) { RivalOf = rivalOf });
        return this;
    }

    /// <summary>An article with a headline of 10 units, a blank line and a body of 100 units, of which the first 20 are the lead.</summary>
    public CoverageByHand Article(string id, string outlet, string? published = null, string? updated = null, string? body = null, string? byline = null)
    {
        Outlet(outlet);
        var text = "Headline 1\n\n" + (body ?? new string('x', 100));
        ImmutableArray<ArticleBlock> blocks = [new ArticleBlock(BlockKind.Headline, ArticlePart.Headline, new TextSpan(0, 10))];
        if (body?.Length != 0) blocks = blocks.Add(new ArticleBlock(BlockKind.Paragraph, ArticlePart.Lead, TextSpan.Between(12, Math.Min(32, text.Length))));
        if (text.Length > 33) blocks = blocks.Add(new ArticleBlock(BlockKind.Paragraph, ArticlePart.Body, TextSpan.Between(33, text.Length)));
        _articles.Add(new Article
        {
            Id = id,
            File = id + ".txt",
            Outlet = new Outlet(outlet),
            Text = text,
            Headline = "Headline 1",
            Blocks = blocks,
            Byline = byline,
            Published = published is null ? null : TimeReader.Read(published),
            Updated = updated is null ? null : TimeReader.Read(updated),
        });
        return this;
    }

    /// <summary>What an article does with a claim; articles without a cell have none.</summary>
    public CoverageByHand Cell(string claim, string article, CoverageState state, TextSpan? rival = null)
    {
        _cells.Add(new Cell
        {
            ClaimId = claim,
            ArticleId = article,
            Outlet = OutletOf(article),
            State = state,
            DecidedBy = "hand",
            DisputeKind = rival is null ? null : DisputeKind.RivalFigure,
            Evidence = rival is { } span ? [new Evidence(ArticlePart.Body, span, span, EvidenceRole.Supports, Stance.Disagree, null, 1)] : [],
        });
        return this;
    }

    /// <summary>A mention of ten units.</summary>
    public CoverageByHand Mention(string claim, string article, int start, Stance stance, ArticlePart part = ArticlePart.Body, string? source = null)
    {
        _mentions.Add(new Mention
        {
            ClaimId = claim,
            ArticleId = article,
            Outlet = OutletOf(article),
            Part = part,
            Span = new TextSpan(start, 10),
            Stance = stance,
            Score = 1,
            Prominence = part switch { ArticlePart.Headline => 1, ArticlePart.Lead => 0.9, _ => 0.8 - start / 1000.0 },
            Attribution = source is null ? null : new Attribution(source, source, null, new TextSpan(start, 1), [], AttributionKind.Indirect, 1),
        });
        return this;
    }

    /// <summary>A figure of five units.</summary>
    public CoverageByHand Figure(string claim, string article, int start, double low, double high, string quantity = "", string unit = "", string? source = null)
    {
        var owner = _articles.Find(known => known.Id == article)!;
        _figures.Add(new FigureMention(claim, article, owner.Outlet.Name, new Figure(new TextSpan(start, 5), low, high, false, unit, quantity), source, owner.Published));
        return this;
    }

    public CoverageByHand Copy(string article, string original)
    {
        _copies.Add(new ArticleCopy(article, original, CopyKind.Wire, 1));
        return this;
    }

    /// <summary>Articles that are versions of one, the oldest first.</summary>
    public CoverageByHand Versions(params string[] articles)
    {
        _series.Add(new ArticleSeries(SeriesKind.Versions, [.. articles]));
        return this;
    }

    public CoverageByHand Truncated(string article)
    {
        var index = _articles.FindIndex(known => known.Id == article);
        _articles[index] = _articles[index] with { IsTruncated = true };
        return this;
    }

    public Coverage Build()
    {
        var corpus = new Corpus
        {
            Event = new NewsEvent("hand", "By hand"),
            Outlets = [.. _outlets.Order(StringComparer.OrdinalIgnoreCase).Select(name => new Outlet(name))],
            Articles = [.. _articles.OrderBy(article => article.Id, StringComparer.Ordinal)],
        };
        return new Coverage
        {
            Corpus = corpus,
            Claims = CoverageAssembler.Align(corpus, _claims, _cells, _mentions, _copies, _series),
            Cells = [.. _cells],
            Copies = [.. _copies],
            Series = [.. _series],
            Figures = [.. _figures],
            Flow = new CoverageFlow(_articles.Count, 0, 0, _copies.Count, 0, 0, _articles.Count),
            Options = CoverageOptions.Default,
            IsCodebook = true,
        };
    }

    private string OutletOf(string article) => _articles.Find(known => known.Id == article)!.Outlet.Name;
}
