using System.Collections.Frozen;

namespace Compare;

/// <summary>What a full stop after a word may mean.</summary>
internal enum AbbreviationKind
{
    /// <summary>No known abbreviation.</summary>
    None,
    /// <summary>A title or the like: the sentence goes on.</summary>
    Leading,
    /// <summary>An abbreviation only where a number follows ("No. 5").</summary>
    Numbered,
    /// <summary>A month or weekday: goes on where a number or another of them follows.</summary>
    Calendar,
    /// <summary>May also end the sentence: what follows decides.</summary>
    Either,
    /// <summary>"a.m." and "p.m.": end the sentence unless a day or time zone follows.</summary>
    Clock,
}

/// <summary>Tables of abbreviations and of the words that begin sentences.</summary>
internal static class Abbreviations
{
    private static readonly FrozenDictionary<string, AbbreviationKind> Kinds = Table();

    private static readonly FrozenSet<string> Starters = Set(
        "the a an this that these those he she it we they you i his her its our their my your in on at by for from with without "
        + "as if when whenever while after before since until unless although though because but and or nor so yet however meanwhile "
        + "there here what who whom whose why how where which all some many most none not one two three four five six seven "
        + "eight nine ten another both each every few several according now then still even only once perhaps maybe let please "
        + "during under over about against among between despite following unlike instead also just because is are was were do does "
        + "did can could will would should has have had he's it's to of such indeed later earlier");

    /// <summary>Words that, capitalised after a time of day, belong to it.</summary>
    private static readonly FrozenSet<string> ClockFollowers = Set(
        "est edt et cst cdt ct mst mdt mt pst pdt pt gmt bst cet cest utc eet eest ist jst msk aest eastern pacific central mountain local "
        + "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
        + "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec");

    private static readonly FrozenSet<string> MonthNames = Set(
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec "
        + "januar jänner februar märz mai juni juli oktober dezember "
        + "januari februari maart mei augustus marts maj");

    private static readonly FrozenSet<string> SpeechVerbs = Set(
        "said says asked asks added adds wrote writes tweeted tweets replied replies explained told shouted yelled screamed cried continued "
        + "concluded insisted warned claimed wondered joked quipped recalled remarked noted stated declared demanded answered responded");

    private static readonly FrozenSet<string> ExclaimedNames = Set("yahoo jeopardy yum wham");

    private static readonly FrozenSet<string> DomainEndings = Set(
        "com net org gov edu mil info biz io co uk tv ru eu pdf doc docx txt jpg jpeg png gif html htm xml csv json exe mp3 mp4 avi mov zip js");

    /// <summary>The kind of the word before a full stop, given without that stop.</summary>
    internal static AbbreviationKind KindOf(string word)
    {
        if (Kinds.TryGetValue(word, out var kind)) return kind;
        var lower = word.ToLowerInvariant();
        if (char.IsUpper(word, 0) && Kinds.TryGetValue(lower, out kind)) return kind;
        return IsDotted(word) ? AbbreviationKind.Either : AbbreviationKind.None;
    }

    /// <summary>Whether a capitalised word more likely begins a sentence than goes on with a name.</summary>
    internal static bool IsStarter(string word) => Starters.Contains(Bare(word));

    /// <summary>Whether a capitalised word after "p.m." still belongs to the time.</summary>
    internal static bool FollowsClock(string word) => ClockFollowers.Contains(word.ToLowerInvariant());

    /// <summary>Whether a word is a month's name or its abbreviation, in English or a neighbouring language.</summary>
    internal static bool IsMonth(string word) => MonthNames.Contains(word.ToLowerInvariant());

    /// <summary>Whether a word is a verb of speech in a form that follows a quotation.</summary>
    internal static bool IsSpeechVerb(string word) => SpeechVerbs.Contains(word);

    /// <summary>Whether a name is written with an exclamation mark.</summary>
    internal static bool IsExclaimedName(string word) => ExclaimedNames.Contains(word.ToLowerInvariant());

    /// <summary>Whether what stands after a full stop without a space is the end of an address or file name.</summary>
    internal static bool IsDomainEnding(string word) => DomainEndings.Contains(word.ToLowerInvariant());

    private static string Bare(string word)
    {
        var apostrophe = word.AsSpan().IndexOfAny('\'', '’');
        return (apostrophe > 0 ? word[..apostrophe] : word).ToLowerInvariant();
    }

    /// <summary>Single letters with stops between them: "U.S", "J.K", "e.V".</summary>
    private static bool IsDotted(string word)
    {
        if (word.Length < 3 || word.Length % 2 == 0) return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.') return false;
        }

        return true;
    }

    private static FrozenDictionary<string, AbbreviationKind> Table()
    {
        var table = new Dictionary<string, AbbreviationKind>(StringComparer.Ordinal);
        Add(table, AbbreviationKind.Leading,
            "mr mrs ms mx dr prof rev revd hon gen col lt maj capt cmdr cdr cpt sgt cpl pvt pfc adm vadm brig gov sen rep reps sens govs pres "
            + "supt det insp messrs mme mlle mgr msgr sra dra srta fr br amb atty dist asst assoc dep lieut comdr ens "
            + "mt vs v e.g i.e eg ie cf viz ca approx resp esp incl z.b d.h u.a bzw ggf evtl vgl ste");
        Add(table, AbbreviationKind.Numbered, "No Nos no nos Nr nr p pp vol vols fig figs sec ch chap art arts para pt ver ed eds ph tel ext op");
        Add(table, AbbreviationKind.Calendar, "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun");
        Add(table, AbbreviationKind.Clock, "a.m p.m A.M P.M");
        Add(table, AbbreviationKind.Either,
            "inc corp ltd co cos jr sr bros llc plc etc st ave av rd blvd hwy pkwy ln dept univ assn est govt intl natl min max "
            + "Ph.D PhD M.D D.C ft lb lbs oz kg km mi sq mph hr hrs yr yrs mins secs gmbh mio mrd usw al "
            + "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky Md Mich Minn Mo Mont Neb Nev Okla Ont Ore Pa Penn Que Tenn Tex Va Vt Wash Wis Wyo");
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void Add(Dictionary<string, AbbreviationKind> table, AbbreviationKind kind, string words)
    {
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries)) table[word] = kind;
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
