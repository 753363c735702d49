using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Compare;

/// <summary>Reads the statements of named speakers out of segmented articles, with what they are compared by.</summary>
internal static class StatementReader
{
    private const int ShortestName = 3;

    /// <summary>A sentence with more figures, names or words is a table; what is above is not compared, which would take the square of it.</summary>
    private const int MostDetails = 40;

    private static readonly FrozenSet<string> Negations = GrammarWords.Words("not no never nobody nothing none neither nor cannot without unless");

    private static readonly FrozenSet<string> Comparatives = GrammarWords.Words("more less fewer later earlier only");

    /// <summary>The statements of an article, in order: those that say something and whose speaker has a name.</summary>
    /// <param name="article">The article.</param>
    /// <param name="published">When it said so, or null.</param>
    public static IEnumerable<StatementDetails> Read(SegmentedArticle article, PublicationTime? published) =>
        article.Sentences.SelectMany(sentence => Read(article.Article, sentence, published));

    private static IEnumerable<StatementDetails> Read(Article article, Sentence sentence, PublicationTime? published)
    {
        var taken = new List<TextSpan>();
        foreach (var attribution in sentence.Attributions)
        {
            if (attribution is not { Act: AttributionAct.Saying, Depth: 1, CanonicalSource.Length: > 0, Content.Length: > 0 }) continue;
            if (attribution.Content.Any(content => taken.Exists(other => other.Overlaps(content)))) continue;
            var opens = attribution.SourceSpan?.Start == sentence.Span.Start && attribution.Source == attribution.CanonicalSource;
            if (SpeakerName.Read(attribution.CanonicalSource, sentence.Language, opens) is not { } speaker) continue;
            taken.AddRange(attribution.Content);
            yield return Details(article, sentence, attribution, speaker, published);
        }
    }

    private static StatementDetails Details(Article article, Sentence sentence, Attribution attribution, SpeakerName speaker, PublicationTime? published)
    {
        bool IsSaid(TextSpan span) => attribution.Content.Any(content => content.Contains(span));
        var figures = sentence.Figures.Where(figure => IsSaid(figure.Span)).ToList();
        var dates = sentence.Dates.Where(date => IsSaid(date.Span)).ToList();
        bool IsRead(TextSpan span) => figures.Exists(figure => figure.Span.Overlaps(span)) || dates.Exists(date => date.Span.Overlaps(span));
        var words = sentence.Tokens.Where(token => token.Kind == TokenKind.Word && IsSaid(token.Span)).ToList();
        var told = words.FindAll(token => !IsRead(token.Span) && !StopWords.Contains(token.Lower));
        var starts = attribution.Content.Select(content => content.Start).ToHashSet();
        return new StatementDetails(
            new QuotedStatement(article.Id, article.Outlet.Name, attribution.Source, attribution.CanonicalSource, attribution.Kind, SpanOf(attribution.Content))
            {
                Language = article.Language,
                Published = published,
                Figures = [.. figures],
                Dates = [.. dates],
            },
            speaker,
            sentence.Language ?? "en")
        {
            Figures = [.. figures.Select(Bounded).Where(figure => double.IsFinite(figure.Low)).Take(MostDetails)],
            Days = [.. dates.Select(date => WithWeekday(date, published)).Take(MostDetails)],
            Names = [.. told.Where(token => token.IsCapitalised && !starts.Contains(token.Span.Start))
                .Select(token => new StatementDetail(SpeakerName.SoundOf(token.Span.Of(article.Text)), token.Span))
                .Where(name => name.Key.Length >= ShortestName && !speaker.Words.Contains(name.Key, StringComparer.Ordinal)).DistinctBy(name => name.Key).Take(MostDetails)],
            Words = [.. told.Select(token => new StatementDetail(FamilyOf(token.Stem), token.Span)).DistinctBy(word => word.Key).Take(MostDetails)],
            Forms = [.. words.Select(token => LanguageWords.Fold(token.Span.Of(article.Text)))],
            IsNegated = ((IsDenial(sentence, attribution.CueSpan) ? 1 : 0) + words.Count(token => IsNegation(token, words, sentence.Language, article.Text))) % 2 == 1,
        };
    }

    private static TextSpan SpanOf(ImmutableArray<TextSpan> content) => TextSpan.Between(content.Min(stretch => stretch.Start), content.Max(stretch => stretch.End));

    /// <summary>The family of a word, or its stem where no table knows it.</summary>
    private static string FamilyOf(string stem) => WordFamilies.FamilyOf.TryGetValue(stem, out var family) ? $"#{family}" : stem;

    /// <summary>"at least 40" counts as 40.</summary>
    private static Figure Bounded(Figure figure) => figure with
    {
        Low = double.IsFinite(figure.Low) ? figure.Low : figure.High,
        High = double.IsFinite(figure.High) ? figure.High : figure.Low,
    };

    private static DateMention WithWeekday(DateMention date, PublicationTime? published) =>
        date.Weekday is null && StatementDays.DayOf(date, published) is { } day ? date with { Weekday = day.DayOfWeek } : date;

    private static bool IsDenial(Sentence sentence, TextSpan cue) => sentence.Tokens.Any(token =>
        cue.Contains(token.Span) && (token.Lower == "denied" || (sentence.Language is null && ReportingWords.Denying.Contains(token.Stem))));

    /// <summary>Whether a word negates: not "not only", and not the bound of a figure ("no less than 40", "не менше 40").</summary>
    private static bool IsNegation(Token token, List<Token> words, string? language, string text)
    {
        if (!Negations.Contains(token.Lower) && !token.Lower.EndsWith("n't", StringComparison.Ordinal)) return false;
        var at = words.FindIndex(word => word.Span == token.Span);
        if (at + 1 < words.Count && Comparatives.Contains(words[at + 1].Lower)) return false;
        return LanguageWords.For(language) is not { } table || !table.AtLeast.Concat(table.AtMost).Any(phrase => phrase.Length > 1 && at + phrase.Length <= words.Count
            && Enumerable.Range(0, phrase.Length).All(next => LanguageWords.Fold(words[at + next].Span.Of(text)) == phrase[next]));
    }
}
