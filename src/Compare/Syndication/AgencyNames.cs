namespace Compare;

/// <summary>News agencies by the names under which outlets credit them.</summary>
internal static class AgencyNames
{
    /// <summary>Each agency's name first, then how else it is written. What is written in capitals alone counts only so.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> All { get; } =
    [
        ["Reuters", "Thomson Reuters"],
        ["Associated Press", "AP"],
        ["Agence France-Presse", "AFP"],
        ["Press Association", "PA Media", "PA"],
        ["United Press International", "UPI"],
        ["Canadian Press"],
        ["Australian Associated Press", "AAP"],
        ["Press Trust of India", "PTI"],
        ["Asian News International", "ANI"],
        ["Indo-Asian News Service", "IANS"],
        ["Deutsche Presse-Agentur", "dpa"],
        ["Sport-Informations-Dienst", "SID"],
        ["Evangelischer Pressedienst", "epd"],
        ["Katholische Nachrichten-Agentur", "KNA"],
        ["Austria Presse Agentur", "APA"],
        ["Keystone-SDA", "SDA"],
        ["Agencia EFE", "EFE"],
        ["Europa Press"],
        ["Agenzia ANSA", "ANSA"],
        ["Lusa"],
        ["Belga"],
        ["Algemeen Nederlands Persbureau", "ANP"],
        ["Ritzau"],
        ["Tidningarnas Telegrambyrå"],
        ["Norsk Telegrambyrå", "NTB"],
        ["Polska Agencja Prasowa", "PAP"],
        ["Ukrinform", "Укринформ", "Укрінформ"],
        ["Interfax", "Интерфакс", "Інтерфакс"],
        ["Interfax-Ukraine", "Интерфакс-Украина", "Інтерфакс-Україна"],
        ["UNIAN", "УНИАН", "УНІАН"],
        ["TASS", "ТАСС"],
        ["RIA Novosti", "РИА Новости", "РІА Новости"],
        ["Anadolu Agency", "Anadolu"],
        ["Xinhua"],
        ["Kyodo News", "Kyodo"],
        ["Yonhap"],
    ];
}
