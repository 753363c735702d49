using System.Collections.Immutable;
using System.Globalization;

namespace Compare;

/// <summary>Adds to a sample what its letters do not hold: headlines and bodies, mentions with sources, figures, updates, days without an hour and copies.</summary>
internal static class RichCoverage
{
    private static readonly string[] Sources =
        ["Fire chief Ana Brandt", "Ana Brandt", "police", "Police", "the port authority", "a dock worker", "", "they", "Mayor Tomas Hale", "witnesses", "the insurer"];

    /// <summary>The sample with everything else drawn by fixed rules.</summary>
    public static Coverage Of(Coverage sample, IReadOnlyList<string>? sources = null)
    {
        var articles = sample.Corpus.Articles.Select(Written).ToImmutableArray();
        var corpus = sample.Corpus with { Articles = articles };
        var byId = articles.ToDictionary(article => article.Id);
        var claims = sample.Claims.Select(claim => claim.Claim).ToList();
        var names = sources ?? [.. Sources, .. corpus.Outlets.Take(3).Select(outlet => outlet.Name)];
        var mentions = sample.Claims.SelectMany((claim, row) => claim.Outlets.SelectMany(outlet => outlet.Cells)
            .Where(cell => cell.State.IsTouched())
            .Select(cell => Mention(cell, byId[cell.ArticleId], row, names))).ToList();
        ImmutableArray<ArticleCopy> copies = articles.Length < 4 ? [] : [new ArticleCopy(articles[3].Id, articles[0].Id, CopyKind.Wire, 0.95), .. sample.Copies.Skip(1)];
        var cells = sample.Claims.SelectMany(claim => claim.Outlets).SelectMany(outlet => outlet.Cells)
            .Select(cell => cell.State == CoverageState.Disputes ? Rival(cell, mentions.Find(mention => mention.ClaimId == cell.ClaimId && mention.ArticleId == cell.ArticleId)!) : cell).ToList();
        return sample with
        {
            Corpus = corpus,
            Claims = CoverageAssembler.Align(corpus, claims, cells, mentions, copies),
            Copies = copies,
            Figures = [.. mentions.SelectMany((mention, index) => Figures(mention, byId[mention.ArticleId], claims.FindIndex(claim => claim.Id == mention.ClaimId) % 14, index))],
        };
    }

    private static Cell Rival(Cell cell, Mention mention) => cell with
    {
        DisputeKind = DisputeKind.RivalFigure,
        Evidence = [new Evidence(mention.Part, mention.Span, mention.Span, EvidenceRole.Supports, Stance.Disagree, null, 0.8), .. cell.Evidence],
    };

    private static Article Written(Article article, int index)
    {
        const string headline = "Smoke over the harbour and many questions";
        var body = string.Join(' ', Enumerable.Range(1, 20).Select(i => string.Create(CultureInfo.InvariantCulture, $"Sentence {i:00} of the article {index:00}.")));
        var published = article.Published is { } time && index % 5 == 3 ? time with { Local = time.Local.Date, Precision = TimePrecision.Day, Offset = null } : article.Published;
        return article with
        {
            Headline = headline,
            Text = headline + "\n\n" + body,
            Blocks =
            [
                new ArticleBlock(BlockKind.Headline, ArticlePart.Headline, new TextSpan(0, headline.Length)),
                new ArticleBlock(BlockKind.Paragraph, ArticlePart.Lead, new TextSpan(headline.Length + 2, 60)),
                new ArticleBlock(BlockKind.Paragraph, ArticlePart.Body, TextSpan.Between(headline.Length + 63, headline.Length + 2 + body.Length)),
            ],
            Published = published is null ? null : published with { Local = published.Local.AddHours(index * 7 % 11).AddMinutes(index * 13 % 60) },
            Updated = index % 4 == 1 && published is not null ? published with { Local = published.Local.AddHours(30) } : null,
        };
    }

    private static Mention Mention(Cell cell, Article article, int row, IReadOnlyList<string> names)
    {
        var number = Math.Abs(article.Id[1] * 31 + article.Id[2] * 17 + row * 7);
        var (part, start) = (number % 6) switch
        {
            0 => (ArticlePart.Headline, 0),
            1 => (ArticlePart.Lead, article.Blocks[1].Span.Start),
            _ => (ArticlePart.Body, article.Blocks[2].Span.Start + number * 29 % (article.Blocks[2].Span.Length - 40)),
        };
        var source = names[number % names.Count];
        var isVoiced = cell.State == CoverageState.Reports || number % 3 == 0;
        return new Mention
        {
            ClaimId = cell.ClaimId,
            ArticleId = cell.ArticleId,
            Outlet = cell.Outlet,
            Part = part,
            Span = new TextSpan(start, 30),
            Stance = cell.State switch { CoverageState.Disputes => Stance.Disagree, CoverageState.Reports => Stance.Discuss, _ => Stance.Agree },
            Score = 0.8,
            Prominence = part switch { ArticlePart.Headline => 1, ArticlePart.Lead => 0.9, _ => 0.8 - 0.6 * start / article.Text.Length },
            Attribution = isVoiced ? new Attribution(source, source, null, new TextSpan(start, 4), [new TextSpan(start, 20)], AttributionKind.Indirect, 1) : null,
        };
    }

    private static IEnumerable<FigureMention> Figures(Mention mention, Article article, int row, int index)
    {
        var (low, high, unit, noun) = row switch
        {
            1 => (3 + index % 3 * 2, 3 + index % 3 * 2, "", "worker"),
            7 => (12.6e6 + index % 3 * 4e6, 15.4e6 + index % 3 * 4e6, "", "crown"),
            10 => (mention.Stance == Stance.Disagree ? 2 + index % 2 : 1, mention.Stance == Stance.Disagree ? 2 + index % 2 : 1, "", "firefighter"),
            _ => (double.NaN, 0d, "", ""),
        };
        if (double.IsNaN(low)) yield break;
        yield return new FigureMention(
            mention.ClaimId,
            mention.ArticleId,
            mention.Outlet,
            new Figure(new TextSpan(mention.Span.Start, 11), low, high, low < high, unit, noun),
            mention.Attribution?.CanonicalSource,
            article.Published);
    }
}
