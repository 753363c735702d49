using System.IO.Compression;
using System.Xml.Linq;

namespace Compare.Tests;

/// <summary>The packages, as somebody gets them who has no repository.</summary>
[NonParallelizable]
public sealed class PackageTests
{
    private string folder = null!;
    private string packages = null!;

    [OneTimeSetUp]
    public void Pack()
    {
        folder = Directory.CreateTempSubdirectory("compare-packages-").FullName;
        packages = Path.Combine(folder, "packages");
        foreach (var project in new[] { "Compare", "Compare.Charts", "Compare.DataFrames", "Compare.Cli" })
        {
            var packed = Shell.Run(Repository.Root, "dotnet", "pack", Path.Combine("src", project), "-c", Repository.Configuration, "--no-build", "--nologo", "-o", packages);
            Assert.That(packed.Exit, Is.Zero, packed.Output);
            Assert.That(packed.Output, Does.Not.Contain("warning"), project);
        }
    }

    [OneTimeTearDown]
    public void Remove() => Directory.Delete(folder, recursive: true);

    [TestCase("Compare")]
    [TestCase("Compare.Charts")]
    [TestCase("Compare.DataFrames")]
    public void A_library_comes_with_readme_icon_licence_documentation_and_symbols(string name)
    {
        using var package = ZipFile.OpenRead(Package(name));
        var entries = package.Entries.Select(entry => entry.FullName).ToList();
        Assert.That(entries, Is.SupersetOf(new[] { "README.md", "icon.png", $"lib/net8.0/{name}.dll", $"lib/net8.0/{name}.xml", $"lib/net10.0/{name}.dll", $"lib/net10.0/{name}.xml" }));
        Assert.That(entries.Where(entry => entry.EndsWith(".dll", StringComparison.Ordinal)), Has.Exactly(2).Items, "what it needs are packages of their own");
        var facts = XDocument.Load(package.GetEntry($"{name}.nuspec")!.Open()).Descendants().Where(element => !element.HasElements).ToLookup(element => element.Name.LocalName, element => element.Value);
        Assert.That((facts["license"].First(), facts["readme"].First(), facts["icon"].First()), Is.EqualTo(("MIT", "README.md", "icon.png")));
        using var symbols = ZipFile.OpenRead(Path.ChangeExtension(Package(name), ".snupkg"));
        Assert.That(symbols.Entries.Select(entry => entry.FullName), Is.SupersetOf(new[] { $"lib/net8.0/{name}.pdb", $"lib/net10.0/{name}.pdb" }));
    }

    [TestCase("Compare")]
    [TestCase("Compare.Charts")]
    public void Everything_that_is_documented_says_something(string name)
    {
        using var package = ZipFile.OpenRead(Package(name));
        var members = XDocument.Load(package.GetEntry($"lib/net10.0/{name}.xml")!.Open()).Descendants("member").ToList();
        Assert.That(members, Has.Count.GreaterThan(40));
        var silent = members.Where(member => member.Element("summary") is { } summary && summary.Value.Trim().Length == 0 && !summary.HasElements && member.Element("inheritdoc") is null)
            .Select(member => (string?)member.Attribute("name"));
        Assert.That(silent, Is.Empty, "that nothing public is missing, the compiler sees to (CS1591 is an error)");
    }

    [Test]
    public void The_tool_is_installed_in_an_empty_place_and_runs_there()
    {
        var place = Path.Combine(folder, "place");
        Directory.CreateDirectory(place);
        File.WriteAllText(Path.Combine(place, "nuget.config"), $"<configuration><packageSources><clear /><add key=\"here\" value=\"{packages}\" /></packageSources></configuration>");
        var installed = Shell.Run(place, "dotnet", "tool", "install", "compare-coverage", "--tool-path", "tools", "--configfile", "nuget.config");
        Assert.That(installed.Exit, Is.Zero, installed.Output);
        var tool = Path.Combine(place, "tools", OperatingSystem.IsWindows() ? "compare-coverage.exe" : "compare-coverage");
        var ran = Shell.Run(place, tool, "run", Path.Combine(Repository.Root, "corpus", "harbour-fire"), "--out", "result");
        Assert.That(ran.Exit, Is.Zero, ran.Output);
        Assert.That(File.ReadAllText(Path.Combine(place, "result", "cells.csv")), Does.Contain("Disputes"));
        Assert.That(Path.Combine(place, "result", "report.html"), Does.Exist);
    }

    private string Package(string name) => Directory.EnumerateFiles(packages, $"{name}.?.?.?.nupkg").Single();
}
