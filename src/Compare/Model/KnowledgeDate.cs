using System.Collections.Immutable;

namespace Compare;

/// <summary>Takes a corpus back to what was known at a date.</summary>
/// <param name="date">The last year, month, day or minute that counts.</param>
internal sealed class KnowledgeDate(PublicationTime date)
{
    /// <summary>The corpus without what is younger; see <see cref="Corpus.Until"/>.</summary>
    public Corpus Apply(Corpus corpus)
    {
        var left = corpus.Articles.Where(IsAfter).ToImmutableArray();
        var problems = corpus.Articles.Select(ProblemOf).OfType<ReadingProblem>().Except(corpus.Problems);
        return corpus with
        {
            Articles = corpus.Articles.RemoveRange(left),
            LeftOut = [.. corpus.LeftOut.Concat(left).OrderBy(article => article.Id, StringComparer.Ordinal)],
            Problems = [.. corpus.Problems.Concat(problems).OrderBy(problem => problem.File, StringComparer.Ordinal)],
        };
    }

    private bool IsAfter(Article article) => IsAfter(article.Published) || IsAfter(article.Updated);

    /// <summary>Whether a time is certainly after the date; false where there is none.</summary>
    private bool IsAfter(PublicationTime? time) => time is not null && DateFor(time).IsCertainlyBefore(time);

    /// <summary>The date in the zone of a time where it has none itself.</summary>
    private PublicationTime DateFor(PublicationTime time) => date.Offset is null ? date with { Offset = time.Offset } : date;

    private ReadingProblem? ProblemOf(Article article)
    {
        if (IsAfter(article))
        {
            return IsAfter(article.Published) ? null
                : Say("updated", $"{article.Updated} is after {date}{(article.Published is null ? ", and no other time is known" : "")}: left out, because its text may be younger, expected a version of that date");
        }

        if (article.Published is null && article.Updated is null) return Say("published", $"no time is known: kept, though it may be younger than {date}, expected a time");
        return new[] { article.Published, article.Updated }.OfType<PublicationTime>().FirstOrDefault(time => !time.IsCertainlyOverBy(DateFor(time))) is { } open
            ? Say("published", $"{open} does not tell whether it is after {date}: kept, expected a finer time or one with a zone")
            : null;

        ReadingProblem Say(string field, string message) => new(article.File, field, message, false);
    }
}
