namespace Compare;

/// <summary>What an active verb governs.</summary>
/// <param name="Cue">The verb with the particle or preposition that leads to its content.</param>
/// <param name="Content">What is said, wanted or judged.</param>
/// <param name="Act">What the source does.</param>
internal sealed record Complement(Stretch Cue, Stretch Content, AttributionAct Act);

/// <summary>Reads what follows an active verb: a quotation, a clause, an infinitive, a thing.</summary>
internal sealed class Complements(WordClasses words, SourceFinder sources, ContentBounds bounds)
{
    /// <summary>So many tokens may say when and where something was said before it follows.</summary>
    private const int CircumstanceReach = 14;

    private const int ClauseReach = 14;

    private const int LongestBracket = 12;

    /// <summary>"put … at": the two stand this many tokens apart at most.</summary>
    private const int EstimateReach = 12;

    /// <summary>Whether a verb puts a proposition into a mouth, a mind, or neither.</summary>
    public static AttributionAct ActOf(CueVerb verb) =>
        verb.Frames.HasFlag(CueFrames.Knows) ? AttributionAct.Knowledge : verb.Frames.HasFlag(CueFrames.Says) || verb.Frames.HasFlag(CueFrames.Predicates) ? AttributionAct.Saying : verb.Frames.HasFlag(CueFrames.Holds) ? AttributionAct.Belief : AttributionAct.Attitude;

    /// <summary>What the verb at an index governs, or null where it governs nothing that attributes.</summary>
    public Complement? Of(int index, CueVerb verb)
    {
        var propositional = (verb.Frames & (CueFrames.Says | CueFrames.Holds)) != 0;
        var at = index + 1;
        while (words[at] == WordClass.Adverb && words.Word(at) != "not") at++;
        at = AfterBracket(at);
        if (verb.Frames.HasFlag(CueFrames.Hearer) && AfterHearer(at) is { } heard) at = heard;
        return Quotation(index, at, propositional) ?? Estimate(index, at, verb) ?? Clause(index, at, verb, propositional) ?? Infinitive(index, at, verb) ?? Linked(index, at, verb)
            ?? Circumstances(index, at, verb, propositional) ?? Thing(index, at, verb);
    }

    /// <summary>The token after an editor's remark in brackets ("is reporting [in French] that").</summary>
    private int AfterBracket(int at)
    {
        if (words.Word(at) is not ("[" or "(")) return at;
        for (var close = at + 1; close < Math.Min(words.Count, at + LongestBracket); close++)
        {
            if (words.Word(close) is "]" or ")") return words[close + 1] == WordClass.That ? close + 1 : at;
        }

        return at;
    }

    private Complement? Quotation(int index, int at, bool propositional)
    {
        if (!propositional) return null;
        var from = words.Word(at) is "," or ":" && words.Word(at + 1) == "\"" ? at + 1 : at;
        if (words.Word(from) is "\"" or "'" && bounds.IsQuoted(from + 1))
        {
            var end = bounds.QuoteEnd(from);
            var goesOn = end < words.Count && words[end] != WordClass.Mark && words[end - 1] == WordClass.Mark;
            return new Complement(new Stretch(index, index + 1), new Stretch(from, goesOn ? bounds.ClauseEnd(from, words[index]) : end), AttributionAct.Saying);
        }

        return words.Word(at) == ":" && at + 1 < words.Count ? new Complement(new Stretch(index, index + 1), new Stretch(at + 1, words.Count), AttributionAct.Saying) : null;
    }

    /// <summary>"put the damage at 12 million", "speaks of 40 containers": a figure given as somebody's.</summary>
    private Complement? Estimate(int index, int at, CueVerb verb)
    {
        if (verb.Base is not ("put" or "speak" or "reckon")) return null;
        var opener = at;
        while (opener < Math.Min(words.Count, at + EstimateReach) && words.Word(opener) is not ("at" or "of")) opener++;
        if ((verb.Base == "put") != (words.Word(opener) == "at")) return null;
        var hasFigure = Enumerable.Range(opener + 1, 4).Any(near => words[near] == WordClass.Number || words.Word(near) is "million" or "thousand" or "hundred" or "about");
        return hasFigure ? new Complement(new Stretch(index, index + 1), new Stretch(at, bounds.ClauseEnd(at)), AttributionAct.Saying) : null;
    }

