namespace Compare;

/// <summary>Made-up exports of press databases, a paragraph a line, as the public descriptions of their layouts have them.</summary>
internal static class PressSamples
{
    private const string Closed = "The harbour office said on Monday that the old pier would stay closed until divers had looked at its piles.";
    private const string Hurt = "Nobody has been hurt, the office said.";
    private const string Divers = "Divers went down to the piles of the old pier on Tuesday and came back with bad news.";

    public static string[] Nexis() =>
    [
        "Date and Time:\t5 March 2024 10:00:00 CET", "Job Number:\t217", "Documents (3)", "1. Old pier closed", "Client/Matter: -None-", "2. Pier stays shut", "3. A word on the pier",
        "Old pier closed", "Harbour Post", "March 4, 2024 Monday", "Copyright 2024 Harbour Post All Rights Reserved", "Section: NEWS; Pg. 3", "Length: 245 words", "Byline: By Ida Brandvold", "Body", Closed, Hurt, "Graphic", "The pier in winter.",
        "Classification", "Language: ENGLISH", "Publication-Type: Newspaper", "Subject: PIERS (90%)", "Load-Date: March 5, 2024", "End of Document",
        "Pier stays shut", "The Ledger (Port City)", "5 March 2024 Tuesday 8:30 AM GMT", "Copyright 2024 The Ledger", "Length: 90 words", "Body", Divers, "Load-Date: March 6, 2024", "End of Document",
        "A word on the pier", "Voice", "Copyright 2024 Voice", "Length: 40 words", "Body", "It should have been mended ten years ago, and everybody on the council knew it.", "Classification", "Language: ENGLISH", "End of Document",
    ];

    public static string[] FactivaCoded() =>
    [
        "Search Summary", "HD\tOld pier closed", "BY\tBy Ida Brandvold", "WC\t245 words", "PD\t4 March 2024", "ET\t14:05", "SN\tHarbour Post", "SC\tHARPOS", "PG\t3", "LA\tEnglish", "CY\t(c) 2024 Harbour Post", "LP", Closed, "TD", Hurt, "The kiosk at its end is to be moved.",
        "NS\tgdis : Disasters", "PUB\tHarbour Press", "AN\tDocument HARPOS0020240304ek3400012",
        "SE\tNews", "HD\tPier stays shut", "WC\t90 words", "SN\tThe Ledger", "LA\tEnglish", "LP\t" + Divers, "AN", "Document LEDGER0020240305ek3500007",
    ];

    public static string[] FactivaPlain() =>
    [
        "Old pier closed", "By Ida Brandvold", "245 words", "4 March 2024", "14:05", "Harbour Post", "HARPOS", "3", "English", "(c) 2024 Harbour Post. All rights reserved.", Closed, Hurt, "Document HARPOS0020240304ek3400012",
        "News", "Pier stays shut", "1,090 words", "5 March 2024", "The Ledger", "LEDGER", "English", "Copyright 2024 The Ledger", Divers, "Document LEDGER0020240305ek3500007", "Search Summary", "Text", "pier",
    ];

    public static string[] ProQuest() =>
    [
        "____________________________________________________________", "Report Information from ProQuest", "March 06 2024 10:00", "____________________________________________________________", "Table of contents", "1. Old pier closed",
        "____________________________________________________________", "Document 1 of 3", "Old pier closed", "Author: Brandvold, Ida", "Publication info: Harbour Post ; Port City [Port City]. 04 Mar 2024: 3.", "Links: Check for full text", "Full text: " + Closed, Hurt, "Subject: Piers;",
        "Location: Port City", "Title: Old pier closed", "Publication title: Harbour Post; Port City", "Pages: 3", "Publication year: 2024", "Publication date: Mar 4, 2024", "Language of publication: English", "ProQuest document ID: 100001", "Document URL: https://www.proquest.example/docview/100001", "Last updated: 2024-03-05", "Database: Newspapers",
        "____________________________________________________________", "Pier stays shut", "Full text: " + Divers, "Title: Pier stays shut", "Publication title: The Ledger", "ProQuest document ID: 100002", "Database: Newspapers",
        "____________________________________________________________", "Title: A word on the pier", "Publication title: Voice", "Publication date: Mar 6, 2024", "Full text: Not available", "ProQuest document ID: 100003", "Document URL: https://www.proquest.example/docview/100003",
        "____________________________________________________________", "Contact us at: https://help.example", "Copyright 2024 ProQuest",
    ];

    /// <summary>One article as a person saves it.</summary>
    public static string[] Single() => ["Old pier closed", "By Ida Brandvold", "4 March 2024", Closed, Hurt];
}
