using System.Collections.Immutable;

namespace Compare;

/// <summary>
/// The class of each word of a sentence by lists of closed classes, by its form and by its neighbours. Without a trained tagger a class
/// is the likeliest one and no proof.
/// </summary>
internal sealed class WordClasses
{
    /// <summary>From this share of capitalised words a sentence is a headline in capitals, where they tell no names.</summary>
    private const double HeadlineShare = 0.6;

    /// <summary>The subject of a trailing verb that is as often a noun has no more tokens than this.</summary>
    private const int LongestParentheticSubject = 6;

    private readonly ImmutableArray<Token> tokens;
    private readonly WordClass[] classes;
    private readonly bool capitalsTellNothing;

    public WordClasses(ImmutableArray<Token> tokens)
    {
        this.tokens = tokens;
        classes = new WordClass[tokens.Length];
        var words = tokens.Count(token => token.Kind == TokenKind.Word);
        capitalsTellNothing = words > 3 && tokens.Count(token => token is { Kind: TokenKind.Word, IsCapitalised: true }) > HeadlineShare * words;
        for (var index = 0; index < tokens.Length; index++) classes[index] = ClassOf(index);
    }

    /// <summary>How many words there are.</summary>
    public int Count => classes.Length;

    /// <summary>The class of a word; a mark where the index lies outside of the sentence.</summary>
    public WordClass this[int index] => index >= 0 && index < classes.Length ? classes[index] : WordClass.Mark;

    /// <summary>The word in lower case; empty where the index lies outside of the sentence.</summary>
    public string Word(int index) => index >= 0 && index < tokens.Length ? tokens[index].Lower : "";

    /// <summary>Whether the index lies in the sentence and its word is capitalised.</summary>
    public bool IsCapitalised(int index) => index >= 0 && index < tokens.Length && tokens[index].IsCapitalised;

    /// <summary>Whether two neighbours stand without a space between them.</summary>
    public bool Touch(int left) => left >= 0 && left + 1 < tokens.Length && tokens[left].Span.End == tokens[left + 1].Span.Start;

    /// <summary>Whether a word can be part of a noun phrase by itself.</summary>
    public bool IsNominal(int index) => this[index] is WordClass.Noun or WordClass.Name or WordClass.Number;

    /// <summary>Whether a word opens a noun phrase.</summary>
    public bool OpensPhrase(int index) => this[index] is WordClass.Determiner or WordClass.Noun or WordClass.Name or WordClass.Number or WordClass.Subject or WordClass.Object;