    private Complement? Clause(int index, int at, CueVerb verb, bool propositional)
    {
        var cue = new Stretch(index, index + 1);
        if (words[at] == WordClass.That && propositional && words[at + 1] != WordClass.Mark)
            return words[at + 1] is WordClass.Preposition ? Thing(index, at, verb) : new Complement(cue, new Stretch(at + 1, bounds.ClauseEnd(at + 1, words[index])), ActOf(verb));
        if (GrammarWords.Questions.Contains(words.Word(at)) && (propositional || verb.Frames.HasFlag(CueFrames.Thing)) && !(words.Word(at) is "when" or "if" or "where" && !propositional))
            return new Complement(cue, new Stretch(at, bounds.ClauseEnd(at, words[index])), propositional ? ActOf(verb) : AttributionAct.Attitude);
        if (propositional && words.IsFinite(at) && words[at] != WordClass.Subject) return new Complement(cue, new Stretch(at, bounds.CommaOrClauseEnd(at, 0)), ActOf(verb));
        if (!propositional || !(words.OpensPhrase(at) || words[at] is WordClass.Ing or WordClass.Adverb or WordClass.Subordinator && words.Word(at) is "if" or "as" or "while" or "when" or "because" or "although")) return null;
        return OpensClause(at) && !(verb.Frames.HasFlag(CueFrames.SomebodyTo) && InfinitiveFollows(at)) ? new Complement(cue, new Stretch(at, bounds.ClauseEnd(at, words[index])), ActOf(verb)) : null;
    }

    /// <summary>Whether a noun phrase with a finite verb of its own begins here.</summary>
    public bool OpensClause(int from)
    {
        if (!words.OpensPhrase(from)) return false;
        if (words[from] == WordClass.Subject) return words.IsFinite(from) || HasFinite(from + 1, from + 5);
        var relative = false;
        for (var at = from; at < Math.Min(words.Count, from + ClauseReach); at++)
        {
            if (bounds.IsQuoted(at) && !bounds.IsQuoted(from)) continue;
            if (words.Word(at) is ";" or ":" or "." && at == words.Count - 1) return false;
            if (words.Word(at) == "," && !relative && words[at + 1] is not WordClass.Relative && words.Word(at + 1) != "whose")
            {
                if (AppositionClose(at) is not { } close) return false;
                at = close;
            }

            if (words[at] is WordClass.Relative or WordClass.That || words.Word(at) == "whose") relative = true;
            else if (words[at] == WordClass.Subordinator && at > from) return false;
            else if (words[at] == WordClass.Conjunction && words[at + 1] is WordClass.Past or WordClass.Verb or WordClass.Subject) return false;
            else if (words.IsFinite(at) && at > from)
            {
                if (!relative) return true;
                relative = false;
            }
        }

        return false;
    }

    /// <summary>The comma that closes an apposition opened by one; null where a verb or another clause comes first.</summary>
    private int? AppositionClose(int comma)
    {
        var isParticiple = words[comma + 1] is WordClass.Past or WordClass.Ing;
        if (!(isParticiple || words.IsNominal(comma + 1) || words[comma + 1] == WordClass.Determiner)) return null;
        for (var at = isParticiple ? comma + 2 : comma + 1; at < Math.Min(words.Count, comma + ClauseReach); at++)
        {
            if (words.Word(at) == ",") return at;
            if (words.IsFinite(at) || words[at] is WordClass.Subject or WordClass.Subordinator) return null;
        }

        return null;
    }

    private bool HasFinite(int from, int to)
    {
        for (var at = from; at < Math.Min(words.Count, to); at++)
        {
            if (words.IsFinite(at) || words[at] is WordClass.Verb) return true;
            if (words.Word(at) is "," or ";") return false;
        }

        return false;
    }

    private bool InfinitiveFollows(int from)
    {
        var end = sources.Core(from).To;
        return words[end] == WordClass.To && words[end + 1] is WordClass.Verb or WordClass.Auxiliary;
    }

    private Complement? Infinitive(int index, int at, CueVerb verb)
    {
        if (words[at] != WordClass.To || !(words[at + 1] is WordClass.Verb or WordClass.Auxiliary or WordClass.Noun or WordClass.Adverb)) return null;
        if ((verb.Frames & (CueFrames.Infinitive | CueFrames.SomebodyTo)) == 0 || verb.Links.Contains("to") && words[at + 1] == WordClass.Noun) return null;
        if (words[at + 1] == WordClass.Noun && CueVerbs.FormOf(words.Word(at + 1)) is null && !verb.Frames.HasFlag(CueFrames.Infinitive)) return null;
        var act = verb.Base is "claim" or "profess" or "pretend" or "purport" ? AttributionAct.Saying : AttributionAct.Aim;
        return new Complement(new Stretch(index, index + 1), new Stretch(at, bounds.InfinitiveEnd(at + 1)), act);
    }

    /// <summary>"called for …", "pointed out that …", "spoke of …".</summary>
    private Complement? Linked(int index, int at, CueVerb verb)
    {
        var link = words.Word(at);
        if (!verb.Links.Contains(link) || words[at] is not (WordClass.Preposition or WordClass.To or WordClass.Adverb or WordClass.Noun)) return null;
        var from = at + 1;
        while (words[from] == WordClass.Adverb) from++;
        if (words[from] == WordClass.Preposition && link is "out" or "back" or "up" or "down" or "off" or "forward" or "away") from++;
        var cue = new Stretch(index, at + 1);
        if (words[from] == WordClass.That) return new Complement(cue, new Stretch(from + 1, bounds.ClauseEnd(from + 1, words[index])), AttributionAct.Saying);
        if (words[from] == WordClass.Mark && words.Word(from) is not ("\"" or "$")) return null;
        return new Complement(cue, new Stretch(from, bounds.ObjectEnd(from)), (verb.Frames & (CueFrames.Says | CueFrames.Holds)) != 0 && link is "of" or "about" ? ActOf(verb) : AttributionAct.Attitude);
    }

