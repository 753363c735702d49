using System.Text.RegularExpressions;

namespace Compare;

/// <summary>Folders are pipeline steps in one direction, and each third-party package has one room.</summary>
public class ArchitectureTests
{
    private const int LongestFile = 350;

    /// <summary>In the order of what needs what: events are told apart by the words of Matching, before anything is compared.</summary>
    private static readonly string[] Steps = ["Learning", "Model", "Collecting", "Reading", "Syndication", "Segmenting", "Matching", "Grouping", "Stances", "Quotations", "Measuring", "Export"];

    /// <summary>Where a step uses a later one's type after all, with the reason.</summary>
    private static readonly (string File, string Type, string Why)[] Exceptions =
    [
        ("Model/Corpus.cs", "CorpusReader", "Corpus.Load is what a user types"),
        ("Model/Corpus.cs", "ReadingOptions", "Corpus.Load is what a user types"),
        ("Model/PublicationTime.cs", "TimeReader", "PublicationTime.TryParse is what a user types"),
        ("Matching/ClaimDiscoverer.cs", "ProminenceMeter", "claims are ranked by prominence"),
        ("Matching/ClaimWording.cs", "StanceWords", "a claim is worded affirmatively"),
        ("Matching/Term.cs", "CueCounts", "a sentence's words are read once for all claims"),
        ("Matching/Term.cs", "PolarityWords", "a sentence's words are read once for all claims"),
        ("Matching/Term.cs", "ClaimReading", "a claim's wording is read once for all passages"),
        ("Stances/CellParts.cs", "ProminenceMeter", "a mention carries its prominence"),
        ("Matching/PairProfile.cs", "StanceWords", "pairs are told apart by negation and doubt"),
        ("Grouping/GroupsReader.cs", "SpreadsheetText", "our own CSV is given back"),
        ("Measuring/EventClaims.cs", "CsvTable", "tables of any kind are read by one reader"),
        ("Measuring/EventClaims.cs", "CsvRow", "tables of any kind are read by one reader"),
        ("Measuring/EventClaims.cs", "SpreadsheetText", "our own CSV is given back"),
        ("Measuring/GoldReader.cs", "CsvTable", "tables of any kind are read by one reader"),
        ("Measuring/GoldReader.cs", "CsvRow", "tables of any kind are read by one reader"),
    ];

    /// <summary>What a result needs to show itself in a notebook, where the type itself is asked for its text.</summary>
    private static readonly string[] NotebookTypes =
        ["INotebookOutput", "NotebookFormatters", "NotebookLines", "NotebookTables", "NotebookEvidence", "TypeFormatterSourceAttribute", "ClaimEvidence"];

    /// <summary>The namespaces of each package and the only folder that may name them.</summary>
    private static readonly (string Namespace, string Folder)[] Rooms =
    [
        ("AngleSharp", "src/Compare/Reading/"),
        ("UtfUnknown", "src/Compare/Reading/"),
        ("MimeKit", "src/Compare/Reading/Formats/Mime/"),
        ("DocumentFormat", "src/Compare/Reading/Formats/Word/"),
        (@"UglyToad\.PdfPig", "src/Compare/Reading/Formats/Pdf/"),
        ("FuzzySharp", "src/Compare/Matching/"),
        ("CsvHelper", "src/Compare/Export/"),
        ("ScottPlot", "src/Compare.Charts/"),
        ("SkiaSharp", "src/Compare.Charts/"),
        ("HarfBuzzSharp", "src/Compare.Charts/"),
        (@"Microsoft\.Data\.Analysis", "src/Compare.DataFrames/"),
        (@"System\.CommandLine", "src/Compare.Cli/"),
        (@"System\.CommandLine", "src/Compare.Training/"),
        (@"MathNet\.Numerics", "src/Compare.Training/"),
        (@"Spectre\.Console", "src/Compare.Cli/"),
    ];

    /// <summary>Called through its C interface in one file; it has no namespace.</summary>
    private const string NativeLibrary = "LightGBM";

