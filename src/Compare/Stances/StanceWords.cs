using System.Collections.Frozen;

namespace Compare;

/// <summary>Words that turn a statement round: negation, denial, falsehood, doubt.</summary>
internal static class StanceWords
{
    /// <summary>Words that negate what follows them in their clause.</summary>
    public static FrozenSet<string> Negators { get; } = Words("""
        not no never nobody none neither nor without nothing cannot can't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't won't
        wouldn't couldn't shouldn't ain't fail fails failed unable refuse refuses refused lack lacks lacked hardly scarcely far
        """);

    /// <summary>Words that call a story false, as stems.</summary>
    public static FrozenSet<string> Falsehood { get; } = Stems("""
        false untrue hoax fake fabricated fabrication bogus debunk myth incorrect inaccurate wrong misleading unfounded baseless disprove discredit satire
        satirical prank photoshopped doctored phony phoney misreported falsely mistaken erroneous fictional fiction nonexistent hoaxer hoaxed lie
        debunking retract retraction sham staged untruth exaggerated misinformation disinformation groundless
        """);

    /// <summary>Words that put a story right in the writer's own voice, as stems; the debunking articles of a rumour are full of them.</summary>
    public static FrozenSet<string> Debunking { get; } = Stems("""
        debunk hoax bogus fake fabricated disprove satire satirical prank photoshopped myth untrue false falsely contrary clarify clarification actually retract
        retraction unfounded misreported misleading
        """);

    /// <summary>Adverbs that call what somebody stated false.</summary>
    public static FrozenSet<string> FalseAdverbs { get; } = Words("wrongly falsely mistakenly incorrectly erroneously untruthfully");

    /// <summary>Nouns for a story that a word of falsehood before them turns down ("the untrue story that …").</summary>
    public static FrozenSet<string> Stories { get; } = Words("story stories claim claims report reports rumour rumours rumor rumors allegation allegations assertion assertions suggestion narrative");

    /// <summary>Subjects whose negation reaches over a longer phrase to the verb.</summary>
    public static FrozenSet<string> NegativeSubjects { get; } = Words("nobody none no neither nor");

    /// <summary>Nouns whose absence denies what follows ("no evidence that …").</summary>
    public static FrozenSet<string> Grounds { get; } = Words("evidence sign signs proof indication indications confirmation basis truth reason record");

    /// <summary>Words that open a possibility and so call nothing false.</summary>
    public static FrozenSet<string> Possibility { get; } = Words("could may might if whether possibly perhaps maybe would");

    /// <summary>Words that say something of something.</summary>
    public static FrozenSet<string> Copulas { get; } = Words("is are was were be been being 's proved proven turned turns as called calls labelled labeled branded dismissed deemed exposed");

    /// <summary>Words whose negation calls a story false.</summary>
    public static FrozenSet<string> Truth { get; } = Words("true real accurate correct authentic genuine case");

    /// <summary>Verbs of denial, as stems.</summary>
    public static FrozenSet<string> Denial { get; } = Stems("deny denial reject dismiss refute rebut dispute disavow repudiate contradict discount quash");

    /// <summary>Words that doubt without denying.</summary>
    public static FrozenSet<string> Doubt { get; } = Stems("doubt unconfirmed unverified unclear questionable sceptical skeptical suspicious dubious alleged purported supposed claim rumour rumor");

    private static FrozenSet<string> Words(string list) =>
        list.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> Stems(string list) =>
        list.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(Stemmer.Stem).ToFrozenSet(StringComparer.Ordinal);
}
