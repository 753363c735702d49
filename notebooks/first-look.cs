#:project ../src/Compare.Charts/Compare.Charts.csproj
#:property TargetFramework=net10.0
#:property PublishAot=false
// The first notebook as one file: dotnet run notebooks/first-look.cs
using Compare;

var folder = Path.GetDirectoryName((string?)AppContext.GetData("EntryPointFilePath")) ?? "notebooks";
var corpus = Corpus.Load(Path.Combine(folder, "../corpus/harbour-fire"));
var coverage = corpus.Compare(claims: corpus.Claims);

Console.WriteLine($"{corpus.Event.Title}: {corpus.Articles.Length} articles of {corpus.Outlets.Length} outlets, {coverage.Claims.Length} claims");

Console.WriteLine("\nDisputed by most outlets:");
foreach (var claim in coverage.Claims.Where(claim => claim.IsDisputed).OrderByDescending(claim => claim.Count(CoverageState.Disputes)).Take(3))
    Console.WriteLine($"  {claim.Id} {claim.Text} ({claim.Count(CoverageState.Disputes)})");

Console.WriteLine("\nNot found in Cargo & Terminal Weekly, though five other outlets or more have something of it:");
foreach (var claim in coverage.OmittedBy("Cargo & Terminal Weekly").Where(claim => claim.Touched >= 5))
    Console.WriteLine($"  {claim.Id} {claim.Text}");

Directory.CreateDirectory("out");
var heatmap = coverage.Matrix.Heatmap();
heatmap.SavePng("out/first-look.png", heatmap.FittingSize.Width, heatmap.FittingSize.Height);
coverage.SaveCsv("out/first-look");
Console.WriteLine("\nWritten: out/first-look.png and the tables in out/first-look");
