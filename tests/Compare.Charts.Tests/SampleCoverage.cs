using System.Collections.Immutable;
using System.Globalization;

namespace Compare;

/// <summary>Makes coverages by hand: one letter for each cell, one article for each outlet that has a letter other than a space.</summary>
/// <remarks>C carries, c carries and contested, R reports, r reports and contested, D disputes, M mixed (two articles), O omits, P predates, U unsure, N not judged.</remarks>
internal static class SampleCoverage
{
    private static readonly string[] HarbourOutlets =
        ["Harbour Gazette", "Daily Example", "The Coastal Observer", "Northern Wire", "Citizen Post", "Evening Ledger", "Radio Quayside"];

    private static readonly (string Text, string Row)[] HarbourClaims =
    [
        ("The fire broke out in a warehouse on the north quay shortly before midnight", "CCCCRC "),
        ("Three dock workers were taken to hospital", "CcRCRO "),
        ("The fire was caused by a faulty transformer", "RRDrDU "),
        ("The warehouse stored ammonium nitrate without a permit", "MRDOOO "),
        ("The harbour authority had inspected the building in March", "OORCOO "),
        ("Residents within two kilometres were told to keep their windows closed", "CCOCCP "),
        ("The port will stay closed until Thursday", "CROROP "),
        ("Damage is estimated at 14 million crowns", "RDrRUO "),
        ("A second explosion followed about twenty minutes after the first one and was heard in the old town", "COOCRO "),
        ("The company that rents the warehouse had been fined twice for breaches of safety rules", "OOROOO "),
        ("One firefighter died", "DDCDOP "),
        ("Prosecutors have opened an investigation", "CRCCRP "),
        ("The sprinkler system did not work", "OOUROO "),
        ("The mayor was abroad when the fire broke out", "OOOONO "),
    ];

    /// <summary>Seven outlets (one without an article), fourteen claims, every state.</summary>
    public static Coverage Harbour() =>
        Of("Fire at the north quay", HarbourOutlets, [.. HarbourClaims.Select(claim => claim.Text)], [.. HarbourClaims.Select(claim => claim.Row)]);

    /// <summary>The first rows and columns of <see cref="Harbour"/>.</summary>
    public static Coverage Part(int outlets, int claims) => Of(
        "Fire at the north quay",
        HarbourOutlets[..outlets],
        [.. HarbourClaims.Take(claims).Select(claim => claim.Text)],
        [.. HarbourClaims.Take(claims).Select(claim => claim.Row[..outlets])]);

    /// <summary>Many claims and outlets, the states drawn by a fixed rule in a few groups.</summary>
    public static Coverage Large(int outlets, int claims)
    {
        var names = Enumerable.Range(1, outlets).Select(i => string.Create(CultureInfo.InvariantCulture, $"{Towns[i % Towns.Length]} {Papers[i / Towns.Length % Papers.Length]} {i}")).ToArray();
        var texts = Enumerable.Range(0, claims).Select(i => string.Create(CultureInfo.InvariantCulture, $"{HarbourClaims[i % HarbourClaims.Length].Text}, version {i + 1}")).ToArray();
        var random = new Random(7);
        var groups = new[] { "CCCCRRO", "OOOCRO", "DDDDRO", "RRROOU", "OOOOOOP" };
        var rows = Enumerable.Range(0, claims).Select(claim => new string(
            [.. Enumerable.Range(0, outlets).Select(outlet => groups[(claim * 3 + outlet * 2) / 5 % groups.Length] is var group ? group[random.Next(group.Length)] : ' ')])).ToArray();
        return Of("A large sample", names, texts, rows);
    }

    /// <summary>No claim.</summary>
    public static Coverage WithoutClaims() => Of("Nothing in common", HarbourOutlets[..3], [], []);

    /// <summary>No outlet.</summary>
    public static Coverage WithoutOutlets() => Of("Nobody wrote", [], [], []);

    /// <summary>Names and claims in several scripts and both directions.</summary>
    public static Coverage ManyScripts() => Of(
        "الحريق في الميناء – Пожежа в порту",
        ["صحيفة الميناء", "עיתון הנמל", "Портовий вісник", "港口日报", "Εφημερίδα", "Thời báo Cảng"],
        [
            "اندلع الحريق في المستودع رقم 14 قبل منتصف الليل بقليل (حسب الشرطة)",
            "השריפה פרצה במחסן ליד הרציף הצפוני, כך לפי Harbour Gazette",
            "Пожежа сталася на складі біля північного причалу незадовго до півночі",
            "火灾于午夜前不久在北码头的一个仓库中发生，三名工人被送往医院",
            "Η φωτιά ξεκίνησε σε αποθήκη στη βόρεια προκυμαία",
            "Đám cháy bùng phát tại nhà kho ở cầu cảng phía bắc",
        ],
        ["CROOOO", "RCDOOO", "OOCRUO", "OOrCOO", "COOOCR", "MDOOPC"]);

