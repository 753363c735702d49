using System.Collections.Frozen;

namespace Compare;

/// <summary>Tables and readers of currencies and units of measure.</summary>
internal static class FigureUnits
{
    private static readonly FrozenDictionary<string, string> Signs = Pairs("$ USD|£ GBP|€ EUR|¥ JPY|₹ INR|₽ RUB|₴ UAH|₩ KRW|₪ ILS|₺ TRY|₦ NGN|₱ PHP|"
            + "฿ THB|₫ VND|₿ BTC");

    private static readonly FrozenDictionary<string, string> DollarPrefixes = Pairs("us USD|a AUD|au AUD|c CAD|ca CAD|can CAD|nz NZD|hk HKD|s SGD|"
            + "r BRL|nt TWD|z ZWL");

    private static readonly FrozenDictionary<string, string> CodesBefore = Pairs(
        "usd USD|eur EUR|gbp GBP|jpy JPY|cny CNY|chf CHF|cad CAD|aud AUD|inr INR|rub RUB|rur RUB|uah UAH|ils ILS|nis ILS|try TRY|pln PLN|sek SEK|"
            + "nok NOK|dkk DKK|zar ZAR|ngn NGN|kes KES|aed AED|sar SAR|rs INR|kr kr|rmb CNY|btc BTC|eth ETH");

    private static readonly FrozenDictionary<string, string> CurrencyWords = Pairs(
        "dollar USD|dollars USD|buck USD|bucks USD|euro EUR|euros EUR|sterling GBP|quid GBP|yen JPY|yuan CNY|renminbi CNY|ruble RUB|rubles RUB|"
            + "rouble RUB|roubles RUB|rupee INR|rupees INR"
        + "|kr kr|krone kr|kroner kr|kronor SEK|krona SEK|shekel ILS|shekels ILS|dirham AED|dirhams AED|riyal SAR|riyals SAR|lira TRY|liras TRY|"
            + "hryvnia UAH|hryvnias UAH|hryvnya UAH|peso peso|pesos peso"
        + "|franc CHF|francs CHF|zloty PLN|zlotys PLN|rand ZAR|naira NGN|bitcoin BTC|bitcoins BTC|cent cent|cents cent|pence penny|penny penny|p penny");

    private static readonly FrozenDictionary<string, string> Nationalities = Pairs(
        "us USD|american USD|canadian CAD|australian AUD|singapore SGD|british GBP|swiss CHF|swedish SEK|danish DKK|norwegian NOK|indian INR|"
            + "pakistani PKR|mexican MXN|hong HKD|zealand NZD|egyptian EGP|lebanese LBP|syrian SYP|israeli ILS");

    private static readonly FrozenDictionary<string, string> Measures = Pairs(
        "km kilometre|kms kilometre|kilometre kilometre|kilometres kilometre|kilometer kilometre|kilometers kilometre|mile mile|miles mile|mi mile|"
            + "metre metre|metres metre|meter metre|meters metre|m metre"
        + "|cm centimetre|centimetre centimetre|centimetres centimetre|centimeter centimetre|centimeters centimetre|mm millimetre|"
            + "millimetre millimetre|millimetres millimetre|millimeter millimetre|millimeters millimetre"
        + "|foot foot|feet foot|ft foot|inch inch|inches inch|in inch|yard yard|yards yard|yd yard|yds yard|acre acre|acres acre|hectare hectare|"
            + "hectares hectare|ha hectare"
        + "|kg kilogram|kgs kilogram|kilo kilogram|kilos kilogram|kilogram kilogram|kilograms kilogram|kilogramme kilogram|kilogrammes kilogram|"
            + "gram gram|grams gram|g gram|tonne tonne|tonnes tonne|ton tonne|tons tonne"
        + "|lb pound|lbs pound|pound pound|pounds pound|ounce ounce|ounces ounce|oz ounce|stone stone"
        + "|second second|seconds second|sec second|secs second|minute minute|minutes minute|min minute|mins minute|hour hour|hours hour|hr hour|"
            + "hrs hour|day day|days day|week week|weeks week"
        + "|month month|months month|year year|years year|yr year|yrs year|decade decade|decades decade|century century|centuries century"
        + "|mph mile per hour|kph kilometre per hour|kmh kilometre per hour|knot knot|knots knot|degree degree|degrees degree|celsius degree Celsius|"
            + "fahrenheit degree Fahrenheit"
        + "|kb kilobyte|mb megabyte|gb gigabyte|tb terabyte|kilobyte kilobyte|kilobytes kilobyte|megabyte megabyte|megabytes megabyte|"
            + "gigabyte gigabyte|gigabytes gigabyte|terabyte terabyte|terabytes terabyte"
        + "|litre litre|litres litre|liter litre|liters litre|gallon gallon|gallons gallon|barrel barrel|barrels barrel"
        + "|kw kilowatt|mw megawatt|gw gigawatt|megawatt megawatt|megawatts megawatt|gigawatt gigawatt|gigawatts gigawatt|kilowatt kilowatt|"
            + "kilowatts kilowatt|hz hertz|khz kilohertz|mhz megahertz|ghz gigahertz");

