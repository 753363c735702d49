using System.Collections.Frozen;

namespace Compare;

/// <summary>What may follow a verb that attributes.</summary>
[Flags]
internal enum CueFrames
{
    /// <summary>Nothing.</summary>
    None = 0,
    /// <summary>Words said: a clause or a quotation.</summary>
    Says = 1,
    /// <summary>A clause that is held true.</summary>
    Holds = 2,
    /// <summary>A hearer before what is said ("told the court that").</summary>
    Hearer = 4,
    /// <summary>A thing spoken of, judged or wanted ("criticised the plan").</summary>
    Thing = 8,
    /// <summary>An infinitive ("vowed to").</summary>
    Infinitive = 16,
    /// <summary>Somebody and an infinitive ("asked him to").</summary>
    SomebodyTo = 32,
    /// <summary>The word is a noun as often as a verb.</summary>
    OftenNoun = 64,
    /// <summary>Says of a thing what it is ("called it a fake").</summary>
    Predicates = 128,
    /// <summary>Holds only of what is so: the article vouches for it too ("knew that", "shows that").</summary>
    Knows = 256,
}

/// <summary>A verb that attributes.</summary>
/// <param name="Base">Its base form.</param>
/// <param name="Frames">What may follow it.</param>
/// <param name="Links">Prepositions and particles that lead to what it is about ("called for").</param>
internal sealed record CueVerb(string Base, CueFrames Frames, FrozenSet<string> Links);

/// <summary>The verbs by which news says who said, thought, wanted or judged something.</summary>
internal static class CueVerbs
{
    private const string Says = """
        say add announce state report claim allege argue assert contend insist maintain declare explain note observe remark comment reply respond answer
        retort warn caution confirm reveal disclose admit acknowledge concede confess deny swear testify tweet write post suggest hint imply indicate signal
        stress emphasize emphasise underline underscore highlight reiterate repeat recall recount predict forecast estimate project promise vow pledge boast
        brag joke quip complain lament propose recommend advise conclude determine mention ask wonder inquire shout yell scream whisper mutter murmur
        exclaim cry chant opine muse protest object counter rebut affirm attest certify proclaim profess preach speculate guess theorize theorise quote
        cite demand request urge agree rule show prove demonstrate read offer continue crack snap gush interject bellow fume grumble gripe
        tell inform remind assure notify teach tout rumour rumor blog text email argue refute dispute reject dismiss question threaten
        downplay disagree accuse blame pray describe decree proclaim relay verify document demonstrate portend reckon plead sigh laugh whine implore
        beg relate reason venture volunteer clarify elaborate hold thunder deadpan mock scoff
        """;

    private const string Holds = """
        think believe know feel expect hope fear doubt suspect assume presume suppose understand realize realise recognize recognise learn hear discover
        find forget remember imagine guess reckon figure consider worry wonder dream wish trust bet anticipate foresee judge notice sense perceive conclude
        determine decide see accept mean envision envisage calculate estimate regret appreciate hold ensure pretend agree fancy deem
        """;

    private const string Hearer = "tell inform remind assure warn ask advise notify convince persuade promise caution teach text email show reassure";

    private const string Things = """
        criticize criticise condemn denounce blast slam attack praise laud hail applaud celebrate support oppose back endorse favor favour reject dismiss accept
        embrace welcome defend discuss describe mention cite quote address debate question challenge ridicule mock deride scorn decry assail bash
        rip lambaste deplore lament regret resent hate love like dislike loathe despise detest admire respect fear want need prefer enjoy appreciate demand
        request seek propose suggest recommend advocate urge promote tout predict announce reveal disclose confirm deny refute dispute
        acknowledge admit recognize recognise note highlight emphasize emphasise stress underscore explain outline detail portray depict characterize
        characterise cast label dub brand call term tag deem consider view regard judge know understand believe doubt trust recall imagine envision notice
        expect anticipate threaten promise pledge plan plot mull weigh ponder contemplate assess evaluate approve ignore overlook disavow repudiate renounce
        thank congratulate blame accuse fault credit commend salute insult taunt order downplay reiterate repeat declare proclaim tell say ask answer
        write tweet express voice articulate raise share estimate report allege claim explore emphasize underline illustrate discount disown chide berate
        scold rebuke censure castigate lampoon vilify demonize malign slander disparage belittle mourn lament champion espouse uphold
        argue see crave covet desire dread oppose protest press signal hint propose interpret envy forgive fault
        savage trash skewer hammer pummel pillory excoriate eviscerate upbraid admonish rebuff extol hype glorify legitimize exaggerate overstate minimize
        decline concede advise warn invoke trumpet claim remember forget hear learn find discover identify
        """;

    private const string Infinitives = """
        want wish hope plan intend seek attempt aim vow pledge promise threaten offer agree refuse decline decide choose opt resolve prefer love like hate
        expect claim profess pretend volunteer swear propose aspire desire yearn long hesitate mean ask demand request beg consider plot try
        need vote move look learn know strive endeavor scramble purport
        """;

    private const string SomebodyTo = """
        want ask urge tell order expect encourage advise request beg implore instruct direct command invite persuade convince press pressure challenge warn
        remind like need prefer believe consider deem call exhort coax beseech entreat recommend find hold know trust
        """;

    private const string OftenNoun = """
        report claim plan hope call attack support need state charge demand promise warning request vow pledge show note comment answer question fear doubt dream
        estimate forecast project view blast tweet post bet order offer appeal rule guess signal stress quote wish love like hate regret trust trumpet
        object protest counter text email rumor rumour document reply remark praise debate challenge press voice back cast label brand term tag fault credit
        respect favor favour detail share raise address weigh mock sense judge measure figure laugh sigh cry pressure command direct
        look reason mean try attempt aim desire worry crack snap read cry joke dispute vote move long resolve like joke hint plot
        """;

