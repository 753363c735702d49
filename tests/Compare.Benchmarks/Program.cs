using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Compare;

switch (args)
{
    case ["generate", var count, var folder, .. var seed] when int.TryParse(count, CultureInfo.InvariantCulture, out var articles) && articles > 0:
        new ArticleGenerator(seed is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 1).Write(articles, folder);
        return 0;
    case ["profile", var folder]:
        StageProfile.Write(folder, Console.Out);
        return 0;
    case ["stages", .. var further]:
        // In this process: the stages are internal, and a project generated outside the repository would not get its build properties.
        BenchmarkRunner.Run<StageBenchmarks>(DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)), further);
        return 0;
    default:
        Console.Error.WriteLine("expected: generate COUNT FOLDER [SEED] | profile FOLDER | stages [BenchmarkDotNet options]");
        return 2;
}