    /// <summary>Labels far longer than any chart has room for, with words that cannot be broken.</summary>
    public static Coverage LongLabels() => Of(
        "An event whose title somebody wrote as a whole paragraph, with every name, place, date and circumstance in it, because the field in the form had no limit and nobody had said that the title stands over each chart",
        ["Allgemeine Hafenwirtschaftsnachrichtenzeitung", "The Independent Weekly Review of Harbours, Docks and Inland Waterways", "AB", "https://www.example.org/section/harbour"],
        [
            "The spokeswoman of the committee that the regional council had set up after the second inspection said that none of the documents which had been handed over by the company before the end of the year mentioned the additional storage tanks behind the warehouse, nor the pipes that led to them",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorsitzender resigned",
            "Short",
        ],
        ["CRDO", "OCRc", "DDMU"]);

    /// <summary>The same with a group for each outlet: this many groups in turn.</summary>
    public static Coverage Grouped(Coverage coverage, int groups) => coverage with
    {
        Corpus = coverage.Corpus with { Outlets = [.. coverage.Corpus.Outlets.Select((outlet, i) => outlet with { Group = Groups[i % groups] })] },
    };

    private static readonly string[] Groups = ["national press", "regional press", "broadcasters", "agencies", "blogs and newsletters"];
    private static readonly string[] Towns = ["Northport", "Eastmoor", "Ashford Vale", "Kingsbury", "Lowland", "Westbrook", "Highfield"];
    private static readonly string[] Papers = ["Herald", "Morning News", "Post", "Observer", "Chronicle", "Times", "Radio", "Wire", "Echo"];

    public static Coverage Of(string title, IReadOnlyList<string> outlets, IReadOnlyList<string> claims, IReadOnlyList<string> rows)
    {
        var known = outlets.Select(name => new Outlet(name)).ToImmutableArray();
        var articles = new List<Article>();
        for (var column = 0; column < known.Length; column++)
        {
            if (rows.All(row => row[column] == ' ')) continue;
            articles.Add(Article(column, known[column], 1));
            if (rows.Any(row => row[column] == 'M')) articles.Add(Article(column, known[column], 2));
        }

        var corpus = new Corpus
        {
            Event = new NewsEvent("sample", title),
            Outlets = known,
            Articles = [.. articles.OrderBy(article => article.Id, StringComparer.Ordinal)],
            FilesFound = articles.Count,
        };
        var list = claims.Select((text, i) => new Claim(string.Create(CultureInfo.InvariantCulture, $"c{i + 1:00}"), text)).ToList();
        var cells = list.SelectMany((claim, row) => articles.Where(article => rows[row][Column(article)] != ' ').Select(article => Cell(claim, article, rows[row][Column(article)]))).ToList();
        ImmutableArray<ArticleCopy> copies = known.Length > 3 ? [new ArticleCopy("o03-1", "o00-1", CopyKind.Wire, 0.95)] : [];
        return new Coverage
        {
            Corpus = corpus,
            Claims = CoverageAssembler.Align(corpus, list, cells, [], copies),
            Cells = [.. cells],
            Copies = copies,
            Flow = new CoverageFlow(articles.Count, 0, 0, copies.Length, 0, 0, articles.Count),
            Options = CoverageOptions.Default,
        };
    }

    private static readonly double[] Confidences = [0.8, 0.92, 0.55, 0.97, 0.71, 0.42, 0.88, 0.63, 1];
    private static readonly DisputeKind?[] Kinds = [DisputeKind.Denial, DisputeKind.RivalFigure, DisputeKind.Refutation, DisputeKind.RivalName, null, DisputeKind.Correction, DisputeKind.RivalDayOrPlace, DisputeKind.WholeStory];

    private static int Column(Article article) => int.Parse(article.Id[1..3], CultureInfo.InvariantCulture);

    private static Article Article(int column, Outlet outlet, int number)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"o{column:00}-{number}");
        return new Article
        {
            Id = id,
            File = id + ".txt",
            Outlet = outlet,
            Text = "Smoke over the harbour" + string.Concat(Enumerable.Repeat(" and more of it", 20 * (1 + column % 5))),
            Blocks = [],
            Published = column == 4 ? null : new PublicationTime(new DateTime(2023, 10, 12 + column % 7, 8, 30, 0), TimePrecision.Minute, TimeSpan.Zero),
        };
    }

    private static Cell Cell(Claim claim, Article article, char letter)
    {
        var state = char.ToUpperInvariant(letter) switch
        {
            'C' => CoverageState.Carries,
            'R' => CoverageState.Reports,
            'D' => CoverageState.Disputes,
            'M' => article.Id.EndsWith('1') ? CoverageState.Carries : CoverageState.Disputes,
            'P' => CoverageState.Predates,
            'U' => CoverageState.Unsure,
            'N' => CoverageState.NotJudged,
            _ => CoverageState.Omits,
        };
        var contested = new Evidence(ArticlePart.Body, new TextSpan(0, 5), new TextSpan(0, 5), EvidenceRole.Contests, Stance.Disagree, null, 0.6);
        return new Cell
        {
            ClaimId = claim.Id,
            ArticleId = article.Id,
            Outlet = article.Outlet.Name,
            State = state,
            Confidence = state == CoverageState.NotJudged ? 0 : Confidences[(claim.Id[^1] + article.Id[2]) % Confidences.Length],
            DisputeKind = state == CoverageState.Disputes ? Kinds[(claim.Id[^1] + article.Id[2]) % Kinds.Length] : null,
            DecidedBy = "sample",
            Reason = state == CoverageState.NotJudged ? "language without support" : null,
            Evidence = char.IsLower(letter) ? [contested] : [],
        };
    }
}
