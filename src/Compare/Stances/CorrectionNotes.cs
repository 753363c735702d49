using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Compare;

/// <summary>A sentence of a note by which an outlet corrects itself.</summary>
/// <param name="Sentence">Its place in the article's text.</param>
/// <param name="TakenBack">The part that gives what was said before and no longer holds, or null where it gives none.</param>
/// <param name="Correction">When, and of which text.</param>
internal sealed record CorrectionSentence(TextSpan Sentence, TextSpan? TakenBack, OwnCorrection Correction);

/// <summary>
/// Finds the notes by which an outlet takes back what it published: blocks under a label ("Correction, 17 March: …"), all blocks of an
/// article whose headline bears one, and sentences that speak of an earlier version of the article or say that it was amended. English only.
/// </summary>
internal static partial class CorrectionNotes
{
    private const int LongestSentence = 2000, LongestBetween = 110;

    /// <summary>What may not stand between who said something and the verb.</summary>
    private static readonly SearchValues<char> Stops = SearchValues.Create(".;!?\"“”");

    /// <summary>The sentences of the article's notes, in order.</summary>
    public static ImmutableArray<CorrectionSentence> Of(SegmentedArticle article)
    {
        var found = ImmutableArray.CreateBuilder<CorrectionSentence>();
        var (text, blocks) = (article.Article.Text, article.Article.Blocks);
        var isAll = blocks is [{ Kind: BlockKind.Headline } headline, ..] && Label().IsMatch(headline.Span.Of(text));
        var isAnnounced = false;
        foreach (var block in article.Sentences.GroupBy(sentence => sentence.Block).Where(block => blocks[block.Key].Kind != BlockKind.Headline))
        {
            var line = blocks[block.Key].Span.Of(text);
            var label = Label().Match(line);
            Read(article.Article, [.. block], isAll || isAnnounced || label.Success, isAll, found);
            // A label in a line of its own stands above its note.
            isAnnounced = label.Success && label.Length == line.Length;
        }

        return found.ToImmutable();
    }

    private static void Read(Article article, List<Sentence> block, bool isLabelled, bool isAll, ImmutableArray<CorrectionSentence>.Builder found)
    {
        var isNote = isLabelled;
        PublicationTime? date = null;
        foreach (var sentence in block.Where(sentence => sentence.Span.Length <= LongestSentence))
        {
            var words = sentence.Span.Of(article.Text);
            isNote |= Version().IsMatch(words) || Amended().IsMatch(words);
            if (!isNote) continue;
            date ??= NoteDate.Of(words, article);
            var takenBack = TakenBack(words, isLabelled);
            // A note inside an article speaks of that article, unless it names another report.
            var isOfThis = Version().IsMatch(words) || ThisArticle().IsMatch(words) || (isLabelled && !isAll && !words.Contains("our ", StringComparison.OrdinalIgnoreCase));
            found.Add(new CorrectionSentence(
                sentence.Span,
                takenBack is { } part ? new TextSpan(sentence.Span.Start + part.Start, part.Length) : null,
                new OwnCorrection(date ?? article.Updated, isOfThis, TakesBack: takenBack is not null)));
        }
    }

    /// <summary>The part of a sentence that gives what was said before, or null.</summary>
    private static TextSpan? TakenBack(string sentence, bool isLabelled)
    {
        if (Removed().Match(sentence) is { Success: true } removed) return Until(sentence, removed.Index + removed.Length);
        foreach (Match subject in (isLabelled ? LabelledSubject() : Subject()).Matches(sentence))
        {
            var after = sentence.AsSpan(subject.Index + subject.Length);
            after = after[..Math.Min(after.Length, LongestBetween)];
            if (after.IndexOfAny(Stops) is >= 0 and var stop) after = after[..stop];
            if (VerbIn(after) is not var (verb, end) || Negation().IsMatch(after[..verb])) continue;
            var start = subject.Index + subject.Length + end;
            // "misstated the number as 40": only what follows "as" was said.
            if (after[verb..].StartsWith("mis", StringComparison.OrdinalIgnoreCase))
            {
                if (Until(sentence, start) is not { } topic || sentence.IndexOf(" as ", topic.Start, topic.Length, StringComparison.OrdinalIgnoreCase) is not (>= 0 and var at)) continue;
                start = at + " as ".Length;
            }

            return Until(sentence, start);
        }

        return null;
    }

