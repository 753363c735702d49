using System.Collections.Frozen;

namespace Compare;

/// <summary>A noun or adjective that attributes.</summary>
/// <param name="Act">What it says the source does.</param>
/// <param name="Clause">Whether a clause with "that" may follow.</param>
/// <param name="Infinitive">Whether an infinitive may follow.</param>
/// <param name="Links">The prepositions that lead to what it is about.</param>
internal sealed record CueNoun(AttributionAct Act, bool Clause, bool Infinitive, FrozenSet<string> Links);

/// <summary>The nouns and adjectives by which news says who said, thought, wanted or judged something.</summary>
internal static class CueNouns
{
    private const string Statements = """
        claim report rumour rumor allegation speculation suggestion assertion story account statement accusation news word hoax argument announcement
        complaint warning admission contention insistence denial assurance promise pledge vow prediction conclusion testimony
        declaration explanation message remark comment charge acknowledgment confession notification recommendation forecast hint indication observation reminder
        reply response question criticism attack mention talk discussion description
        """;

    private const string Beliefs = """
        belief theory fear notion idea suspicion hope view opinion expectation feeling sense conviction assumption doubt concern worry understanding perception
        impression confidence thought guess concept
        """;

    private const string Knowledge = "evidence proof knowledge recognition realization realisation finding revelation consensus awareness";

    private const string Aims = """
        plan desire wish decision effort bid proposal intention promise pledge vow call request demand attempt willingness refusal determination ambition quest
        threat offer hope eagerness reluctance commitment goal order appeal agreement push invitation unwillingness
        """;

    private const string Attitudes = """
        criticism attack support opposition praise condemnation endorsement defense defence embrace rejection question skepticism scepticism disdain contempt
        disapproval approval admiration respect contempt preference enthusiasm anger frustration outrage complaint comment remark call demand
        plea request appeal concern doubt concern worry disappointment objection denunciation love hatred interest
        belief faith trust confidence talk discussion debate mention description characterization portrayal depiction dissatisfaction hostility
        assessment evaluation interpretation affection distrust mistrust suspicion regret remorse gratitude apology argument rhetoric proposal plan accusation allegation charge
        """;

    private const string AttitudeLinks = "of for about on over against in to toward towards with at";

    private const string Adjectives = """
        confident certain sure aware clear convinced hopeful optimistic pessimistic skeptical sceptical doubtful afraid worried concerned proud glad happy pleased sad
        sorry angry furious upset mad surprised shocked stunned amazed astonished disappointed frustrated embarrassed ashamed thrilled delighted excited
        critical supportive dismissive contemptuous wary mindful conscious ignorant unaware uncertain unsure adamant insistent suspicious fearful nervous anxious
        uneasy uncomfortable comfortable grateful thankful tired sick jealous envious fond tolerant intolerant opposed committed dedicated devoted determined
        eager willing unwilling reluctant keen desperate prepared interested bothered troubled alarmed outraged horrified appalled disgusted offended puzzled
        baffled confused curious enthusiastic passionate bullish bearish agnostic ambivalent noncommittal apologetic serious scared terrified impressed satisfied
        dissatisfied disillusioned sympathetic receptive open familiar
        """;

    private const string AdjectiveLinks = "of about with by at over on to in for that";

    private static readonly FrozenDictionary<string, CueNoun> ByForm = Table();

    private static readonly FrozenSet<string> AdjectiveWords = GrammarWords.Words(Adjectives);

    private static readonly CueNoun AnyAdjective = new(AttributionAct.Belief, true, true, GrammarWords.Words(AdjectiveLinks));

    /// <summary>The noun of which a word is the singular or plural, or null.</summary>
    public static CueNoun? Find(string lower) => ByForm.GetValueOrDefault(lower);

    /// <summary>An adjective of attitude, or null.</summary>
    public static CueNoun? Adjective(string lower) => AdjectiveWords.Contains(lower) ? AnyAdjective : null;

    private static FrozenDictionary<string, CueNoun> Table()
    {
        var statements = GrammarWords.Words(Statements);
        var beliefs = GrammarWords.Words(Beliefs);
        var knowledge = GrammarWords.Words(Knowledge);
        var aims = GrammarWords.Words(Aims);
        var attitudes = GrammarWords.Words(Attitudes);
        var ofAndAbout = GrammarWords.Words("of about");
        var links = GrammarWords.Words(AttitudeLinks);
        var none = GrammarWords.Words("");
        return statements.Concat(beliefs).Concat(knowledge).Concat(aims).Concat(attitudes).Distinct()
            .SelectMany(noun => new[] { noun, noun.EndsWith('y') ? noun[..^1] + "ies" : noun.EndsWith("sh", StringComparison.Ordinal) ? noun + "es" : noun + "s" }.Select(form => (noun, form)))
            .DistinctBy(pair => pair.form)
            .ToFrozenDictionary(
                pair => pair.form,
                pair => new CueNoun(
                    statements.Contains(pair.noun) ? AttributionAct.Saying : beliefs.Contains(pair.noun) ? AttributionAct.Belief : knowledge.Contains(pair.noun) ? AttributionAct.Knowledge : aims.Contains(pair.noun) ? AttributionAct.Aim : AttributionAct.Attitude,
                    statements.Contains(pair.noun) || beliefs.Contains(pair.noun) || knowledge.Contains(pair.noun),
                    aims.Contains(pair.noun),
                    attitudes.Contains(pair.noun) ? links : statements.Contains(pair.noun) || beliefs.Contains(pair.noun) || knowledge.Contains(pair.noun) ? ofAndAbout : none),
                StringComparer.Ordinal);
    }
}
