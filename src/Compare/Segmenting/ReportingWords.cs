using System.Collections.Frozen;

namespace Compare;

/// <summary>The words by which news gives something as somebody's: verbs, nouns, adverbs. Verbs and nouns are held as stems.</summary>
internal static class ReportingWords
{
    /// <summary>Verbs of saying, believing and finding out whose content may follow or precede.</summary>
    public static FrozenSet<string> Verbs { get; } = Stems("""
        say tell report claim allege announce state add explain insist argue assert confirm reveal disclose admit acknowledge concede believe think
        suggest note warn write tweet post declare maintain contend estimate predict suspect speculate testify recall indicate hint promise vow boast
        brag joke comment remark respond reply answer stress emphasise emphasize observe conclude determine accuse blame complain lament repeat
        reiterate confess inform mention purport profess swear fear feel hope expect describe quote cite rumour rumor theorise theorize guess
        opine tout deny reject dismiss refute rebut dispute downplay question doubt learn hear verify relay recount assure caution
        """);

    /// <summary>Verbs among them that turn their content down.</summary>
    public static FrozenSet<string> Denying { get; } = Stems("deny reject dismiss refute rebut dispute downplay disavow repudiate discount contradict doubt question");

    /// <summary>Of the verbs, those that are nouns as often: they need a subject before them and something after.</summary>
    public static FrozenSet<string> AlsoNouns { get; } = Stems("report claim state estimate note comment post answer quote hope fear joke rumour rumor guess question doubt warn promise boast tweet dispute remark hint stress feel reply");

    /// <summary>Nouns whose "that" or "of" opens what somebody says.</summary>
    public static FrozenSet<string> Nouns { get; } = Stems("""
        claim report rumour rumor allegation speculation suggestion assertion belief story account statement accusation theory fear news word hoax
        notion idea suspicion hint indication
        """);

    /// <summary>Adverbs and phrases that mark a clause as hearsay without naming a source.</summary>
    public static FrozenSet<string> HearsayAdverbs { get; } = Words("reportedly allegedly apparently supposedly purportedly seemingly ostensibly rumouredly presumably");

    /// <summary>Adjectives that mark the next few words as hearsay.</summary>
    public static FrozenSet<string> HearsayAdjectives { get; } = Words("alleged purported supposed rumoured rumored reported suspected unconfirmed apparent");

    /// <summary>Participles that after a form of "be" and before "to" mark hearsay ("is said to have").</summary>
    public static FrozenSet<string> HearsayParticiples { get; } = Words("said believed thought reported alleged rumoured rumored understood claimed suspected feared supposed purported");

    /// <summary>Verbs that before "to" mark a guess ("appears to have").</summary>
    public static FrozenSet<string> GuessVerbs { get; } = Words("appears appeared appear seems seemed seem");

    /// <summary>Forms of "be".</summary>
    public static FrozenSet<string> Be { get; } = Words("is are was were be been being am 's 're 'm isn't aren't wasn't weren't");

    /// <summary>Auxiliary verbs.</summary>
    public static FrozenSet<string> Auxiliaries { get; } = Words("""
        is are was were be been being am has have had having do does did will would can could may might must shall should isn't aren't wasn't weren't
        hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't
        """);

    /// <summary>Pronouns that stand for a source named earlier.</summary>
    public static FrozenSet<string> Pronouns { get; } = Words("he she they it we i");

    /// <summary>Conjunctions that after a comma open a clause in another voice.</summary>
    public static FrozenSet<string> Contrasts { get; } = Words("but while although though whereas yet however despite even");

    /// <summary>Words that end a source standing after its verb.</summary>
    public static FrozenSet<string> SourceEnds { get; } = Words("""
        in on at during to who after before when as while that whose adding by from with because since about and but through via if is was were
        has had will would yesterday today monday tuesday wednesday thursday friday saturday sunday last this earlier late
        """);

    /// <summary>Words before which a source in front of its verb begins.</summary>
    public static FrozenSet<string> SourceStarts { get; } = Words("that and but or as while when if because which so than although though whereas after before since until where what how why");

    /// <summary>Determiners and adjectives after which a word such as "report" is a noun.</summary>
    public static FrozenSet<string> Determiners { get; } = Words("""
        a an the this that these those his her its their our my your no any some such 's other another new first latest original initial earlier previous recent
        false bogus of in to for by with from on news media press many several multiple two three early unconfirmed more all official
        """);

    /// <summary>Whether a word with the stem of a verb can be a form of it: "reporter" and "statement" cannot.</summary>
    public static bool IsVerbForm(string lower) =>
        !(lower.EndsWith("er", StringComparison.Ordinal) && lower is not "answer") && !lower.EndsWith("ers", StringComparison.Ordinal)
        && !lower.EndsWith("or", StringComparison.Ordinal) && !lower.EndsWith("ors", StringComparison.Ordinal)
        && !lower.EndsWith("ion", StringComparison.Ordinal) && !lower.EndsWith("ions", StringComparison.Ordinal)
        && !lower.EndsWith("ment", StringComparison.Ordinal) && !lower.EndsWith("ments", StringComparison.Ordinal)
        && !lower.EndsWith("able", StringComparison.Ordinal) && !lower.EndsWith("ance", StringComparison.Ordinal) && !lower.EndsWith("ive", StringComparison.Ordinal);

    private static FrozenSet<string> Words(string list) =>
        list.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> Stems(string list) =>
        list.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(Stemmer.Stem).ToFrozenSet(StringComparer.Ordinal);
}