    [Test]
    public void A_step_uses_only_types_of_itself_and_of_earlier_steps()
    {
        var allowed = Exceptions.Select(exception => (exception.File, exception.Type)).ToHashSet();
        var wrong = BackwardUses()
            .Where(use => !allowed.Contains((use.File, use.Type)) && !(use.File.StartsWith("Model/", StringComparison.Ordinal) && NotebookTypes.Contains(use.Type)))
            .Select(use => $"{use.File} uses {use.Type} of {use.Step}");
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void Every_exception_to_the_direction_is_still_needed()
    {
        var uses = BackwardUses().Select(use => (use.File, use.Type)).ToHashSet();
        Assert.That(Exceptions.Where(exception => !uses.Contains((exception.File, exception.Type))), Is.Empty);
    }

    [Test]
    public void Every_folder_of_the_library_is_a_step() =>
        Assert.That(
            SourceTree.CSharp("src/Compare").Select(file => file.Path.Split('/')).Where(path => path.Length > 3).Select(path => path[2]).Distinct(),
            Is.SubsetOf(Steps));

    [Test]
    public void A_package_is_named_in_its_own_room_only()
    {
        var files = SourceTree.CSharp("src");
        var wrong = Rooms.SelectMany(room => files
            .Where(file => !Rooms.Any(other => other.Namespace == room.Namespace && file.Path.StartsWith(other.Folder, StringComparison.Ordinal)) && Regex.IsMatch(file.Code, $@"(?<![\w.]){room.Namespace}\b"))
            .Select(file => $"{file.Path} names {room.Namespace}"));
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void Every_package_has_a_room_and_is_named_there()
    {
        var files = SourceTree.CSharp("src");
        Assert.That(Rooms.Where(room => !files.Any(file => file.Path.StartsWith(room.Folder, StringComparison.Ordinal) && Regex.IsMatch(file.Code, $@"using {room.Namespace}\b"))), Is.Empty);
        var packages = SourceTree.Files("src", "*.csproj")
            .SelectMany(project => Regex.Matches(SourceTree.Text(project), "PackageReference Include=\"([^\"]+)\"").Select(match => (Project: project, Package: match.Groups[1].Value)))
            .Where(entry => !entry.Package.Contains("NativeAssets", StringComparison.Ordinal) && entry.Package != NativeLibrary);
        var homeless = packages.Where(entry => !Rooms.Any(room =>
            entry.Project.StartsWith(room.Folder[..room.Folder.IndexOf('/', "src/".Length)] + "/", StringComparison.Ordinal)
            && Regex.Unescape(room.Namespace).Split('.')[0] == entry.Package.Replace("UTF.Unknown", "UtfUnknown", StringComparison.Ordinal).Replace("PdfPig", "UglyToad.PdfPig", StringComparison.Ordinal).Split('.')[0]));
        Assert.That(homeless, Is.Empty, "packages without a room");
    }

    [TestCase("Compare", "")]
    [TestCase("Compare.Charts", "Compare")]
    [TestCase("Compare.Cli", "Compare Compare.Charts")]
    [TestCase("Compare.Training", "Compare")]
    public void Projects_lean_on_one_another_in_one_direction(string project, string allowed)
    {
        var references = Regex.Matches(SourceTree.Text($"src/{project}/{project}.csproj"), "ProjectReference Include=\"[^\"]*/([^/\"]+)\\.csproj\"").Select(match => match.Groups[1].Value);
        Assert.That(references, Is.SubsetOf(allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Test]
    public void The_sources_share_one_flat_namespace()
    {
        var wrong = SourceTree.CSharp("src")
            .Where(file => file.Types.Any())
            .Where(file => Regex.Matches(file.Code, @"^\s*namespace\s+([\w.]+)\s*(;|\{)?", RegexOptions.Multiline) is not [{ Groups: [_, { Value: "Compare" }, { Value: ";" }] }])
            .Select(file => file.Path);
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void No_file_is_longer_than_can_be_read() =>
        Assert.That(
            SourceTree.CSharp("src").Concat(SourceTree.CSharp("tests")).Where(file => file.Lines > LongestFile).Select(file => $"{file.Path} has {file.Lines} lines"),
            Is.Empty);

    [Test]
    public void Every_project_has_a_lock_file_and_stands_in_the_solution()
    {
        var solution = SourceTree.Text("Compare.sln").Replace('\\', '/');
        foreach (var project in SourceTree.Files("src", "*.csproj").Concat(SourceTree.Files("tests", "*.csproj")))
        {
            Assert.That(File.Exists(Path.Combine(SourceTree.Root, Path.GetDirectoryName(project)!, "packages.lock.json")), Is.True, $"{project} has no packages.lock.json");
            Assert.That(solution, Does.Contain($"\"{project}\""), "the solution names every project");
        }
    }

    [Test]
    public void Versions_of_packages_stand_in_one_file() =>
        Assert.That(
            SourceTree.Files("src", "*.csproj").Concat(SourceTree.Files("tests", "*.csproj")).Where(project => Regex.IsMatch(SourceTree.Text(project), @"<PackageReference[^>]*\bVersion=")),
            Is.Empty);

    [Test]
    public void Public_types_of_the_library_stand_in_its_namespace() =>
        Assert.That(typeof(Corpus).Assembly.GetExportedTypes().Where(type => type.Namespace != "Compare").Select(type => type.FullName), Is.Empty);

    /// <summary>Each use of a later step's type, by file.</summary>
    private static IEnumerable<(string File, string Type, string Step)> BackwardUses()
    {
        var files = SourceTree.CSharp("src/Compare")
            .Select(file => (File: file, Path: file.Path["src/Compare/".Length..]))
            .Select(entry => (entry.File, entry.Path, Step: Array.IndexOf(Steps, entry.Path.Split('/')[0])))
            .Where(entry => entry.Step >= 0)
            .ToList();
        var types = files.SelectMany(entry => entry.File.Types.Select(type => (Type: type, entry.Step))).Distinct().ToList();
        Assert.That(types, Has.Count.GreaterThan(100), "types were found");
        return
            from user in files
            from used in types
            where used.Step > user.Step && user.File.Names(used.Type)
            select (user.Path, used.Type, Steps[used.Step]);
    }
}