    /// <summary>Whether a word is a finite verb: an auxiliary, a present or a past that no auxiliary, "to" or determiner governs.</summary>
    public bool IsFinite(int index) => this[index] switch
    {
        WordClass.Modal => true,
        WordClass.Auxiliary => Word(index) is not ("be" or "been" or "being" or "having") && this[index - 1] != WordClass.To,
        WordClass.Verb => this[BeforeAdverbs(index)] != WordClass.To,
        WordClass.Past => !IsReduced(index),
        WordClass.Subject => Word(index).Contains('\'', StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>Whether a past form follows its noun as a participle: "the plan backed by …".</summary>
    public bool IsReduced(int index) =>
        this[index] == WordClass.Past && (IsNominal(index - 1) || Word(index - 1) == ",") && (Word(index) is "called" or "named" or "known" or "based" or "dubbed" or "entitled" or "titled" || Word(index + 1) == "by" || (Word(index + 1) is "in" or "as" or "with" && FiniteFollows(index + 1, 9)));

    /// <summary>The nearest word before an index that is no adverb.</summary>
    public int BeforeAdverbs(int index)
    {
        index--;
        while (index >= 0 && classes[index] == WordClass.Adverb) index--;
        return index;
    }

    private bool FiniteFollows(int from, int reach)
    {
        for (var index = from; index < Math.Min(classes.Length, from + reach); index++)
        {
            if (classes[index] is WordClass.Past or WordClass.Verb or WordClass.Auxiliary or WordClass.Modal) return true;
            if (tokens[index].Lower is "," or ";") return false;
        }

        return false;
    }

    private WordClass ClassOf(int index)
    {
        var token = tokens[index];
        if (token.Kind == TokenKind.Number) return WordClass.Number;
        if (token.Kind == TokenKind.Mark) return token.Lower == "'s" ? AfterApostrophe(index) : IsBarePossessive(index) ? WordClass.Possessive : WordClass.Mark;
        var opens = OpensSentence(index);
        if (token.IsCapitalised && !opens && !capitalsTellNothing && token.Lower is not ("i" or "i'm" or "i've" or "i'd" or "i'll")) return WordClass.Name;
        return Closed(index) ?? (token.IsCapitalised && opens && !capitalsTellNothing && NextIsName(index) ? WordClass.Name : Open(index));
    }

    private bool OpensSentence(int index)
    {
        for (var at = index - 1; at >= 0; at--)
        {
            if (tokens[at].Kind != TokenKind.Mark || tokens[at].Lower is ")" or "," or "-" or "/" or "&" or "'s") return false;
            if (tokens[at].Lower == "\"" && Touch(at - 1) && !Touch(at)) return false;
            if (tokens[at].Lower is ":" or "\"" or "." or "?" or "!") return true;
        }

        return true;
    }

    private bool NextIsName(int index) =>
        index + 1 < tokens.Length && ((tokens[index + 1] is { Kind: TokenKind.Word, IsCapitalised: true }) || (tokens[index + 1].Lower == "." && index + 2 < tokens.Length && tokens[index + 2].IsCapitalised))
        && CueVerbs.FormOf(tokens[index].Lower) is not (VerbForm.Ing or VerbForm.Past);

    private WordClass AfterApostrophe(int index)
    {
        var isVerb = this[index - 1] is WordClass.Subject or WordClass.Relative or WordClass.Subordinator or WordClass.That
            || (index + 1 < tokens.Length && (GrammarWords.Determiners.Contains(tokens[index + 1].Lower) || tokens[index + 1].Lower is "been" or "not" or "being"));
        return isVerb ? WordClass.Auxiliary : WordClass.Possessive;
    }

    private bool IsBarePossessive(int index) =>
        tokens[index].Lower == "'" && Touch(index - 1) && index > 0 && tokens[index - 1].Kind == TokenKind.Word && tokens[index - 1].Lower.EndsWith('s') && !Touch(index)
        && index + 1 < tokens.Length && tokens[index + 1].Kind == TokenKind.Word;

    private WordClass? Closed(int index)
    {
        var word = tokens[index].Lower;
        if (GrammarWords.Numbers.Contains(word)) return WordClass.Number;
        if (word == "to") return WordClass.To;
        if (word == "that") return WordClass.That;
        if (GrammarWords.Relatives.Contains(word)) return WordClass.Relative;
        if (word is "her") return FollowedByNoun(index) ? WordClass.Determiner : WordClass.Object;
        if (word == "one" && index + 1 < tokens.Length && tokens[index + 1].Kind == TokenKind.Word && FollowedByNoun(index)) return WordClass.Determiner;
        if (word == "one" && index + 1 < tokens.Length && tokens[index + 1].Lower == "of") return WordClass.Noun;
        if (word is "one" or "others" && this[index - 1] is WordClass.Determiner or WordClass.Number) return WordClass.Noun;
        if (word == "what" || word == "so") return WordClass.Subordinator;
        if (word == "may" && tokens[index].IsCapitalised && index > 0) return WordClass.Name;
        if (GrammarWords.Modals.Contains(word)) return WordClass.Modal;
        if (GrammarWords.Be.Contains(word) || GrammarWords.Have.Contains(word) || GrammarWords.Do.Contains(word))
            return GrammarWords.Subjects.Contains(word) ? WordClass.Subject : WordClass.Auxiliary;
        if (GrammarWords.Subjects.Contains(word)) return WordClass.Subject;
        if (GrammarWords.Objects.Contains(word)) return WordClass.Object;
        if (GrammarWords.Determiners.Contains(word)) return WordClass.Determiner;
        if (GrammarWords.Subordinators.Contains(word)) return WordClass.Subordinator;
        if (GrammarWords.Conjunctions.Contains(word)) return WordClass.Conjunction;
        if (word == "like" && this[index - 1] is WordClass.Modal or WordClass.Subject or WordClass.To) return null;
        if (word is "including" or "regarding" or "concerning" || GrammarWords.Prepositions.Contains(word)) return WordClass.Preposition;
        return GrammarWords.Adverbs.Contains(word) || (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) && !GrammarWords.NotAdverbs.Contains(word)) ? WordClass.Adverb : null;
    }

    private bool FollowedByNoun(int index)
    {
        if (index + 1 >= tokens.Length || tokens[index + 1].Kind == TokenKind.Mark) return false;
        var next = tokens[index + 1].Lower;
        return next is not ("to" or "that" or "and" or "or" or "as" or "because" or "when" or "if" or "who") && !GrammarWords.Prepositions.Contains(next)
            && !GrammarWords.Determiners.Contains(next) && !GrammarWords.Be.Contains(next) && !GrammarWords.Subjects.Contains(next);
    }

    private WordClass Open(int index)
    {
        var token = tokens[index];
        var word = token.Lower;
        var form = CueVerbs.FormOf(word);
        if (form is null && word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal)) form = VerbForm.Past;
        if (form is null && word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal) && !GrammarWords.NotVerbs.Contains(word)) form = VerbForm.Ing;
        var before = BeforeAdverbs(index);
        var left = this[before];
        return form switch
        {
            VerbForm.Base => IsBaseVerb(index, before, left) ? WordClass.Verb : AfterHave(index, left) ? WordClass.Past : WordClass.Noun,
            VerbForm.Third => IsThird(index, left) ? WordClass.Verb : WordClass.Noun,
            VerbForm.Past => left is WordClass.Determiner or WordClass.Possessive or WordClass.Number && before == index - 1 && !(left == WordClass.Number && FollowedByObject(index)) ? WordClass.Noun : WordClass.Past,
            VerbForm.Ing => left is WordClass.Determiner or WordClass.Possessive && before == index - 1 && !FollowedByObject(index) ? WordClass.Noun : WordClass.Ing,
            _ => left == WordClass.To && before == index - 1 && !IsPlural(index) && !token.IsCapitalised ? WordClass.Verb : WordClass.Noun,
        };
    }

    private bool AfterHave(int index, WordClass left) => left == WordClass.Auxiliary && tokens[index].Lower is "put" or "set" or "cut" or "hit" or "let" or "read" or "become" or "come" or "run" or "cast";

    private bool IsBaseVerb(int index, int before, WordClass left) => left switch
    {
        WordClass.To or WordClass.Modal or WordClass.Subject or WordClass.Relative => true,
        WordClass.Auxiliary => GrammarWords.Do.Contains(Word(before)),
        WordClass.Determiner => Word(before) is "both" or "all" or "those" or "some" or "many" or "most" && OpensComplement(index),
        WordClass.That => OpensComplement(index),
        WordClass.Noun => ((IsPlural(before) || !CueVerbs.IsOftenNoun(tokens[index].Lower)) && OpensComplement(index)) || (IsPlural(before) && EndsTrailing(index)),
        WordClass.Name => (IsPlural(before) || IsCoordinated(before) || !CueVerbs.IsOftenNoun(tokens[index].Lower)) && OpensComplement(index),
        WordClass.Conjunction => OpensComplement(index) && (!CueVerbs.IsOftenNoun(tokens[index].Lower) || VerbBefore(before)),
        WordClass.Mark => capitalsTellNothing ? OpensComplement(index) : before > 0 && Word(before) == "," && OpensComplement(index) && !CueVerbs.IsOftenNoun(tokens[index].Lower),
        _ => false,
    };

    /// <summary>"…, records show." and "…, officials say,"; of words that are often nouns only where a comma or quotation mark parts a short subject from a clause ("…, experts claim.").</summary>
    private bool EndsTrailing(int index) =>
        (!CueVerbs.IsOftenNoun(tokens[index].Lower) || tokens[index].Lower is "show" or "report" || IsParenthetic(index)) && (index + 1 >= tokens.Length || tokens[index + 1].Lower is "," or "." or "\"");

    /// <summary>Whether a verb of speaking and its short subject stand behind a clause and a comma or quotation mark.</summary>
    private bool IsParenthetic(int index)
    {
        if (!Says(index)) return false;
        var open = index - 1;
        while (open > 0 && index - open <= LongestParentheticSubject && (IsNominal(open) || classes[open] is WordClass.Determiner or WordClass.Possessive)) open--;
        if (open == index - 1 || Word(open) is not ("," or "\"")) return false;
        for (var at = open - 1; at >= 0; at--)
        {
            if (IsFinite(at)) return true;
        }

        return false;
    }

    /// <summary>"that estimates come out too high": a word that is often a noun before a verb of its own.</summary>
    private bool IsSubject(int index)
    {
        if (CueVerbs.Find(tokens[index].Lower) is null || !CueVerbs.IsOftenNoun(tokens[index].Lower) || index + 1 >= tokens.Length) return false;
        var next = tokens[index + 1].Lower;
        return GrammarWords.Modals.Contains(next) || GrammarWords.Be.Contains(next) || GrammarWords.Have.Contains(next) || GrammarWords.Do.Contains(next)
            || (CueVerbs.FormOf(next) is VerbForm.Base or VerbForm.Past && !OpensComplement(index));
    }

    private bool Says(int index) => CueVerbs.Find(tokens[index].Lower) is { } cue && cue.Verb.Frames.HasFlag(CueFrames.Says);

    private bool IsThird(int index, WordClass left) => left switch
    {
        WordClass.Determiner or WordClass.Possessive or WordClass.Number or WordClass.To or WordClass.Auxiliary or WordClass.Modal => false,
        WordClass.Subject or WordClass.Relative => true,
        WordClass.That => !IsSubject(index),
        WordClass.Noun or WordClass.Name => !CueVerbs.IsOftenNoun(tokens[index].Lower) || OpensComplement(index) || (index == tokens.Length - 1 && Word(index - 2) == ",") || EndsTrailing(index),
        WordClass.Conjunction or WordClass.Mark => !CueVerbs.IsOftenNoun(tokens[index].Lower) || (OpensObject(index) && index > 0),
        _ => !CueVerbs.IsOftenNoun(tokens[index].Lower),
    };

    private bool IsPlural(int index) => Word(index) is { Length: > 2 } word && ((word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal)) || GrammarWords.Plurals.Contains(word));

    private bool IsCoordinated(int index)
    {
        for (var at = index - 1; at >= Math.Max(0, index - 6); at--)
        {
            if (Word(at) == "and") return true;
            if (classes[at] is not (WordClass.Name or WordClass.Noun or WordClass.Determiner) && Word(at) is not ("-" or ".")) return false;
        }

        return false;
    }

    /// <summary>Whether a verb in the same form stands before a conjunction.</summary>
    private bool VerbBefore(int conjunction)
    {
        for (var at = conjunction - 1; at >= Math.Max(0, conjunction - 10); at--)
        {
            if (classes[at] == WordClass.Verb) return true;
        }

        return false;
    }

    /// <summary>Whether the next word can open what a verb governs, as it seldom follows a noun.</summary>
    private bool OpensComplement(int index)
    {
        if (index + 1 >= tokens.Length) return false;
        var next = tokens[index + 1];
        if (next.Kind == TokenKind.Mark) return next.Lower == "\"" && !Touch(index);
        if (next.Kind == TokenKind.Number) return true;
        if (GrammarWords.Adverbs.Contains(next.Lower) && index + 2 < tokens.Length && tokens[index + 2].Lower is "that") return true;
        if (!CueVerbs.IsOftenNoun(tokens[index].Lower) && (GrammarWords.Be.Contains(next.Lower) || GrammarWords.Modals.Contains(next.Lower) || (Says(index) && CueVerbs.FormOf(next.Lower) == VerbForm.Past))) return true;
        return OpensObject(index) || next.Lower is "to" or "on" or "for" or "about" || next.IsCapitalised
            || (next.Lower.EndsWith("ly", StringComparison.Ordinal) && !GrammarWords.NotAdverbs.Contains(next.Lower)) || IsPlainNoun(next);
    }

    /// <summary>A noun in the plural right after the word shows that the word is its verb ("officials fear reprisals").</summary>
    private static bool IsPlainNoun(Token next) =>
        (next.Lower.Length > 5 && next.Lower.EndsWith("ing", StringComparison.Ordinal) && !GrammarWords.NotVerbs.Contains(next.Lower)) ||
        next.Lower.Length > 4 && next.Lower.EndsWith('s') && CueVerbs.FormOf(next.Lower) is null && !GrammarWords.Prepositions.Contains(next.Lower) && !GrammarWords.Adverbs.Contains(next.Lower);

    private bool FollowedByObject(int index) => index + 1 < tokens.Length && (OpensObject(index) || tokens[index + 1].IsCapitalised);

    private bool OpensObject(int index)
    {
        if (index + 1 >= tokens.Length) return false;
        var next = tokens[index + 1].Lower;
        return next == "that" || next == "her" || GrammarWords.Determiners.Contains(next) || GrammarWords.Subjects.Contains(next) || GrammarWords.Objects.Contains(next)
            || GrammarWords.Questions.Contains(next);
    }
}
