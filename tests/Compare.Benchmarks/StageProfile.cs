using System.Diagnostics;
using System.Globalization;

namespace Compare;

/// <summary>Runs the stages once and says how long each took and what it left in memory.</summary>
internal static class StageProfile
{
    public static void Write(string folder, TextWriter writer)
    {
        var stages = new Stages();
        foreach (var (name, run) in stages.InOrder(folder))
        {
            var before = GC.GetTotalAllocatedBytes();
            var cpu = Environment.CpuUsage.TotalTime;
            var watch = Stopwatch.StartNew();
            run();
            watch.Stop();
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-16} {watch.Elapsed.TotalSeconds,8:0.00} s  processor {(Environment.CpuUsage.TotalTime - cpu).TotalSeconds,8:0.00} s  allocated {(GC.GetTotalAllocatedBytes() - before) >> 20,7} MB  peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20,6} MB  live {GC.GetTotalMemory(forceFullCollection: true) >> 20,6} MB"));
        }

        writer.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{stages.Articles.Count} articles, {stages.Texts.Count} sentences, {stages.Candidates.Count} candidates, {stages.Found.Count} claims, {stages.Judgement.Mentions.Length} mentions"));
    }
}
