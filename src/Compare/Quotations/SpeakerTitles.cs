using System.Collections.Frozen;

namespace Compare;

/// <summary>Words around names that are none: offices and forms of address with a capital, articles and particles.</summary>
internal static class SpeakerTitles
{
    private static readonly FrozenSet<string> Titles = GrammarWords.Words("""
        mr mrs ms miss dr prof professor sir dame lord lady president vice premier prime minister chancellor mayor governor senator secretary ambassador general
        colonel captain major sergeant lieutenant admiral commander chief judge justice king queen prince princess pope bishop archbishop cardinal father sister
        chairman chairwoman director inspector superintendent officer spokesman spokeswoman spokesperson councillor deputy
        police officials official authorities residents witnesses experts scientists prosecutors lawyers sources government
        herr frau präsident könig königin papst bundeskanzler kanzler general oberst hauptmann doktor polizei behörden regierung
        m mme mlle président présidente ministre maire gouverneur gouverneure directeur directrice capitaine chef cheffe
        sr sra señor señora don doña presidente presidenta ministro ministra alcalde alcaldesa gobernador gobernadora directora jefe jefa coronel capitán
        пан пані президент міністр міністерка мер мерка губернатор губернаторка голова директор директорка генерал полковник речник речниця прем'єр-міністр прем'єр
        господин госпожа министр мэр глава премьер премьер-министр начальник секретарь представитель
        """);

    /// <summary>Ends of German nouns for offices and trades, which all have a capital.</summary>
    private static readonly string[] OfficeEndings =
    [
        "minister", "präsident", "meister", "kanzler", "sprecher", "chef", "leiter", "direktor", "richter", "anwalt", "kommissar", "botschafter", "inspektor", "führer", "vorstand",
        "mann", "frau", "vorsitzende", "vorsitzender", "rat", "rätin", "senator", "sekretär", "beauftragte", "beauftragter", "kapitän", "gouverneur", "premier",
    ];

    /// <summary>Last words of institutions, whose first words may look like an office ("Justice Department").</summary>
    private static readonly FrozenSet<string> Institutions = GrammarWords.Words("""
        ministry department council assembly agency committee commission court party union university institute company bank group army board bureau association
        federation service force guard fund news times post
        """);

    private static readonly FrozenSet<string> Particles = GrammarWords.Words("""
        of for at in from von vom van zu zum zur der den dem des die das de del della di da dal do dos du la le les los las el al bin ibn ben ter y und für im am
        pour à au aux en con para por der з із зі у в на від из от по
        """);

    private static readonly FrozenSet<string> Articles = GrammarWords.Words("the a an der die das ein eine le la les l un une el los las una");

    /// <summary>Whether a capitalised word is an office or a form of address.</summary>
    /// <param name="folded">The word in lower case.</param>
    /// <param name="language">The language of the text.</param>
    public static bool IsTitle(string folded, string? language) =>
        Titles.Contains(folded) || (language == "de" && Array.Exists(OfficeEndings, ending => EndsSo(folded, ending)));

    /// <summary>Whether a name that ends so is an institution's.</summary>
    public static bool IsInstitution(string folded) => Institutions.Contains(folded);

    /// <summary>Whether a word in lower case may stand inside a name, or leads on to where somebody belongs.</summary>
    public static bool IsParticle(string folded) => Particles.Contains(folded);

    /// <summary>Whether a word is an article.</summary>
    public static bool IsArticle(string folded) => Articles.Contains(folded);

    private static bool EndsSo(string folded, string ending) =>
        folded.EndsWith(ending, StringComparison.Ordinal) || (folded.EndsWith("in", StringComparison.Ordinal) && folded.AsSpan(..^2).EndsWith(ending, StringComparison.Ordinal));
}
