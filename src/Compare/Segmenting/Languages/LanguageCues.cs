namespace Compare;

/// <summary>Finds in one sentence of a language other than English the words that attribute, who is named and how far what is said reaches.</summary>
/// <remarks>
/// A table gives the words; where they stand decides: a phrase before or after its source, a verb of saying with a conjunction, a colon,
/// a quotation or an inverted clause, and verb forms that pass on somebody's words.
/// </remarks>
internal sealed class LanguageCues(Sentence sentence, string text, bool[] quoted, LanguageWords words)
{
    /// <summary>Longer "sentences" are tables or noise, and would take time that grows with the square of their length.</summary>
    private const int LongestSentence = 1000;

    /// <summary>A conjunction or colon stands at most this many tokens after its verb.</summary>
    private const int OpeningReach = 16;

    /// <summary>Fewer words before an inverted verb are no statement.</summary>
    private const int FewestWords = 3;

    private readonly LanguageClause clause = new(sentence.Tokens, text, quoted, words);

    /// <summary>The attributions, in text order.</summary>
    public List<SpeechCue> Find()
    {
        var cues = new List<SpeechCue>();
        if (sentence.Tokens.Length > LongestSentence) return cues;
        for (var index = 0; index < sentence.Tokens.Length; index++)
        {
            if (quoted[index]) continue;
            var cue = SourceBehind(index) ?? SourceBefore(index) ?? VerbAt(index) ?? Hearsay(index);
            if (cue is null || cue.Content.All(stretch => stretch.IsEmpty)) continue;
            cues.Add(cue);
            index = Math.Max(index, cue.Cue.To - 1);
        }

        if (cues.Count == 0 && Reported() is { } reported) cues.Add(reported);
        return cues;
    }

    /// <summary>"Laut Polizei …", "…, selon la police.": what is said is the rest of the clause on both sides.</summary>
    private SpeechCue? SourceBehind(int index)
    {
        var phrase = Array.Find(words.SourceBehind, phrase => clause.IsPhrase(index, phrase));
        if (phrase is null || clause.Lower(index + phrase.Length) == "which") return null;
        var source = clause.SourceFrom(index + phrase.Length);
        return source.IsEmpty ? null : Around(new Stretch(index, index + phrase.Length), source, index, source.To);
    }

    /// <summary>"Der Polizei zufolge …": the source stands from the last comma or the start on.</summary>
    private SpeechCue? SourceBefore(int index)
    {
        var phrase = Array.Find(words.SourceBefore, phrase => clause.IsPhrase(index, phrase));
        if (phrase is null) return null;
        var from = clause.PhraseStart(index);
        return from == index ? null : Around(new Stretch(index, index + phrase.Length), new Stretch(from, index), from, index + phrase.Length);
    }

    private SpeechCue Around(Stretch cue, Stretch source, int from, int to)
    {
        var start = clause.Start(from);
        var end = clause.End(to);
        return new SpeechCue(cue, source, [clause.Trim(new Stretch(start, from)), clause.Trim(new Stretch(to, end))], AttributionAct.Saying);
    }

    private SpeechCue? VerbAt(int index)
    {
        var act = clause.Lower(index) switch { "said" or "denied" => AttributionAct.Saying, "believed" => AttributionAct.Belief, _ => (AttributionAct?)null };
        if (act is not { } known) return null;
        return As(index, known) ?? Opened(index, known) ?? Inverted(index, known) ?? Quotation(index, known) ?? clause.Lower(index) switch { "denied" => Object(index), "believed" => Estimate(index), _ => null };
    }

    private SpeechCue? Opened(int index, AttributionAct act) => Opening(index) is { } opening
        ? new SpeechCue(new Stretch(index, index + 1), SourceOf(index, opening), [clause.Trim(new Stretch(opening + 1, clause.End(opening + 1)))], act)
        : null;

    /// <summary>The conjunction, colon or (in German) comma behind a verb that opens what is said.</summary>
    private int? Opening(int index)
    {
        for (var at = index + 1; at < Math.Min(sentence.Tokens.Length - 1, index + OpeningReach); at++)
        {
            if (quoted[at] || clause.Lower(at) is ";" or "\"") return null;
            if (clause.Lower(at) == ":" || words.That.Contains(clause.Folded(at))) return at;
            if (clause.Lower(at) != ",") continue;
            if (words.That.Contains(clause.Folded(at + 1))) return at + 1;
            return words.HasBareContent && clause.Start(index) < index && !clause.IsInverted(index) && clause.Lower(at + 1) is not ("and" or "but") && clause.WordsBetween(at + 1, sentence.Tokens.Length) >= FewestWords ? at : null;
        }

        return null;
    }

