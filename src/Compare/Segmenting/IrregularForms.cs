using System.Collections.Frozen;

namespace Compare;

/// <summary>Irregular English verbs and plurals of news text, each form with its base.</summary>
internal static class IrregularForms
{
    private const string Table = """
        arise arose arisen|awake awoke|be|bear bore borne|beat beaten|become became|begin began begun|bend bent|bet|bid|bind bound|bite bit bitten
        bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|burst|buy bought|catch caught
        choose chose chosen|cling clung|come came|creep crept|deal dealt|dig dug|do did done does doing|draw drew drawn|drink drank drunk|drive drove driven
        eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown flies|forbid forbade forbidden|forget forgot forgotten
        forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone goes|grow grew grown|hang hung|have had has having
        hear heard|hide hid hidden|hold held|keep kept|know knew known|lay laid|lead led|leave left|lend lent|light lit|lose lost|make made making
        mean meant|meet met|mistake mistook mistaken|pay paid|prove proven|quit|ride rode ridden|ring rang rung|rise rose risen|run ran|say said says
        see saw seen|seek sought|sell sold|send sent|shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk
        sit sat|sleep slept|slide slid|speak spoke spoken|spend spent|spin spun|stand stood|steal stole stolen|stick stuck|sting stung|strike struck stricken
        strive strove|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken taking|teach taught|tear tore torn|tell told|think thought
        throw threw thrown|understand understood|wake woke woken|wear wore worn|weep wept|win won|withdraw withdrew withdrawn|write wrote written
        man men|woman women|child children|person people persons|foot feet|tooth teeth|mouse mice|wife wives|life lives|knife knives|leaf leaves|half halves
        die dies died dying|lie lies lied lying|tie ties tied|agree agreed agrees|free freed|use used using|release released|close closed|cause caused|add added adds adding
        """;

    /// <summary>The base of each irregular form.</summary>
    public static FrozenDictionary<string, string> BaseOf { get; } = Table
        .Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(forms => forms.Skip(1).Select(form => (Form: form, Base: forms[0])))
        .DistinctBy(pair => pair.Form)
        .ToFrozenDictionary(pair => pair.Form, pair => pair.Base, StringComparer.Ordinal);
}
