using System.Collections.Immutable;

namespace Compare;

/// <summary>Finds in one sentence the words that attribute, who is named and how far what is said reaches.</summary>
internal sealed class CueFinder(ImmutableArray<Token> tokens, bool[] quoted)
{
    /// <summary>What follows a trailing attribution is the speaker's when it has at least this many tokens.</summary>
    private const int ShortestRest = 4;

    /// <summary>Longer "sentences" are tables or noise, and would take time that grows with the square of their length.</summary>
    private const int LongestSentence = 1000;

    /// <summary>"put … at": the two stand this many tokens apart at most.</summary>
    private const int EstimateReach = 12;

    private readonly SourceFinder sources = new(tokens);

    public List<SpeechCue> Find()
    {
        var cues = new List<SpeechCue>();
        if (tokens.Length > LongestSentence) return cues;
        for (var index = 0; index < tokens.Length; index++)
        {
            if (tokens[index].Kind != TokenKind.Word) continue;
            var cue = AccordingTo(index) ?? Hearsay(index) ?? Noun(index) ?? Verb(index) ?? Estimate(index);
            if (cue is null || cue.Content.Count == 0) continue;
            cues.Add(cue);
            index = Math.Max(index, cue.CueTo - 1);
        }

        return cues;
    }

    /// <summary>"according to SOURCE, …" and "…, according to SOURCE".</summary>
    private SpeechCue? AccordingTo(int index)
    {
        if (!IsWord(index, "according") || !IsWord(index + 1, "to")) return null;
        var from = index + 2;
        var to = sources.EndAfter(from, allowPrepositions: true);
        var content = new List<(int, int)>();
        var start = ClauseStart(index);
        if (index - start > 1) content.Add((start, index));
        var rest = to < tokens.Length && tokens[to].Lower == "," ? to + 1 : to;
        var end = ClauseEnd(rest);
        var isContrast = rest < tokens.Length && ReportingWords.Contrasts.Contains(tokens[rest].Lower);
        if (end - rest > 2 && !isContrast) content.Add((rest, end));
        return new SpeechCue(index, index + 2, from, to, content);
    }

    /// <summary>"reportedly …", "is said to …", "appears to …", "alleged NOUN": hearsay without a source.</summary>
    private SpeechCue? Hearsay(int index)
    {
        var word = tokens[index].Lower;
        if (ReportingWords.HearsayAdverbs.Contains(word))
        {
            var from = index - ClauseStart(index) <= 2 ? ClauseStart(index) : index;
            return Unsourced(index, index + 1, from, CommaOrClauseEnd(index + 1));
        }

        var passive = ReportingWords.HearsayParticiples.Contains(word) && IsWord(index + 1, "to") && index > 0 && HasAuxiliaryBefore(index);
        var impersonal = ReportingWords.HearsayParticiples.Contains(word) && index > 1 && tokens[0].Lower == "it" && index <= 4 && HasAuxiliaryBefore(index);
        if (impersonal) return Unsourced(index, index + 1, IsWord(index + 1, "that") ? index + 2 : index + 1, ClauseEnd(index + 1));
        if (passive || (ReportingWords.GuessVerbs.Contains(word) && IsWord(index + 1, "to")))
            return Unsourced(index, index + 1, index + 1, CommaOrClauseEnd(index + 1));
        if (ReportingWords.HearsayAdjectives.Contains(word) && index + 1 < tokens.Length && tokens[index + 1].Kind == TokenKind.Word
            && word is not ("suspected" or "reported") && index > 0)
            return Unsourced(index, index + 1, index + 1, Math.Min(index + 5, CommaOrClauseEnd(index + 1)));
        return null;
    }

    private static SpeechCue Unsourced(int cueFrom, int cueTo, int from, int to) =>
        new(cueFrom, cueTo, cueFrom, cueFrom, to > from ? [(from, to)] : []);

    /// <summary>"claims that …", "rumours of …", "X's story that …".</summary>
    private SpeechCue? Noun(int index)
    {
        if (!ReportingWords.Nouns.Contains(tokens[index].Stem) || !IsNounAt(index)) return null;
        var opener = index + 1 < tokens.Length ? tokens[index + 1].Lower : "";
        if (opener is not ("that" or "of" or "about") || (opener != "that" && tokens[index].Stem is "new" or "word" or "idea")) return null;
        var (from, to) = index > 1 && tokens[index - 1].Lower == "'s" ? (sources.StartBefore(index - 1), index - 1) : (index, index);
        return new SpeechCue(index, index + 2, from, to, [(index + 2, CommaOrClauseEnd(index + 2))]);
    }