    /// <summary>Units that are also common words or letters: they count only right after digits.</summary>
    private static readonly FrozenSet<string> OnlyTouching = "in m g p mi ha min sec yd mw kw".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> PriceWords = (
        "pay paid pays paying cost costs costing price priced prices worth fine fined fee fees charge charged earn earned earning earns spend spent "
            + "spending raise raised raising "
        + "budget salary bill bills debt sold sell buy bought donated donation reward bonus loan tax prize compensation").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a unit, percent sign or currency word begins at a piece.</summary>
    internal static bool BeginsUnit(PieceList pieces, int i) => ReadAfter(pieces, i) is not null;

    /// <summary>Whether a unit is a currency.</summary>
    internal static bool IsCurrency(string unit) => unit is "kr" or "peso" or "cent" or "penny" || (unit.Length == 3 && unit.All(char.IsAsciiLetterUpper));

    /// <summary>A currency before the number: its code and the piece after it.</summary>
    internal static (string Unit, int Next)? ReadBefore(PieceList pieces, int i)
    {
        if (pieces[i].Kind == PieceKind.Mark && Signs.TryGetValue(pieces[i].Lower, out var sign)) return (sign, i + 1);
        var word = pieces.Word(i);
        if (word.Length == 0 || word.Length > 3) return null;
        if (pieces.IsMark(i + 1, '$') && pieces.Touches(i) && DollarPrefixes.TryGetValue(word, out var dollar)) return (dollar, i + 2);
        if (!CodesBefore.TryGetValue(word, out var code)) return null;
        var next = pieces.IsMark(i + 1, '.') ? i + 2 : i + 1;
        return pieces.IsNumber(next) ? (code, next) : null;
    }

    /// <summary>A unit, percent sign or currency after the number: its name and the piece after it.</summary>
    internal static (string Unit, int Next)? ReadAfter(PieceList pieces, int i)
    {
        if (pieces.IsMark(i, '%')) return pieces.Word(i + 1) is "points" or "point" ? ("percentage point", i + 2) : ("%", i + 1);
        if (pieces.IsMark(i, '°') || pieces.IsMark(i, 'º')) return Degree(pieces, i + 1);
        if (pieces[i].Kind == PieceKind.Mark && Signs.TryGetValue(pieces[i].Lower, out var sign)) return pieces.IsNumber(i + 1) && pieces.Touches(i) ? null : (sign, i + 1);
        if (pieces.IsHyphen(i) && pieces.Touches(i - 1) && pieces.Touches(i)) return ReadWord(pieces, i + 1, true);
        return pieces.IsWord(i) ? ReadWord(pieces, i, false) : null;
    }

