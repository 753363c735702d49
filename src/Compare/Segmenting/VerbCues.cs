namespace Compare;

/// <summary>Verbs that attribute: what is said may follow the verb, stand before it, or be the subject of its passive.</summary>
internal sealed class VerbCues(WordClasses words, SourceFinder sources, ContentBounds bounds, bool[] quoted)
{
    /// <summary>What follows a trailing attribution is the speaker's when it has at least this many tokens.</summary>
    private const int ShortestRest = 4;

    private readonly Complements complements = new(words, sources, bounds);

    /// <summary>The attribution whose cue is the verb at an index, or null.</summary>
    /// <param name="index">The verb.</param>
    /// <param name="earlier">The attributions found before it in the sentence: coordinated verbs share their source.</param>
    public SpeechCue? At(int index, List<SpeechCue> earlier)
    {
        if (words[index] is not (WordClass.Verb or WordClass.Past or WordClass.Ing)) return null;
        if (CueVerbs.Find(words.Word(index)) is not { } found) return Unlisted(index, earlier);
        var verb = found.Verb;
        if ((verb.Frames & (CueFrames.Says | CueFrames.Holds)) == 0 && Unlisted(index, earlier) is { } unlisted) return unlisted;
        if ((verb.Frames & (CueFrames.Says | CueFrames.Holds)) != 0)
        {
            var before = Inverted(index, verb) ?? AsReported(index, verb) ?? Trailing(index, verb);
            if (before is not null) return before;
        }

        return sources.IsPassive(index) ? Passive(index, verb) : Active(index, verb, earlier);
    }

    /// <summary>"SOURCE said that …", "SOURCE vowed to …", "SOURCE criticised …".</summary>
    private SpeechCue? Active(int index, CueVerb verb, List<SpeechCue> earlier)
    {
        if (complements.Of(index, verb) is not { } complement) return null;
        var source = sources.Subject(index);
        if (words[index] == WordClass.Ing && !source.IsEmpty && IsDocument(source.To - 1) && sources.MainSubject(source.From) is { IsEmpty: false } author) source = author;
        var isShared = source.IsEmpty;
        if (isShared) source = Shared(index, earlier);
        var to = !isShared && words[source.From] is WordClass.Relative or WordClass.That ? RelativeEnd(complement.Content, source)
            : !isShared && words[source.From - 1] == WordClass.Relative && words.IsFinite(complement.Content.From) ? NextFinite(complement.Content)
            : complement.Content.To;
        return new SpeechCue(complement.Cue, source, [complement.Content with { To = to }], complement.Act);
    }

    /// <summary>Any verb between its subject and a quotation gives the quotation as the subject's: "she boomed, …", "he put it this way: …".</summary>
    private SpeechCue? Unlisted(int index, List<SpeechCue> earlier)
    {
        if (bounds.IsQuoted(index) || sources.IsPassive(index)) return null;
        var at = index + 1;
        while (at < words.Count && at - index < 9 && words[at] != WordClass.Mark && !words.IsFinite(at) && words[at] is not (WordClass.Relative or WordClass.That or WordClass.Subordinator)) at++;
        var quote = words.Word(at) is "," or ":" && words.Word(at + 1) == "\"" ? at + 1 : at;
        if (words.Word(quote) == "\"" && quote > at && bounds.IsQuoted(quote + 1) && (words.Word(at) == ":" || at == index + 1))
        {
            var source = sources.Subject(index);
            if (source.IsEmpty) source = Shared(index, earlier);
            return source.IsEmpty ? null : new SpeechCue(new Stretch(index, index + 1), source, [new Stretch(quote, bounds.QuoteEnd(quote))], AttributionAct.Saying);
        }

        var speaker = sources.Subject(index);
        if (speaker.From < 3 || words.Word(speaker.From - 1) != "\"" || words.Word(speaker.From - 2) is not ("," or "?" or "!") || words[at] != WordClass.Mark) return null;
        return Preceding(index, speaker, speaker.From);
    }