    private SpeechCue? Verb(int index)
    {
        var stem = tokens[index].Stem;
        if (!ReportingWords.Verbs.Contains(stem) || !ReportingWords.IsVerbForm(tokens[index].Lower) || (ReportingWords.AlsoNouns.Contains(stem) && IsNounAt(index))) return null;
        if (stem is "add" or "hope" or "expect" or "feel" or "hear" && !IsWord(index + 1, "that") && !Trails(index)) return null;
        return AsReported(index) ?? (Trails(index) ? Trailing(index) : Forward(index));
    }

    /// <summary>"As SOURCE reported, …".</summary>
    private SpeechCue? AsReported(int verb)
    {
        if (tokens[0].Lower != "as" || verb > 8 || verb < 2 || verb + 2 >= tokens.Length) return null;
        var comma = verb + 1;
        while (comma < Math.Min(tokens.Length, verb + 6) && tokens[comma].Lower != ",") comma++;
        return comma < tokens.Length && tokens[comma].Lower == "," ? new SpeechCue(verb, verb + 1, 1, verb, [(comma + 1, tokens.Length)]) : null;
    }

    /// <summary>"SOURCE put the damage at 12 million", "SOURCE speaks of 40 containers": a figure given as somebody's.</summary>
    private SpeechCue? Estimate(int index)
    {
        if (tokens[index].Stem is not ("put" or "speak" or "reckon")) return null;
        var (from, to) = (sources.StartBefore(index), sources.EndBefore(index));
        var opener = Enumerable.Range(index + 1, Math.Min(EstimateReach, tokens.Length - index - 1)).FirstOrDefault(at => tokens[at].Lower is "at" or "of", -1);
        if (to <= from || opener < 0 || (tokens[index].Stem == "put") != (tokens[opener].Lower == "at")) return null;
        var figure = Enumerable.Range(opener + 1, Math.Min(4, tokens.Length - opener - 1)).Any(at => tokens[at].Kind == TokenKind.Number || tokens[at].Lower is "million" or "thousand" or "hundred" or "about");
        return figure ? new SpeechCue(index, index + 1, from, to, [(index + 1, ClauseEnd(index + 1))]) : null;
    }

    /// <summary>Whether what is said stands before the verb: "…, X said." and "…," said X.</summary>
    private bool Trails(int verb)
    {
        if (IsWord(verb + 1, "that")) return false;
        var inverted = IsInverted(verb);
        var start = inverted ? verb : sources.StartBefore(verb);
        if (start <= 1 || !IsSeparator(start - 1)) return false;
        if (inverted || EndsPhrase(verb + 1) || EndsPhrase(SkipAdverbs(verb + 1))) return true;
        if (tokens[verb].Stem == "tell")
        {
            var listener = sources.EndAfter(verb + 1, allowPrepositions: false);
            return EndsPhrase(listener) || (ReportingWords.SourceEnds.Contains(tokens[listener].Lower) && !Enumerable.Range(listener, tokens.Length - listener).Any(index => VerbSigns.IsFinite(tokens[index])));
        }

        return ReportingWords.SourceEnds.Contains(tokens[verb + 1].Lower) && !ReportingWords.Auxiliaries.Contains(tokens[verb + 1].Lower);
    }

    private bool EndsPhrase(int index) => index >= tokens.Length || tokens[index].Lower is "." or "," or ";" or "\"" or "!" or "?" or "-";

    /// <summary>"…," said SOURCE: the verb follows the comma or closing mark, and after the source nothing is said any more.</summary>
    private bool IsInverted(int verb)
    {
        if (!OpensSourceAfter(verb) || tokens[verb].Stem == "tell") return false;
        var end = sources.EndAfter(verb + 1, allowPrepositions: false);
        if (Enumerable.Range(verb + 2, Math.Max(0, end - verb - 2)).Any(index => VerbSigns.IsFinite(tokens[index]))) return false;
        return EndsPhrase(end) || !ReportingWords.Auxiliaries.Contains(tokens[end].Lower);
    }

    private bool OpensSourceAfter(int verb) =>
        verb > 0 && tokens[verb - 1].Lower is "," or "\"" or "-" or "'" && verb + 1 < tokens.Length
        && tokens[verb + 1].Kind == TokenKind.Word && (tokens[verb + 1].IsCapitalised || tokens[verb + 1].Lower is "the" or "a" or "an" or "he" or "she" or "they" or "one");

    private SpeechCue Trailing(int verb)
    {
        var inverted = IsInverted(verb);
        var (from, to) = inverted
            ? (verb + 1, sources.EndAfter(verb + 1, allowPrepositions: false))
            : (sources.StartBefore(verb), sources.EndBefore(verb));
        var contentEnd = (inverted ? verb : from) - 1;
        var content = new List<(int, int)>();
        var start = TrailingStart(contentEnd);
        if (contentEnd > start) content.Add((start, contentEnd));
        // What follows the attribution in quotation marks, or after a comma, is the same speaker's.
        var rest = Math.Max(verb + 1, inverted ? to : verb + 1);
        while (rest < tokens.Length && tokens[rest].Lower is not ("," or "\"" or ";" or "-")) rest++;
        if (rest + ShortestRest < tokens.Length && tokens[rest].Lower is not ";" && !ReportingWords.Contrasts.Contains(tokens[rest + 1].Lower))
            content.Add((rest + 1, ClauseEnd(rest + 1)));
        return new SpeechCue(verb, verb + 1, from, to, content);
    }