    /// <summary>Who speaks: the words before the verb, else those between it and what is said, else the place that they are said at ("в порту заявили").</summary>
    private Stretch SourceOf(int index, int opening)
    {
        var before = clause.SubjectBefore(index);
        if (!before.IsEmpty) return before;
        var behind = clause.SourceFrom(index + 1);
        if (behind.To > opening) behind = new Stretch(behind.From, Math.Max(behind.From, opening));
        return behind.IsEmpty ? clause.PlaceBefore(index) : behind;
    }

    /// <summary>"…, wie die Polizei mitteilte", "Как сообщил мэр, …": the clause beside it is what is said.</summary>
    private SpeechCue? As(int index, AttributionAct act)
    {
        var start = clause.CommaBefore(index) + 1;
        if (clause.Lower(start) != "as" || start == index) return null;
        var end = clause.CommaFrom(index + 1);
        var behind = clause.SourceFrom(index + 1);
        var source = behind.IsEmpty || behind.From >= end ? clause.WithoutAuxiliaries(new Stretch(start + 1, index)) : behind;
        var content = start > 0 ? new Stretch(clause.Start(start - 1), start - 1) : new Stretch(Math.Min(end + 1, sentence.Tokens.Length), clause.End(end + 1));
        return new SpeechCue(new Stretch(index, index + 1), source, [clause.Trim(content)], act);
    }

    /// <summary>"…, sagte der Bürgermeister, …": the verb follows a comma, a dash or a closing mark.</summary>
    private SpeechCue? Inverted(int index, AttributionAct act)
    {
        if (!clause.IsInverted(index)) return null;
        var verb = clause.GroupStart(index);
        var source = clause.SourceFrom(index + 1);
        var start = clause.Start(verb - 1);
        if (clause.WordsBetween(start, verb) < FewestWords && !OpensWithDash && !quoted.Take(verb).Any(inside => inside)) return null;
        var behind = source.IsEmpty ? index + 1 : source.To;
        var goesOn = clause.Lower(behind) is "," or "-" || quoted.Skip(behind).Any(inside => inside);
        var rest = goesOn && clause.Lower(behind + 1) is not ("who" or "the" or "what") ? new Stretch(behind + 1, clause.End(behind + 1)) : Stretch.None;
        return new SpeechCue(new Stretch(index, index + 1), source, [clause.Trim(new Stretch(start, verb)), clause.Trim(rest)], act);
    }

    /// <summary>A verb of saying beside quotation marks: what they hold.</summary>
    private SpeechCue? Quotation(int index, AttributionAct act)
    {
        var runs = clause.QuotedRuns();
        if (runs.Count == 0) return null;
        var before = clause.SubjectBefore(index);
        return new SpeechCue(new Stretch(index, index + 1), before.IsEmpty ? clause.SourceFrom(index + 1) : before, runs, act);
    }

    /// <summary>What is denied without a conjunction: the rest of the clause.</summary>
    private SpeechCue Object(int index)
    {
        var before = clause.SubjectBefore(index);
        return new SpeechCue(new Stretch(index, index + 1), before, [clause.Trim(new Stretch(index + 1, clause.End(index + 1)))], AttributionAct.Saying);
    }

    /// <summary>A dash opens what somebody says.</summary>
    private bool OpensWithDash => clause.Lower(0) == "-";

    /// <summary>"Den Schaden schätzt die Stadt auf …": what is held stands on both sides of the verb and its subject.</summary>
    private SpeechCue? Estimate(int index)
    {
        var source = SourceOf(index, sentence.Tokens.Length);
        if (source.IsEmpty) return null;
        var (from, to) = (Math.Min(source.From, index), Math.Max(source.To, index + 1));
        return Around(new Stretch(index, index + 1), source, from, to) with { Act = AttributionAct.Belief };
    }

    private SpeechCue? Hearsay(int index) => clause.Lower(index) is "allegedly" or "reportedly"
        ? new SpeechCue(new Stretch(index, index + 1), Stretch.None, [clause.Trim(new Stretch(clause.Start(index), index)), clause.Trim(new Stretch(index + 1, clause.End(index + 1)))], AttributionAct.Saying)
        : null;

    /// <summary>German Konjunktiv I, French conditionnel: the form alone passes the clause on.</summary>
    private SpeechCue? Reported()
    {
        for (var index = 0; index < sentence.Tokens.Length; index++)
        {
            if (quoted[index] || !words.Reported.Contains(clause.Folded(index)) || !clause.PassesOn(index)) continue;
            return new SpeechCue(new Stretch(index, index + 1), Stretch.None, [clause.Trim(new Stretch(clause.Start(index), clause.End(index)))], AttributionAct.Saying) { GoesOn = words.ReportedGoesOn };
        }

        return null;
    }
}
