using System.Collections.Immutable;

namespace Compare.Tests;

/// <summary>An invented event as seven outlets tell it: every state, a correction, wire copy, an unread file.</summary>
internal static class BridgeSample
{
    private const string Courier = "Harbour Courier", Ledger = "The Lindquay Ledger", Nord = "Nordkanal", Valley = "Valley Post",
        Agency = "Meridian Wire", Radio = "Radio Estuary", Tribune = "Evening Tribune";

    public static Coverage Build()
    {
        var sketch = new CoverageSketch(new NewsEvent(
            "lindquay-bridge",
            "The closure of the Lindquay bridge",
            "On 4 March 2031 the swing bridge of the invented port of Lindquay was closed after a cable gave way. What broke, who knew, and how many people were hurt was told in different ways.",
            CoverageSketch.Time("2031-03-04"),
            CoverageSketch.Time("2031-03-09")));
        sketch.Outlet(Courier, "regional", "Veldmark").Outlet(Ledger, "regional", "Veldmark").Outlet(Nord, "public broadcaster", "Norrland")
            .Outlet(Valley, "regional", "Veldmark").Outlet(Agency, "agency").Outlet(Radio, "public broadcaster", "Veldmark").Outlet(Tribune, "national", "Veldmark");
        AddArticles(sketch);
        AddClaims(sketch);
        AddCells(sketch);
        AddRest(sketch);
        return sketch.Build();
    }

    private static void AddArticles(CoverageSketch sketch)
    {
        sketch.Article("courier-1", Courier, "Cable snaps on Lindquay bridge, four hurt", "2031-03-04T06:15+01:00",
        [
            "A suspension cable of the Lindquay swing bridge snapped early on Tuesday and injured four workers. The bridge was closed to all traffic at once.",
            "The harbour office was warned about rust on the cables in January, according to a report seen by this newspaper. “Nobody wanted to hear it,” said the engineer Ida Marlow.",
            "Ferries will carry commuters until further notice. Repairs are expected to cost 12 million crowns.",
        ], article => Web(article, "https://courier.example/lindquay-bridge", "JSON-LD"));
        sketch.Article("courier-2", Courier, "Bridge: six were hurt, office denies warning", "2031-03-06T18:40+01:00",
        [
            "The number of people hurt on the Lindquay bridge has risen to six, the hospital said on Thursday.",
            "The harbour office denied that it had been warned. A spokeswoman said the report of January spoke of paint and not of rust.",
            "Correction: an earlier version of our coverage said that repairs would cost 12 million crowns. The office puts the cost at 21 million crowns.",
        ], article => Web(article, "https://courier.example/lindquay-six-hurt", "JSON-LD") with { Updated = CoverageSketch.Time("2031-03-07T09:05+01:00") });
        sketch.Article("ledger-1", Ledger, "Lindquay bridge shut after cable failure", "2031-03-04T09:30+01:00",
        [
            "The swing bridge at Lindquay has been shut since Tuesday morning. A cable of the bridge snapped, and four workers were taken to hospital.",
            "The mayor, Tomas Reth, said a ship had touched the pier the night before. The pilots’ guild called that invented: no ship passed the bridge that night, its chairman said.",
            "Trade through the port has halved since the closure.",
        ], article => Web(article, "https://ledger.example/news/1182", "og:title"));
        sketch.Article("meridian-1", Agency, "Four injured as bridge cable fails in Lindquay", "2031-03-04T07:02Z",
        [
            "LINDQUAY (Meridian) – A cable of the Lindquay bridge snapped on Tuesday and injured four workers, the fire service said.",
            "The bridge was closed to all traffic. Ferries will replace it until further notice, the harbour office said.",
        ], article => Web(article, "https://meridian.example/w/20310304-17", "JSON-LD"));
        sketch.Article("nordkanal-1", Nord, "Bridge accident in Veldmark: what is known", "2031-03-05",
        [
            "Four workers were injured when a cable broke on the bridge of Lindquay, local media report.",
            "An independent commission will look into the accident, the government announced. It is to report by June.",
        ], article => Web(article, "https://nordkanal.example/utland/bru", "meta"));
        sketch.Article("radio-1", Radio, "Morning traffic: bridge inspection announced", "2031-03-03T05:55+01:00",
        [
            "The Lindquay bridge will be inspected this week. Drivers should expect short waits in the evening.",
        ], article => Web(article, "https://radio.example/traffic/0303", "og:title"));
        sketch.Article("radio-2", Radio, "Engineer: “We counted the broken wires”", "2031-03-07T12:00+01:00",
        [
            "The engineer Ida Marlow repeated on Friday that the harbour office had been warned in January. She counted forty broken wires in one cable, she told this station.",
            "The harbour office says that it knew of no such count. It also rejects the mayor’s story of a ship: no ship touched the pier.",
            "The bridge will stay closed until autumn, the office added.",
        ], article => Web(article, "https://radio.example/news/marlow", "JSON-LD"));
        sketch.Article("tribune-1", Tribune, "Ship rammed Lindquay bridge", "2031-03-05T22:10+01:00",
        [
            "A ship touched the pier of the Lindquay bridge hours before a cable snapped. Nine workers were injured in the accident.",
            "Repairs will cost 12 million crowns, insurers estimate. The bridge could reopen within two weeks.",
        ], article => Web(article, "https://tribune.example/a/ship", "JSON-LD"));
        sketch.Article("valley-1", Valley, "Bridge cable fails at Lindquay; four injured", "2031-03-04T11:20+01:00",
        [
            "LINDQUAY (Meridian) – A cable of the Lindquay bridge snapped on Tuesday and injured four workers, the fire service said.",
            "The bridge was closed to all traffic. Ferries will replace it until further notice, the harbour office said.",
        ], article => Web(article, "javascript:alert(1)", "first line"));
        sketch.Article("valley-2", Valley, "A walk along the closed bridge", null,
        [
            "Where lorries used to queue, anglers have taken over the quay. Perhaps the bridge will open again before the leaves fall, one of them muses.",
        ], article => article with { IsTruncated = true, File = "valley-2.txt" });
    }