    private static (string Unit, int Next)? ReadWord(PieceList pieces, int i, bool isHyphened)
    {
        var word = pieces.Word(i);
        if (word is "percent" or "pct") return Percent(pieces, i + 1);
        if (word == "per" && pieces.Word(i + 1) == "cent") return Percent(pieces, i + 2);
        if (word == "percentage" && pieces.Word(i + 1) is "point" or "points") return ("percentage point", i + 2);
        if (word is "square" or "sq" && Measures.TryGetValue(pieces.Word(pieces.IsMark(i + 1, '.') ? i + 2 : i + 1), out var area))
            return ("square " + area, pieces.IsMark(i + 1, '.') ? i + 3 : i + 2);
        if (word == "nautical" && pieces.Word(i + 1) is "mile" or "miles") return ("nautical mile", i + 2);
        if (word is "metric" && pieces.Word(i + 1) is "ton" or "tons" or "tonnes") return ("tonne", i + 2);
        if (Currency(pieces, i) is { } currency) return currency;
        var isTouching = i > 0 && pieces.Touches(i - 1);
        if (word is "c" or "f" && isTouching && pieces.IsCapitalised(i)) return (word == "c" ? "degree Celsius" : "degree Fahrenheit", i + 1);
        if (!Measures.TryGetValue(word, out var unit) || (!isTouching && OnlyTouching.Contains(word))) return null;
        if (word == "g" && pieces.IsCapitalised(i)) return null;
        if (unit == "degree") return Degree(pieces, i + 1);
        if (unit == "pound" && IsMoney(pieces, i, isHyphened)) return ("GBP", i + 1);
        if (pieces.Touches(i) && (pieces.IsMark(i + 1, '²') || pieces.IsMark(i + 1, '³'))) return ((pieces.IsMark(i + 1, '²') ? "square " : "cubic ") + unit, i + 2);
        return Speed(pieces, i, unit) ?? (unit, i + 1);
    }

    private static (string Unit, int Next)? Currency(PieceList pieces, int i)
    {
        var word = pieces.Word(i);
        if (Nationalities.TryGetValue(word, out var code))
        {
            var noun = word is "hong" ? i + 2 : i + 1;
            return pieces.Word(noun) is "dollar" or "dollars" or "pound" or "pounds" or "franc" or "francs" or "krona" or "kronor" or "krone" or "kroner" or "rupee" or "rupees" or "peso" or "pesos" or "shekel" or "shekels"
                ? (code, noun + 1)
                : null;
        }

        if (word == "u" && pieces.IsMark(i + 1, '.') && pieces.Word(i + 2) == "s" && pieces.IsMark(i + 3, '.') && pieces.Word(i + 4) is "dollars" or "dollar") return ("USD", i + 5);
        if (word == "new" && pieces.Word(i + 1) == "zealand" && pieces.Word(i + 2) is "dollars" or "dollar") return ("NZD", i + 3);
        if (word is "pounds" or "pound" && pieces.Word(i + 1) == "sterling") return ("GBP", i + 2);
        if (word == "p" && !pieces.Touches(i - 1)) return null;
        if (CurrencyWords.TryGetValue(word, out var unit)) return (unit, i + 1);
        return word.Length == 3 && word is not "try" && pieces.IsUpper(i) && CodesBefore.TryGetValue(word, out unit) ? (unit, i + 1) : null;
    }

    /// <summary>Whether "pounds" is money: a scale word before it or a word of price near, and no "of" after it.</summary>
    private static bool IsMoney(PieceList pieces, int i, bool isHyphened)
    {
        if (isHyphened || pieces.Word(i + 1) == "of" || pieces.Word(i) is "lb" or "lbs") return false;
        if (NumberWords.IsScale(pieces.Word(i - 1)) && pieces.Word(i - 1) is not ("hundred" or "dozen" or "thousand")) return true;
        for (var back = 2; back <= 7; back++)
        {
            if (PriceWords.Contains(pieces.Word(i - back))) return true;
        }

        return false;
    }

    private static (string Unit, int Next) Percent(PieceList pieces, int next) =>
        pieces.Word(next) is "points" or "point" ? ("percentage point", next + 1) : ("%", next);

    private static (string Unit, int Next) Degree(PieceList pieces, int next) => pieces.Word(next) switch
    {
        "c" or "celsius" or "centigrade" => ("degree Celsius", next + 1),
        "f" or "fahrenheit" => ("degree Fahrenheit", next + 1),
        _ => ("degree", next),
    };

    private static (string Unit, int Next)? Speed(PieceList pieces, int i, string unit)
    {
        if (unit is not ("kilometre" or "mile" or "metre")) return null;
        if (pieces.IsMark(i + 1, '/') && pieces.Word(i + 2) is "h" or "hr" or "s") return (unit + (pieces.Word(i + 2) == "s" ? " per second" : " per hour"), i + 3);
        return pieces.Word(i + 1) is "per" or "an" or "a" && pieces.Word(i + 2) is "hour" or "second" ? (unit + " per " + pieces.Word(i + 2), i + 3) : null;
    }

    private static FrozenDictionary<string, string> Pairs(string pairs) =>
        pairs.Split('|').Select(pair => pair.Split(' ', 2)).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
