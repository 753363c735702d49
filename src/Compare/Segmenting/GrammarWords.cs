using System.Collections.Frozen;

namespace Compare;

/// <summary>The closed word classes of English as far as attribution needs them, and common verbs that attribute nothing.</summary>
internal static class GrammarWords
{
    public static FrozenSet<string> Determiners { get; } = Words("""
        a an the this these those his its their our my your whose no some any each every all both either neither another other such several many
        most few more much certain various numerous half enough what which
        """);

    /// <summary>Pronouns as subjects, also with a contracted auxiliary.</summary>
    public static FrozenSet<string> Subjects { get; } = Words("""
        i he she they we it you there one everyone everybody someone somebody anyone anybody nobody none nothing something everything anything
        i'm i've i'd i'll he'd he'll she'd she'll they're they've they'd they'll we're we've we'd we'll it'd it'll you're you've you'd you'll let's others
        """);

    public static FrozenSet<string> Objects { get; } = Words("me him her them us himself herself itself themselves ourselves myself yourself");

    public static FrozenSet<string> Relatives { get; } = Words("who whom who'd who've who'll who're which");

    /// <summary>Words that open a subordinate clause, question words among them.</summary>
    public static FrozenSet<string> Subordinators { get; } = Words("""
        because if whether when while although though since unless until as than where how why whereas once what whatever whoever wherever whenever
        lest so
        """);

    public static FrozenSet<string> Questions { get; } = Words("whether if what how why who when where which whatever");

    public static FrozenSet<string> Conjunctions { get; } = Words("and or but nor yet &");

    public static FrozenSet<string> Prepositions { get; } = Words("""
        of in on at by for with from about against into over under after before during between among amid through throughout across within without
        toward towards upon via per despite except beyond near behind above below along around inside outside like off onto up down out regarding
        concerning including because-of versus than past alongside besides opposite aboard
        """);

    public static FrozenSet<string> Be { get; } = Words("is are was were be been being am isn't aren't wasn't weren't ain't i'm they're we're you're he's she's it's who're");

    public static FrozenSet<string> Have { get; } = Words("has have had having hasn't haven't hadn't i've they've we've you've who've");

    public static FrozenSet<string> Do { get; } = Words("do does did don't doesn't didn't");

    public static FrozenSet<string> Modals { get; } = Words("""
        will would can could may might must shall should won't wouldn't can't cannot couldn't shouldn't mustn't needn't mightn't 'll 'd
        """);

    /// <summary>Adverbs that do not end in -ly.</summary>
    public static FrozenSet<string> Adverbs { get; } = Words("""
        not never also later then now already earlier still just even only soon often always sometimes again once twice first ever yet too quite
        rather very almost perhaps maybe instead therefore thus hence meanwhile however moreover furthermore nevertheless nonetheless here there
        today yesterday tomorrow tonight ago else long far better best once together back away indeed so both n't well fast repeatedly afterward
        afterwards anyway else forward no-longer longer altogether elsewhere otherwise overnight
        """);

    /// <summary>Words in -ly that are no adverbs.</summary>
    public static FrozenSet<string> NotAdverbs { get; } = Words("""
        family reply supply ally rally italy july assembly monopoly anomaly bully folly jelly belly fly apply rely imply multiply comply likely unlikely
        friendly deadly elderly daily weekly monthly early lonely holy ugly costly orderly scholarly worldly homily butterfly lily tally sully
        """);

    /// <summary>Numbers in words.</summary>
    public static FrozenSet<string> Numbers { get; } = Words("two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozens");

    /// <summary>Words in -ing that are no verbs.</summary>
    public static FrozenSet<string> NotVerbs { get; } = Words("morning evening something nothing anything everything king ring string spring during wing ceiling building wedding meeting briefing");

    /// <summary>Days, months and stretches of time, which say when and not who.</summary>
    public static FrozenSet<string> Times { get; } = Words("""
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
        jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow tonight week month year morning afternoon evening night day weekend
        days weeks months years hour hours minutes decade decades
        """);

    /// <summary>Months.</summary>
    public static FrozenSet<string> Months { get; } = Words("january february march april may june july august september october november december");

    /// <summary>Nouns in the plural without an s.</summary>
    public static FrozenSet<string> Plurals { get; } = Words("people police men women children media folk");

    /// <summary>Verbs of news that attribute nothing; they help to tell verbs from nouns.</summary>
    public static FrozenSet<string> CommonVerbs { get; } = Words("""
        be have do go come get make take give keep let put run turn move live play stand lose pay meet include continue set lead follow stop create open
        walk win remember buy wait serve die send build stay fall cut reach kill remain raise pass sell bring begin become start help leave hold work
        use happen provide sit grow draw break receive spend carry drive speak rise cross enter arrive return visit join travel gather hit strike shoot
        burn sink destroy damage close fire hire appoint elect vote sign launch release issue publish print file sue arrest charge jail convict sentence
        fight beat defeat gain rank trail poll score drop climb fall slip surge head host hold attend run campaign raise fund spend cost tax
        deliver handle manage operate produce develop design test treat cause prevent protect save rescue search identify remove replace change
        shift seem add reduce increase expand limit control force block allow permit require enable ensure affect involve contain cover face prompt trigger
        spark draw earn own belong exist occur last fail succeed step appear emerge wear watch eat drink sleep listen lie sit rest catch throw
        pick pull push drag hang feed teach train bear suffer survive escape flee hide share split separate unite divide mark match fit suit tie
        interview star dominate own mount tighten loosen deepen spread apply register resign retire quit skip cancel delay postpone end
        rely depend benefit contribute donate invest borrow lend owe afford collect
        """);

    /// <summary>Whether a word is a pronoun with an auxiliary.</summary>
    public static bool IsContraction(string written)
    {
        var lower = written.ToLowerInvariant().Replace('\u2019', '\'');
        return lower.Contains('\'', StringComparison.Ordinal) && (Subjects.Contains(lower) || Relatives.Contains(lower));
    }

    internal static FrozenSet<string> Words(string list) =>
        list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