    private static Article Web(Article article, string url, string origin) => article with
    {
        Url = url,
        Origins = ImmutableSortedDictionary<ArticleField, string>.Empty
            .Add(ArticleField.Outlet, "og:site_name").Add(ArticleField.Headline, origin).Add(ArticleField.Published, "manifest").Add(ArticleField.Language, "html lang"),
    };

    private static void AddClaims(CoverageSketch sketch)
    {
        string[] claims =
        [
            "A cable of the Lindquay bridge snapped.",
            "Four workers were injured.",
            "The bridge was closed to all traffic.",
            "Ferries replace the bridge until further notice.",
            "The harbour office was warned about rust in January.",
            "A ship touched the pier of the bridge the night before.",
            "Repairs will cost 12 million crowns.",
            "Six people were hurt on the bridge.",
            "The bridge will stay closed until autumn.",
            "An independent commission will look into the accident.",
            "One cable had forty broken wires.",
            "Trade through the port has halved.",
        ];
        foreach (var claim in claims) sketch.Claim(claim);
    }

    private static void AddCells(CoverageSketch sketch)
    {
        const CoverageState carries = CoverageState.Carries, reports = CoverageState.Reports;
        const string wire = "A cable of the Lindquay bridge snapped on Tuesday and injured four workers, the fire service said.";
        const string ferries = "Ferries will replace it until further notice, the harbour office said.";
        sketch.Cell("c01", "courier-1", carries, 0.93, "own voice", new Passage("Cable snaps on Lindquay bridge, four hurt", "Cable snaps on Lindquay bridge"),
            new Passage("A suspension cable of the Lindquay swing bridge snapped early on Tuesday and injured four workers.", "A suspension cable of the Lindquay swing bridge snapped"));
        sketch.Cell("c01", "ledger-1", carries, 0.9, "own voice", new Passage("A cable of the bridge snapped, and four workers were taken to hospital.", "A cable of the bridge snapped"));
        sketch.Cell("c01", "nordkanal-1", reports, 0.66, "attributed", new Passage("Four workers were injured when a cable broke on the bridge of Lindquay, local media report.", "a cable broke on the bridge of Lindquay", "local media"));
        sketch.Cell("c01", "tribune-1", carries, 0.81, "own voice", new Passage("A ship touched the pier of the Lindquay bridge hours before a cable snapped.", "a cable snapped"));
        sketch.Cell("c02", "courier-1", carries, 0.91, "own voice", new Passage("A suspension cable of the Lindquay swing bridge snapped early on Tuesday and injured four workers.", "injured four workers"));
        sketch.Cell("c02", "ledger-1", carries, 0.84, "own voice", new Passage("A cable of the bridge snapped, and four workers were taken to hospital.", "four workers were taken to hospital"));
        sketch.Cell("c02", "nordkanal-1", reports, 0.7, "attributed", new Passage("Four workers were injured when a cable broke on the bridge of Lindquay, local media report.", "Four workers were injured", "local media"));
        Dispute(sketch, "c02", "tribune-1", DisputeKind.RivalFigure, Voice.Own, new Passage("Nine workers were injured in the accident.", "Nine workers were injured"));
        Dispute(sketch, "c02", "courier-2", DisputeKind.RivalFigure, Voice.Attributed, new Passage("The number of people hurt on the Lindquay bridge has risen to six, the hospital said on Thursday.", "risen to six", "the hospital"));
        foreach (var article in new[] { "meridian-1", "valley-1" })
        {
            sketch.Cell("c01", article, reports, 0.78, "attributed", new Passage(wire, "A cable of the Lindquay bridge snapped", "the fire service"));
            sketch.Cell("c02", article, reports, 0.77, "attributed", new Passage(wire, "injured four workers", "the fire service"));
            sketch.Cell("c03", article, carries, 0.9, "own voice", new Passage("The bridge was closed to all traffic."));
            sketch.Cell("c04", article, carries, 0.62, "settled fact", new Passage(ferries, "Ferries will replace it until further notice", "the harbour office"));
        }

        sketch.Cell("c03", "courier-1", carries, 0.95, "own voice", new Passage("The bridge was closed to all traffic at once.", "The bridge was closed to all traffic"));
        sketch.Cell("c03", "ledger-1", carries, 0.74, "own voice", new Passage("The swing bridge at Lindquay has been shut since Tuesday morning.", "has been shut"));
        sketch.Cell("c04", "courier-1", carries, 0.88, "own voice", new Passage("Ferries will carry commuters until further notice."));
        AddDisputedCells(sketch);
    }