    private SpeechCue? Forward(int verb)
    {
        var (from, to) = (sources.StartBefore(verb), sources.EndBefore(verb));
        var isRelative = from > 0 && tokens[from - 1].Lower is "which" or "who";
        var passive = to <= from || (verb > 0 && ReportingWords.Be.Contains(tokens[verb - 1].Lower));
        var start = ContentStart(verb);
        if (start >= tokens.Length || (passive && tokens[start - 1].Lower is not ("that" or ":") && !quoted[start] && tokens[verb].Stem != "accus")) return null;
        if (tokens[verb].Lower.EndsWith("ing", StringComparison.Ordinal) && !IsWord(start - 1, "that") && !quoted[start]) to = from;
        return new SpeechCue(verb, verb + 1, Math.Min(from, to), to, [(start, isRelative ? CommaOrClauseEnd(start) : ClauseEnd(start))]);
    }

    /// <summary>The first token said: after "that", after the person told, after a colon or an opening quotation mark.</summary>
    private int ContentStart(int verb)
    {
        var limit = Math.Min(tokens.Length, verb + 12);
        for (var index = verb + 1; index < limit; index++)
        {
            if (tokens[index].Lower is "that" or ":" or "\"") return index + 1;
            if (tokens[verb].Stem != "tell" && index > verb + 4) break;
            if (ReportingWords.Auxiliaries.Contains(tokens[index].Lower)) break;
        }

        var start = SkipAdverbs(verb + 1);
        if (tokens[verb].Stem == "tell")
        {
            while (start < limit && tokens[start].Kind == TokenKind.Word && (tokens[start].IsCapitalised || tokens[start].Lower is "the" or "a" or "me" or "him" or "her" or "them" or "us" or "reporters" or "police")) start++;
        }

        return start;
    }

    private int SkipAdverbs(int index)
    {
        while (index < tokens.Length && tokens[index].Lower is "also" or "later" or "earlier" or "yesterday" or "today" or "recently" or "now" or "only" or "on" or "monday"
            or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday")
        {
            index++;
        }

        return index;
    }

    private bool HasAuxiliaryBefore(int index) =>
        ReportingWords.Be.Contains(tokens[index - 1].Lower) || (index > 1 && ReportingWords.Be.Contains(tokens[index - 2].Lower));

    private bool IsNounAt(int index) =>
        index == 0 || (ReportingWords.Determiners.Contains(tokens[index - 1].Lower) || tokens[index - 1].Kind == TokenKind.Number);

    private bool IsSeparator(int index) => tokens[index].Lower is "," or "\"" or "-" or "?" or "!" or "'";

    private bool IsWord(int index, string word) => index >= 0 && index < tokens.Length && tokens[index].Lower == word;

    /// <summary>Back to the start of the sentence, a semicolon, or a contrasting clause.</summary>
    private int ClauseStart(int index)
    {
        for (var at = index - 1; at > 0; at--)
        {
            if (tokens[at].Lower is ";" || (tokens[at].Lower == "," && at + 1 < tokens.Length && ReportingWords.Contrasts.Contains(tokens[at + 1].Lower))) return at + 1;
        }

        return 0;
    }

    /// <summary>The start of what stands before a trailing attribution: its quotation, else its clause.</summary>
    private int TrailingStart(int end)
    {
        var closing = end - 1 >= 0 && tokens[end - 1].Lower is "," or "." ? end - 1 : end;
        if (closing > 0 && closing - 1 < quoted.Length && quoted[closing - 1])
        {
            var at = closing - 1;
            while (at > 0 && quoted[at - 1]) at--;
            return ClauseStart(at) < at && at - ClauseStart(at) > 6 ? ClauseStart(at) : ClauseStart(end);
        }

        return ClauseStart(end);
    }

    /// <summary>Forward to a semicolon, a contrasting clause or the end.</summary>
    private int ClauseEnd(int from)
    {
        for (var at = from; at < tokens.Length; at++)
        {
            if (at < quoted.Length && quoted[at]) continue;
            if (tokens[at].Lower == ";") return at;
            if (tokens[at].Lower == "," && at > from && at + 1 < tokens.Length && ReportingWords.Contrasts.Contains(tokens[at + 1].Lower)) return at;
        }

        return tokens.Length;
    }

    private int CommaOrClauseEnd(int from)
    {
        var end = ClauseEnd(from);
        for (var at = from + 1; at < end; at++)
        {
            if (tokens[at].Lower == "," && at - from > 2) return at;
        }

        return end;
    }
}