    private const string Predicating = "call label brand dub describe characterize characterise portray depict cast deem term consider identify";

    private const string Knowing = "know see realise realize understand find discover notice remember forget learn show prove demonstrate mean ensure recognize recognise accept determine appreciate see sense regret read figure";

    private const string Links = """
        call for|call on|ask for|ask about|talk about|talk of|speak about|speak of|speak against|complain about|complain of|boast about|boast of|brag about|joke about
        worry about|think about|think of|know about|know of|hear about|hear of|learn about|learn of|dream of|dream about|wonder about|warn of|warn about|warn against
        inquire about|argue for|argue against|argue over|argue about|debate over|debate about|agree with|agree to|agree on|disagree with|disagree about|disagree on
        object to|insist on|refer to|point to|allude to|respond to|react to|reply to|comment on|dwell on|elaborate on|expand on|remark on
        report on|write about|write of|tweet about|lie about|rail against|lash out|push for|push back|press for|lobby for|lobby against|advocate for
        hope for|long for|wish for|plead for|appeal for|apologize for|apologise for|vouch for|believe in|delight in|care about|subscribe to
        testify about|attest to|confess to|admit to|look forward|approve of|disapprove of|conceive of|sympathize with|sympathise with
        side with|grapple with|wrestle with|toy with|flirt with|plan on|plan for|decide on|decide against|opt for|harp on|gloat about|gloat over|fret about|fret over
        fume about|gripe about|grumble about|squabble over|quarrel over|bicker over|spar over|point out|lay out|spell out|single out|call out|rule out|rule on|speak out|sum up
        bring up|laugh off|shrug off|brush off|brush aside|play down|weigh in|fire back|hit back|shoot back|go on|scoff at|sneer at|laugh at|hint at|muse about
        vote for|vote against|commit to|weigh in|mention in|stand by|back off|preach about|reflect on|hit out|refrain from|swear off|account for|conclude with
        campaign against|campaign on|focus on|concentrate on|zero in|seize on|touch on|rant about|rave about|ramble about|moan about|marvel at|balk at|bristle at|chafe at
        recoil at|bridle at|consist of|quarrel with|tire of|despair of|repent of|beware of|inform of|remind of|accuse of|convince of|persuade of|blame for
        demand of|ask of|suggest to|caution against|advise against|speculate about|speculate on|tell of|say of|protest against|demonstrate against|shy away|warm to|aim at|aim for|strive for|yearn for|settle on|see to
        """;

    private static readonly FrozenDictionary<string, CueVerb> ByBase = Table();

    private static readonly FrozenDictionary<string, (string Base, VerbForm Form)> Forms = VerbForms.Of(ByBase.Keys);

    private static readonly FrozenDictionary<string, (string Base, VerbForm Form)> Others = VerbForms.Of(GrammarWords.CommonVerbs);

    /// <summary>The verb of which a word is a form, and the form; null where it attributes nothing.</summary>
    public static (CueVerb Verb, VerbForm Form)? Find(string lower) => Forms.TryGetValue(lower, out var found) ? (ByBase[found.Base], found.Form) : null;

    /// <summary>The form that a word is of any verb known here, whether it attributes or not.</summary>
    public static VerbForm? FormOf(string lower) =>
        Forms.TryGetValue(lower, out var cue) ? cue.Form : Others.TryGetValue(lower, out var other) ? other.Form : IrregularPast(lower);

    /// <summary>Whether a word is a verb only where its surroundings show it.</summary>
    public static bool IsOftenNoun(string lower) =>
        Forms.TryGetValue(lower, out var cue) ? ByBase[cue.Base].Frames.HasFlag(CueFrames.OftenNoun) : Others.ContainsKey(lower);

    private static VerbForm? IrregularPast(string lower) =>
        IrregularForms.BaseOf.TryGetValue(lower, out var verb) && verb is not ("man" or "woman" or "child" or "person" or "foot" or "tooth" or "mouse" or "wife" or "life" or "knife" or "leaf" or "half")
            && !lower.EndsWith('s') && !lower.EndsWith("ing", StringComparison.Ordinal) ? VerbForm.Past : null;

    private static FrozenDictionary<string, CueVerb> Table()
    {
        var frames = new Dictionary<string, CueFrames>(StringComparer.Ordinal);
        var links = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        void Give(string verbs, CueFrames frame)
        {
            foreach (var verb in GrammarWords.Words(verbs)) frames[verb] = frames.GetValueOrDefault(verb) | frame;
        }

        Give(Says, CueFrames.Says);
        Give(Holds, CueFrames.Holds);
        Give(Hearer, CueFrames.Hearer);
        Give(Things, CueFrames.Thing);
        Give(Infinitives, CueFrames.Infinitive);
        Give(SomebodyTo, CueFrames.SomebodyTo);
        Give(Predicating, CueFrames.Predicates);
        Give(Knowing, CueFrames.Knows);
        Give("put", CueFrames.None);
        foreach (var link in Links.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = link.Split(' ');
            if (!links.TryGetValue(words[0], out var after)) links[words[0]] = after = new HashSet<string>(StringComparer.Ordinal);
            after.Add(words[1]);
            frames.TryAdd(words[0], CueFrames.None);
        }

        foreach (var verb in GrammarWords.Words(OftenNoun).Where(frames.ContainsKey)) frames[verb] |= CueFrames.OftenNoun;
        return frames.ToFrozenDictionary(
            entry => entry.Key,
            entry => new CueVerb(entry.Key, entry.Value, links.TryGetValue(entry.Key, out var after) ? after.ToFrozenSet(StringComparer.Ordinal) : FrozenSet<string>.Empty),
            StringComparer.Ordinal);
    }
}