    private static void AddDisputedCells(CoverageSketch sketch)
    {
        const CoverageState carries = CoverageState.Carries, reports = CoverageState.Reports;
        sketch.Cell("c05", "courier-1", reports, 0.8, "attributed", new Passage("The harbour office was warned about rust on the cables in January, according to a report seen by this newspaper.", "The harbour office was warned about rust on the cables in January", "a report seen by this newspaper"));
        Dispute(sketch, "c05", "courier-2", DisputeKind.Denial, Voice.Attributed, new Passage("The harbour office denied that it had been warned.", "denied that it had been warned", "The harbour office"));
        sketch.Cell("c05", "radio-2", reports, 0.82, "attributed",
            new Passage("The engineer Ida Marlow repeated on Friday that the harbour office had been warned in January.", "the harbour office had been warned in January", "The engineer Ida Marlow"),
            new Passage("The harbour office says that it knew of no such count.", "knew of no such count", "The harbour office", EvidenceRole.Contests));
        sketch.Cell("c06", "tribune-1", carries, 0.92, "own voice", new Passage("Ship rammed Lindquay bridge"), new Passage("A ship touched the pier of the Lindquay bridge hours before a cable snapped.", "A ship touched the pier of the Lindquay bridge"));
        sketch.Cell("c06", "ledger-1", reports, 0.75, "attributed",
            new Passage("The mayor, Tomas Reth, said a ship had touched the pier the night before.", "a ship had touched the pier the night before", "The mayor, Tomas Reth"),
            new Passage("The pilots’ guild called that invented: no ship passed the bridge that night, its chairman said.", "no ship passed the bridge that night", "its chairman", EvidenceRole.Contests));
        Dispute(sketch, "c06", "radio-2", DisputeKind.Refutation, Voice.Attributed, new Passage("It also rejects the mayor’s story of a ship: no ship touched the pier.", "no ship touched the pier", "The harbour office"));
        sketch.Cell("c07", "courier-1", carries, 0.86, "own voice", new Passage("Repairs are expected to cost 12 million crowns.", "Repairs are expected to cost 12 million crowns"));
        Dispute(sketch, "c07", "courier-2", DisputeKind.Correction, Voice.Own,
            new Passage("The office puts the cost at 21 million crowns.", "21 million crowns", "The office"),
            new Passage("Correction: an earlier version of our coverage said that repairs would cost 12 million crowns.", "repairs would cost 12 million crowns", null, EvidenceRole.Contests));
        sketch.Cell("c07", "tribune-1", reports, 0.69, "attributed", new Passage("Repairs will cost 12 million crowns, insurers estimate.", "Repairs will cost 12 million crowns", "insurers"));
        sketch.Cell("c08", "courier-2", reports, 0.83, "attributed", new Passage("Bridge: six were hurt, office denies warning", "six were hurt"), new Passage("The number of people hurt on the Lindquay bridge has risen to six, the hospital said on Thursday.", "The number of people hurt on the Lindquay bridge has risen to six", "the hospital"));
        Dispute(sketch, "c08", "tribune-1", DisputeKind.RivalFigure, Voice.Own, new Passage("Nine workers were injured in the accident.", "Nine workers were injured"));
        sketch.Cell("c09", "radio-2", reports, 0.79, "attributed", new Passage("The bridge will stay closed until autumn, the office added.", "The bridge will stay closed until autumn", "the office"));
        Dispute(sketch, "c09", "tribune-1", DisputeKind.RivalDayOrPlace, Voice.Own, new Passage("The bridge could reopen within two weeks."));
        sketch.Cell("c09", "valley-2", CoverageState.Unsure, 0.31, "own voice", new Passage("Perhaps the bridge will open again before the leaves fall, one of them muses.", "open again before the leaves fall", "one of them"))
            .Change("c09", "valley-2", cell => cell with { Reason = "confidence 0.31 is below 0.35" });
        sketch.Cell("c10", "nordkanal-1", reports, 0.81, "attributed", new Passage("An independent commission will look into the accident, the government announced.", "An independent commission will look into the accident", "the government"));
        sketch.Cell("c11", "radio-2", reports, 0.84, "attributed", new Passage("She counted forty broken wires in one cable, she told this station.", "forty broken wires in one cable", "She"));
        sketch.Cell("c12", "ledger-1", carries, 0.87, "own voice", new Passage("Trade through the port has halved since the closure."));
    }

