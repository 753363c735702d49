using System.Collections.Frozen;

namespace Compare;

/// <summary>Names of months, whole and shortened, nominative and genitive, in the languages that dates are read in.</summary>
internal static class MonthNames
{
    /// <summary>English, German, French, Spanish, Italian, Dutch, Portuguese, Polish, Swedish, Russian, Ukrainian; January first.</summary>
    private static readonly string[] Names =
    [
        "january jan januar jänner janvier janv enero ene gennaio gen januari janeiro styczeń stycznia sty январь января янв січень січня січ",
        "february feb februar feber février févr fevrier febrero febbraio febr februari fevereiro fev luty lutego lut февраль февраля фев лютий лютого лют",
        "march mar märz mrz mars marzo maart mrt março marco marzec marca март марта мар березень березня бер",
        "april apr avril avr abril abr aprile kwiecień kwietnia kwi апрель апреля апр квітень квітня кві квіт",
        "may mai mayo maggio mag mei maio maj maja май мая травень травня тра трав",
        "june jun juni juin junio giugno giu junho czerwiec czerwca cze июнь июня июн червень червня чер черв",
        "july jul juli juillet juil julio luglio lug julho lipiec lipca lip июль июля июл липень липня лип",
        "august aug août aout agosto ago augustus augusti sierpień sierpnia sie август августа авг серпень серпня сер серп",
        "september sep sept septembre septiembre setiembre settembre set setembro wrzesień września wrz сентябрь сентября сен сент вересень вересня вер верес",
        "october oct oktober okt octobre octubre ottobre ott outubro out październik października paź октябрь октября окт жовтень жовтня жов жовт",
        "november nov novembre noviembre novembro listopad listopada lis ноябрь ноября ноя нояб листопад листопада лис",
        "december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro grudzień grudnia gru декабрь декабря дек грудень грудня гру груд",
    ];

    private static readonly FrozenDictionary<string, int> Numbers = Names
        .SelectMany((names, month) => names.Split(' ').Select(name => KeyValuePair.Create(name, month + 1)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The month, 1–12, that a lower-case word names, or null.</summary>
    public static int? NumberOf(string lowerWord) => Numbers.TryGetValue(lowerWord, out var number) ? number : null;
}