    /// <summary>The subject of an earlier verb that a coordinated verb or a participle shares.</summary>
    private Stretch Shared(int index, List<SpeechCue> earlier)
    {
        var start = sources.GroupStart(index);
        var left = words.Word(start - 1);
        if (words[index] == WordClass.Ing)
        {
            if (start == 0) return SubjectAhead(index);
            if (words[start - 1] is WordClass.Preposition && left is "in" or "by" or "after" or "before" or "for" or "without" or "of" or "about" or "from" or "on" or "at")
            {
                var subject = sources.MainSubject(start - 1);
                return subject.IsEmpty && start == 1 ? SubjectAhead(index) : subject;
            }
        }

        if (words[start - 1] == WordClass.Conjunction || left is "," or "-" || words[index] == WordClass.Ing)
        {
            var cue = earlier.FindLast(cue => !cue.Source.IsEmpty && words[cue.Cue.From] == words[index] && words[index] != WordClass.Ing && cue.Source.From < index);
            if (cue is not null) return cue.Source;
            var subject = words[index] == WordClass.Ing ? sources.MainSubject(start) : sources.NearestSubject(start - 1);
            return subject;
        }

        return words[start - 1] == WordClass.To ? sources.NearestSubject(start - 1) : Stretch.None;
    }

    /// <summary>"Citing the report, SOURCE said …": the subject of the clause after the comma.</summary>
    private Stretch SubjectAhead(int index)
    {
        var at = index;
        while (at < words.Count && words.Word(at) != ",") at++;
        for (var verb = at + 1; verb < Math.Min(words.Count, at + 25); verb++)
        {
            if (!words.IsFinite(verb)) continue;
            var subject = sources.Subject(verb);
            if (!subject.IsEmpty && subject.From > at) return subject;
        }

        return Stretch.None;
    }

    /// <summary>"Brandt sent a letter saying": the one who sent it says it.</summary>
    private bool IsDocument(int index) =>
        words.Word(index) is "letter" or "statement" or "ad" or "ads" or "article" or "tweet" or "tweets" or "post" or "email" or "emails" or "memo" or "message" or "speech" or "video" or "note" or "remarks"
            or "editorial" or "column" or "essay" or "letters" or "brief" or "lawsuit" or "motion" or "release" or "petition" or "messages" or "statements" or "videos" or "comments" or "op-ed" or "interview";

    /// <summary>"a man who police say drove the car was held": the clause of the relative ends at the verb of its noun.</summary>
    private int NextFinite(Stretch content)
    {
        var at = content.From + 1;
        while (words[at] is WordClass.Auxiliary or WordClass.Adverb || (words[at] is WordClass.Past or WordClass.Ing or WordClass.Verb && words[words.BeforeAdverbs(at)] is WordClass.Auxiliary or WordClass.Modal)) at++;
        while (at < content.To && (!words.IsFinite(at) || words[words.BeforeAdverbs(at)] is WordClass.Subject or WordClass.Relative or WordClass.Conjunction or WordClass.Subordinator or WordClass.Auxiliary or WordClass.Modal)) at++;
        return at;
    }

    private int RelativeEnd(Stretch content, Stretch source)
    {
        if (words.Word(source.From - 1) == "," || words.Word(source.To - 1) is "who" or "that" or "which")
            return Math.Min(content.To, bounds.CommaOrClauseEnd(content.From));
        return content.To;
    }

    /// <summary>"The plan was criticised by SOURCE", "It was reported that …", "He is expected to …".</summary>
    private SpeechCue? Passive(int index, CueVerb verb)
    {
        var agent = sources.Agent(index);
        var subject = sources.Subject(index);
        var next = Math.Max(index + 1, agent.To);
        var isImpersonal = !subject.IsEmpty && words.Word(subject.From) == "it" || words.Word(sources.GroupStart(index) - 1) == "as";
        if (words[next] == WordClass.That || words[next] is WordClass.Subordinator && words.Word(next) is "whether" or "how" or "why" || words.Word(next) is "\"" or ":")
        {
            if ((verb.Frames & (CueFrames.Says | CueFrames.Holds)) == 0) return null;
            var from = words[next] == WordClass.Subordinator || words.Word(next) == "\"" ? next : next + 1;
            return new SpeechCue(new Stretch(index, index + 1), agent, [new Stretch(from, words.Word(next) == "\"" ? bounds.QuoteEnd(next) : bounds.ClauseEnd(from))], isImpersonal && agent.IsEmpty && Complements.ActOf(verb) == AttributionAct.Knowledge ? AttributionAct.Belief : Complements.ActOf(verb));
        }

        if (isImpersonal && !subject.IsEmpty && (verb.Frames & (CueFrames.Says | CueFrames.Holds)) != 0 && complements.OpensClause(next))
            return new SpeechCue(new Stretch(index, index + 1), agent, [new Stretch(next, bounds.ClauseEnd(next))], AttributionAct.Belief);
        if (isImpersonal || subject.IsEmpty) return null;
        if (words[next] == WordClass.To && words[next + 1] is WordClass.Verb or WordClass.Auxiliary or WordClass.Adverb && (verb.Frames & (CueFrames.SomebodyTo | CueFrames.Holds | CueFrames.Says)) != 0)
        {
            var end = bounds.InfinitiveEnd(next + 1);
            var isDoubt = (verb.Frames & (CueFrames.Says | CueFrames.Holds)) != 0 && verb.Base is not ("ask" or "tell" or "warn" or "advise" or "expect");
            return new SpeechCue(new Stretch(index, index + 1), agent, [subject, new Stretch(next, end)], isDoubt ? AttributionAct.Belief : AttributionAct.Aim);
        }

        if (words.Word(next) == "as" && verb.Frames.HasFlag(CueFrames.Thing))
            return new SpeechCue(new Stretch(index, index + 1), agent, [subject, new Stretch(next, bounds.ObjectEnd(next + 1))], AttributionAct.Attitude);
        if (agent.IsEmpty) return null;
        return (verb.Frames & (CueFrames.Thing | CueFrames.Says | CueFrames.Holds)) == 0 ? null : new SpeechCue(new Stretch(index, index + 1), agent, [subject], AttributionAct.Attitude);
    }