    private static void Dispute(CoverageSketch sketch, string claim, string article, DisputeKind kind, Voice voice, params Passage[] passages) =>
        sketch.Cell(claim, article, CoverageState.Disputes, 0.76, kind == DisputeKind.RivalFigure ? "rival figure" : "denial cue", passages)
            .Change(claim, article, cell => cell with { DisputeKind = kind, DisputeVoice = voice, Probabilities = new StateProbabilities(0.08, 0.11, 0.76, 0.05) });

    private static void AddRest(CoverageSketch sketch)
    {
        for (var number = 1; number <= 12; number++)
        {
            sketch.Change($"c{number:00}", "radio-1", cell => cell with { State = CoverageState.Predates, Confidence = 1, DecidedBy = "older than the claim" });
            if (number == 9) continue;
            sketch.Change($"c{number:00}", "valley-2", cell => cell with { State = CoverageState.NotJudged, Confidence = 0, DecidedBy = "not judged", Reason = "the text is cut off" });
        }

        sketch.Nearest("c10", "courier-1", "“Nobody wanted to hear it,” said the engineer Ida Marlow.", 0.17);
        sketch.Nearest("c12", "tribune-1", "Repairs will cost 12 million crowns, insurers estimate.", 0.12);
        sketch.Copies.Add(new ArticleCopy("valley-1", "meridian-1", CopyKind.Wire, 0.97));
        sketch.Problems.Add(new ReadingProblem("nordkanal-2.html", null, "empty file, expected an HTML page or plain text", true, Nord));
        sketch.Problems.Add(new ReadingProblem("articles.csv", "line 4, published", "\"soon\" is no date, expected a form such as 2031-03-04", false));
        var lone = sketch.Build();
        var cells = lone.Corpus.Articles.Where(article => article.Id == "valley-2").Select(article => new Cell
        {
            ClaimId = "s01",
            ArticleId = article.Id,
            Outlet = article.Outlet.Name,
            State = CoverageState.Carries,
            Confidence = 0.6,
            DecidedBy = "own voice",
            Evidence = [new Passage("Where lorries used to queue, anglers have taken over the quay.").In(article)],
        });
        sketch.SingleOutletClaims.AddRange(CoverageAssembler.Align(lone.Corpus, [new Claim("s01", "Anglers have taken over the quay.") { IsDiscovered = true }], cells, [], []));
    }
}
