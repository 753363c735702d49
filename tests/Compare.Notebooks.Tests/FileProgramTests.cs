namespace Compare.Tests;

/// <summary>The first notebook as a file that runs by itself.</summary>
[NonParallelizable]
public sealed class FileProgramTests
{
    [Test]
    public void The_first_look_runs_as_one_file()
    {
        var place = Directory.CreateTempSubdirectory("compare-first-look-").FullName;
        try
        {
            var ran = Shell.Run(place, "dotnet", "run", Path.Combine(Repository.Notebooks, "first-look.cs"));
            Assert.That(ran.Exit, Is.Zero, ran.Output);
            Assert.That(ran.Output, Does.Contain("11 articles of 10 outlets, 16 claims\n").And.Contain("\nDisputed by most outlets:\n  c").And.Contain("\nNot found in Cargo & Terminal Weekly,"));
            Assert.That(new FileInfo(Path.Combine(place, "out", "first-look.png")).Length, Is.GreaterThan(10_000));
            Assert.That(Path.Combine(place, "out", "first-look", "cells.csv"), Does.Exist);
        }
        finally
        {
            Directory.Delete(place, recursive: true);
        }
    }
}