    /// <summary>"…," said SOURCE.</summary>
    private SpeechCue? Inverted(int index, CueVerb verb)
    {
        if (!verb.Frames.HasFlag(CueFrames.Says) || index < 2) return null;
        var left = words.Word(index - 1);
        if (!(left is "," or "\"" or "'" || bounds.IsSpacedDash(index - 1)) || words[index] == WordClass.Ing || !words.OpensPhrase(index + 1) || words[index + 1] == WordClass.Object) return null;
        var source = sources.After(index + 1);
        var end = source.To;
        while (words[end] == WordClass.Adverb) end++;
        var after = words.Word(end) is "." or "," or "" ? words.Word(end) : words.Word(source.To);
        var isQuote = left is "\"" or "'" || (left == "," && words.Word(index - 2) == "\"");
        if (source.IsEmpty || (!isQuote && (verb.Base == "tell" || sources.IsTime(index + 1)))) return null;
        if (words.IsFinite(source.To) || words.IsFinite(source.To + 1) && words[source.To] is WordClass.Conjunction or WordClass.Adverb) return null;
        if (!isQuote && !(after is "" or "." or "," or ";" or "\"" || words[source.To] is WordClass.Preposition or WordClass.Subordinator)) return null;
        return Preceding(index, source, index);
    }

    /// <summary>"As SOURCE reported, …" and "…, as SOURCE reported".</summary>
    private SpeechCue? AsReported(int index, CueVerb verb)
    {
        var source = sources.Subject(index);
        if (source.IsEmpty || words.Word(source.From - 1) != "as" || !verb.Frames.HasFlag(CueFrames.Says)) return null;
        var comma = index + 1;
        while (comma < Math.Min(words.Count, index + 8) && words.Word(comma) is not ("," or "." or ":" or "\"")) comma++;
        var start = bounds.ClauseStart(source.From - 1);
        var content = new List<Stretch>();
        if (source.From - 1 - start > 2) content.Add(new Stretch(start, words.Word(source.From - 2) == "," ? source.From - 2 : source.From - 1));
        if (words.Word(comma) is "," or ":") content.Add(new Stretch(comma + 1, bounds.ClauseEnd(comma + 1)));
        return content.Count == 0 ? null : new SpeechCue(new Stretch(index, index + 1), source, content, Complements.ActOf(verb));
    }

    /// <summary>"…, SOURCE said" and "…" SOURCE said on Monday.</summary>
    private SpeechCue? Trailing(int index, CueVerb verb)
    {
        var source = sources.Subject(index);
        if (source.IsEmpty || source.From < 2 || words[source.From] is WordClass.Relative or WordClass.That) return null;
        var left = source.From - 1;
        while (left > 1 && words[left] == WordClass.Adverb) left--;
        if (!(words.Word(left) is "," or "\"" or "?" or "!" or "'" || bounds.IsSpacedDash(left))) return null;
        if (!EndsTrailing(index, verb) || (words.Word(index + 1) == "by" && words.Word(left) == "," && words.IsReduced(index))) return null;
        var isImpersonal = words.Word(source.From) == "it" && sources.IsPassive(index);
        return Preceding(index, source, source.From) is not { } cue ? null : isImpersonal ? cue with { Source = Stretch.None, Act = AttributionAct.Belief } : cue;
    }