    /// <summary>"said on Monday that …", "wrote in a statement: …": when and where stand before what is said.</summary>
    private Complement? Circumstances(int index, int at, CueVerb verb, bool propositional)
    {
        if (!propositional || !(words[at] is WordClass.Preposition or WordClass.To or WordClass.Noun or WordClass.Name or WordClass.Determiner or WordClass.Adverb or WordClass.Object || words.Word(at) is "," or "it")) return null;
        var isThing = verb.Frames.HasFlag(CueFrames.Thing) && (words.IsNominal(at) || words[at] == WordClass.Determiner) && !sources.IsTime(at);
        for (var on = at; !isThing && on < Math.Min(words.Count, at + CircumstanceReach); on++)
        {
            if (words[on] == WordClass.That && words[on + 1] is not (WordClass.Auxiliary or WordClass.Modal or WordClass.Past or WordClass.Verb) && (on == at || words.Word(on - 1) != "," || words.Word(at) == ",")) return Clause(index, on, verb, propositional);
            if (words.Word(on) is ":" or "\"" && Quotation(index, on, propositional) is { } quotation && (words.Word(on) == ":" || words.Word(on - 1) == ",")) return quotation;
            if (words.Word(on) == ";" || words.IsFinite(on) || words[on] == WordClass.Relative) break;
        }

        if (!verb.Frames.HasFlag(CueFrames.Says)) return null;
        if (!(sources.IsTime(at) || (words[at] == WordClass.Preposition && words.Word(at) is "on" or "in" or "at" or "during"))) return null;
        var from = at;
        if (words[from] == WordClass.Preposition) from++;
        while (from < words.Count && (GrammarWords.Times.Contains(words.Word(from)) || sources.IsTime(from) && from - at < 5)) from++;
        return from > at + (words[at] == WordClass.Preposition ? 1 : 0) && words.OpensPhrase(from) && OpensClause(from)
            ? new Complement(new Stretch(index, index + 1), new Stretch(from, bounds.ClauseEnd(from, words[index])), ActOf(verb)) : null;
    }

    private Complement? Thing(int index, int at, CueVerb verb)
    {
        var opens = words.OpensPhrase(at) || words[at] is WordClass.That or WordClass.Ing || (words[at] == WordClass.Past && words.IsNominal(at + 1)) || words.Word(at) is "$" or "\"" || (words[at] == WordClass.Adverb && words.IsNominal(at + 1));
        if (!opens) return null;
        var cue = new Stretch(index, index + 1);
        if (verb.Frames.HasFlag(CueFrames.SomebodyTo) && InfinitiveFollows(at))
            return new Complement(cue, new Stretch(at, bounds.InfinitiveEnd(at)), verb.Frames.HasFlag(CueFrames.Holds) && verb.Base is "believe" or "consider" or "find" ? AttributionAct.Belief : AttributionAct.Aim);
        if (verb.Base == "identify" && !Enumerable.Range(at, bounds.ObjectEnd(at) - at).Any(within => words.Word(within) == "as")) return null;
        if (verb.Frames.HasFlag(CueFrames.Thing)) return new Complement(cue, new Stretch(at, bounds.ObjectEnd(at)), FindsNone(at, verb) ? AttributionAct.Saying : (verb.Frames & (CueFrames.Says | CueFrames.Predicates)) != 0 ? ActOf(verb) : AttributionAct.Attitude);
        return null;
    }

    /// <summary>"saw no evidence of": what was looked for is not there, on the word of who looked.</summary>
    private bool FindsNone(int at, CueVerb verb) =>
        verb.Base is "see" or "find" && words.Word(at) == "no" && words.Word(at + 1) is "evidence" or "sign" or "signs" or "proof" or "indication" or "indications" or "trace" or "link" or "reason";

    /// <summary>The token after the hearer, or null where none is named before what is said.</summary>
    private int? AfterHearer(int at)
    {
        if (!words.OpensPhrase(at)) return null;
        if (words[at] == WordClass.Subject && words.Word(at) is not ("you" or "it")) return null;
        var end = words[at] == WordClass.Object || words.Word(at) is "you" or "it" ? at + 1 : sources.Core(at).To;
        if (words[end] == WordClass.Mark && words.Word(end) is "," && words.Word(end + 1) != "\"") return null;
        return words.IsFinite(end) && words[at] != WordClass.Object ? null : end;
    }
}
