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

    /// <summary>Adverbs and phrases that mark a clause as hearsay without naming a source.</summary>
    public static FrozenSet<string> HearsayAdverbs { get; } = Words("reportedly allegedly apparently supposedly purportedly seemingly ostensibly rumouredly presumably");

    /// <summary>Adjectives that mark the next few words as hearsay.</summary>
    public static FrozenSet<string> HearsayAdjectives { get; } = Words("alleged purported supposed rumoured rumored reported suspected unconfirmed apparent");

    /// <summary>Participles that before "to be" and "to have" mark what their noun is told to be.</summary>
    public static FrozenSet<string> HearsayParticiples { get; } = Words("said believed thought reported rumoured rumored alleged understood supposed reputed");

    /// <summary>Verbs that before "to" mark a guess ("appears to have").</summary>
    public static FrozenSet<string> GuessVerbs { get; } = Words("appears appeared appear seems seemed seem");

    /// <summary>Auxiliary verbs.</summary>
    public static FrozenSet<string> Auxiliaries { get; } = Words("""
        is are was were be been being am has have had having do does did will would can could may might must shall should isn't aren't wasn't weren't
        hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't
        """);

    /// <summary>Pronouns that stand for a source named earlier.</summary>
    public static FrozenSet<string> Pronouns { get; } = Words("he she they it we i");

    /// <summary>Conjunctions that after a comma open a clause in another voice.</summary>
    public static FrozenSet<string> Contrasts { get; } = Words("but while although though whereas yet however despite even");

    private static FrozenSet<string> Words(string list) =>
        list.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> Stems(string list) =>
        list.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(Stemmer.Stem).ToFrozenSet(StringComparer.Ordinal);
}