    /// <summary>Whether nothing that the verb governs follows it.</summary>
    private bool EndsTrailing(int index, CueVerb verb)
    {
        var at = index + 1;
        if (verb.Frames.HasFlag(CueFrames.Hearer) && (words.OpensPhrase(at))) at = sources.Core(at).To;
        while (words[at] == WordClass.Adverb || GrammarWords.Times.Contains(words.Word(at))) at++;
        if (words.Word(at) is "" or "." or "," or ";" or "\"" or "!" or "?" or ":" or "-" or "(") return words.Word(at) is not (":" or "\"") || !Opens(at);
        if (words[at] is WordClass.Preposition && (!verb.Links.Contains(words.Word(at)) || sources.IsTime(at + 1)) || (words[at] == WordClass.To && words[at + 1] != WordClass.Verb) || sources.IsTime(at))
        {
            // A clause with "that" or a quotation after the phrase of time or place is what is said.
            for (; at < words.Count; at++)
            {
                if (words[at] == WordClass.That || (words.Word(at) is ":" or "\"" && Opens(at))) return false;
                if (words.Word(at) is "," or "." or ";") return true;
            }

            return true;
        }

        return words[at] is WordClass.Subordinator && words.Word(at) is "as" or "when" or "while" or "because" or "after" or "before" or "since" || words[at] == WordClass.Conjunction || words[at] == WordClass.Ing
            || (words[at] == WordClass.Preposition && words.Word(at) is "of" && words.Word(at - 1) == words.Word(index));
    }

    private bool Opens(int mark) => words.Word(mark) == ":" || bounds.IsQuoted(mark + 1);

    /// <summary>The attribution whose content stands before <paramref name="end"/>, and goes on after the source where it can.</summary>
    private SpeechCue? Preceding(int verb, Stretch source, int end)
    {
        var contentEnd = end - 1;
        while (contentEnd > 0 && words[contentEnd] == WordClass.Adverb) contentEnd--;
        if (words.Word(contentEnd) is "\"" or "'" && contentEnd > 0 && bounds.IsQuoted(contentEnd - 1)) contentEnd++;
        var content = new List<Stretch>();
        var start = StartOfPreceding(contentEnd);
        if (contentEnd > start) content.Add(new Stretch(start, contentEnd));
        var rest = Math.Max(verb + 1, source.To);
        while (rest < words.Count && words.Word(rest) is not ("," or "\"" or ";" or "-" or ":")) rest++;
        var said = words.Word(rest) == "\"" ? rest : rest + 1;
        if (words.Word(rest) == "," && words[said] == WordClass.Mark && words.Word(said) == "\"") content.Add(new Stretch(said, bounds.QuoteEnd(said)));
        else if (words.Word(rest) == "\"" && bounds.IsQuoted(rest + 1)) content.Add(new Stretch(rest, bounds.QuoteEnd(rest)));
        else if (rest + ShortestRest < words.Count && words.Word(rest) is "," or "-" && words[said] is not (WordClass.Ing or WordClass.Relative) && !ReportingWords.Contrasts.Contains(words.Word(said)))
            content.Add(new Stretch(said, bounds.ClauseEnd(said)));
        return content.Count == 0 ? null : new SpeechCue(new Stretch(verb, verb + 1), source, content, CueVerbs.Find(words.Word(verb)) is { } cue && !IsFinding(cue.Verb, verb, content[0]) ? Complements.ActOf(cue.Verb) : AttributionAct.Saying);
    }

    /// <summary>"…, the agency found.": behind a whole clause a finding is what the finder says.</summary>
    private bool IsFinding(CueVerb verb, int index, Stretch content) =>
        verb.Base is "find" or "learn" or "discover" or "determine" or "show" && !sources.IsPassive(index) && words.Word(index + 1) is "." or "," or ""
        && Enumerable.Range(content.From, content.To - content.From).Any(words.IsFinite);

    /// <summary>The start of what stands before a trailing attribution: its quotation, else its clause.</summary>
    private int StartOfPreceding(int end)
    {
        var at = end - 1;
        if (at > 0 && words.Word(at) == "\"") at--;
        else if (!bounds.IsQuoted(at)) return bounds.ClauseStart(end);
        while (at > 0 && quoted[at - 1]) at--;
        if (at > 0 && words.Word(at - 1) is "\"" or "'") at--;
        var start = bounds.ClauseStart(at);
        return at - start > 6 || (at - start > 1 && words.IsFinite(at - 1)) || at - start is > 0 and <= 6 && words[at - 1] != WordClass.Mark ? start : at;
    }
}