    /// <summary>Where the first verb of saying starts and ends, or null.</summary>
    private static (int Start, int End)? VerbIn(ReadOnlySpan<char> words)
    {
        foreach (var verb in Verb().EnumerateMatches(words)) return (verb.Index, verb.Index + verb.Length);
        return null;
    }

    /// <summary>From a place to where the sentence turns to what holds, or to its end; null where nothing is left.</summary>
    private static TextSpan? Until(string sentence, int start)
    {
        var turn = Turn().Match(sentence, start);
        var end = turn.Success ? turn.Index : sentence.Length;
        return sentence.AsSpan(start, end - start).IsWhiteSpace() ? null : TextSpan.Between(start, end);
    }

    /// <summary>"Correction:", "Correction, 17 March, 09:20:", "Editor’s note —", "Corrections and clarifications" alone.</summary>
    [GeneratedRegex(
        @"^\W{0,3}(?:an? )?(?:correction|clarification|erratum|retraction|amendment|editor['’]?s?['’]? note)s?(?: (?:and|&) (?:correction|clarification|amendment|apolog)\w{0,4})?"
        + @"(?:[\s,(\[]+(?:\d{1,2}[:.]\d{2}|\d{1,4}(?:st|nd|rd|th)?(?:[-/.]\d{1,4}){0,2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|of|on|at|[ap]\.?m\.?|utc|gmt|ce?s?t|e[sd]?t|bst)){0,8}[\s)\]]{0,3}(?:[:–—-]|\.\s|\.?$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"\b(?:earlier|previous|prior|original|initial|first) versions? of (?:this|the|our) (?:\p{L}{1,20} ){0,2}(?:article|story|report|piece|post|page|headline|column|caption|coverage)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Version();

    [GeneratedRegex(@"\bthis (?:article|story|report|piece|post|page|headline|column)\b[^.;!?]{0,40}\b(?:was|has been|were|is)\b[^.;!?]{0,20}\b(?:amended|corrected)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Amended();

    [GeneratedRegex(@"\bthis (?:article|story|report|piece|post|page|headline|column)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ThisArticle();

    [GeneratedRegex(
        @"\b(?:said|stated|reported|wrote|written|claimed|suggested|gave|given|named|identified|described|quoted|attributed|listed|put|called|implied|indicated|misstated|misreported|misidentified|misquoted|misnamed)\b(?: that\b)?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\b(?:earlier|previous|prior|original|initial|first) versions?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Subject();

    [GeneratedRegex(
        @"\b(?:(?:earlier|previous|prior|original|initial|first) versions?|we|(?:this|the) (?:article|story|report|headline|caption|piece|post)|our (?:\p{L}{1,20} ){0,2}(?:article|story|report|headline|coverage|piece|post))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LabelledSubject();

    [GeneratedRegex(
        @"\b(?:(?:amended|corrected|updated|changed|edited|revised)\b[^.;!?]{0,60}\bto (?:remove|delete|withdraw|retract)|ha(?:s|ve) (?:been )?(?:removed|withdrawn|retracted|deleted))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Removed();

    [GeneratedRegex(@"\b(?:not|never|failed|omitted|neglected|should)\b|n['’]t\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Negation();

    [GeneratedRegex(@";|(?<=\S):(?=\s)|,? (?:but|whereas|when|while|rather than|instead of|in fact|which is|that is|this is|it is)\b| [–—-] ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Turn();
}
